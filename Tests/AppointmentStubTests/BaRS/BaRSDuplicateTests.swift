import Bytes
import Demonstration
import FHIR
import Foundation
import HTTPAsking
import TestSupport
import Testing

@Suite("BaRS: messages that come twice")
struct BaRSDuplicateTests {
    private let consumer = Consumer.bars
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .bars)
    }

    private static let duplicate = BaRSOutcome("message.new", "duplicate", "REC_CONFLICT", at: "http.X-Request-Id")
    private let ids = (
        request: "5d3b6f0e-7d0c-4d0e-9a57-0a5a3a0c2f11", correlation: "7f9f0b52-93a0-44de-8a43-5b6d0fd6b0aa"
    )

    private func cancel(_ id: String = BaRSRecord.nextWeek) throws -> ConsumerRequest {
        try consumer.update(consumer.cancelled(try consumer.stored(id, in: stub)))
            .with("X-Request-Id", ids.request).with("X-Correlation-Id", ids.correlation)
    }

    @Test("the retry of a success is 409 duplicate, as often as it comes, and changes nothing")
    func retry() throws {
        let call = try cancel()
        #expect(try stub.answer(to: call).status == 200)
        let after = try consumer.state(in: stub)
        for _ in 0..<3 {
            let answer = try stub.answer(to: call)
            #expect(answer.status == 409)
            let outcome = try answer.barsOutcome()
            #expect(outcome == Self.duplicate)
        }
        #expect(try consumer.state(in: stub) == after)
    }

    @Test("ids are compared without case, and another appointment's cancel under them is a duplicate too")
    func sameIds() throws {
        let other = try cancel(BaRSRecord.past)
        #expect(try stub.answer(to: try cancel()).status == 200)
        let capitals = other.with("X-Request-Id", ids.request.uppercased())
        for call in [other, capitals] {
            let outcome = try stub.answer(to: call).barsOutcome()
            #expect(outcome == Self.duplicate)
        }
        #expect(try consumer.stored(BaRSRecord.past, in: stub)["status"] == "booked")
    }

    @Test("one id that differs makes another message", arguments: ["X-Request-Id", "X-Correlation-Id"])
    func otherIds(_ name: String) throws {
        let other = try cancel(BaRSRecord.past).with(name, UUID().uuidString)
        #expect(try stub.answer(to: try cancel()).status == 200)
        #expect(try stub.answer(to: other).status == 200)
    }

    @Test("duplicate comes before If-Match, the status and the differences")
    func order() throws {
        let call = try cancel()
        #expect(try stub.answer(to: call).status == 200)
        let stale = try stub.answer(to: call.ifMatch("0")).barsOutcome()
        #expect(stale == Self.duplicate)
        let another = try consumer.stored(in: stub).setting("description", to: "x").setting("status", to: "booked")
        let edited = try stub.answer(to: call.with(.bytes(JSONWriter.write(.object(another))))).barsOutcome()
        #expect(edited == Self.duplicate)
    }

    @Test("a refused message may be mended and sent again under its ids")
    func mended() throws {
        let call = try cancel()
        let sound = try #require(call.content)
        let bodies = [
            Array("{".utf8), JSONWriter.write(.object(try consumer.stored(in: stub))),
            Array(String(decoding: sound, as: UTF8.self).replacing("chest", with: "back").utf8),
        ]
        for body in bodies {
            #expect([400, 422].contains(try stub.answer(to: call.with(.bytes(body))).status))
        }
        #expect(try stub.answer(to: call.ifMatch("9")).status == 409)
        #expect(try stub.answer(to: call).status == 200)
    }

    @Test("reads are never duplicates, nor do they make one")
    func reads() throws {
        let call = try cancel()
        func spoilt(_ read: ConsumerRequest) -> ConsumerRequest {
            read.with("X-Request-Id", ids.request).with("X-Correlation-Id", ids.correlation)
        }
        for _ in 0..<2 {
            #expect(try stub.answer(to: spoilt(consumer.read())).status == 200)
            #expect(try stub.answer(to: spoilt(consumer.history())).status == 200)
        }
        #expect(try stub.answer(to: call).status == 200)
        #expect(try stub.answer(to: spoilt(consumer.read())).status == 200)
    }

    @Test("a reset forgets them")
    func reset() throws {
        let call = try cancel()
        #expect(try stub.answer(to: call).status == 200)
        #expect(try stub.answer(to: ConsumerRequest("POST", "/__admin/reset")).status == 204)
        #expect(try stub.answer(to: call).status == 200)
        #expect(try stub.answer(to: call).status == 409)
    }

    @Test("of two appointments' cancels sent at once under the same ids one is 200, the other 409 duplicate and undone")
    func racesUnderOneMessage() throws {
        let ids = (0..<600).map { _ in UUID().uuidString.lowercased() }
        let stub = try Stub(serving: ids.map { .appointment($0) }, to: .bars)
        let clients = try (0..<2).map { _ in try stub.connect() }
        for round in 0..<300 {
            let pair = Array(ids[round * 2..<round * 2 + 2])
            let message = UUID().uuidString
            let calls = try pair.map { id in
                try consumer.update(consumer.cancelled(try clients[0].answer(to: consumer.read(id)).resource()))
                    .with("X-Request-Id", message).with("X-Correlation-Id", message)
            }
            let bytes = try calls.map { try $0.bytes }
            for index in 0..<2 { try clients[index].send(Array(bytes[index].dropLast())) }
            for index in 0..<2 { try clients[index].send([bytes[index][bytes[index].count - 1]]) }
            let answers = try clients.map { try $0.receiveAnswer() }
            #expect(answers.map(\.status).sorted() == [200, 409])
            let loser = answers[0].status == 200 ? 1 : 0
            #expect(try answers[loser].barsOutcome() == Self.duplicate)
            #expect(try consumer.stored(pair[loser], in: stub)["status"] == "booked")
        }
    }

    @Test(
        "of two copies sent at once one is 200 and the other 409 duplicate; of two messages the other is 409 conflict"
    )
    func races() throws {
        let ids = (0..<300).map { _ in UUID().uuidString.lowercased() }
        let stub = try Stub(serving: ids.map { .appointment($0) }, to: .bars)
        let clients = try (0..<2).map { _ in try stub.connect() }
        for (round, id) in ids.enumerated() {
            let body = consumer.cancelled(try clients[0].answer(to: consumer.read(id)).resource())
            let first = try consumer.update(body)
            let second = round % 2 == 0 ? first : try consumer.update(body)
            let bytes = [try first.bytes, try second.bytes]
            for index in 0..<2 { try clients[index].send(Array(bytes[index].dropLast())) }
            for index in 0..<2 { try clients[index].send([bytes[index][bytes[index].count - 1]]) }
            let answers = try clients.map { try $0.receiveAnswer() }
            #expect(answers.map(\.status).sorted() == [200, 409])
            let loser = answers[0].status == 200 ? answers[1] : answers[0]
            #expect(try loser.barsOutcome().issue == (round % 2 == 0 ? "duplicate" : "conflict"))
        }
    }
}
