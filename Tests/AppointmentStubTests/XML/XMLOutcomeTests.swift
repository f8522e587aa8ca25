import Bytes
import Demonstration
import HTTPAsking
import Provider
import FHIR
import TestSupport
import Testing

/// Refusals that quote what XML cannot hold still say why, in XML too.
@Suite("OperationOutcomes in XML")
struct XMLOutcomeTests {
    @Test(
        "a value XML cannot hold is quoted with an escape",
        arguments: ["\u{FFFE}", "\u{FFFF}", "\u{1}"],
        XMLBodyTests.both
    )
    func value(_ text: String, _ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancel(
            in: stub,
            spoil: { $0.with("Accept", "application/fhir+xml") },
            edit: { $0.setting("comment", to: .string("x\(text)")) }
        )
        #expect(answer.status == 422)
        let issues = try answer.problems()
        #expect(issues.map(\.rule) == ["\(consumer.dialect.name).definition.values"])
        #expect(issues.map(\.expression) == ["Appointment.comment"])
        let value = text.unicodeScalars.first.map { $0.value } ?? 0
        let diagnostics = try answer.tree()["issue"]?[0]?["diagnostics"]?.string ?? ""
        #expect(diagnostics.contains(value == 1 ? "x\\u0001" : value == 0xFFFE ? "x\\uFFFE" : "x\\uFFFF"))
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("a name XML cannot hold is quoted with an escape", arguments: XMLBodyTests.both)
    func name(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let answer = try consumer.cancel(
            in: stub,
            spoil: { $0.with("Accept", "application/fhir+xml") },
            edit: { $0.setting("a\u{FFFE}", to: "x") }
        )
        #expect(answer.status == 422)
        let issues = try answer.problems()
        #expect(issues.map(\.expression) == ["Appointment.a\\uFFFE"])
    }

    @Test("a parameter XML cannot hold is quoted with an escape")
    func parameter() throws {
        let call = Consumer.registry.read(as: .xml).appending("?a%EF%BF%BEb=1")
        let answer = try Stub(for: .registry).answer(to: call)
        #expect(answer.status == 400)
        let issues = try answer.problems()
        #expect(issues == [Issue("registry.query.understood", "invalid", at: "http.a\\uFFFEb")])
    }

    @Test(
        "a refusal in XML is a valid OperationOutcome, whatever was refused",
        arguments: [
            "", "<", "<a/>", "<Appointment xmlns=\"http://hl7.org/fhir\"/>", "<Slot xmlns=\"http://hl7.org/fhir\"/>",
        ],
        XMLBodyTests.both
    )
    func valid(_ content: String, _ consumer: Consumer) throws {
        let answer = try Stub(for: consumer).answer(to: consumer.update(content: Array(content.utf8), as: .xml))
        #expect(answer.status == 400)
        let outcome = try answer.tree()
        #expect(outcome["resourceType"] == "OperationOutcome")
        #expect(Validator(.stu3).findings(in: outcome).map(\.description) == [])
    }
}
