import Bytes
import FHIR
import Provider
import Testing

@testable import Demonstration

@Suite("Scripts")
struct ScriptTests {
    @Test("there is one for every dialect, in their order")
    func scripts() {
        #expect(Script.all.map(\.dialect.name) == Dialect.all.map(\.name))
    }

    @Test("every rule of a book is broken in a scene, or there is a reason why not", arguments: Script.all)
    func allRules(_ script: Script) {
        let dialect = script.dialect
        let shown = Set(script.scenes.compactMap(\.expected.rule))
        let unshown = Set(script.unshown.map { dialect.identifier(of: $0.rule) })
        let book = Set(dialect.enforcedRules.map { dialect.identifier(of: $0.rule) })
        #expect(book.subtracting(shown).subtracting(unshown).sorted() == [])
        #expect(shown.union(unshown).subtracting(book).sorted() == [])
        #expect(shown.intersection(unshown).sorted() == [])
        #expect(script.unshown.allSatisfy { $0.reason.count > 20 })
    }

    @Test(
        "no scene shows the stub's own soundness, and what is not sent",
        arguments: [
            ("core", [.serverSound]),
            ("systmone", [.serverSound, .serverRoom]),
            ("gpconnect", [.serverSound, .serverRoom]),
            ("registry", [.serverSound, .serverRoom]),
            ("bars", [.serverSound, .serverRoom]),
            ("healthcloud", [.serverSound, .serverRoom, .definitionCardinality]),
        ] as [(String, [Rule])]
    )
    func unshown(_ dialect: String, _ rules: [Rule]) throws {
        let script = try #require(Script.all.first { $0.dialect.name == dialect })
        #expect(script.unshown.map(\.rule) == rules)
    }

    @Test("a rule that no scene breaks has its documented answer all the same", arguments: Script.all)
    func answers(_ script: Script) {
        for unshown in script.unshown {
            let outcome = script.dialect.outcome(
                of: Refusal(unshown.rule, at: .target, expected: "one thing", found: "another"),
                identifier: { "1" }
            )
            let issue = outcome.resource["issue"]?[0]
            #expect(outcome.status == unshown.answer.status)
            #expect(issue?["code"] == .string(unshown.answer.issue))
            let coding = unshown.answer.code.map(script.consumer.codes.coding)
            #expect(issue?["details"]?["coding"]?[0]?["system"]?.string?.string == coding?.system)
            #expect(issue?["details"]?["coding"]?[0]?["code"]?.string?.string == coding?.code)
            #expect(issue?["details"]?["coding"]?[0]?["display"]?.string?.string == coding?.display)
        }
    }
}

extension Script: CustomTestStringConvertible {
    package var testDescription: String { dialect.name }
}
