import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Registry: what a cancel must leave alone")
struct RegistryDifferenceTests {
    private let consumer = Consumer.registry

    struct Case: CustomTestStringConvertible {
        let name: String
        let id: String
        let path: [PathStep]
        let value: JSONValue?
        let place: String

        init(
            _ name: String,
            of id: String = RegistryRecord.full,
            _ path: [PathStep],
            _ value: JSONValue?,
            at place: String
        ) {
            self.name = name
            self.id = id
            self.path = path
            self.value = value
            self.place = "Appointment.\(place)"
        }

        var testDescription: String { name }
    }

    private static let careConnect = "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-"
    private static let channel = RegistryRecord.withDeliveryChannel

    static let cases = [
        Case("another start", ["start"], "2019-03-04T09:31:00.000Z", at: "start"),
        Case("a start one millisecond later", ["start"], "2019-03-04T09:30:00.001Z", at: "start"),
        Case("the same wall clock elsewhere", ["start"], "2019-03-04T09:30:00.000+01:00", at: "start"),
        Case("created left out", ["created"], nil, at: "created"),
        Case("another description", ["description"], "Another", at: "description"),
        Case("a comment added", ["comment"], "Another", at: "comment"),
        Case("minutes added", ["minutesDuration"], 15, at: "minutesDuration"),
        Case("a slot's display", ["slot", 0, "display"], "x", at: "slot[0].display"),
        Case("the pointer's url", ["identifier", 0, "value"], "https://provider.test/2", at: "identifier[0].value"),
        Case("a second identifier", ["identifier", 1], ["value": "x"], at: "identifier[1]"),
        Case(
            "another patient",
            ["participant", 0, "actor", "identifier", "value"],
            "9990000001",
            at: "participant[0].actor.identifier.value"
        ),
        Case("a participant's status", ["participant", 0, "status"], "declined", at: "participant[0].status"),
        Case(
            "a contained patient's name",
            ["contained", 1, "name", 0, "given", 1],
            "Anna",
            at: "contained[1].name[0].given[1]"
        ),
        Case(
            "a contained patient's rank",
            ["contained", 1, "telecom", 0, "rank"],
            2,
            at: "contained[1].telecom[0].rank"
        ),
        Case("a contained slot's status", ["contained", 2, "status"], "free", at: "contained[2].status"),
        Case(
            "an extension in a contained patient",
            ["contained", 1, "identifier", 0, "extension"],
            nil,
            at: "contained[1].identifier[0].extension[0]"
        ),
        Case(
            "a cancellation reason",
            ["extension"],
            [["url": .string("\(careConnect)AppointmentCancellationReason-1"), "valueString": "x"]],
            at: "extension[0]"
        ),
        Case("a reason in GP Connect's words", ["extension"], [.reason("x")], at: "extension[0]"),
        Case(
            "another delivery channel",
            of: channel,
            ["extension", 0, "valueCode"],
            "Video",
            at: "extension[0].valueCode"
        ),
        Case("the delivery channel left out", of: channel, ["extension"], nil, at: "extension[0]"),
    ]

    @Test("a difference is 422, names its place, and changes nothing", arguments: cases, WireFormat.allCases)
    func refused(_ refused: Case, _ format: WireFormat) throws {
        let stub = try Stub(for: .registry)
        let before = try consumer.state(of: refused.id, in: stub)
        let answer = try consumer.cancel(
            refused.id,
            in: stub,
            as: format,
            edit: {
                JSONValue.object($0).setting(refused.path, refused.value).object ?? $0
            }
        )
        #expect(answer.status == 422)
        #expect(answer.format == format)
        let issues = try answer.problems()
        #expect(issues == [Issue("registry.cancel.nothing-else", "business-rule", at: refused.place)])
        #expect(try consumer.state(of: refused.id, in: stub) == before)
    }

    @Test("the sample outcome of the specification's reading: path, stored and sent value")
    func diagnostics() throws {
        let answer = try consumer.cancel(
            in: try Stub(for: .registry),
            edit: { $0.setting("start", to: "2019-03-05T09:30:00Z") }
        )
        let outcome = try answer.json
        #expect(outcome["issue"]?[0]?["severity"] == "error")
        #expect(outcome["issue"]?[0]?["expression"] == ["Appointment.start"])
        #expect(outcome["issue"]?[0]?["location"] == ["/f:Appointment/f:start"])
        #expect(outcome["issue"]?[0]?["details"] == nil)
        #expect(outcome["meta"] == nil)
        let text = try #require(answer.diagnostics().first)
        #expect(text.contains("2019-01-25T10:00:00.000Z") && text.contains("2019-03-05T09:30:00Z"))
    }

    @Test(
        "a new time of creation, as the text of 2019 asked for, is refused with that hint",
        arguments: WireFormat.allCases
    )
    func createdAnew(_ format: WireFormat) throws {
        let answer = try consumer.cancel(
            in: try Stub(for: .registry),
            as: format,
            edit: { $0.setting("created", to: "2019-01-18T12:28:15Z") }
        )
        #expect(answer.status == 422)
        let issue = try #require([OutcomeIssue](outcome: answer.tree()).first)
        #expect(issue.rules == ["registry.cancel.nothing-else"])
        #expect(
            issue.diagnostics.contains(
                "but got \"2019-01-18T12:28:15Z\" (the specification's text of 2019 asked for the time of the cancel; now it "
                    + "stays). (rule "
            ),
            "\(issue.diagnostics)"
        )
    }

    @Test("every difference has an issue of its own", arguments: WireFormat.allCases)
    func allAtOnce(_ format: WireFormat) throws {
        let answer = try consumer.cancel(
            RegistryRecord.full,
            in: try Stub(for: .registry),
            as: format,
            edit: {
                $0.setting("created", to: nil)
                    .setting("comment", to: "x")
                    .setting("contained", 2, "status", to: "free")
            }
        )
        #expect(answer.status == 422)
        #expect(
            Set(try answer.problems().map(\.expression)) == [
                "Appointment.created", "Appointment.comment", "Appointment.contained[2].status",
            ]
        )
    }
}
