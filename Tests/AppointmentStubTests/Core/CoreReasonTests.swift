import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Core: reasons that are refused")
struct CoreReasonTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let extensions: [JSONValue]
        let issues: [Issue]

        init(_ name: String, _ extensions: [JSONValue], _ issues: Issue...) {
            self.name = name
            self.extensions = extensions
            self.issues = issues
        }

        var testDescription: String { name }
    }

    @Test("each is 422 and changes nothing", arguments: cases)
    func refused(_ refused: Case) throws {
        let stub = try Stub.withTwoMounts()
        let before = try stub.state(of: Seed.tomorrow, on: .core)
        let stored = try stub.appointment(Seed.tomorrow)
        let extensions = refused.extensions + (stored["extension"]?.array ?? [])
        let sent = stored.cancelled(for: nil).setting("extension", to: .array(extensions))
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, sent).ifMatch("1"))
        #expect(answer.status == 422)
        let issues = try answer.issues()
        #expect(issues == refused.issues)
        #expect(try stub.state(of: Seed.tomorrow, on: .core) == before)
    }

    @Test("a blank reason does not hide what else is wrong", arguments: ["", " "])
    func blankAndChanged(_ reason: String) throws {
        let stub = try Stub.withTwoMounts()
        let stored = try stub.appointment(Seed.tomorrow)
        let extensions = [.reason(.string(reason))] + (stored["extension"]?.array ?? [])
        let sent = stored.cancelled(for: nil).setting("extension", to: .array(extensions)).setting("comment", to: "New")
        let answer = try stub.answer(to: .update(Seed.tomorrow, on: .core, sent).ifMatch("1"))
        #expect(answer.status == 422)
        let difference = Issue("core.cancel.nothing-else", "business-rule", at: "Appointment.comment")
        #expect(try answer.issues() == [Self.text(), difference])
    }

    private static func text(_ index: Int = 0) -> Issue {
        Issue("core.cancel.reason-text", "value", at: "Appointment.extension[\(index)].valueString")
    }

    static let cases = [
        Case("empty", [.reason("")], text()),
        Case("a blank", [.reason(" ")], text()),
        Case("line ends and tabs", [.reason("\n\t\r\n")], text()),
        Case("a blank of another script", [.reason("\u{3000}")], text()),
        Case(
            "twice",
            [.reason("one"), .reason("two")],
            Issue("core.cancel.reason-once", "business-rule", at: "Appointment.extension[1]")
        ),
        Case(
            "twice the same",
            [.reason("one"), .reason("one")],
            Issue("core.cancel.reason-once", "business-rule", at: "Appointment.extension[1]")
        ),
        Case(
            "three times",
            [.reason("one"), .reason("two"), .reason("three")],
            Issue("core.cancel.reason-once", "business-rule", at: "Appointment.extension[1]"),
            Issue("core.cancel.reason-once", "business-rule", at: "Appointment.extension[2]")
        ),
        Case(
            "not a string",
            [.reason(1)],
            Issue("core.definition.elements", "structure", at: "Appointment.extension[0].valueString")
        ),
        Case(
            "a code",
            [["url": .string(JSONValue.reasonURL), "valueCode": "gone"]],
            Issue("core.cancel.reason-kind", "value", at: "Appointment.extension[0]")
        ),
        Case(
            "no value",
            [["url": .string(JSONValue.reasonURL)]],
            Issue("core.definition.elements", "structure", at: "Appointment.extension[0]")
        ),
        Case(
            "no url",
            [["valueString": "gone"]],
            Issue("core.definition.cardinality", "required", at: "Appointment.extension[0].url")
        ),
        Case(
            "another url",
            [["url": "https://stub.test/reason", "valueString": "gone"]],
            Issue("core.cancel.nothing-else", "business-rule", at: "Appointment.extension[0]")
        ),
        Case(
            "small letters in the url",
            [["url": .string(JSONValue.reasonURL.lowercased()), "valueString": "gone"]],
            Issue("core.cancel.nothing-else", "business-rule", at: "Appointment.extension[0]")
        ),
    ]
}
