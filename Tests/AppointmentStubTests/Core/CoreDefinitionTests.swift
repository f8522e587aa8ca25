import Bytes
import Demonstration
import HTTPAsking
import Provider
import FHIR
import TestSupport
import Testing

@Suite("Core: appointments that break their definition")
struct CoreDefinitionTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let path: [PathStep]
        let value: JSONValue?
        let issues: [Issue]

        init(_ name: String, _ path: [PathStep], _ value: JSONValue?, _ issues: Issue...) {
            self.name = name
            self.path = path
            self.value = value
            self.issues = issues
        }

        var testDescription: String { name }
    }

    @Test("each is 422 with the element and the rule, and changes nothing", arguments: cases)
    func refused(_ refused: Case) throws {
        let stub = try Stub.withTwoMounts()
        let before = try stub.state(of: Seed.tomorrow, on: .core)
        let sound = JSONValue.object(try stub.appointment(Seed.tomorrow).cancelled())
        let sent = try #require(sound.setting(refused.path, refused.value).object)
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, sent).ifMatch("1"))
        #expect(answer.status == 422)
        let issues = try answer.issues()
        #expect(issues == refused.issues)
        #expect(try stub.state(of: Seed.tomorrow, on: .core) == before)
    }

    private static func elements(_ path: String) -> Issue { Issue("core.definition.elements", "structure", at: path) }
    private static func required(_ path: String) -> Issue { Issue("core.definition.cardinality", "required", at: path) }
    private static func values(_ path: String) -> Issue { Issue("core.definition.values", "value", at: path) }
    private static func codes(_ path: String) -> Issue { Issue("core.definition.codes", "code-invalid", at: path) }

    static let cases = [
        Case("an unknown status", ["status"], "canceled", codes("Appointment.status")),
        Case("a status in capitals", ["status"], "CANCELLED", codes("Appointment.status")),
        Case("no status", ["status"], nil, required("Appointment.status")),
        Case("a status that is a list", ["status"], ["cancelled"], elements("Appointment.status")),
        Case("a status that is null", ["status"], .null, elements("Appointment.status")),
        Case("an empty status", ["status"], "", elements("Appointment.status")),
        Case("an unknown element", ["cancelledBy"], "me", elements("Appointment.cancelledBy")),
        Case("an element of R4", ["cancelationReason"], ["text": "no"], elements("Appointment.cancelationReason")),
        Case(
            "an unknown nested element",
            ["participant", 1, "actor", "name"],
            "Mark",
            elements("Appointment.participant[1].actor.name")
        ),
        Case("no participant", ["participant"], nil, required("Appointment.participant")),
        Case("an empty list", ["participant"], [], elements("Appointment.participant")),
        Case(
            "no participant status",
            ["participant", 0, "status"],
            nil,
            required("Appointment.participant[0].status")
        ),
        Case(
            "an unknown participant status",
            ["participant", 2, "status"],
            "agreed",
            codes("Appointment.participant[2].status")
        ),
        Case("one thing where a list stands", ["slot"], ["reference": "Slot/1"], elements("Appointment.slot")),
        Case("a number as text", ["minutesDuration"], "10", elements("Appointment.minutesDuration")),
        Case("zero minutes", ["minutesDuration"], 0, values("Appointment.minutesDuration")),
        Case("a start without an offset", ["start"], "2019-01-19T09:00:00", values("Appointment.start")),
        Case("a day that does not exist", ["start"], "2019-02-29T09:00:00Z", values("Appointment.start")),
        Case(
            "a contained resource that nothing refers to",
            ["extension"],
            nil,
            Issue("core.definition.invariants", "invariant", at: "Appointment.contained[0]")
        ),
        Case("a word as created", ["created"], "yesterday", values("Appointment.created")),
    ]

    @Test("all breaches are named at once")
    func allAtOnce() throws {
        let stub = try Stub.withTwoMounts()
        let sent = try stub.appointment(Seed.tomorrow)
            .setting("status", to: "canceled")
            .setting("participant", 0, "status", to: nil)
            .setting("minutesDuration", to: -5)
            .setting("colour", to: "green")
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, sent).ifMatch("1"))
        #expect(answer.status == 422)
        #expect(
            Set(try answer.issues()) == [
                Self.codes("Appointment.status"), Self.required("Appointment.participant[0].status"),
                Self.values("Appointment.minutesDuration"), Self.elements("Appointment.colour"),
            ]
        )
        #expect(try answer.issues().count == 4)
    }

    @Test("the location is an XPath, whose repetitions count from 1")
    func location() throws {
        let stub = try Stub.withTwoMounts()
        let sent = try stub.appointment(Seed.tomorrow).cancelled().setting("participant", 2, "status", to: "agreed")
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, sent).ifMatch("1"))
        #expect(try answer.json["issue"]?[0]?["location"] == ["/f:Appointment/f:participant[3]/f:status"])
        #expect(try answer.json["issue"]?[0]?["expression"] == ["Appointment.participant[2].status"])
    }

    @Test(
        "it names nodes as XML has them, and the expression elements as FHIRPath has them",
        arguments: [
            ([.member("_status")], "/f:Appointment/f:status", "Appointment.status"),
            (
                [.member("extension"), .item(0), .member("url")], "/f:Appointment/f:extension[1]/@url",
                "Appointment.extension[0].url"
            ),
            (
                [.member("extension"), .item(0), .member("id")], "/f:Appointment/f:extension[1]/@id",
                "Appointment.extension[0].id"
            ),
            ([.member("text"), .member("div")], "/f:Appointment/f:text/h:div", "Appointment.text.div"),
            ([.member("id")], "/f:Appointment/f:id", "Appointment.id"),
            ([.member("a b")], "/f:Appointment", "Appointment.a b"),
            (
                [.member("contained"), .item(1), .member("name")], "/f:Appointment/f:contained[2]/f:*/f:name",
                "Appointment.contained[1].name"
            ),
            (
                [.member("contained"), .item(0), .member("id")], "/f:Appointment/f:contained[1]/f:*/f:id",
                "Appointment.contained[0].id"
            ),
        ] as [([ElementPath.Step], String, String)]
    )
    func nodes(_ steps: [ElementPath.Step], _ location: String, _ expression: String) {
        let refusal = Refusal(
            .definitionElements,
            at: .element(ElementPath("Appointment", steps)),
            expected: "one thing",
            found: "another"
        )
        let issue = Dialect.core.outcome(of: refusal, identifier: { "1" }).resource["issue"]?[0]
        #expect(issue?["location"] == [.string(location)])
        #expect(issue?["expression"] == [.string(expression)])
    }

    @Test("without a type there is only the document")
    func untyped() throws {
        let stub = try Stub.withTwoMounts()
        let sent = try stub.appointment(Seed.tomorrow).setting("resourceType", to: nil)
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, sent).ifMatch("1"))
        #expect(answer.status == 400)
        #expect(try answer.json["issue"]?[0]?["location"] == ["/"])
    }
}
