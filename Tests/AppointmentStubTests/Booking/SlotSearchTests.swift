import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import Testing

@Suite("Searching for free slots")
struct SlotSearchTests {
    private static let day = "&status=free&_include=Slot:schedule"

    private func answer(_ query: String, _ mount: BookingMount = .gpconnect) throws -> ClientAnswer {
        try mount.stub().answer(to: mount.consumer.slots(query))
    }

    @Test(
        "a day's slots come by start, with schedules and organisation and nothing else",
        arguments: BookingMount.allCases
    )
    func content(_ mount: BookingMount) throws {
        let answer = try answer("start=ge2019-01-19&end=le2019-01-19" + Self.day, mount)
        #expect(answer.status == 200)
        #expect(answer["Cache-Control"] == "no-store")
        let entries = try answer.entries()
        let types = entries.compactMap { $0["resourceType"]?.string?.string }
        #expect(types == Array(repeating: "Slot", count: 18) + ["Schedule", "Schedule", "Schedule", "Organization"])
        let starts = entries.prefix(18).compactMap { $0["start"]?.string.flatMap { try? Instant($0) } }
        #expect(starts == starts.sorted() && starts.count == 18)
        for slot in entries.prefix(18) {
            #expect(slot["status"] == "free")
            #expect(slot["meta"]?["profile"] == ["https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1"])
            #expect(slot["meta"]?["versionId"]?.string?.isEmpty == false)
            #expect(slot["serviceType"]?[0]?["text"] != nil)
            #expect(slot["specialty"] == nil && slot["comment"] == nil)
        }
        #expect(entries[0]["start"] == mount.instant("2019-01-19T10:00:00+00:00"))
        #expect(try answer.ids(of: "Schedule") == ["1", "3", "2"])
        #expect(try answer.ids(of: "Organization") == [mount.practice.organisation])
        for schedule in entries where schedule["resourceType"] == "Schedule" {
            #expect(schedule["extension"]?.array?.count == 1)
            #expect(schedule["active"] == nil && schedule["serviceType"] == nil && schedule["comment"] == nil)
        }
        let bundle = try answer.tree()
        #expect(bundle.object?.members.map(\.name) == ["resourceType", "type", "entry"])
        #expect(bundle["entry"]?.array?.allSatisfy { $0.object?.members.map(\.name) == ["resource"] } == true)
    }

    @Test("the same comes in XML", arguments: BookingMount.allCases)
    func formats(_ mount: BookingMount) throws {
        let query = "start=ge2019-01-19&end=le2019-01-20&_format=xml" + Self.day
        let xml = try answer(query, mount)
        let json = try answer(query.replacing("_format=xml&", with: ""), mount)
        #expect(xml.format == .xml && json.format == .json)
        #expect(Difference.between(try json.tree(), try xml.tree(), ignoring: []).isEmpty)
    }

    /// Slots of 19 January by place in their session, as far as anybody may see them.
    @Test(
        "bounds are days or moments of London, both inclusive, and need not have one form",
        arguments: [
            ("ge2019-01-19", "le2019-01-19", 18),
            ("ge2019-01-19T00:00:00%2B00:00", "le2019-01-19T23:59:59%2B00:00", 18),
            ("ge2019-01-19", "le2019-01-19T10:50:00%2B00:00", 5),
            ("ge2019-01-19T15:00:00%2B00:00", "le2019-01-19", 6),
            ("ge2019-01-19T10:00:00+00:00", "le2019-01-19T10:10:00+00:00", 1),
            ("ge2019-01-19T11:00:00%2b01:00", "le2019-01-19T11:10:00%2b01:00", 1),
            ("ge2019-01-19T10%3A00%3A00%2B00%3A00", "le2019-01-19T10%3A20%3A00%2B00%3A00", 2),
            ("ge2019-01-19T10:00:01%2B00:00", "le2019-01-19T10:20:00%2B00:00", 1),
            ("ge2019-01-19T10:00:00%2B00:00", "le2019-01-19T10:09:59%2B00:00", 0),
            ("ge2019-01-19T09:59:60%2B00:00", "le2019-01-19T10:10:00%2B00:00", 1),
            ("ge2019-01-18T10:00:00%2B00:00", "le2019-01-18T11:00:00%2B00:00", 6),
            ("ge2018-01-01", "le2018-01-15", 0),
            ("ge2019-01-19T10:00:00%2B00:00", "le2019-01-19T10:00:00%2B00:00", 0),
        ]
    )
    func bounds(_ start: String, _ end: String, _ count: Int) throws {
        let answer = try answer("start=\(start)&end=\(end)" + Self.day)
        #expect(answer.status == 200, "\(answer.text)")
        #expect(try answer.ids(of: "Slot").count == count)
        if count == 0 { #expect(answer.text == #"{"resourceType":"Bundle","type":"searchset"}"#) }
    }

    @Test(
        "other forms of bounds are refused",
        arguments: [
            "2019-01-19", "lt2019-01-19", "gt2019-01-19", "eq2019-01-19", "ne2019-01-19", "le2019-01-19",
            "sa2019-01-19",
            "GE2019-01-19", "gege2019-01-19", "ge", "", "getomorrow", "ge2019", "ge2019-01", "ge2019-01-32",
            "ge2019-02-29", "ge2019-01-19T12:00:00", "ge2019-01-19T12:00%2B00:00", "ge2019-01-19T12:00:00%2B05:00",
            "ge2019-01-19T12:00:00-00:00", "ge2019-01-19T25:00:00%2B00:00", "ge2019-01-19T12:00:00.000%2B00:00",
            "ge%C3%A9", "ge2019-01-19T12:00:00Z",
            "ge+2019-01-19", "ge2019+01+19",
        ]
    )
    func wrongForms(_ start: String) throws {
        let answer = try answer("start=\(start)&end=le2019-01-20" + Self.day)
        #expect(try answer.refusals() == ["422 INVALID_PARAMETER search.parameter-value"])
        let issues = try answer.spineProblems()
        #expect(issues.map(\.expression) == ["http.start"])
    }

    @Test("SystmOne takes moments in UTC, GP Connect's own form does not have them")
    func utc() throws {
        let query = "start=ge2019-01-19T10:00:00Z&end=le2019-01-19T10:20:00Z" + Self.day
        #expect(try answer(query, .systmone).ids(of: "Slot").count == 2)
        #expect(
            try answer(query).refusals() == [
                "422 INVALID_PARAMETER search.parameter-value", "422 INVALID_PARAMETER search.parameter-value",
            ]
        )
    }

    @Test(
        "a window spans up to fourteen days of London's calendar",
        arguments: [
            ("2019-01-18", "2019-02-01", true), ("2019-01-18", "2019-02-02", false),
            ("2019-01-18", "2019-02-18", false),
            ("2019-01-18", "2019-01-17", false), ("2019-01-18", "2019-01-18", true),
            // Fourteen days of 335 and 337 hours, and fifteen of 359.
            ("2019-03-20", "2019-04-03", true), ("2019-10-20", "2019-11-03", true), ("2019-03-20", "2019-04-04", false),
            ("2019-01-18T23:00:00%2B00:00", "2019-02-01T23:30:00%2B00:00", true),
            ("2019-01-18T23:00:00%2B00:00", "2019-02-02T00:00:00%2B00:00", false),
            ("2019-01-18T12:00:00%2B00:00", "2019-01-18T11:59:59%2B00:00", false),
            ("2019-01-18T12:00:00%2B00:00", "2019-01-18T12:30:00%2B01:00", false),
        ]
    )
    func windows(_ start: String, _ end: String, _ isFine: Bool) throws {
        let answer = try answer("start=ge\(start)&end=le\(end)" + Self.day)
        #expect(answer.status == (isFine ? 200 : 422), "\(answer.text)")
        if !isFine { #expect(try answer.refusals() == ["422 INVALID_PARAMETER search.window"]) }
    }

    @Test(
        "slots about a change of the clocks are found by either clock",
        arguments: [
            ("ge2019-03-31", "le2019-03-31", ["2019-03-31T00:55:00+00:00", "2019-03-31T10:00:00+01:00"]),
            ("ge2019-03-31T00:55:00%2B00:00", "le2019-03-31T02:05:00%2B01:00", ["2019-03-31T00:55:00+00:00"]),
            ("ge2019-10-27T01:55:00%2B01:00", "le2019-10-27T01:05:00%2B00:00", ["2019-10-27T01:55:00+01:00"]),
            (
                "ge2019-10-27T00:55:00%2B00:00", "le2019-10-27",
                ["2019-10-27T01:55:00+01:00", "2019-10-27T09:00:00+00:00"]
            ),
        ]
    )
    func clocks(_ start: String, _ end: String, _ starts: [String]) throws {
        let found = try answer("start=\(start)&end=\(end)" + Self.day).entries()
        #expect(found.compactMap { $0["start"]?.string?.string } == starts)
    }

    @Test(
        "what is missing is 400, and all that is missing is named at once",
        arguments: [
            ("end=le2019-01-19" + day, ["http.start"]),
            ("start=ge2019-01-19" + day, ["http.end"]),
            (String(day.dropFirst()), ["http.start", "http.end"]),
            ("start=ge2019-01-19&end=le2019-01-19&_include=Slot:schedule", ["http.status"]),
            ("start=ge2019-01-19&end=le2019-01-19&status=free", ["http._include"]),
            ("", ["http.start", "http.end", "http.status", "http._include"]),
            ("Start=ge2019-01-19&end=le2019-01-19" + day, ["http.start"]),
            ("start=ge2019-01-19&end=le2019-01-19&status=free&_include=Slot:Schedule", ["http._include"]),
        ]
    )
    func missing(_ query: String, _ expressions: [String]) throws {
        let answer = try answer(query)
        #expect(answer.status == 400)
        let issues = try answer.spineProblems()
        #expect(issues.map(\.expression) == expressions)
        #expect(Set(issues.map(\.spine)) == ["BAD_REQUEST"])
    }

    @Test(
        "a parameter that comes twice is refused, and so is another status",
        arguments: [
            ("start=ge2019-01-19&start=ge2019-01-19&end=le2019-01-19" + day, "400 BAD_REQUEST search.parameter-once"),
            ("start=ge2019-01-19&end=le2019-01-19&end=le2019-01-20" + day, "400 BAD_REQUEST search.parameter-once"),
            ("start=ge2019-01-19&end=le2019-01-19&status=free" + day, "400 BAD_REQUEST search.parameter-once"),
            (
                "start=ge2019-01-19&end=le2019-01-19&status=busy&_include=Slot:schedule",
                "422 INVALID_PARAMETER search.parameter-value"
            ),
            (
                "start=ge2019-01-19&end=le2019-01-19&status=Free&_include=Slot:schedule",
                "422 INVALID_PARAMETER search.parameter-value"
            ),
            (
                "start=ge2019-01-19&end=le2019-01-19&status=&_include=Slot:schedule",
                "422 INVALID_PARAMETER search.parameter-value"
            ),
        ]
    )
    func twice(_ query: String, _ refusal: String) throws {
        #expect(try answer(query).refusals() == [refusal])
    }

    @Test("what cannot be decoded is no query", arguments: ["%", "%4", "%zz", "%FF", "%C3"])
    func undecodable(_ value: String) throws {
        let answer = try answer("start=ge2019-01-19&end=le2019-01-19&searchFilter=\(value)" + Self.day)
        #expect(answer.status == 400)
    }

    @Test(
        "what else is asked changes nothing",
        arguments: ["&_count=1", "&_sort=-start", "&nonsense=1", "&searchFilter=", "&searchFilter=%7C", "&_include=x"]
    )
    func ignored(_ more: String) throws {
        #expect(try answer("start=ge2019-01-19&end=le2019-01-19" + Self.day + more).ids(of: "Slot").count == 18)
    }

    @Test("as many parameters as a request line holds are read")
    func manyParameters() throws {
        let more = String(repeating: "&searchFilter=a%7Cb", count: 420)
        #expect(try answer("start=ge2019-01-19&end=le2019-01-19" + Self.day + more).ids(of: "Slot").count == 18)
    }

    private static let type = "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1%7C"
    private static let code = "https://fhir.nhs.uk/Id/ods-organization-code%7C"

    /// 18 slots of the day are open to all; one is for urgent care, one for B81016, one for both at once.
    @Test(
        "a restricted slot is seen by whom it is kept for",
        arguments: [
            ([], 18), (["\(type)urgent-care"], 19), (["\(type)gp-practice"], 18), (["\(type)oncology"], 18),
            (["\(code)B81016"], 19), (["\(code)A20047"], 18), (["\(type)urgent-care", "\(code)B81016"], 21),
            (["\(type)urgent-care", "\(code)RNR01"], 19), (["\(type)gp-practice", "\(code)B81016"], 19),
            (["\(code)A20047", "\(code)B81016"], 19), (["https://example.org/x%7Curgent-care"], 18),
            (["\(type)Urgent-care"], 18), (["urgent-care"], 18),
        ]
    )
    func access(_ filters: [String], _ count: Int) throws {
        let more = filters.map { "&searchFilter=\($0)" }.joined()
        #expect(try answer("start=ge2019-01-19&end=le2019-01-19" + Self.day + more).ids(of: "Slot").count == count)
    }

    @Test(
        "what is asked to come with the slots comes, each once, and nothing else does",
        arguments: [
            ([], ["Schedule", "Organization"]),
            (["Schedule:actor:Practitioner"], ["Schedule", "Practitioner", "Organization"]),
            (["Schedule:actor:Location"], ["Schedule", "Location", "Organization"]),
            (["Location:managingOrganization"], ["Schedule", "Organization"]),
            (
                ["Location:managingOrganization", "Schedule:actor:Location", "Schedule:actor:Practitioner"],
                ["Schedule", "Practitioner", "Location", "Organization"]
            ),
            (["Schedule:actor:Nurse", "x"], ["Schedule", "Organization"]),
        ]
    )
    func includes(_ values: [String], _ types: [String]) throws {
        let encoded = values.map { "&_include%3Arecurse=" + $0.replacing(":", with: "%3A") }.joined()
        let raw = values.map { "&_include:recurse=" + $0 }.joined()
        for more in [encoded, raw, raw + raw] {
            let answer = try answer(
                "start=ge2019-01-19T10:00:00%2B00:00&end=le2019-01-19T11:00:00%2B00:00" + Self.day + more
            )
            let entries = try answer.entries().dropFirst(6)
            #expect(entries.compactMap { $0["resourceType"]?.string?.string } == types)
            #expect(try answer.ids(of: "Schedule") == ["1"])
        }
    }

    @Test("what comes with the slots is as its own read gives it")
    func sameAsRead() throws {
        let (mount, stub) = (BookingMount.gpconnect, try BookingMount.gpconnect.stub())
        let more = "&_include:recurse=Schedule:actor:Practitioner&_include:recurse=Schedule:actor:Location"
        let found = try stub.answer(to: mount.consumer.slots(from: "2019-01-19", to: "2019-01-19", more)).entries()
        for type in ["Practitioner", "Location", "Organization"] {
            for resource in found where resource["resourceType"] == .string(type) {
                let id = try #require(resource["id"]?.string?.string)
                let read = try stub.answer(to: mount.consumer.look(type, id))
                #expect(try read.tree() == resource)
                #expect(read["ETag"] == "W/\"1\"")
            }
        }
    }

    @Test("HEAD answers without content, other methods not at all", arguments: BookingMount.allCases)
    func methods(_ mount: BookingMount) throws {
        let stub = try mount.stub()
        let connection = try stub.connect()
        try connection.send(try mount.consumer.slots().with(method: "HEAD").bytes)
        let head = try connection.receiveAnswer(isToHead: true)
        #expect(head.status == 200 && head.content.isEmpty)
        for method in ["POST", "PUT", "DELETE", "PATCH"] {
            let answer = try stub.answer(to: mount.consumer.slots().with(method: method))
            #expect(answer.status == 405)
            #expect(answer["Allow"] == "GET, HEAD")
        }
        let search = mount.consumer.request("POST", "Slot/_search", for: .search, of: "Slot")
        #expect(try stub.answer(to: search).status == 404)
    }
}
