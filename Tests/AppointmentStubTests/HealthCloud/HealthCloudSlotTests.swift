import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Health Cloud: finding slots, and their status")
struct HealthCloudSlotTests {
    private let consumer = Consumer.healthcloud
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .healthcloud)
    }

    private static let day = "start=ge2019-01-19&start=le2019-01-19"
    private static let byPractitioner = "schedule:Schedule.actor:Practitioner._id"
    private static let byLocation = "schedule:Schedule.actor:Location._id"
    private static let byNumber = "schedule:Schedule.actor:Practitioner.identifier"
    /// Of 19 January: of two schedules in epic, and of one in cerner.
    private static let (first, second) = (["30013", "30014", "30015", "30016"], ["30017", "30018", "30019", "30020"])
    private static let third = ["30021", "30022", "30023", "30024"]

    private func found(_ form: String) throws -> [String] {
        let answer = try stub.answer(to: consumer.searchSlots(form))
        #expect(answer.status == 200, "\(answer.text)")
        return try (answer.json["entry"]?.array ?? []).compactMap { $0["resource"] }
            .filter { $0["resourceType"] == "Slot" }.compactMap { $0["id"]?.string?.string }
    }

    @Test("the published search, its dates moved, finds both systems' slots by start, and their schedules")
    func published() throws {
        let form =
            "schedule:Schedule.actor:Practitioner.identifier=http://hl7.org/fhir/sid/us-npi|323,434,567"
            + "&schedule:Schedule.actor:Location._id=epic|555,epic|123,cerner|222&start=ge2019-01-18&start=le2019-06-30"
            + "&appointment-type=epic|ROUTINE,cerner|RTN&service-type=epic|H999,cerner|E100&status=free"
            + "&_include=Slot:schedule&_sort=start"
        let answer = try stub.answer(to: consumer.searchSlots(form))
        #expect(answer.status == 200)
        #expect(answer["Content-Type"] == "application/fhir+json;charset=utf-8")
        let bundle = try answer.json
        #expect(Validator(.r4).findings(in: bundle).isEmpty)
        #expect(bundle["type"] == "searchset")
        let entries = bundle["entry"]?.array ?? []
        let slots = entries.filter { $0["search"]?["mode"] == "match" }
        #expect(bundle["total"] == .integer(slots.count))
        #expect(slots.count > 150)
        let starts = slots.compactMap { $0["resource"]?["start"]?.string }
        #expect(starts == starts.sorted() && starts.count == slots.count)
        #expect(slots.allSatisfy { $0["resource"]?["status"] == "free" && $0["resource"]?["schedule"] != nil })
        let schedules = entries.filter { $0["search"]?["mode"] == "include" }
        #expect(Set(schedules.compactMap { $0["resource"]?["id"]?.string }) == ["1001", "1002", "2001"])
        #expect(schedules.count == 3)
        for schedule in schedules {
            let actors = schedule["resource"]?["actor"]?.array ?? []
            let types = actors.compactMap { $0["reference"]?.string?.string.split(separator: "/").first }
            #expect(types.sorted() == ["Location", "Practitioner"])
        }
        let full = slots.first?["resource"]
        let (id, system) = (full?["id"]?.string ?? "", full?["identifier"]?[0])
        #expect(slots.first?["fullUrl"] == .string("http://stub.test/health-cloud/R4/Slot/\(id)"))
        #expect(system?["value"] == .string(id))
        #expect(system?["system"]?.string?.string.hasPrefix("urn:source-system:") == true)
        let link = try #require(bundle["link"]?[0]?["url"]?.string?.string)
        #expect(bundle["link"]?[0]?["relation"] == "self")
        #expect(link.hasPrefix("http://stub.test/health-cloud/R4/Slot?"))
    }

    @Test("the published search as it is printed is understood, and finds nothing so late")
    func asPrinted() throws {
        let form =
            "schedule:Schedule.actor:Practitioner.identifier=http://hl7.org/fhir/sid/us-npi|323,434,567"
            + "&schedule:Schedule.actor:Location._id=epic|555,epic|123,cerner|222"
            + "&schedule:Schedule.actor:Practitioner._id=epic|2342342,&start=ge2020-10-10&start=le2021-03-31"
            + "&appointment-type=epic|ROUTINE,cerner|RTN&service-type=epic|H999,cerner|E100&status=free"
            + "&_include=Slot:schedule&_sort=start"
        #expect(try found(form) == [])
        let moved = form.replacing("2020-10-10", with: "2019-01-19").replacing("2021-03-31", with: "2019-06-30")
        #expect(try found(moved).prefix(4) == Self.first[...])
    }

    @Test("values may be encoded, lists may end with a comma, and several systems stand side by side")
    func spellings() throws {
        #expect(try found("\(Self.byPractitioner)=epic|2342342,&\(Self.day)") == Self.first)
        let encoded = "schedule%3ASchedule.actor%3APractitioner._id=epic%7C2342342%2C&\(Self.day)"
        #expect(try found(encoded) == Self.first)
        #expect(try found("\(Self.byPractitioner)=2342342&\(Self.day)") == Self.first)
        #expect(try found("\(Self.byPractitioner)=cerner|2342342&\(Self.day)") == [])
        #expect(try found("\(Self.byPractitioner)=epic|2342342,cerner|555&\(Self.day)") == Self.third + Self.first)
        #expect(try found("\(Self.byLocation)=222&\(Self.day)") == Self.third)
        #expect(
            try found("\(Self.byLocation)=epic|555,cerner|222&\(Self.day)") == Self.third + Self.first + Self.second
        )
        #expect(try found("\(Self.byNumber)=http://hl7.org/fhir/sid/us-npi|323,999&\(Self.day)") == Self.first)
        #expect(try found("\(Self.byNumber)=434&\(Self.byLocation)=epic|555&\(Self.day)") == Self.second)
        #expect(try found("\(Self.byPractitioner)=nobody&\(Self.day)") == [])
        #expect(try found("\(Self.day)&\(Self.byLocation)=cerner|222\r\n") == Self.third)
    }

    @Test("types are those of their source system, and the status is a list")
    func codes() throws {
        let all = "\(Self.byLocation)=epic|555,cerner|222&\(Self.day)"
        #expect(try found("\(all)&appointment-type=epic|ROUTINE") == Self.first + Self.second)
        #expect(try found("\(all)&appointment-type=cerner|ROUTINE") == [])
        #expect(try found("\(all)&service-type=E100") == Self.third)
        #expect(
            try found("\(all)&service-type=epic|H999,cerner|E100&appointment-type=cerner|RTN,epic|RTN") == Self.third
        )
        let friday = "start=ge2019-01-18&start=le2019-01-18&\(Self.byPractitioner)=epic|2342342"
        #expect(try found("\(friday)&status=free") == ["30001", "30002"])
        #expect(try found("\(friday)&status=busy,busy-unavailable") == ["30003", "30004"])
        #expect(try found(friday) == ["30001", "30002", "30003", "30004"])
    }

    @Test("the span takes days of UTC and moments, both ends included")
    func span() throws {
        let who = "\(Self.byPractitioner)=epic|2342342"
        #expect(try found("start=ge2019-01-19T15:00:00Z&start=le2019-01-19T15:30:00Z&\(who)") == ["30013", "30014"])
        #expect(
            try found("start=le2019-01-19T15:00:00-05:00&start=ge2019-01-19T16:00:00Z&\(who)") == ["30015", "30016"]
        )
        #expect(try found("start=ge2019-01-19T16:30:00+00:00&start=le2019-01-19&\(who)") == ["30016"])
    }

    @Test(
        "what is missing or wrong is 400",
        arguments: [
            ("\(byLocation)=epic|555&start=ge2019-01-19", ["search.parameter-required"]),
            ("\(byLocation)=epic|555", ["search.parameter-required"]),
            (day, ["search.parameter-required"]),
            ("", ["search.parameter-required", "search.parameter-required"]),
            ("\(byLocation)=epic|555&start=ge2019-01-19&start=ge2019-01-20", ["search.parameter-required"]),
            ("\(byLocation)=epic|555&start=ge2019-01-19&start=le2019-1-20", ["search.parameter-value"]),
            ("\(byLocation)=epic|555&start=ge2019-01-19&start=le2019-01-18", ["search.window"]),
            ("\(byLocation)=epic|&\(day)", ["search.parameter-value"]),
            ("\(byLocation)=,&\(day)", ["search.parameter-value"]),
            ("\(byLocation)=epic|555&\(day)&status=open", ["search.parameter-value"]),
            ("\(byLocation)=epic|555&\(day)&_sort=-start", ["search.parameter-value"]),
            ("\(byLocation)=epic|555&\(day)&status=%zz", ["query.understood"]),
            (String(repeating: "a=b&", count: 1001), ["query.understood"]),
        ]
    )
    func refused(_ form: String, _ rules: [String]) throws {
        let answer = try stub.answer(to: consumer.searchSlots(form))
        #expect(answer.status == 400)
        #expect(try answer.healthCloudIssues().map(\.rule) == rules)
    }

    @Test("a span that ends before it starts is shown with both its ends")
    func ends() throws {
        let form = "\(Self.byLocation)=epic|555&start=ge2019-01-20&start=le2019-01-19"
        let text = try stub.answer(to: consumer.searchSlots(form)).text
        #expect(text.contains("le with a time that is not before ge2019-01-20"))
        #expect(text.contains("le2019-01-19, which is earlier"))
    }

    @Test("only a form is searched by, sent by POST and with a token")
    func form() throws {
        let sound = consumer.searchSlots("\(Self.byLocation)=epic|555&\(Self.day)")
        #expect(
            try stub.answer(to: sound.with("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")).status
                == 200
        )
        for type in ["application/json", "application/fhir+json", "text/plain", "multipart/form-data"] {
            let answer = try stub.answer(to: sound.with("Content-Type", type))
            #expect(answer.status == 415)
            #expect(answer.text.contains("JSON, or for a search application/x-www-form-urlencoded."))
        }
        #expect(try stub.answer(to: sound.without("Content-Type")).status == 415)
        #expect(try stub.answer(to: sound.without("Authorization")).status == 401)
        let get = try stub.answer(to: consumer.request("GET", "Slot/_search"))
        #expect(get.status == 405)
        #expect(get["Allow"] == "POST, OPTIONS")
        // A form may be compressed like any body.
        let form = Array("\(Self.byLocation)=cerner|222&\(Self.day)".utf8)
        let coded = sound.with(.bytes(try Compressed.gzip(form))).with("Content-Encoding", "gzip")
        #expect(try stub.answer(to: coded).json["total"] == 4)
        // Parameters of the query count too.
        let split = consumer.searchSlots(Self.day).appending("?schedule:Schedule.actor:Location._id=cerner%7C222")
        #expect(try stub.answer(to: split).json["total"] == 4)
    }

    @Test("a slot is read alone and in its source system, with what it must have")
    func status() throws {
        let plain = try stub.answer(to: consumer.slot("30003"))
        #expect(plain.status == 200)
        #expect(plain["ETag"] == "W/\"1\"")
        #expect(try plain.json["status"] == "busy")
        #expect(try plain.json["start"] == "2019-01-18T16:00:00Z")
        #expect(try plain.json["end"] == "2019-01-18T16:30:00Z")
        #expect(try stub.answer(to: consumer.slot("30003", in: "epic")).content == plain.content)
        for (id, source) in [("30003", "cerner"), ("30003", "Epic"), ("0", "epic"), ("0", nil), ("30003x", nil)] {
            let answer = try stub.answer(to: consumer.slot(id, in: source))
            #expect(answer.status == 404)
            let issues = try answer.healthCloudIssues()
            #expect(issues == [HealthCloudIssue("slot.known", "not-found", at: "http.target")])
        }
        #expect(try stub.answer(to: consumer.slot("30003").without("Authorization")).status == 401)
    }
}
