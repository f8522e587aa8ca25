import Testing

@testable import HTTPAsking

@Suite("Answers out of a connection's bytes")
struct AnswerDecoderTests {
    /// What a connection gives, and the contents of the answers in it.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: String
        let contents: [String]

        init(_ name: String, _ bytes: String, _ contents: [String]) {
            testDescription = name
            self.bytes = bytes
            self.contents = contents
        }
    }

    /// So many answers in these bytes, which come in pieces of this length.
    private static func answers(
        _ count: Int,
        in bytes: String,
        isToHead: Bool = false,
        piece: Int = .max
    ) throws -> [ClientAnswer] {
        var decoder = AnswerDecoder()
        var answers: [ClientAnswer] = []
        var rest = Array(bytes.utf8)[...]
        while !rest.isEmpty {
            decoder.append(rest.prefix(piece))
            rest = rest.dropFirst(piece)
            while let answer = try decoder.next(isToHead: isToHead, isAtEnd: false) { answers.append(answer) }
        }
        // What is not whole by now, the end of the connection makes so, or it never is.
        while answers.count < count {
            if let answer = try decoder.next(isToHead: isToHead, isAtEnd: true) { answers.append(answer) }
        }
        #expect(decoder.count == 0)
        return answers
    }

    @Test(
        "content ends where its framing says, however it is cut",
        arguments: [
            Case("a length", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", ["hi"]),
            Case(
                "chunks",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n4\r\n you\r\n0\r\n\r\n",
                ["hi you"]
            ),
            Case("the end of the connection", "HTTP/1.1 200 OK\r\n\r\nto the end", ["to the end"]),
            Case("none", "HTTP/1.1 204 No Content\r\n\r\n", [""]),
            Case("unchanged", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", [""]),
            Case(
                "behind informational answers",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n"
                    + "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi",
                ["hi"]
            ),
            Case(
                "pipelined",
                "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1"
                    + "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n2\r\n0\r\n\r\n"
                    + "HTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n4",
                ["1", "2", "", "4"]
            ),
        ],
        [1, 2, 7, Int.max]
    )
    func content(_ shown: Case, _ piece: Int) throws {
        #expect(try Self.answers(shown.contents.count, in: shown.bytes, piece: piece).map(\.text) == shown.contents)
    }

    @Test("status, reason and fields are those of the head, names in any case; an answer to HEAD has no content")
    func head() throws {
        let text =
            "HTTP/1.1 404 Not Found\r\nETag:  W/\"1\"\r\nX-Empty:\r\nX-Two: a\r\nx-two: b\r\nContent-Length: 9\r\n\r\n"
        let answers = try Self.answers(1, in: text, isToHead: true)
        let answer = try #require(answers.first)
        #expect(answers.count == 1)
        #expect(answer.status == 404)
        #expect(answer.reason == "Not Found")
        #expect(answer.fields.map(\.name) == ["ETag", "X-Empty", "X-Two", "x-two", "Content-Length"])
        #expect(answer["etag"] == "W/\"1\"")
        #expect(answer["X-Empty"] == "")
        #expect(answer["X-Two"] == "a, b")
        #expect(answer["Allow"] == nil)
        #expect(answer.content.isEmpty)
    }

    @Test("the head of an informational answer can be had alone, and bytes as they come")
    func pieces() throws {
        var decoder = AnswerDecoder()
        decoder.append(Array("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\nabc".utf8)[...])
        #expect(try decoder.nextHead(isAtEnd: false)?.status == 100)
        #expect(try decoder.nextHead(isAtEnd: false)?.reason == "OK")
        #expect(decoder.take(upTo: 2) == Array("ab".utf8))
        #expect(decoder.take(upTo: 2) == Array("c".utf8))
        #expect(decoder.take(upTo: 2) == [])
    }

    @Test(
        "what is no whole answer is none, and it is told why",
        arguments: [
            ("SSH-2.0-OpenSSH_9.2\r\n\r\n", MalformedAnswer.notHTTP),
            ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n", .incomplete),
            ("HTTP/1.1 abc No\r\n\r\n", .notHTTP),
            ("HTTP/1.1 +20 OK\r\n\r\n", .notHTTP),
            ("HTTP/1.0 200 OK\r\n\r\n", .notHTTP),
            ("HTTP/1.1 200 OK\r\nno field\r\n\r\n", .notHTTP),
            ("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi", .incomplete),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n", .incomplete),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi!!0\r\n\r\n", .badChunk),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\nhi\r\n0\r\n\r\n", .badChunk),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nhi\r\n0\r\n\r\n", .badChunk),
        ]
    )
    func malformed(_ bytes: String, _ reason: MalformedAnswer) {
        #expect(throws: reason) { try Self.answers(1, in: bytes) }
    }

    @Test("a connection that ends before the first byte gives no answer")
    func nothing() {
        var decoder = AnswerDecoder()
        #expect(throws: MalformedAnswer.incomplete) { try decoder.next(isToHead: false, isAtEnd: true) }
    }

    @Test("an answer that never ends is given up on")
    func endless() {
        var decoder = AnswerDecoder()
        decoder.append(Array("HTTP/1.1 200 OK\r\n\r\n".utf8)[...])
        decoder.append([UInt8](repeating: 120, count: AnswerDecoder.limit + 1)[...])
        #expect(throws: MalformedAnswer.tooLarge) { try decoder.next(isToHead: false, isAtEnd: false) }
    }
}
