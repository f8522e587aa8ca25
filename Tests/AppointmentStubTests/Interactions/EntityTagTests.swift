import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("Entity tags, in every dialect")
struct EntityTagTests {
    /// Those of dialects that look at If-Match.
    static let updating = Consumer.all.filter { $0.dialect.name != "healthcloud" }

    /// Values that are no entity tags, with what the answer says of each behind the current tag.
    static let malformed = [
        ("1", ", quotes included"), ("W/1", ", quotes included"), ("'1'", ", quotes included"),
        ("w/\"1\"", ", with a capital W"), ("\"1\", w/\"1\"", ", with a capital W"),
        ("W/\"1", ", with its closing quote"), ("W/\"1 \"", ", without a space in it"),
        ("W/\"1\" W/\"2\"", ", with a comma before any other"), ("*, W/\"1\"", ", or * alone"), ("", " or *"),
    ]

    @Test("the strong form names the same version as the weak one", arguments: updating, WireFormat.allCases)
    func strong(_ consumer: Consumer, _ format: WireFormat) throws {
        let stub = try Stub(for: consumer)
        let read = try stub.answer(to: consumer.read(as: format))
        let tag = try #require(read["ETag"])
        #expect(tag == consumer.entityTag)
        let strong = String(tag.dropFirst(2))
        let cancel = try consumer.cancel(in: stub, as: format) { $0.with("If-Match", strong) }
        #expect(cancel.status == 200, "\(cancel.text)")
        // It is stale now, in the one form as in the other.
        for stale in [tag, strong] {
            let again = try consumer.cancel(in: stub, as: format) { $0.with("If-Match", stale) }
            #expect(again.status == 409)
            let outcome = try again.tree(consumer.dialect.release)
            let rules = [OutcomeIssue](outcome: outcome).flatMap(\.rules)
            #expect(rules == ["\(consumer.dialect.name).if-match.current"])
            let current = try #require(stub.answer(to: consumer.read())["ETag"])
            #expect([OutcomeIssue](outcome: outcome).first?.diagnostics.contains(current) == true)
        }
    }

    @Test("a read that bears either form in If-None-Match is answered with 304", arguments: Consumer.all)
    func noneMatch(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let tag = consumer.entityTag
        for form in [tag, String(tag.dropFirst(2)), "\"x\", \(tag.dropFirst(2))"] {
            #expect(try stub.answer(to: consumer.read().with("If-None-Match", form)).status == 304)
        }
        #expect(try stub.answer(to: consumer.read().with("If-None-Match", "\"x\"")).status == 200)
    }

    @Test("what is no tag is refused beside the current one, in words about what is wrong", arguments: updating)
    func ifMatch(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let before = try consumer.state(in: stub)
        for (value, words) in Self.malformed {
            let answer = try consumer.cancel(in: stub) { $0.with("If-Match", value) }
            try check(answer, consumer, "If-Match", words)
        }
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("the same on a read and on a history", arguments: Consumer.all)
    func ifNoneMatch(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        for (value, words) in Self.malformed {
            for request in [
                consumer.read(), consumer.version(String(consumer.entityTag.dropFirst(3).dropLast())),
                consumer.history(),
            ] {
                let answer = try stub.answer(to: request.with("If-None-Match", value))
                try check(answer, consumer, "If-None-Match", words)
            }
        }
    }

    private func check(_ answer: ClientAnswer, _ consumer: Consumer, _ field: String, _ words: String) throws {
        #expect(answer.status == 400)
        let issue = try #require(try [OutcomeIssue](outcome: answer.json).first)
        #expect(issue.rules == ["\(consumer.dialect.name).if-match.readable"])
        #expect(issue.expressions == ["http.\(field)"])
        let text = issue.diagnostics
        let start = "\(field): expected \(consumer.entityTag)\(words)"
        #expect(text.hasPrefix("\(start), but got ") || text.hasPrefix("\(start). (rule "), "\(text)")
        #expect(!text.contains("W/\"3\""), "another tag than the current one would contradict it")
    }
}
