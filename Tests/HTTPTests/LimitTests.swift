import HTTP
import Testing

@Suite("Message limits")
struct LimitTests {
    static func limits(_ change: (inout MessageLimits) -> Void) -> MessageLimits {
        var limits = MessageLimits()
        change(&limits)
        return limits
    }

    @Test(
        "a request line may have so many bytes",
        arguments: [(39, nil), (40, nil), (41, 414), (400, 414)] as [(Int, Int?)]
    )
    func requestLine(length: Int, status: Int?) {
        let target = "/" + String(repeating: "a", count: length - 14)
        let line = "GET \(target) HTTP/1.1"
        #expect(line.utf8.count == length)
        #expect(refusal(of: line + "\r\nHost: a\r\n\r\n", limits: Self.limits { $0.requestLineBytes = 40 }) == status)
    }

    @Test(
        "what is long decides between 414 and 400",
        arguments: [
            ("GET /" + String(repeating: "a", count: 8192), 414), (String(repeating: "G", count: 8193), 400),
            (String(repeating: "G", count: 8192) + " / HTTP/1.1", 400),
            ("GET / " + String(repeating: "H", count: 8192), 400),
        ]
    )
    func longLines(text: String, status: Int) {
        #expect(refusal(of: text) == status)
    }

    @Test("a line that has not ended is refused as soon as it is too long")
    func early() {
        let limits = Self.limits { $0.requestLineBytes = 20 }
        #expect(refusal(of: "GET /aaaaaaaaaaaaaaa", limits: limits) == nil)
        #expect(refusal(of: "GET /aaaaaaaaaaaaaaaa", limits: limits) == 414)
    }

    @Test(
        "a head may have so many bytes, its line ends included",
        arguments: [(99, nil), (100, nil), (101, 431), (900, 431)] as [(Int, Int?)]
    )
    func head(length: Int, status: Int?) {
        let start = "GET / HTTP/1.1\r\nHost: a\r\nX: "
        let head = start + String(repeating: "x", count: length - start.utf8.count - 4) + "\r\n\r\n"
        #expect(head.utf8.count == length)
        #expect(refusal(of: head, limits: Self.limits { $0.headBytes = 100 }) == status)
    }

    @Test("a head may have so many lines", arguments: [(99, nil), (100, nil), (101, 431)] as [(Int, Int?)])
    func fieldCount(count: Int, status: Int?) {
        let lines = String(repeating: "X: y\r\n", count: count - 1)
        #expect(refusal(of: "GET / HTTP/1.1\r\nHost: a\r\n\(lines)\r\n") == status)
    }

    @Test(
        "content may have so many bytes, and more is refused before it comes",
        arguments: [(9, nil), (10, nil), (11, 413)] as [(Int, Int?)]
    )
    func content(length: Int, status: Int?) {
        let limits = Self.limits { $0.contentBytes = 10 }
        let head = "PUT / HTTP/1.1\r\nHost: a\r\n"
        #expect(refusal(of: head + "Content-Length: \(length)\r\n\r\n", limits: limits) == status)
        let size = String(length - 4, radix: 16)
        let chunked = head + "Transfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n\(size)\r\n"
        #expect(refusal(of: chunked, limits: limits) == status)
    }

    @Test(
        "a chunk may have so many bytes of extensions",
        arguments: [(255, nil), (256, nil), (257, 400)] as [(Int, Int?)]
    )
    func chunkExtension(length: Int, status: Int?) {
        let chunk = "1;" + String(repeating: "x", count: length - 1) + "\r\na\r\n"
        #expect(refusal(of: Self.chunkedHead + chunk) == status)
    }

    @Test(
        "a message may have so many bytes of extensions",
        arguments: [(255, nil), (256, nil), (257, 400)] as [(Int, Int?)]
    )
    func messageExtensions(last: Int, status: Int?) {
        let limits = Self.limits { $0.chunkExtensionBytes = 1_000 }
        let full = "1;" + String(repeating: "x", count: 255) + "\r\na\r\n"
        let chunks = String(repeating: full, count: 15) + "1;" + String(repeating: "x", count: last - 1) + "\r\na\r\n"
        #expect(refusal(of: Self.chunkedHead + chunks, limits: limits) == status)
    }

    @Test("trailers are bounded as a head is")
    func trailers() {
        let limits = Self.limits { $0.headBytes = 70 }
        let start = Self.chunkedHead + "0\r\n"
        #expect(Self.chunkedHead.utf8.count <= 70)
        let atBound = "X: " + String(repeating: "x", count: 63) + "\r\n\r\n"
        #expect(refusal(of: start + atBound, limits: limits) == nil)
        #expect(refusal(of: start + "X" + atBound, limits: limits) == 431)
        #expect(refusal(of: start + String(repeating: "X:\r\n", count: 100)) == nil)
        #expect(refusal(of: start + String(repeating: "X:\r\n", count: 101)) == 431)
    }

    private static let chunkedHead = "PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
}
