import Provider
import Testing

@testable import Demonstration

/// A scene of a script, named by what it shows.
struct SceneCase: CustomTestStringConvertible, Sendable {
    let script: Script
    let scene: Scene

    var testDescription: String { "\(scene.sentence) (\(scene.id))" }

    static let all = Script.all.flatMap { script in script.scenes.map { SceneCase(script: script, scene: $0) } }
}

@Suite("Every documented outcome")
struct SceneTests {
    @Test("comes about over a socket, and goes without the breach", arguments: SceneCase.all)
    func asDocumented(_ shown: SceneCase) throws {
        var player = ScenePlayer(shown.script.dialect)
        let record = try player.play(shown.scene)
        #expect(record.mismatches == [])
        guard let rule = shown.scene.expected.rule, shown.scene.expected.issue != nil else { return }
        let dialect = shown.script.dialect
        let entry = try #require(dialect.enforcedRules.first { dialect.identifier(of: $0.rule) == rule })
        for issue in record.issues where issue.rules.contains(rule) {
            #expect(issue.diagnostics.contains("(rule \(rule): \(entry.sentence))"))
        }
    }

    @Test("that breaks a rule says what keeps it, and no other does")
    func counterparts() {
        let scenes = SceneCase.all.map(\.scene)
        #expect(scenes.filter { ($0.counterpart != nil) != ($0.expected.rule != nil) }.map(\.id) == [])
    }

    @Test("has an id of its own, which is the rule's where one is broken")
    func identifiers() {
        #expect(Set(SceneCase.all.map(\.scene.id)).count == SceneCase.all.count)
        for shown in SceneCase.all {
            #expect(shown.scene.id.hasPrefix("\(shown.script.dialect.name)."))
            if let rule = shown.scene.expected.rule { #expect(shown.scene.id.hasPrefix(rule)) }
            #expect(shown.scene.id.wholeMatch(of: /[a-z]+\.[a-z0-9.-]+/) != nil, "\(shown.scene.id)")
        }
    }

    @Test("is told in a sentence of its own", arguments: Script.all)
    func sentences(_ script: Script) {
        let sentences = script.scenes.map(\.sentence)
        #expect(sentences.filter { !$0.hasSuffix(".") || $0.hasPrefix(" ") || $0.count >= 120 } == [])
        #expect(Set(sentences).count == sentences.count)
    }
}
