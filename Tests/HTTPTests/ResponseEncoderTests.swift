import HTTP
import Testing

@Suite("Response encoder")
struct ResponseEncoderTests {
    static let date = "Sun, 06 Nov 1994 08:49:37 GMT"

    static func encode(
        _ response: Response,
        to method: Method? = .get,
        version: ProtocolVersion = .http11,
        closing: Bool = false
    ) -> String {
        var output = Array("before".utf8)
        ResponseEncoder.encode(
            response,
            to: method,
            version: version,
            closing: closing,
            date: Array(date.utf8),
            into: &output
        )
        return String(decoding: output.dropFirst(6), as: UTF8.self)
    }

    static func response(_ status: Status, _ content: String, framing: Response.Framing = .contentLength) -> Response {
        var fields = Fields()
        fields.append(.contentType, "text/plain")
        return Response(status: status, fields: fields, content: Array(content.utf8), framing: framing)
    }

    static let start = "Date: \(date)\r\nContent-Type: text/plain\r\n"

    @Test("an answer is status line, Date, its fields, its length, its content")
    func whole() {
        #expect(
            Self.encode(Self.response(.ok, "hello"))
                == "HTTP/1.1 200 OK\r\n\(Self.start)Content-Length: 5\r\n\r\nhello"
        )
        #expect(
            Self.encode(Self.response(.conflict, ""), closing: true)
                == "HTTP/1.1 409 Conflict\r\n\(Self.start)Content-Length: 0\r\nConnection: close\r\n\r\n"
        )
        #expect(
            Self.encode(Self.response(Status(299), "a"), to: nil)
                == "HTTP/1.1 299 \r\n\(Self.start)Content-Length: 1\r\n\r\na"
        )
    }

    @Test("HEAD gets what GET would, without content", arguments: [Response.Framing.contentLength, .chunked])
    func head(framing: Response.Framing) {
        let response = Self.response(.ok, "hello", framing: framing)
        let get = Self.encode(response)
        let end = get.firstRange(of: "\r\n\r\n")?.upperBound ?? get.endIndex
        #expect(Self.encode(response, to: .head) == get[..<end])
    }

    @Test(
        "204 and 304 have neither content nor a length",
        arguments: [(Status.noContent, "204 No Content"), (.notModified, "304 Not Modified")]
    )
    func contentless(status: Status, line: String) {
        for framing in [Response.Framing.contentLength, .chunked] {
            #expect(
                Self.encode(Self.response(status, "hello", framing: framing)) == "HTTP/1.1 \(line)\r\n\(Self.start)\r\n"
            )
        }
    }

    @Test("an interim answer has no Date either")
    func interim() {
        #expect(Self.encode(Response(status: Status(100))) == "HTTP/1.1 100 Continue\r\n\r\n")
        #expect(ResponseEncoder.continueLine == Array("HTTP/1.1 100 Continue\r\n\r\n".utf8))
    }

    @Test("chunked content is one chunk and the last")
    func chunked() {
        let content = String(repeating: "x", count: 26)
        #expect(
            Self.encode(Self.response(.ok, content, framing: .chunked))
                == "HTTP/1.1 200 OK\r\n\(Self.start)Transfer-Encoding: chunked\r\n\r\n1a\r\n\(content)\r\n0\r\n\r\n"
        )
        #expect(
            Self.encode(Self.response(.ok, "", framing: .chunked))
                == "HTTP/1.1 200 OK\r\n\(Self.start)Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
        )
    }

    @Test("HTTP/1.0 gets no chunks, the end of the connection instead, and keep-alive said aloud")
    func version10() {
        let chunked = Self.response(.ok, "hello", framing: .chunked)
        #expect(
            Self.encode(chunked, version: .http10)
                == "HTTP/1.1 200 OK\r\n\(Self.start)Connection: close\r\n\r\nhello"
        )
        #expect(
            Self.encode(Self.response(.ok, "hello"), version: .http10)
                == "HTTP/1.1 200 OK\r\n\(Self.start)Content-Length: 5\r\nConnection: keep-alive\r\n\r\nhello"
        )
        #expect(ResponseEncoder.mustClose(after: chunked, to: .get, version: .http10))
        #expect(!ResponseEncoder.mustClose(after: chunked, to: .head, version: .http10))
        #expect(!ResponseEncoder.mustClose(after: chunked, to: .get, version: .http11))
        #expect(
            !ResponseEncoder.mustClose(
                after: Self.response(.noContent, "", framing: .chunked),
                to: .get,
                version: .http10
            )
        )
    }
}
