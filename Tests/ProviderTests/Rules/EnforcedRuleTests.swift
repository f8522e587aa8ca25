import Bytes
import Foundation
import Provider
import Testing

/// The policies of a dialect name the rules that a request can break; its book has a row for each, and for no other.
@Suite("Which rules a dialect enforces")
struct EnforcedRuleTests {
    static let dialects = Dialect.all.map(\.name)

    @Test("every rule that a policy names stands in a table", arguments: dialects)
    func complete(_ name: String) throws {
        let dialect = try #require(Dialect.named(Text(name)))
        let enforced = dialect.enforcedRules.map(\.rule)
        #expect(dialect.breakable.subtracting(enforced).map(\.name).sorted() == [])
        #expect(Set(enforced).count == enforced.count)
    }

    @Test("a dialect has rows only for rules that its policies name, and one for each", arguments: dialects)
    func noOthers(_ name: String) throws {
        let dialect = try #require(Dialect.named(Text(name)))
        let changed = dialect.rules.changed
        #expect(changed.filter { !dialect.breakable.contains($0) }.map(\.name) == [])
        #expect(Set(changed).count == changed.count)
    }

    @Test("every rule of the common table can be broken in some dialect, and stands in it once")
    func common() {
        let common = RuleTable.common.rows.map(\.rule)
        let breakable = Dialect.all.reduce(into: Set()) { $0.formUnion($1.breakable) }
        #expect(common.filter { !breakable.contains($0) }.map(\.name) == [])
        #expect(Set(common).count == common.count)
    }

    /// `static let ifMatchRequired = Rule("if-match.required", …` in any file of the product.
    private static let declared: [String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources")
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        return (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
            .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
            .flatMap { $0.matches(of: /static let \w+ = Rule\(\s*"([^"]+)"/).map { String($0.1) } }
    }()

    @Test("every rule that is declared is named by a policy of some dialect, and no two have one name")
    func declared() {
        let breakable = Dialect.all.reduce(into: Set()) { $0.formUnion($1.breakable.map(\.name)) }
        #expect(Self.declared.count > 60)
        // What a test asks for is broken by no request.
        #expect(Self.declared.filter { !breakable.contains($0) }.sorted() == ["fault.proposed", "fault.status"])
        #expect(Set(Self.declared).count == Self.declared.count)
    }

    @Test("each rule has a sentence, a source and a status of refusal", arguments: dialects)
    func entries(_ name: String) throws {
        let dialect = try #require(Dialect.named(Text(name)))
        for entry in dialect.enforcedRules {
            #expect(entry.sentence.hasSuffix("."), "\(entry.rule)")
            #expect(entry.sentence.first?.isLowercase == false, "\(entry.rule)")
            #expect(entry.source.count > 5, "\(entry.rule)")
            // What cannot be done is answered with 200 and its own status by a dialect that says so.
            let isAnswered = name == "healthcloud" && entry.answer == .appointment(status: "proposed")
            #expect((400..<600).contains(entry.answer.status) || isAnswered, "\(entry.rule)")
            #expect(dialect.identifier(of: entry.rule) == "\(name).\(entry.rule.name)")
            #expect(dialect.rules[named: entry.rule.name]?.sentence == entry.sentence)
        }
    }
}
