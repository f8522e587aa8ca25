import AppointmentStub
import HTTPAsking
import Provider
import FHIR
import Testing

@Suite("Every rule of every dialect")
struct RuleExampleTests {
    /// One rule of one dialect.
    struct Case: CustomTestStringConvertible, Sendable {
        let consumer: Consumer
        let entry: RuleEntry
        let example: RuleExample

        var identifier: String { consumer.dialect.identifier(of: entry.rule) }
        var testDescription: String { identifier }
    }

    private static let cases: [Case] = DialectExamples.all.flatMap { examples in
        examples.consumer.dialect.enforcedRules.compactMap { entry in
            examples.rows[entry.rule].map { Case(consumer: examples.consumer, entry: entry, example: $0) }
        }
    }

    @Test("every dialect has its examples")
    func allDialects() {
        #expect(DialectExamples.all.map(\.consumer.dialect.name) == Dialect.all.map(\.name))
    }

    @Test("every rule of a book has an example, or a reason why it has none", arguments: DialectExamples.all)
    func allRules(_ examples: DialectExamples) {
        let dialect = examples.consumer.dialect
        let shown = Set(examples.rows.keys).union(examples.unbreakable.keys)
        let missing = dialect.enforcedRules.map(\.rule).filter { !shown.contains($0) }
        #expect(missing.map { dialect.identifier(of: $0) } == [])
        let unknown = shown.subtracting(dialect.breakable)
        #expect(unknown.map { dialect.identifier(of: $0) }.sorted() == [])
        #expect(Set(examples.rows.keys).isDisjoint(with: examples.unbreakable.keys))
        #expect(examples.unbreakable.values.allSatisfy { !$0.isEmpty })
    }

    @Test("breaking it gives the book's answer and names it", arguments: cases)
    func breaking(_ shown: Case) throws {
        let stub = try Stub(for: shown.consumer, shown.example.configure)
        let answer = try shown.example.breaking(stub)
        #expect(answer.status == shown.entry.answer.status)
        let outcome = try answer.tree(shown.consumer.dialect.release)
        if case .appointment(let status) = shown.entry.answer.content {
            #expect(outcome["resourceType"] == "Appointment")
            #expect(outcome["status"] == .string(status))
            #expect(answer["ETag"] == nil)
            return
        }
        #expect(outcome["resourceType"] == "OperationOutcome")
        let issues = outcome["issue"]?.array ?? []
        let named = issues.filter {
            $0["diagnostics"]?.string?.contains("(rule \(shown.identifier): \(shown.entry.sentence))") ?? false
        }
        #expect(!named.isEmpty, "\(answer.text)")
        for issue in named {
            #expect(issue["severity"] == "error")
            #expect(issue["code"] == (shown.entry.answer.issue?.rawValue).map { .string($0) })
            #expect(issue["details"]?["coding"] == shown.entry.answer.coding.map { [$0.written] })
        }
    }

    @Test("keeping it succeeds", arguments: cases)
    func keeping(_ shown: Case) throws {
        let stub = try Stub(for: shown.consumer, shown.example.configure)
        let answer = try shown.example.keeping(stub)
        #expect(answer.status == 200, "\(answer.text)")
    }

    @Test("a rule that no request can break has its answer all the same", arguments: DialectExamples.all)
    func unbreakable(_ examples: DialectExamples) throws {
        let dialect = examples.consumer.dialect
        for rule in examples.unbreakable.keys {
            let entry = dialect.rules[rule]
            let outcome = dialect.outcome(
                of: Refusal(rule, at: .target, expected: "one thing", found: "another"),
                identifier: { "1" }
            )
            #expect(outcome.status == entry.answer.status)
            #expect(outcome.resource["issue"]?[0]?["code"] == (entry.answer.issue?.rawValue).map { .string($0) })
        }
    }
}

extension DialectExamples: CustomTestStringConvertible {
    var testDescription: String { consumer.dialect.name }
}

extension OutcomeCoding {
    fileprivate var written: JSONValue {
        var written: JSONObject = ["system": .string(system), "code": .string(code)]
        written["display"] = display.map { .string($0) }
        return .object(written)
    }
}
