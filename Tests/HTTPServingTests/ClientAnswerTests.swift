import Testing

@testable import HTTPServing

@Suite("An answer that a client reads")
struct ClientAnswerTests {
    @Test(
        "content ends where its framing says",
        arguments: [
            ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", "hi"),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n4\r\n you\r\n0\r\n\r\n", "hi you"),
            ("HTTP/1.1 200 OK\r\n\r\nto the end", "to the end"),
            ("HTTP/1.1 204 No Content\r\n\r\n", ""),
        ]
    )
    func content(_ bytes: String, _ content: String) throws {
        let answer = try #require(ClientAnswer(Array(bytes.utf8), toHead: false))
        #expect(String(decoding: answer.content, as: UTF8.self) == content)
    }

    @Test("status and fields are those of the head, names in any case")
    func head() throws {
        let text = "HTTP/1.1 404 Not Found\r\nETag:  W/\"1\"\r\nX-Empty:\r\nContent-Length: 9\r\n\r\n"
        let answer = try #require(ClientAnswer(Array(text.utf8), toHead: true))
        #expect(answer.status == 404)
        #expect(answer["etag"] == "W/\"1\"")
        #expect(answer["X-Empty"] == "")
        #expect(answer["Allow"] == nil)
        #expect(answer.content.isEmpty)
    }

    @Test(
        "what is no whole answer is none",
        arguments: [
            "", "SSH-2.0-OpenSSH_9.2\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n",
            "HTTP/1.1 abc\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\nhi\r\n0\r\n\r\n",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nhi\r\n0\r\n\r\n",
        ]
    )
    func none(_ bytes: String) {
        #expect(ClientAnswer(Array(bytes.utf8), toHead: false) == nil)
    }
}
