import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("BaRS: the search for slots")
struct BaRSSlotTests {
    private let consumer = Consumer.bars
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .bars)
    }

    private static let service = "Schedule.actor:HealthcareService=2000099999"
    private static let day = "start=ge2019-01-19T00:00:00Z&start=le2019-01-19T23:59:59Z"
    private static let includes = "_include=Slot:schedule&_include=Schedule:actor:HealthcareService"
    private static let morning = [
        "52232fd9-bfe0-5163-9b2e-feb1c08ff294", "43303edd-cc99-5431-a5eb-f163adcf691f",
        "424d2991-b4b0-5fa8-9a85-2ef7ea8b64fb", "147d98f6-e46b-559f-98c0-06737c130e92",
    ]

    private func answer(_ query: String) throws -> ClientAnswer {
        try stub.answer(to: consumer.barsSlots(query: query))
    }

    @Test("a day's free slots come by their start, with schedules and service, each once")
    func free() throws {
        let answer = try answer("\(Self.service)&status=free&\(Self.day)&\(Self.includes)")
        #expect(answer.status == 200)
        let bundle = try answer.tree()
        #expect(bundle["total"] == 4)
        #expect(bundle["timestamp"] == "2019-01-18T12:28:15.000Z")
        #expect(bundle["meta"]?["lastUpdated"] == "2019-01-18T12:28:15.000Z")
        #expect(bundle["id"]?.string?.utf8.count == 36)
        let keys = try answer.entries().map { "\($0["resourceType"]?.string ?? "")/\($0["id"]?.string ?? "")" }
        #expect(
            keys == Self.morning.map { "Slot/\($0)" } + [
                "Schedule/64a5a402-c290-5e07-a826-ac9a9c42b8d1", "Schedule/8af33baa-0806-5e71-9802-a32b6b8b9b90",
                "HealthcareService/2000099999",
            ]
        )
        #expect(Validator(.r4).findings(in: bundle).isEmpty)
        let entries = bundle["entry"]?.array ?? []
        #expect(
            entries.map { $0["search"]?["mode"] } == Array(repeating: "match", count: 4)
                + Array(repeating: "include", count: 3)
        )
        #expect(entries[0]["fullUrl"] == .string("http://stub.test\(consumer.base)/Slot/\(Self.morning[0])"))
    }

    @Test("the same is found in XML, by the guide's spelling, and by other names of the service")
    func spellings() throws {
        let xml = consumer.barsSlots(query: "\(Self.service)&status=free&\(Self.day)&\(Self.includes)")
            .with("Accept", "application/fhir+xml")
        let bundle = try stub.answer(to: xml).tree(.r4)
        #expect(bundle["total"] == 4)
        #expect(bundle["entry"]?[0]?["resource"]?["id"] == .string(Self.morning[0]))
        for service in [
            "Schedule:actor:HealthcareService=2000099999",
            "Schedule.actor:HealthcareService=HealthcareService/2000099999",
            "Schedule.actor:HealthcareService=https://fhir.nhs.uk/Id/dos-service-id%7C2000099999",
        ] {
            #expect(
                try answer("\(service)&status=free&\(Self.day)&\(Self.includes)").ids(of: "Slot") == Self.morning
            )
        }
    }

    @Test("busy ones, and both; what is unavailable is neither")
    func statuses() throws {
        let busy = "7c428ccb-8491-5ed1-9380-61c07faa1f33"
        #expect(try answer("\(Self.service)&status=busy&\(Self.day)&\(Self.includes)").ids(of: "Slot") == [busy])
        #expect(
            try answer("\(Self.service)&status=free,busy&\(Self.day)&\(Self.includes)").ids(of: "Slot")
                == [Self.morning[0], Self.morning[1], busy, Self.morning[2], Self.morning[3]]
        )
    }

    @Test("the window takes starts at both bounds, in any offset, and a plus sign that came as a blank")
    func window() throws {
        for bounds in [
            "start=ge2019-01-19T09:20:00Z&start=le2019-01-19T10:00:00Z",
            "start=le2019-01-19T10:00:00Z&start=ge2019-01-19T09:20:00Z",
            "start=ge2019-01-19T10:20:00+01:00&start=le2019-01-19T11:00:00+01:00",
            "start=ge2019-01-19T09:20:00.0000000%2B00:00&start=le2019-01-19T10:00:00%2B00:00",
        ] {
            #expect(
                try answer("\(Self.service)&status=free&\(bounds)&\(Self.includes)").ids(of: "Slot")
                    == [Self.morning[1], Self.morning[2]]
            )
        }
    }

    @Test("over a change of the clocks")
    func clocks() throws {
        let bounds = "start=ge2019-03-31T00:00:00Z&start=le2019-03-31T09:00:00Z"
        #expect(
            try answer("\(Self.service)&status=free&\(bounds)&\(Self.includes)").ids(of: "Slot")
                == ["676ffef9-7d5d-5803-bff5-e164a6117dbe", "cb1bcb99-13ed-510a-8736-3d5718298a31"]
        )
    }

    @Test("a service without slots, and a day without them, find nothing")
    func nothing() throws {
        for query in [
            "Schedule.actor:HealthcareService=2000011147&status=free&\(Self.day)&\(Self.includes)",
            "\(Self.service)&status=free&start=ge2019-06-01T00:00:00Z&start=le2019-06-02T00:00:00Z&\(Self.includes)",
        ] {
            let bundle = try answer(query).tree()
            #expect(bundle["total"] == 0)
            #expect(bundle["entry"] == nil)
        }
    }

    @Test("staff, place and organisation come if asked for; what is unknown is not in the self link")
    func includes() throws {
        let more =
            "&_include=Schedule:actor:Practitioner&_include=Schedule:actor:PractitionerRole"
            + "&_include=HealthcareService:location&_include=HealthcareService:providedBy"
        let answer = try answer("\(Self.service)&status=free&\(Self.day)&\(Self.includes)\(more)&_include=Slot:x&foo=1")
        let types = try answer.entries().compactMap { $0["resourceType"]?.string?.string }
        #expect(
            types == Array(repeating: "Slot", count: 4) + [
                "Schedule", "Schedule", "HealthcareService", "Practitioner", "Practitioner", "PractitionerRole",
                "PractitionerRole", "Location", "Organization",
            ]
        )
        let link = try answer.tree()["link"]?[0]?["url"]?.string?.string ?? ""
        #expect(link.contains("_include=HealthcareService:providedBy"))
        #expect(!link.contains("Slot:x") && !link.contains("foo"))
        let all = "&_include=Slot:*&_include=Schedule:actor:HealthcareService"
        #expect(try self.answer("\(Self.service)&status=free&\(Self.day)\(all)").ids(of: "Schedule").count == 2)
    }

    @Test(
        "what is missing or wrong has its row",
        arguments: [
            ("status=free&D&I", "400 SEND_BAD_REQUEST required search.parameter-required"),
            ("S&D&I", "400 SEND_BAD_REQUEST required search.parameter-required"),
            ("S&status=free&I", "400 SEND_BAD_REQUEST required search.parameter-required"),
            ("S&status=free&start=ge2019-01-19T00:00:00Z&I", "400 SEND_BAD_REQUEST required search.parameter-required"),
            ("S&status=free&D", "400 SEND_BAD_REQUEST required search.include-required"),
            ("S&status=free&D&_include=Slot:schedule", "400 SEND_BAD_REQUEST required search.include-required"),
            ("S&status=open&D&I", "400 SEND_BAD_REQUEST value search.parameter-value"),
            ("S&status=free,open&D&I", "400 SEND_BAD_REQUEST value search.parameter-value"),
            (
                "S&status=free&start=gt2019-01-19T00:00:00Z&start=le2019-01-20T00:00:00Z&I",
                "400 SEND_BAD_REQUEST value search.parameter-value"
            ),
            (
                "S&status=free&start=ge2019-01-19&start=le2019-01-20T00:00:00Z&I",
                "400 SEND_BAD_REQUEST value search.parameter-value"
            ),
            (
                "S&status=free&start=ge2019-01-20T00:00:00Z&start=le2019-01-19T00:00:00Z&I",
                "400 SEND_BAD_REQUEST value search.window"
            ),
            (
                "S&status=free&start=ge2019-01-18T00:00:00Z&start=le2019-02-01T00:00:01Z&I",
                "422 REC_UNPROCESSABLE_ENTITY too-costly search.too-costly"
            ),
            ("Schedule.actor:HealthcareService=a%20b&status=free&D&I", "400 REC_BAD_REQUEST value search.target-form"),
            (
                "Schedule.actor:HealthcareService=2000000000&status=free&D&I",
                "404 REC_NOT_FOUND not-found search.target-known"
            ),
        ]
    )
    func refusals(_ query: String, _ expected: String) throws {
        let written = query.split(separator: "&").map { part in
            switch part {
            case "S": Self.service
            case "D": Self.day
            case "I": Self.includes
            default: String(part)
            }
        }
        let answer = try answer(written.joined(separator: "&"))
        #expect(try answer.barsRefusal() == expected)
    }

    @Test("fourteen days are no more than the limit, which can be set")
    func limit() throws {
        let fortnight =
            "\(Self.service)&status=free&start=ge2019-01-18T00:00:00Z&start=le2019-02-01T00:00:00Z&\(Self.includes)"
        #expect(try answer(fortnight).status == 200)
        let narrow = try Stub(for: .bars) { $0.limits.searchDays = 13 }
        let refusal = try narrow.answer(to: consumer.barsSlots(query: fortnight)).barsRefusal()
        #expect(refusal == "422 REC_UNPROCESSABLE_ENTITY too-costly search.too-costly")
    }
}

extension ClientAnswer {
    /// Status, code, issue code and rule of an outcome with one issue.
    func barsRefusal() throws -> String {
        let issues = [OutcomeIssue](outcome: try tree())
        #expect(issues.count == 1)
        let rule = issues.first?.rules.first?.split(separator: ".").dropFirst().joined(separator: ".") ?? "none"
        return "\(status) \(issues.first?.codings.first?.code ?? "none") \(issues.first?.code ?? "none") \(rule)"
    }
}
