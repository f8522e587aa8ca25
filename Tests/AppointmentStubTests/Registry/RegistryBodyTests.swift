import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Registry: bodies in JSON that cannot be read (400) or are not valid (422)")
struct RegistryBodyTests {
    private let consumer = Consumer.registry

    struct Unreadable: CustomTestStringConvertible, Sendable {
        let name: String
        let rule: String
        let code: String
        let place: String
        let content: @Sendable (String) -> [UInt8]

        var testDescription: String { name }

        init(
            _ name: String,
            _ rule: String = "body.readable",
            _ code: String = "structure",
            at place: String = "http.body",
            _ content: @escaping @Sendable (String) -> [UInt8]
        ) {
            self.name = name
            self.rule = rule
            self.code = code
            self.place = place
            self.content = content
        }
    }

    static let unreadable = [
        Unreadable("empty") { _ in [] },
        Unreadable("blanks") { _ in Array(" \n".utf8) },
        Unreadable("no JSON") { _ in Array("status=cancelled".utf8) },
        Unreadable("XML under JSON's name") { _ in Array("<Appointment xmlns=\"http://hl7.org/fhir\"/>".utf8) },
        Unreadable("cut off", at: "Appointment.participant[0]") { Array($0.dropLast(3).utf8) },
        Unreadable("text after the end") { Array(($0 + "x").utf8) },
        Unreadable("two resources") { Array(($0 + $0).utf8) },
        Unreadable("a byte that is no UTF-8", at: "Appointment.meta") {
            Array($0.utf8).replacing([0x6F, 0x66], with: [0xFF, 0xFE])
        },
        Unreadable("a name twice", at: "Appointment.status") {
            Array(
                $0.replacing(
                    "\"status\":\"cancelled\"",
                    with: "\"status\":\"cancelled\",\"st\\u0061tus\":\"cancelled\""
                ).utf8
            )
        },
        Unreadable("a comment", at: "Appointment") {
            Array($0.replacing("\"status\":", with: "/* */\"status\":").utf8)
        },
        Unreadable("deep nesting", at: String(repeating: "[0]", count: 64)) { _ in
            Array((String(repeating: "[", count: 500_000)).utf8)
        },
        Unreadable("an array", "body.resource-type") { Array("[\($0)]".utf8) },
        Unreadable("null", "body.resource-type") { _ in Array("null".utf8) },
        Unreadable("another resource", "body.resource-type", at: "resourceType") {
            Array($0.replacing("\"Appointment\"", with: "\"Slot\"").utf8)
        },
        Unreadable("no resource of FHIR's", "body.resource-type", at: "resourceType") {
            Array($0.replacing("\"Appointment\"", with: "\"InvalidResourceType\"").utf8)
        },
        Unreadable("no resourceType", "body.resource-type", at: "resourceType") {
            Array($0.replacing("\"resourceType\":\"Appointment\",", with: "").utf8)
        },
        Unreadable("another id", "body.id", "value", at: "Appointment.id") {
            Array($0.replacing("\"id\":\"7eba86b6", with: "\"id\":\"8eba86b6").utf8)
        },
        Unreadable("no id", "body.id", "value", at: "Appointment.id") {
            Array($0.replacing("\"id\":\"7eba86b6-fa4b-591a-8114-bb71b4eb22ce\",", with: "").utf8)
        },
    ]

    @Test("what cannot be read as the Appointment is 400, and changes nothing", arguments: unreadable)
    func refusesUnreadable(_ body: Unreadable) throws {
        let stub = try Stub(for: .registry)
        let before = try consumer.state(in: stub)
        let sound = JSONWriter.write(.object(consumer.cancelled(try consumer.stored(in: stub))))
        let content = body.content(String(decoding: sound, as: UTF8.self))
        #expect(content != sound)
        let answer = try stub.answer(to: consumer.update(content: content).ifMatch("1"))
        #expect(answer.status == 400)
        let issues = try answer.problems()
        #expect(issues == [Issue("registry.\(body.rule)", body.code, at: body.place)])
        #expect(try consumer.state(in: stub) == before)
    }

    struct Invalid: CustomTestStringConvertible, Sendable {
        let name: String
        let path: [PathStep]
        let value: JSONValue?
        let issues: [Issue]

        var testDescription: String { name }

        init(
            _ name: String,
            _ path: [PathStep],
            _ value: JSONValue?,
            _ issues: (rule: String, code: String, place: String)...
        ) {
            self.name = name
            self.path = path
            self.value = value
            self.issues = issues.map { Issue("registry.\($0.rule)", $0.code, at: "Appointment\($0.place)") }
        }
    }

    static let invalid = [
        Invalid("an unknown element", ["nonsense"], "x", ("definition.elements", "structure", ".nonsense")),
        Invalid(
            "R4's cancelationReason",
            ["cancelationReason"],
            ["text": "x"],
            ("definition.elements", "structure", ".cancelationReason")
        ),
        Invalid(
            "R4's reasonCode",
            ["reasonCode"],
            [["text": "x"]],
            ("definition.elements", "structure", ".reasonCode")
        ),
        Invalid(
            "R4's basedOn",
            ["basedOn"],
            [["reference": "ServiceRequest/1"]],
            ("definition.elements", "structure", ".basedOn")
        ),
        Invalid(
            "R4's serviceCategory",
            ["serviceCategory"],
            [["text": "x"]],
            ("definition.elements", "structure", ".serviceCategory")
        ),
        Invalid("a number for an instant", ["start"], 5, ("definition.elements", "structure", ".start")),
        Invalid("a list for a code", ["status"], ["cancelled"], ("definition.elements", "structure", ".status")),
        Invalid(
            "an object for a list",
            ["participant"],
            ["status": "accepted"],
            ("definition.elements", "structure", ".participant")
        ),
        Invalid("null", ["created"], .null, ("definition.elements", "structure", ".created")),
        Invalid("nothing between quotes", ["description"], "", ("definition.elements", "structure", ".description")),
        Invalid("an empty object", ["serviceCategory"], [:], ("definition.elements", "structure", ".serviceCategory")),
        Invalid("an empty list", ["slot"], [], ("definition.elements", "structure", ".slot")),
        Invalid("a start without a zone", ["start"], "2019-01-25T10:00:00", ("definition.values", "value", ".start")),
        Invalid("a start without a time", ["start"], "2019-01-25", ("definition.values", "value", ".start")),
        Invalid("30 February", ["start"], "2019-02-30T10:00:00Z", ("definition.values", "value", ".start")),
        Invalid("no minutes", ["minutesDuration"], 0, ("definition.values", "value", ".minutesDuration")),
        Invalid("canceled", ["status"], "canceled", ("definition.codes", "code-invalid", ".status")),
        Invalid("Cancelled", ["status"], "Cancelled", ("definition.codes", "code-invalid", ".status")),
        Invalid("R4's waitlist", ["status"], "waitlist", ("definition.codes", "code-invalid", ".status")),
        Invalid(
            "a participant's status",
            ["participant", 0, "status"],
            "agreed",
            ("definition.codes", "code-invalid", ".participant[0].status")
        ),
        Invalid("no status", ["status"], nil, ("definition.cardinality", "required", ".status")),
        Invalid("no participant", ["participant"], nil, ("definition.cardinality", "required", ".participant")),
        Invalid(
            "a participant without status",
            ["participant", 0, "status"],
            nil,
            ("definition.cardinality", "required", ".participant[0].status")
        ),
        Invalid("app-1", ["participant", 0, "actor"], nil, ("definition.invariants", "invariant", ".participant[0]")),
        Invalid("app-2", ["end"], nil, ("definition.invariants", "invariant", "")),
        Invalid(
            "a reference to nothing contained",
            ["slot"],
            [["reference": "#1"]],
            ("definition.values", "value", ".slot[0].reference")
        ),
        Invalid(
            "a wrong value in the profile's extension",
            ["extension"],
            [
                [
                    "url": "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeliveryChannel-1",
                    "valueString": "Video",
                ]
            ],
            ("profile.kept", "structure", ".extension[0]")
        ),
    ]

    @Test("what can be read and is not valid is 422, names its place, and changes nothing", arguments: invalid)
    func refusesInvalid(_ body: Invalid) throws {
        let stub = try Stub(for: .registry)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancel(
            in: stub,
            edit: {
                JSONValue.object($0).setting(body.path, body.value).object ?? $0
            }
        )
        #expect(answer.status == 422)
        let issues = try answer.problems()
        #expect(issues == body.issues)
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("all faults are named at once, and nothing is said of the cancellation yet")
    func allAtOnce() throws {
        let answer = try consumer.cancel(
            in: try Stub(for: .registry),
            edit: {
                $0.setting("status", to: "canceled").setting("nonsense", to: 1).setting("created", to: "yesterday")
            }
        )
        #expect(answer.status == 422)
        #expect(
            Set(try answer.problems().map(\.rule)) == [
                "registry.definition.codes", "registry.definition.elements", "registry.definition.values",
            ]
        )
    }
}
