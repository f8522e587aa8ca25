import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Provider
import TestSupport
import Testing

@Suite("Content-Encoding of requests, RFC 9110 §8.4")
struct ContentCodingTests {
    @Test("a cancel is the same in gzip and deflate, and the journal has its text", arguments: Consumer.all)
    func understood(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        for format in consumer.dialect.mediaTypes.formats {
            for body in CodedBody.understood {
                _ = try stub.admin("POST", "reset")
                let read = try stub.answer(to: consumer.read(nil, as: .json))
                let content = try format.write(
                    .object(consumer.cancelled(try read.resource())),
                    consumer.dialect.release
                )
                let plain = consumer.update(content: content, as: format).with("If-Match", read["ETag"] ?? "")
                let answer = try stub.answer(to: body.applied(to: plain))
                #expect(answer.status == 200, "\(body.testDescription) \(format): \(answer.text)")
                #expect(try consumer.stored(in: stub)["status"] == "cancelled", "\(body.testDescription)")
                let request = try #require(try stub.journal()[1]["request"])
                #expect(request["body"]?.string == Text(String(decoding: content, as: UTF8.self)))
                #expect(request["headers"]?["Content-Encoding"]?.string == Text(body.field))
            }
        }
    }

    @Test("another coding, or two, is 415 that says which ones are understood", arguments: Consumer.all)
    func unknown(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let before = try consumer.state(in: stub)
        for format in consumer.dialect.mediaTypes.formats {
            for body in CodedBody.unknown {
                let answer = try consumer.cancel(in: stub, as: format) { (try? body.applied(to: $0)) ?? $0 }
                #expect(answer.status == 415)
                #expect(answer["Accept-Encoding"] == "gzip, deflate, identity")
                let issue = try #require(try [OutcomeIssue](answer, consumer.dialect).first)
                #expect(issue.rules == ["\(consumer.dialect.name).content-coding.known"])
                #expect(issue.expressions == ["http.Content-Encoding"])
                #expect(issue.diagnostics.hasPrefix("Content-Encoding: expected one of gzip, deflate, identity"))
            }
        }
        #expect(try consumer.state(in: stub) == before)
        let plain = try consumer.cancel(in: stub) { $0.with("Content-Type", "text/plain") }
        #expect(plain.status == 415)
        #expect(plain["Accept-Encoding"] == nil)
    }

    @Test("a body that is not what the field says is 400 in words about the coding", arguments: Consumer.all)
    func mismatch(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let before = try consumer.state(in: stub)
        for format in consumer.dialect.mediaTypes.formats {
            for wrong in WrongBody.all {
                let answer = try consumer.cancel(in: stub, as: format) { (try? wrong.body.applied(to: $0)) ?? $0 }
                #expect(answer.status == 400, "\(wrong.testDescription)")
                #expect(answer["Accept-Encoding"] == nil)
                let issue = try #require(try [OutcomeIssue](answer, consumer.dialect).first)
                #expect(issue.rules == ["\(consumer.dialect.name).content-coding.kept"])
                #expect(issue.expressions == ["http.body"])
                let problem = try #require(try stub.journal().last?["problems"]?[0])
                #expect(problem["expected"]?.string == Text("what Content-Encoding says, \(wrong.body.field)"))
                #expect(problem["found"]?.string == Text(wrong.found), "\(wrong.testDescription)")
            }
        }
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("the limit is that of the text", arguments: Consumer.all)
    func limit(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer) { $0.limits.bodyBytes = 50_000 }
        let bomb = try Compressed.gzip([UInt8](repeating: 0x20, count: 5_000_000))
        #expect(bomb.count < 50_000)
        let request = consumer.update(content: bomb).with("Content-Encoding", "gzip")
        for wrong in [request, request.with(target: "\(request.target)0")] {
            let answer = try stub.answer(to: wrong)
            #expect(answer.status == 413)
            let issue = try #require(try [OutcomeIssue](answer, consumer.dialect).first)
            #expect(issue.rules == ["\(consumer.dialect.name).message.size"])
            #expect(try stub.journal().last?["problems"]?[0]?["found"] == "more")
        }
        for (count, status) in [(50_000, 200), (50_001, 413)] {
            let answer = try consumer.cancel(in: stub) { request in
                let content = request.content ?? []
                let padded = [UInt8](repeating: 0x20, count: count - content.count) + content
                return request.with("Content-Encoding", "deflate").with(.bytes((try? Compressed.zlib(padded)) ?? []))
            }
            #expect(answer.status == status)
        }
    }

    @Test("what has no body has no coding", arguments: Consumer.all)
    func withoutBody(_ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        for coding in ["gzip", "br"] {
            #expect(try stub.answer(to: consumer.read().with("Content-Encoding", coding)).status == 200)
            let empty = try consumer.cancel(in: stub) { $0.with("Content-Encoding", coding).with(.bytes([])) }
            #expect(empty.status == 400)
            #expect(
                try [OutcomeIssue](empty, consumer.dialect).first?.rules == ["\(consumer.dialect.name).body.readable"]
            )
        }
    }

    @Test("a booking, and a registration, are read the same way")
    func otherBodies() throws {
        let stub = try BookingMount.gpconnect.stub()
        let booking = Consumer.gpconnect.book(SpinePractice.gpconnect.booking())
        guard case .json(let tree) = booking.body else { throw ClientAnswer.Unreadable(what: "the booking") }
        let gzip = try Compressed.gzip(JSONWriter.write(tree))
        let coded = booking.with("Content-Encoding", "gzip")
        #expect(try stub.answer(to: coded).status == 400)
        #expect(try stub.answer(to: coded.with(.bytes(gzip))).status == 201)
        #expect(try stub.answer(to: coded.with(.bytes(gzip))).status == 409)
    }

    @Test("answers stay in the order of their requests")
    func order() throws {
        let stub = try Stub.withTwoMounts()
        let stored = try stub.appointment(Seed.tomorrow)
        let plain = ConsumerRequest.update(Seed.tomorrow, on: .core, stored.cancelled()).ifMatch("1")
        let gzip = try CodedBody.understood[0].applied(to: plain)
        let client = try stub.connect()
        let read = ConsumerRequest.read(Seed.tomorrow, on: .core)
        try client.send(try read.bytes + gzip.bytes + read.bytes + gzip.bytes + read.bytes)
        let answers = try (0..<5).map { _ in try client.receiveAnswer() }
        #expect(answers.map(\.status) == [200, 200, 200, 409, 200])
        #expect(answers.map(\.version) == ["1", "2", "2", nil, "2"])
    }
}

extension [OutcomeIssue] {
    /// The issues in an answer in either format.
    init(_ answer: ClientAnswer, _ dialect: Dialect) throws {
        let isXML = answer["Content-Type"]?.contains("xml") ?? false
        let format: WireFormat = isXML ? .xml : .json
        self.init(outcome: try format.read(try answer.decoded, dialect.release))
    }
}
