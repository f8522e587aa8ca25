import HTTP
import Testing

@Suite("Request decoder")
struct RequestDecoderTests {
    static let messages: [(text: String, requests: [String])] = [
        ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", ["GET / http11 [Host=a] "]),
        ("\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", ["GET / http11 [Host=a] "]),
        ("GET /x?y=1&z HTTP/1.0\r\n\r\n", ["GET /x?y=1&z http10 [] "]),
        ("GET / HTTP/1.7\r\nhost:a\r\n\r\n", ["GET / http11 [host=a] "]),
        (
            "PUT /Appointment/1 HTTP/1.1\r\nHost: a:8080\r\nIf-Match: \t W/\"3\" \t\r\nX:\r\nContent-Length: 4\r\n\r\n{\r\n}",
            ["PUT /Appointment/1 http11 [Host=a:8080|If-Match=W/\"3\"|X=|Content-Length=4] {\r\n}"]
        ),
        (
            "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n"
                + "5;a=\"b\"\r\nhello\r\n0006 \t;x\r\n world\r\n0\r\nDigest: 1\r\nY:\t2\r\n\r\n",
            ["POST /a http11 [Host=a|Transfer-Encoding=Chunked] hello world"]
        ),
        (
            "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            ["POST /a http11 [Host=a|Transfer-Encoding=chunked] "]
        ),
        (
            "GET /1 HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab\r\nDELETE /2 HTTP/1.1\r\nHost: b\r\n\r\n"
                + "POST /3 HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nA\r\n0\r\n\r\n"
                + "purge /4 HTTP/1.1\r\nHost: c\r\n\r\n",
            [
                "GET /1 http11 [Host=a|Content-Length=2] ab", "DELETE /2 http11 [Host=b] ",
                "POST /3 http11 [Host=a|Transfer-Encoding=chunked] A", "purge /4 http11 [Host=c] ",
            ]
        ),
        (
            "OPTIONS * HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nX: \u{e9}\r\n\r\n",
            ["OPTIONS * http11 [Host=a|Content-Length=0|X=\u{e9}] "]
        ),
        (
            "GET http://b:81/x HTTP/1.1\r\nA: 1\r\nHost: a\r\nB: 2\r\n\r\n",
            ["GET /x http11 [A=1|Host=b:81|B=2] "]
        ),
    ]

    @Test("a message gives its requests, whole, cut in two at every byte, and byte by byte", arguments: messages)
    func cuts(text: String, requests: [String]) {
        let bytes = Array(text.utf8)
        let expected = Decoded(requests: requests)
        #expect(decode([bytes]) == expected)
        #expect(decodeByteByByte(bytes) == expected)
        for cut in 1..<bytes.count {
            #expect(decode([Array(bytes[..<cut]), Array(bytes[cut...])]) == expected, "cut at \(cut)")
        }
    }

    @Test("an unfinished message is waited for, and the phase says how far it came")
    func phases() throws {
        var decoder = RequestDecoder(limits: MessageLimits())
        #expect(decoder.phase == .idle)
        let steps: [(String, RequestDecoder.Phase)] = [
            ("\r", .idle), ("\n", .idle), ("P", .head), ("UT /a HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r", .head),
            ("\n", .content), ("ab", .content),
        ]
        for (text, phase) in steps {
            var offset = 0
            guard case .needsMore = try decoder.decode(Array(text.utf8).span, from: &offset) else {
                Issue.record("no more was needed after \(text)")
                return
            }
            #expect(offset == text.utf8.count)
            #expect(decoder.phase == phase)
        }
        #expect(decoder.partial.map(describe) == "PUT /a http11 [Host=a|Content-Length=3] ")
        var offset = 0
        guard case .request(let request) = try decoder.decode(Array("cGET".utf8).span, from: &offset) else {
            Issue.record("no request came")
            return
        }
        #expect(describe(request) == "PUT /a http11 [Host=a|Content-Length=3] abc")
        #expect(offset == 1)
        #expect(decoder.phase == .idle)
        #expect(decoder.partial == nil)
    }

    @Test("an error leaves the request it concerns, or what its first line says")
    func partialAfterError() {
        let cases: [(String, String?)] = [
            (
                "HEAD /a HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\n\r\n",
                "HEAD /a http11 [Host=a|Content-Length=9999999] "
            ),
            (
                "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab",
                "POST /a http11 [Host=a|Transfer-Encoding=chunked] "
            ),
            ("GET /a HTTP/1.1\r\nHost : a\r\n\r\n", "GET /a http11 [] "),
            ("GET /%zz HTTP/1.0\r\nHost: a\r\n\r\n", "GET /%zz http10 [Host=a] "),
            ("GET http://b/a?c HTTP/1.0\nHost: a\n\n", "GET /a?c http10 [] "),
            ("HEAD /a\u{e9} HTTP/1.1\r\n\r\n", "HEAD /a%C3%A9 http11 [] "),
            ("GET /a\r\n\r\n", "GET /a http11 [] "), ("GET a HTTP/1.1\r\n\r\n", nil),
            ("(GET) /a HTTP/1.1\r\n\r\n", nil), ("\u{16}\u{3}\u{1}\u{0} /a", nil), ("GET\r\n\r\n", nil),
        ]
        for (text, expected) in cases {
            var decoder = RequestDecoder(limits: MessageLimits())
            var offset = 0
            #expect(throws: ProtocolError.self) { _ = try decoder.decode(Array(text.utf8).span, from: &offset) }
            #expect(decoder.partial.map(describe) == expected)
        }
    }

    @Test("an idle decoder is a few words and holds nothing else")
    func size() {
        #expect(MemoryLayout<RequestDecoder>.size <= 80)
    }
}

@Suite("Expect, RFC 9110 §10.1.1")
struct ExpectTests {
    static let head = "PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-Continue\r\n\r\n"

    @Test("100 Continue is asked for once, when the head came without content")
    func asked() {
        let parts = [Array(Self.head.utf8), Array("a".utf8), Array("b".utf8)]
        let fields = "[Host=a|Content-Length=2|Expect=100-Continue]"
        #expect(decode(parts) == Decoded(requests: ["PUT / http11 \(fields) ab"], continues: 1))
        #expect(decodeByteByByte(Array((Self.head + "ab").utf8)).continues == 1)
    }

    @Test(
        "it is not asked for when content has come, none is expected, or in HTTP/1.0",
        arguments: [
            head + "a", "PUT / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n",
            "PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nExpect: 100-continue\r\n\r\n",
            "PUT / HTTP/1.0\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n",
        ]
    )
    func notAsked(_ text: String) {
        #expect(decode(text).continues == 0)
        #expect(decode(text).error == nil)
    }

    @Test(
        "the final answer comes instead if it is known",
        arguments: [
            ("Expect: 200-ok\r\nContent-Length: 1", 417), ("Expect: 100-continue, x\r\nContent-Length: 1", 417),
            ("Expect: 100-continue\r\nContent-Length: 1048577", 413), ("Expect: x\r\nX: y", 417),
        ]
    )
    func refused(fields: String, status: Int) {
        #expect(refusal(of: "PUT / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n\r\n") == status)
    }

    @Test("what is kept of a request counts with where its lines lie, and between two requests nothing is kept")
    func held() throws {
        var decoder = RequestDecoder(limits: MessageLimits())
        #expect(decoder.heldBytes == 0)
        let lines = (1...90).map { "F\($0):\r\n" }.joined()
        let head = Array("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\(lines)".utf8)
        var offset = 0
        _ = try decoder.decode(head.span, from: &offset)
        // Four numbers of 32 bits for each line.
        #expect(decoder.heldBytes >= head.count + 92 * 16)
        offset = 0
        _ = try decoder.decode(Array("\r\na".utf8).span, from: &offset)
        #expect(decoder.heldBytes >= lines.utf8.count + 92 * 16)
        offset = 0
        _ = try decoder.decode(Array("b".utf8).span, from: &offset)
        #expect(decoder.heldBytes == 0)
    }
}
