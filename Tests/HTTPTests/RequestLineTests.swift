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
        #expect(
            decode([hello]).error?.reason
                == "A TLS handshake came; this port speaks plain HTTP: use http://, not https://."
        )
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

    @Test("reasons name what came, escaped and cut")
    func reasons() {
        #expect(
            decode("GET / HTTP/1.1\r\nHost: a\r\nX-Name: a\u{1}\r\n").error?.reason
                == "Field \"X-Name\" has the control \"\\x01\" at byte 9; a line holds no controls but tabs."
        )
        #expect(
            decode("GE\u{e9} / HTTP/1.1\r\n").error?.reason
                == "The method has \"\\xC3\" at byte 2; a method is a token."
        )
        #expect(
            decode(String(repeating: "x", count: 50) + "\r\n").error?.reason
                == "The request line is method, target and version with single blanks between, as in "
                + "\"GET / HTTP/1.1\"; what came is \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\"."
        )
    }
}
