import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Health Cloud: commands that cannot be read (400) or are not R4 (422)")
struct HealthCloudBodyTests {
    private let consumer = Consumer.healthcloud
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .healthcloud)
    }

    private func expect(_ content: [UInt8], _ status: Int, _ issues: [HealthCloudIssue]) throws {
        let before = try consumer.state(in: stub)
        for source in [nil, "epic"] {
            let answer = try stub.answer(to: consumer.command(.null, source: source).with(.bytes(content)))
            #expect(answer.status == status)
            let found = try answer.healthCloudIssues()
            #expect(found == issues)
        }
        #expect(try consumer.state(in: stub) == before)
    }

    /// The page's sketch of an answer, as a request: comments, types for values, no comma after the id.
    private static let sketch = """
        {
        "resourceType" : "Appointment",
        "id" : "<string>"
        "identifier" : [{ Identifier }], //Source system identifier
        "cancelationReason" : { CodeableConcept }
        }
        """

    @Test(
        "no JSON is 400 structure",
        arguments: [
            ("", "http.body"), (" ", "http.body"), ("status=cancelled", "http.body"), ("{", "http.body"),
            ("<Appointment xmlns=\"http://hl7.org/fhir\"/>", "http.body"),
            ("{\"resourceType\":\"Appointment\",\"status\":\"cancelled\"", "Appointment"),
            ("{\"resourceType\":\"Appointment\"} x", "http.body"),
            (
                "{\"resourceType\":\"Appointment\",\"status\":\"cancelled\",\"status\":\"cancelled\"}",
                "Appointment.status"
            ),
            ("{\"resourceType\":\"Appointment\",//\n\"status\":\"cancelled\"}", "Appointment"),
            (sketch, "Appointment"),
        ]
    )
    func unreadable(_ text: String, _ place: String) throws {
        let issue = HealthCloudIssue("body.readable", "structure", at: place)
        try expect(Array(text.utf8), 400, [issue])
    }

    @Test("bytes that are no UTF-8, and absurd nesting, are 400 structure")
    func bytes() throws {
        let odd = Array("{\"resourceType\":\"Appointment\",\"comment\":\"".utf8) + [0xFF] + Array("\"}".utf8)
        let deep = Array(String(repeating: "{\"a\":", count: 100_000).utf8)
        for content in [odd, deep] {
            let answer = try stub.answer(to: consumer.command(.null).with(.bytes(content)))
            #expect(answer.status == 400)
            let rules = try answer.healthCloudIssues().map(\.rule)
            #expect(rules == ["body.readable"])
        }
    }

    @Test(
        "what is no Appointment is 400 structure",
        arguments: [
            ("{}", "resourceType"), ("{\"resourceType\":\"Slot\"}", "resourceType"),
            ("{\"resourceType\":\"appointment\"}", "resourceType"), ("{\"resourceType\":5}", "resourceType"),
            ("[]", "http.body"), ("null", "http.body"), ("\"Appointment\"", "http.body"), ("5", "http.body"),
            ("[{\"resourceType\":\"Appointment\"}]", "http.body"),
        ]
    )
    func noAppointment(_ text: String, _ place: String) throws {
        let issue = HealthCloudIssue("body.resource-type", "structure", at: place)
        try expect(Array(text.utf8), 400, [issue])
    }

    @Test(
        "another id than the URL's is 400 value",
        arguments: ["1839595", "", "1839594 ", 1_839_594, .null] as [JSONValue]
    )
    func otherIdentifier(_ id: JSONValue) throws {
        let content = JSONWriter.write(JSONValue.command().setting(["id"], id))
        try expect(content, 400, [HealthCloudIssue("body.id", "value", at: "Appointment.id")])
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let path: [PathStep]
        let value: JSONValue
        let issue: HealthCloudIssue

        init(_ path: [PathStep], _ value: JSONValue, _ rule: String, _ code: String, at place: String) {
            self.path = path
            self.value = value
            issue = HealthCloudIssue("definition.\(rule)", code, at: "Appointment.\(place)")
        }

        var testDescription: String { issue.expression }
    }

    static let invalid = [
        Case(["cancellationReason"], ["text": "x"], "elements", "structure", at: "cancellationReason"),
        Case(["nonsense"], "x", "elements", "structure", at: "nonsense"),
        Case(["reason"], [["text": "x"]], "elements", "structure", at: "reason"),
        Case(["incomingReferral"], [], "elements", "structure", at: "incomingReferral"),
        Case(["cancelationReason"], "pat-mv", "elements", "structure", at: "cancelationReason"),
        Case(["cancelationReason"], [:], "elements", "structure", at: "cancelationReason"),
        Case(["cancelationReason"], [["text": "x"]], "elements", "structure", at: "cancelationReason"),
        Case(["cancelationReason"], .null, "elements", "structure", at: "cancelationReason"),
        Case(
            ["cancelationReason", "coding"],
            ["code": "pat"],
            "elements",
            "structure",
            at: "cancelationReason.coding"
        ),
        Case(
            ["cancelationReason", "coding", 0, "kode"],
            "pat",
            "elements",
            "structure",
            at: "cancelationReason.coding[0].kode"
        ),
        Case(
            ["cancelationReason", "coding", 0, "code"],
            " pat ",
            "values",
            "value",
            at: "cancelationReason.coding[0].code"
        ),
        Case(["status"], .null, "elements", "structure", at: "status"),
        Case(["status"], ["cancelled"], "elements", "structure", at: "status"),
        Case(["status"], 5, "elements", "structure", at: "status"),
        Case(["start"], 5, "elements", "structure", at: "start"),
        Case(["start"], "tomorrow", "values", "value", at: "start"),
        Case(["minutesDuration"], "30", "elements", "structure", at: "minutesDuration"),
        Case(["minutesDuration"], 0, "values", "value", at: "minutesDuration"),
        Case(["participant"], [["status": "maybe"]], "codes", "value", at: "participant[0].status"),
        Case(["slot"], [["reference": "Patient/1"]], "values", "value", at: "slot[0].reference"),
        Case(["description"], "", "elements", "structure", at: "description"),
        Case(["slot"], [], "elements", "structure", at: "slot"),
    ]

    @Test("what can be read and is not R4 is 422", arguments: invalid)
    func notR4(_ body: Case) throws {
        try expect(JSONWriter.write(JSONValue.command().setting(body.path, body.value)), 422, [body.issue])
    }

    @Test("all faults are named, one issue each")
    func allAtOnce() throws {
        let body = JSONValue.command().setting(["cancellationReason"], "x").setting(["start"], "x").setting(["end"], 5)
        let answer = try stub.answer(to: consumer.command(body))
        #expect(answer.status == 422)
        let places = try answer.healthCloudIssues().map(\.expression)
        #expect(Set(places) == ["Appointment.cancellationReason", "Appointment.start", "Appointment.end"])
        #expect(places.count == 3)
    }

    @Test("what is only missing, or contradicts itself, is no matter of R4 here: the answer is proposed")
    func sparse() throws {
        let stored = try consumer.stored(in: stub)
        for (name, value) in [
            ("participant", [["type": [["text": "x"]]]]), ("end", "2019-01-25T10:00:00Z"),
            ("contained", [["resourceType": "Patient", "id": "p"]]),
            ("extension", [["url": "https://x.test/e"]]),
        ] as [(String, JSONValue)] {
            let answer = try stub.answer(to: consumer.command(JSONValue.command().setting([.name(name)], value)))
            try answer.expectProposed(stored)
        }
        let reasonOfNoCancel = try stub.answer(to: consumer.command(.command(status: "booked")))
        try reasonOfNoCancel.expectProposed(stored)
    }

    @Test("a body over the limit is 413")
    func tooLarge() throws {
        let call = consumer.command(.null).with(.bytes(.init(repeating: 0x20, count: 1_048_577)))
        #expect(try stub.answer(to: call).status == 413)
    }
}
