import HTTP
import Testing

@Suite("Body framing, RFC 9112 §6")
struct FramingTests {
    @Test(
        "a framing that another hop could read differently is refused",
        arguments: [
            ("Content-Length: +5", 400), ("Content-Length: -1", 400), ("Content-Length: 0x5", 400),
            ("Content-Length: 5 5", 400), ("Content-Length: 5,5", 400), ("Content-Length: 5, 5", 400),
            ("Content-Length:", 400), ("Content-Length: 5.0", 400), ("Content-Length: 5\r\nContent-Length: 5", 400),
            ("Content-Length: 5\r\ncontent-length: 6", 400), ("Content-Length: \u{b}5", 400),
            ("Content-Length: ٥", 400),
            ("Content-Length: 9223372036854775808", 413), ("Content-Length: 18446744073709551621", 413),
            ("Content-Length: 99999999999999999999999999999", 413),
            ("Transfer-Encoding: chunked\r\nContent-Length: 5", 400),
            ("Content-Length: 5\r\nTransfer-Encoding: chunked", 400),
            ("Content-Length: 0\r\nTransfer-Encoding: identity", 400),
            ("Transfer-Encoding: xchunked", 501), ("Transfer-Encoding: gzip", 501),
            ("Transfer-Encoding: identity", 501),
            ("Transfer-Encoding: gzip, chunked", 501), ("Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked", 501),
            ("Transfer-Encoding: chunked, identity", 400), ("Transfer-Encoding: chunked;q=1", 400),
            ("Transfer-Encoding: chunked, chunked", 400),
            ("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", 400), ("Transfer-Encoding:", 400),
            ("Transfer-Encoding: ,chunked", 400), ("Transfer-Encoding: chunked,", 400),
            ("Transfer-Encoding: \u{b}chunked", 400), ("Transfer-Encoding: \"chunked\"", 400),
            ("Transfer-Encoding : chunked", 400), ("Transfer-Encoding: chunked chunked", 400),
            ("Transfer-Encoding:\r\n chunked", 400),
            ("X: y\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: x", 400),
        ]
    )
    func smuggling(fields: String, status: Int) {
        #expect(refusal(of: "POST / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n\r\n0\r\n\r\n") == status)
    }

    @Test(
        "the error names what is wrong with the framing",
        arguments: [
            ("Content-Length: +5", .lengthNotDecimal(found: "\"+5\"")),
            ("Content-Length: 5\r\nContent-Length: 5", .repeatedLength(count: 2)),
            ("Content-Length: 1048577", .contentTooLong(found: "\"1048577\"", limit: 1_048_576)),
            ("Content-Length: 5\r\nTransfer-Encoding: chunked", .lengthAndChunks),
            ("Transfer-Encoding: gzip, chunked", .unknownCoding(found: "\"gzip\"")),
            ("Transfer-Encoding: chunked, gzip", .codingNotChunkedAlone(found: "\"chunked, gzip\"")),
        ] as [(String, ProtocolError)]
    )
    func errors(_ fields: String, _ error: ProtocolError) {
        #expect(decode("POST / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n\r\n").error == error)
    }

    @Test(
        "the error names what is expected among chunks",
        arguments: [
            ("\r\n", .chunkByte(0x0D, expected: .size)), ("5x", .chunkByte(0x78, expected: .sizeEnd)),
            ("5 x", .chunkByte(0x78, expected: .semicolon)), ("5\rX", .chunkByte(0x58, expected: .lineEndAfterSize)),
            ("5;a\n", .chunkByte(0x0A, expected: .lineEndAfterExtensions)),
            ("5\r\nhelloX", .chunkByte(0x58, expected: .lineEndAfterData(bytes: 5))),
            ("00000000000000005", .chunkByte(0x35, expected: .shorterSize)),
            ("0\r\n:", .trailerByte(0x3A, expected: .nameOrEmptyLine, at: 0)),
            ("0\r\nX ", .trailerByte(0x20, expected: .nameAndColon, at: 1)),
            ("0\r\nX:\u{1}", .trailerByte(0x01, expected: .value, at: 2)),
            ("0\r\n\rX", .trailerByte(0x58, expected: .lineFeed, at: 1)),
        ] as [(String, ProtocolError)]
    )
    func chunkErrors(_ content: String, _ error: ProtocolError) {
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        #expect(decode(head + content).error == error)
    }

    @Test("HTTP/1.0 has no transfer codings")
    func version10() {
        #expect(decode("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n").error == .codingInHTTP10)
    }

    @Test("leading zeros are digits")
    func zeros() {
        #expect(
            request("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 0000000000000000000000002\r\n\r\nab")?.content.count
                == 2
        )
    }

    @Test(
        "a wrong byte among chunks is refused",
        arguments: [
            "\r\n", " 5\r\nhello\r\n", "5\nhello", "5\r\nhelloX", "5\r\nhello\n", "5\r\nhello\rX", "g\r\n", "-1\r\n",
            "0x5\r\n", "5 \r\nhello\r\n", "5 x\r\n", "5;a\nhello", "5;a\u{0}\r\n", "5\rX", "00000000000000005\r\n",
            ";a\r\n",
            "0\r\nX : y\r\n\r\n", "0\r\n X: y\r\n\r\n", "0\r\nX\r\n\r\n", "0\r\nX: \u{1}\r\n\r\n", "0\r\nX: y\n",
            "0\r\n\n",
            "0\r\n\rX", "0\r\n: y\r\n", "5;a\rb",
        ]
    )
    func chunks(_ content: String) {
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        #expect(refusal(of: head + content) == 400)
        #expect(refusal(of: head + "1\r\na\r\n" + content) == 400)
    }

    @Test(
        "a chunk of 64 bits is too large, and no number wraps",
        arguments: ["ffffffffffffffff", "8000000000000000", "7fffffffffffffff"]
    )
    func largeChunks(_ size: String) {
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n"
        #expect(refusal(of: head + size + "\r\n") == 413)
    }

    @Test("a content that is not whole is waited for")
    func incomplete() {
        let texts = [
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nab",
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r",
        ]
        for text in texts { #expect(decode(text) == Decoded(phase: .content)) }
    }
}
