import AppointmentStub
import Provider
import FHIR
import Testing

@testable import Demonstration

@Suite("The demo")
struct DemoTests {
    @Test("there is a script for every dialect, in their order")
    func scripts() {
        #expect(Script.all.map(\.dialect.name) == Dialect.all.map(\.name))
    }

    @Test("every outcome is as documented", arguments: Script.all)
    func asDocumented(_ script: Script) throws {
        var transcript: [String] = []
        let differing = try Demo.play(script) { transcript.append($0) }
        #expect(differing == 0, "\(transcript.filter { $0.contains("DIFFERS") }.joined(separator: "\n"))")
        #expect(transcript.count == script.scenes.count + 1)
    }

    @Test("every rule of a book is broken in a scene, or there is a reason why not", arguments: Script.all)
    func allRules(_ script: Script) {
        let dialect = script.dialect
        let shown = Set(script.scenes.compactMap(\.expected.rule))
        let book = dialect.enforcedRules.map(\.rule)
        let missing = book.filter { script.unshown[$0] == nil && !shown.contains(dialect.identifier(of: $0)) }
        #expect(missing.map { dialect.identifier(of: $0) } == [])
        #expect(shown.subtracting(book.map { dialect.identifier(of: $0) }).sorted() == [])
        #expect(script.unshown.keys.filter { shown.contains(dialect.identifier(of: $0)) } == [])
        #expect(script.unshown.keys.filter { !book.contains($0) } == [])
    }

    @Test("no scene have limits, patience, the stub's own soundness, versions that cannot grow old, what is not sent")
    func unshown() {
        let everywhere: Set<Rule> = [
            .messageInTime, .messageSize, .messageHeadSize, .messageTargetSize, .serverSound,
        ]
        for script in Script.all {
            let own: Set<Rule> =
                switch script.dialect.name {
                case "gpconnect": []
                case "healthcloud": [.versionKept, .definitionCardinality, .definitionInvariants, .profileKept]
                default: [.versionKept]
                }
            #expect(Set(script.unshown.keys) == everywhere.union(own))
            #expect(script.unshown.values.allSatisfy { $0.count > 20 })
        }
    }

    @Test("every scene is told in a sentence of its own", arguments: Script.all)
    func sentences(_ script: Script) {
        let sentences = script.scenes.map(\.sentence)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") && !$0.hasPrefix(" ") && $0.count < 120 })
        // The targets of a sandbox say the same of eleven statuses.
        #expect(Set(sentences).count == sentences.count, "\(script.dialect.name)")
    }

    @Test("a dialect that does not exist is refused, with those that do")
    func unknownDialect() {
        #expect(throws: StubError.self) { try Demo.play(dialect: "corr") { _ in } }
        do {
            _ = try Demo.play(dialect: "corr") { _ in }
        } catch {
            #expect(
                "\(error)"
                    == "there is no dialect corr; there are core, systmone, gpconnect, registry, bars, healthcloud"
            )
        }
    }

    @Test("a transcript tells request, answer, text and rule")
    func transcript() throws {
        let scene = try #require(Script.core.scenes.first { $0.expected.rule == "core.if-match.required" })
        var paragraphs: [String] = []
        #expect(try Demo.play(Script(.core, [scene])) { paragraphs.append($0) } == 0)
        #expect(
            paragraphs.last == """
                1. An update that names no version is refused.
                   > PUT /Appointment/aebebd1000000001 HTTP/1.1
                   > Content-Type: application/fhir+json
                   > no If-Match
                   > the appointment as stored, with status "cancelled"
                   < 412 Precondition Failed
                   < required: If-Match: expected W/"1", found no such field
                   < rule core.if-match.required: An update names the version it was made from. \
                (appointment-stub, the core dialect)
                   < the appointment is as it was

                """
        )
    }
}

extension Script: CustomTestStringConvertible {
    var testDescription: String { dialect.name }
}
