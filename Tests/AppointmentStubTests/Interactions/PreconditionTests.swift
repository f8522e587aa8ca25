import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

/// RFC 9110 §13, in the order of §13.2.2.
@Suite("Preconditions, in every dialect")
struct PreconditionTests {
    private static let longAgo = "Tue, 01 Jan 2019 00:00:00 GMT"
    private static let now = "Fri, 18 Jan 2019 12:28:15 GMT"
    private static let unmodified = "if-unmodified-since.unchanged"
    private static let unmatched = "if-none-match.unmatched"

    @Test("a change of what has changed since If-Unmodified-Since is refused", arguments: Consumer.all)
    func unmodifiedSince(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let before = try consumer.state(in: stub)
        let modified = try #require(try stub.answer(to: consumer.read())["Last-Modified"])
        for date in [Self.longAgo, "Tuesday, 01-Jan-19 00:00:00 GMT", "Tue Jan  1 00:00:00 2019"] {
            for format in consumer.dialect.mediaTypes.formats {
                let answer = try consumer.cancel(in: stub, as: format) {
                    $0.without("If-Match").with("If-Unmodified-Since", date)
                }
                try refused(answer, by: Self.unmodified, consumer, "If-Unmodified-Since")
                #expect(answer.text.contains(modified))
            }
        }
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("with the Last-Modified of the read it is carried out once", arguments: Consumer.all)
    func lastModified(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let modified = try #require(try stub.answer(to: consumer.read())["Last-Modified"])
        func cancel() throws -> ClientAnswer {
            try consumer.cancel(in: stub) { $0.without("If-Match").with("If-Unmodified-Since", modified) }
        }
        let first = try cancel()
        guard consumer.dialect.concurrency != .required else {
            #expect(try rules(first, consumer) == ["if-match.required"])
            return
        }
        #expect(first.status == 200, "\(first.text)")
        try refused(try cancel(), by: Self.unmodified, consumer, "If-Unmodified-Since")
    }

    @Test("If-Match is asked in place of If-Unmodified-Since, also where it says nothing", arguments: Consumer.all)
    func both(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let tag = consumer.dialect.concurrency == .unused ? "W/\"another\"" : consumer.entityTag
        let answer = try consumer.cancel(in: stub) {
            $0.with("If-Match", tag).with("If-Unmodified-Since", Self.longAgo)
        }
        #expect(answer.status == 200, "\(answer.text)")
    }

    @Test("a change under If-None-Match of what is there is refused", arguments: Consumer.all)
    func noneMatch(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let before = try consumer.state(in: stub)
        let tag = consumer.entityTag
        for value in ["*", tag, String(tag.dropFirst(2)), "\"another\", \(tag)"] {
            for format in consumer.dialect.mediaTypes.formats {
                let answer = try consumer.cancel(in: stub, as: format) { $0.with("If-None-Match", value) }
                try refused(answer, by: Self.unmatched, consumer, "If-None-Match")
                #expect(answer.text.contains("the current version, W/") == (value != "*"))
            }
        }
        #expect(try consumer.state(in: stub) == before)
        let other = try consumer.cancel(in: stub) { $0.with("If-None-Match", "W/\"another\", \"0\"") }
        #expect(other.status == 200, "\(other.text)")
    }

    @Test("the conditions are asked in their order, and before what the body says", arguments: Consumer.all)
    func order(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        func broken(_ spoil: (ConsumerRequest) -> ConsumerRequest) throws -> [String] {
            let answer = try consumer.cancel(in: stub, spoil: spoil) { $0.setting("start", to: "never") }
            return try rules(answer, consumer)
        }
        let stale = try broken { $0.with("If-Match", "W/\"another\"").with("If-None-Match", "*") }
        #expect(stale == [consumer.dialect.concurrency == .unused ? Self.unmatched : "if-match.current"])
        let dated = try broken {
            $0.without("If-Match").with("If-Unmodified-Since", Self.longAgo).with("If-None-Match", "1")
        }
        #expect(dated == [Self.unmodified])
        #expect(try broken { $0.with("If-None-Match", "1") } == ["if-match.readable"])
        #expect(try broken { $0.with("If-None-Match", "*") } == [Self.unmatched])
        #expect(try broken { $0.with("If-None-Match", "\"another\"") } == ["definition.values"])
    }

    @Test("what is no date is passed over", arguments: Consumer.all)
    func noDate(_ consumer: Consumer) throws {
        for text in ["yesterday", "0", "2019-01-01T00:00:00Z", "Mon, 01 Jan 2019 00:00:00 GMT", ""] {
            let stub = try Stub(for: consumer)
            let read = try stub.answer(to: consumer.read().with("If-Modified-Since", text))
            #expect(read.status == 200)
            let answer = try consumer.cancel(in: stub) { $0.without("If-Match").with("If-Unmodified-Since", text) }
            if consumer.dialect.concurrency == .required {
                #expect(try rules(answer, consumer) == ["if-match.required"])
            } else {
                #expect(answer.status == 200, "\(answer.text)")
            }
        }
    }

    @Test("a read since whose If-Modified-Since nothing has changed is 304", arguments: Consumer.all)
    func modifiedSince(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let plain = try stub.answer(to: consumer.read())
        let modified = try #require(plain["Last-Modified"])
        let version = consumer.version(try #require(plain.version))
        for date in [modified, Self.now, "Friday, 18-Jan-19 12:28:15 GMT", "Fri Jan 18 12:28:15 2019"] {
            for request in [consumer.read(), version, consumer.read().with(method: "HEAD")] {
                let answer = try stub.answer(to: request.with("If-Modified-Since", date))
                #expect(answer.status == 304)
                #expect(answer["ETag"] == plain["ETag"])
                #expect(answer["Last-Modified"] == modified)
                #expect(answer.content.isEmpty)
            }
        }
        #expect(try stub.answer(to: consumer.read().with("If-Modified-Since", Self.longAgo)).status == 200)
        // A tag says more than a date.
        let other = consumer.read().with("If-Modified-Since", Self.now).with("If-None-Match", "\"another\"")
        #expect(try stub.answer(to: other).status == 200)
    }

    private func refused(
        _ answer: ClientAnswer,
        by rule: String,
        _ consumer: Consumer,
        _ field: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(answer.status == 412, "\(answer.text)", sourceLocation: sourceLocation)
        let issues = [OutcomeIssue](outcome: try answer.tree(consumer.dialect.release))
        #expect(issues.map(\.code) == ["conflict"], sourceLocation: sourceLocation)
        #expect(issues.flatMap(\.rules) == ["\(consumer.dialect.name).\(rule)"], sourceLocation: sourceLocation)
        #expect(issues.flatMap(\.expressions) == ["http.\(field)"], sourceLocation: sourceLocation)
        let isSpine = ["systmone", "gpconnect"].contains(consumer.dialect.name)
        let codes = issues.flatMap(\.codings).map(\.code)
        #expect(codes == (isSpine ? ["FHIR_CONSTRAINT_VIOLATION"] : []), sourceLocation: sourceLocation)
    }

    private func rules(_ answer: ClientAnswer, _ consumer: Consumer) throws -> [String] {
        let outcome = try answer.tree(consumer.dialect.release)
        return [OutcomeIssue](outcome: outcome).flatMap(\.rules).map {
            String($0.dropFirst(consumer.dialect.name.count + 1))
        }
    }
}
