import HTTP
import Testing

@Suite("Request line, RFC 9112 §3")
struct RequestLineTests {
    @Test(
        "a wrong line is refused with its status",
        arguments: [
            ("GET /", 400), ("GET  / HTTP/1.1", 400), ("GET /  HTTP/1.1", 400), ("GET / HTTP/1.1 ", 400),
            (" GET / HTTP/1.1", 400), ("GET / x HTTP/1.1", 400), ("GET\t/ HTTP/1.1", 400), ("GET /\tHTTP/1.1", 400),
            ("GET /a\tb HTTP/1.1", 400), ("G@T / HTTP/1.1", 400), ("G\u{e9}T / HTTP/1.1", 400), ("GET", 400),
            ("GET / HTTP/1", 400), ("GET / HTTP/1.10", 400), ("GET / http/1.1", 400), ("GET / HTTP/0.9", 400),
            ("GET / HTTP/2.0", 505), ("GET / HTTP/3.0", 505), ("PRI * HTTP/2.0", 505), ("GET / HTTP/1,1", 400),
            ("GET / HTTP/x.1", 400), ("GET / HTTPS/1.1", 400), ("GET /\u{0} HTTP/1.1", 400),
            ("GET /\u{7f} HTTP/1.1", 400), ("GET /\u{1b} HTTP/1.1", 400),
            ("CONNECT a:80 HTTP/1.1", 501), ("CONNECT / HTTP/1.1", 400), ("CONNECT a HTTP/1.1", 400),
        ]
    )
    func refused(line: String, status: Int) {
        #expect(refusal(of: "\(line)\r\nHost: a\r\n\r\n") == status)
    }

    @Test(
        "line ends are CRLF, and what is none is refused before more has come",
        arguments: [
            "GET / HTTP/1.1\n", "GET / HTTP/1.1\rX", "GET / HTTP/1.1\r\nHost: a\n", "GET / HTTP/1.1\r\nHost: a\rb",
            "\n",
        ]
    )
    func lineEnds(_ text: String) {
        #expect(refusal(of: text) == 400)
    }

    @Test(
        "one empty line before the request line is skipped, more are refused",
        arguments: ["\r\n\r\n", "\r\n\n", "\rG"]
    )
    func emptyLines(_ text: String) {
        #expect(refusal(of: text) == 400)
    }

    @Test("a TLS client is told to speak plain HTTP")
    func tls() {
        let hello: [UInt8] = [0x16, 0x03, 0x01, 0x02, 0x00, 0x01]
        #expect(refusal(of: hello) == 400)
        #expect(decode([hello]).error == .tlsHandshake)
    }

    @Test(
        "a method is told apart by case",
        arguments: [
            ("GET", Method.get), ("HEAD", .head), ("PUT", .put), ("get", .unknown("get")),
            ("M-SEARCH", .unknown("M-SEARCH")),
            ("PATCH", .patch),
        ]
    )
    func methods(token: String, method: Method) {
        #expect(request("\(token) / HTTP/1.1\r\nHost: a\r\n\r\n")?.method == method)
    }

    @Test(
        "HTTP/1.2 to 1.9 are served as 1.1",
        arguments: [("1.0", ProtocolVersion.http10), ("1.1", .http11), ("1.2", .http11), ("1.9", .http11)]
    )
    func versions(text: String, version: ProtocolVersion) {
        #expect(request("GET / HTTP/\(text)\r\nHost: a\r\n\r\n")?.version == version)
    }

    @Test(
        "the error names what is wrong and where, escaped and cut",
        arguments: [
            ("GET / HTTP/1.1\r\nHost: a\r\nX-Name: a\u{1}\r\n", .control(0x01, in: .field(name: "\"X-Name\""), at: 9)),
            ("GET / HTTP/1.1\r\nHost: a\r\n\u{1}\r\n", .control(0x01, in: .fieldLine(2), at: 0)),
            ("GET\u{1} / HTTP/1.1\r\n", .control(0x01, in: .request, at: 3)),
            ("GET / HTTP/1.1\rX", .carriageReturnAlone(in: .request, at: 14)),
            ("GET / HTTP/1.1\r\nA: b\n", .lineFeedAlone(in: .field(name: "\"A\""), at: 4)),
            ("\rG", .byteAfterCarriageReturn(0x47)), ("\r\n\r\n", .secondEmptyLine),
            ("GE\u{e9} / HTTP/1.1\r\n", .methodByte(0xC3, at: 2)),
            (
                String(repeating: "x", count: 50) + "\r\n",
                .requestLineWords(found: "\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\"")
            ),
            ("GET / http/1.1\r\n", .versionSyntax(found: "\"http/1.1\"")),
            ("GET / HTTP/0.9\r\n", .versionBefore1(found: "\"HTTP/0.9\"")),
            ("GET / HTTP/2.0\r\n", .versionAfter1(found: "\"HTTP/2.0\"")),
            ("CONNECT a:80 HTTP/1.1\r\n", .tunnel), ("CONNECT a HTTP/1.1\r\n", .connectTarget(found: "\"a\"")),
        ] as [(String, ProtocolError)]
    )
    func errors(_ text: String, _ error: ProtocolError) {
        #expect(decode(text).error == error)
    }
}
