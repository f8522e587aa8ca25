import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Bytes that cannot be served")
struct ProtocolErrorTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let bytes: String
        let status: Int
        let rule: String
        let code: String

        init(_ name: String, _ bytes: String, _ status: Int, _ rule: String, _ code: String) {
            self.name = name
            self.bytes = bytes
            self.status = status
            self.rule = rule
            self.code = code
        }

        var testDescription: String { name }
    }

    private static let limits: @Sendable (inout StubConfiguration) -> Void = {
        $0.limits.requestLineBytes = 300
        $0.limits.headBytes = 2000
        $0.limits.fieldCount = 20
        $0.limits.bodyBytes = 1000
    }

    private static let put = "PUT /Appointment/aebebd1000000001 HTTP/1.1\r\nHost: a\r\nIf-Match: *\r\n"

    static let cases = [
        Case("no Host", "GET / HTTP/1.1\r\n\r\n", 400, "message.well-formed", "structure"),
        Case("garbage", "\u{16}\u{3}\u{1}\r\n\r\n", 400, "message.well-formed", "structure"),
        Case("HTTP/0.9", "GET /\r\n\r\n", 400, "message.well-formed", "structure"),
        Case("a bare line feed", "GET / HTTP/1.1\nHost: a\n\n", 400, "message.well-formed", "structure"),
        Case(
            "length and chunks",
            put + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
            400,
            "message.well-formed",
            "structure"
        ),
        Case("a length with a sign", put + "Content-Length: +5\r\n\r\n", 400, "message.well-formed", "structure"),
        Case(
            "a chunk without a size",
            put + "Transfer-Encoding: chunked\r\n\r\nx\r\n",
            400,
            "message.well-formed",
            "structure"
        ),
        Case("a long body", put + "Content-Length: 1001\r\n\r\n", 413, "message.size", "too-long"),
        Case(
            "a long body in chunks",
            put + "Transfer-Encoding: chunked\r\n\r\n1f4\r\n" + String(repeating: "x", count: 500) + "\r\n1f5\r\n",
            413,
            "message.size",
            "too-long"
        ),
        Case(
            "a long target",
            "GET /" + String(repeating: "x", count: 300) + " HTTP/1.1\r\nHost: a\r\n\r\n",
            414,
            "message.target-size",
            "too-long"
        ),
        Case(
            "another expectation",
            put + "Expect: a-miracle\r\nContent-Length: 0\r\n\r\n",
            417,
            "message.expectation",
            "not-supported"
        ),
        Case(
            "a long head",
            "GET / HTTP/1.1\r\nHost: a\r\nX: " + String(repeating: "x", count: 2000) + "\r\n\r\n",
            431,
            "message.head-size",
            "too-long"
        ),
        Case(
            "many fields",
            "GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "X: x\r\n", count: 20) + "\r\n",
            431,
            "message.head-size",
            "too-long"
        ),
        Case("another coding", put + "Transfer-Encoding: br\r\n\r\n", 501, "message.method-known", "not-supported"),
        Case("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, "message.version", "not-supported"),
        Case("HTTP/3.0", "GET / HTTP/3.0\r\nHost: a\r\n\r\n", 505, "message.version", "not-supported"),
    ]

    @Test("each gets its status and an OperationOutcome, and the connection ends", arguments: cases)
    func refused(_ refused: Case) throws {
        let stub = try Stub(Self.limits)
        let before = try stub.state(of: Seed.tomorrow, on: .core)
        let client = try stub.connect()
        let answer = try client.answer(toBytes: refused.bytes)
        #expect(answer.status == refused.status)
        #expect(answer["Connection"] == "close")
        #expect(answer["Content-Type"] == "application/fhir+json;charset=utf-8")
        let issues = try answer.issues()
        #expect(issues == [Issue("core.\(refused.rule)", refused.code, at: "http.target")])
        #expect(try client.receiveToEnd() == ([], .orderly))
        #expect(try stub.state(of: Seed.tomorrow, on: .core) == before)
    }

    @Test("where the path is known, the refusal is in its dialect")
    func inTheDialect() throws {
        let stub = try Stub(Self.limits)
        let path = TestMount.systmone.path("Appointment/\(Seed.recorded)")
        let answer = try stub.connect().answer(
            toBytes: "PUT \(path) HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\nX-Request-Id: 7\r\n\r\n"
        )
        #expect(answer.status == 413)
        #expect(answer["X-Request-Id"] == "7")
        let issues = try answer.spineIssues()
        #expect(
            issues == [Issue("systmone.message.size", "invalid", at: "http.target", spine: "BAD_REQUEST")]
        )
    }

    @Test("a head that does not come to its end is 408")
    func slowHead() throws {
        let stub = try Stub { $0.limits.headSeconds = 1 }
        let client = try stub.connect()
        let answer = try client.answer(toBytes: "GET /Appointment/aebebd1000000001 HTTP/1.1\r\nHost: a\r\n")
        #expect(answer.status == 408)
        let issues = try answer.issues()
        #expect(issues == [Issue("core.message.in-time", "timeout", at: "http.target")])
        #expect(try client.receiveToEnd() == ([], .orderly))
    }

    @Test("a body that does not come to its end is 408, and changes nothing")
    func slowBody() throws {
        let stub = try Stub { $0.limits.bodySeconds = 1 }
        let before = try stub.state(of: Seed.recorded, on: .systmone)
        let bytes = try Fixture.recordedCancel().bytes
        let client = try stub.connect()
        try client.send(Array(bytes.dropLast(10)))
        let answer = try client.receiveAnswer()
        #expect(answer.status == 408)
        let issues = try answer.spineIssues()
        #expect(issues.map(\.rule) == ["systmone.message.in-time"])
        #expect(try stub.state(of: Seed.recorded, on: .systmone) == before)
    }

    @Test("a body that is cut off by the end of the connection changes nothing")
    func cutOff() throws {
        let stub = try Stub.withTwoMounts()
        let before = try stub.state(of: Seed.recorded, on: .systmone)
        let bytes = try Fixture.recordedCancel().bytes
        try stub.connect().send(Array(bytes.dropLast()))
        #expect(try stub.state(of: Seed.recorded, on: .systmone) == before)
    }

    @Test("the recorded cancel can come in chunks, and after 100 Continue")
    func otherFramings() throws {
        let stub = try Stub.withTwoMounts()
        let call = try Fixture.recordedCancel().adding("Transfer-Encoding", "chunked").adding("Expect", "100-continue")
        let content = try #require(call.content)
        var head = call
        head.body = .none
        let client = try stub.connect()
        try client.send(head.bytes)
        for start in stride(from: 0, to: content.count, by: 700) {
            let piece = content[start..<min(start + 700, content.count)]
            try client.send(Array("\(String(piece.count, radix: 16))\r\n".utf8) + piece + Array("\r\n".utf8))
        }
        try client.send(Array("0\r\n\r\n".utf8))
        let answer = try client.receiveAnswer()
        #expect(answer.status == 200)
        #expect(try answer.json["status"] == "cancelled")
    }

    @Test("requests sent without waiting are answered in order")
    func pipelined() throws {
        let stub = try Stub.withTwoMounts()
        let client = try stub.connect()
        let calls = [
            ConsumerRequest.read(Seed.tomorrow, on: .core), try Fixture.recordedCancel(), .read("unknown", on: .core),
            .read(Seed.recorded, on: .systmone),
        ]
        try client.send(calls.flatMap { try $0.bytes })
        #expect(try client.receiveAnswer().status == 200)
        #expect(try client.receiveAnswer().status == 200)
        #expect(try client.receiveAnswer().status == 404)
        #expect(try client.receiveAnswer().resource()["status"] == "cancelled")
    }
}
