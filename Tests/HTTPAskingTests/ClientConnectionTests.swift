import Bytes
import HTTP
import HTTPAsking
import HTTPServing
import Sockets
import Testing

@Suite("Asking a server")
struct ClientConnectionTests {
    /// Answers with the path and the content; `/reset` and `/cut` not at all.
    private struct Echo: RequestHandler {
        func answer(toHead head: Request) -> Response? { nil }

        func answer(to request: Request) -> Reply {
            let content = Array(request.target.text.utf8) + request.content
            switch request.target.text {
            case "/reset": return .now(Response(status: .ok, content: content, delivery: .reset))
            case "/cut": return .now(Response(status: .ok, content: content, delivery: .cut(afterBytes: 20)))
            default: return .now(Response(status: .ok, content: content))
            }
        }

        func answer(to error: ProtocolError, in request: Request?) -> Response {
            Response(status: error.status, content: [])
        }
    }

    /// A server for as long as `body` runs.
    private func withServer(_ body: (SocketAddress) throws -> Void) throws {
        let server = Server(configuration: ServerConfiguration(), handler: Echo())
        let address = try server.start()
        defer {
            server.stop(within: .zero)
            server.waitUntilStopped()
        }
        try body(address)
    }

    @Test("one connection serves for several exchanges, and for lines that are wrong")
    func exchanges() throws {
        try withServer { address in
            let connection = try ClientConnection(to: address)
            #expect(try connection.answer(to: ["GET /a HTTP/1.1", "Host: x"]).text == "/a")
            #expect(try connection.answer(to: ["PUT /b HTTP/1.1", "Host: x"], content: [0x21]).text == "/b!")
            #expect(try connection.answer(to: ["HEAD /c HTTP/1.1", "Host: x"])["Content-Length"] == "2")
            #expect(try connection.answer(to: ["GET /d HTTP/1.1", "Bad Name: x"]).status == 400)
            #expect(try connection.receiveToEnd() == ([], .orderly))
        }
    }

    @Test("requests are sent without waiting, and answered one by one")
    func pipelining() throws {
        try withServer { address in
            let connection = try ClientConnection(to: address)
            try connection.send((1...9).map { "GET /\($0) HTTP/1.1\r\nHost: x\r\n\r\n" }.joined())
            connection.endSending()
            #expect(try (1...9).map { _ in try connection.receiveAnswer().text } == (1...9).map { "/\($0)" })
            #expect(throws: SystemError.self) { try connection.receiveAnswer() }
        }
    }

    @Test("bytes are given out as they come, and the end of a connection is told from a reset")
    func bytes() throws {
        try withServer { address in
            let cut = try ClientConnection(to: address)
            try cut.send("GET /cut HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try cut.receive(8) == Array("HTTP/1.1".utf8))
            #expect(try cut.receiveToEnd().content.count == 12)
            #expect(try cut.receiveToEnd() == ([], .orderly))
            let reset = try ClientConnection(to: address)
            try reset.send("GET /reset HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try reset.receiveToEnd() == ([], .reset))
        }
    }

    @Test("half an answer is an error that says so")
    func half() throws {
        try withServer { address in
            let connection = try ClientConnection(to: address)
            let error = #expect(throws: SystemError.self) {
                try connection.answer(to: ["GET /cut HTTP/1.1", "Host: x"])
            }
            #expect(error?.description == "cannot ask http://\(address): the connection ended before the answer did")
        }
    }

    @Test("who waits too long is told so")
    func patience() throws {
        try withServer { address in
            let connection = try ClientConnection(to: address, patience: .milliseconds(20))
            let error = #expect(throws: SystemError.self) { try connection.receiveAnswer() }
            #expect(error?.description == "cannot ask http://\(address): it takes too long")
            #expect(throws: SystemError.self) { try connection.receiveToEnd() }
            #expect(throws: SystemError.self) { try connection.receive(1) }
        }
    }

    @Test("where nothing listens, or nothing could, the failure begins with what the connection is for")
    func nothing() throws {
        var gone = SocketAddress(host: "127.0.0.1", port: 0)
        try withServer { gone = $0 }
        let refused = #expect(throws: SystemError.self) { try ClientConnection(to: gone, purpose: "cannot say hello") }
        #expect(refused?.description == "cannot say hello: connection refused")
        let nowhere = SocketAddress(host: "nowhere", port: 1)
        let error = #expect(throws: SystemError.self) { try ClientConnection(to: nowhere) }
        #expect(
            error?.description
                == "cannot ask http://nowhere:1: the host must be an IPv4 address, an IPv6 address or localhost"
        )
    }
}
