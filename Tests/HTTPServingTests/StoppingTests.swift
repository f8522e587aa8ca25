import Dispatch
import Glibc
import HTTP
import HTTPAsking
import HTTPServing
import Sockets
import Synchronization
import Testing

@Suite("Stopping")
struct StoppingTests {
    @Test("idle connections end at once; requests being read or answered are finished, their answers the last")
    func graceful() throws {
        let waiting = Mutex<[Responder]>([])
        let handler = KeepingHandler { responder in waiting.withLock { $0.append(responder) } }
        try withServer(handler.closure) { server, address in
            let idle = try ClientConnection(to: address)
            try idle.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            _ = try idle.receiveAnswer()
            let reading = try ClientConnection(to: address)
            try reading.send("GET / HTTP/1.1\r\nHost: x\r\n\r\nGET /half HTTP/1.1\r\n")
            _ = try reading.receiveAnswer()
            let answering = try ClientConnection(to: address)
            try answering.send("GET /keep HTTP/1.1\r\nHost: x\r\n\r\n")
            while waiting.withLock({ $0.isEmpty }) { usleepBriefly() }

            server.stop(within: .seconds(30))
            #expect(try idle.receiveToEnd() == ([], .orderly))
            #expect(throws: SystemError.self) { try ClientConnection(to: address) }
            try reading.send("Host: x\r\n\r\n")
            let read = try reading.receiveAnswer()
            #expect(read.text == "now")
            #expect(read["Connection"] == "close")
            waiting.withLock { $0 }[0].answer(.text("kept"))
            let answered = try answering.receiveAnswer()
            #expect(answered.text == "kept")
            #expect(answered["Connection"] == "close")
            #expect(try reading.receiveToEnd() == ([], .orderly))
            #expect(try answering.receiveToEnd() == ([], .orderly))
        }
    }

    @Test("what is left is cut when the grace is over, or at once by a second call", arguments: [true, false])
    func cut(_ isSecondCall: Bool) throws {
        let waiting = Mutex<[Responder]>([])
        let handler = KeepingHandler { responder in waiting.withLock { $0.append(responder) } }
        try withServer(handler.closure) { server, address in
            let client = try ClientConnection(to: address)
            try client.send("GET /keep HTTP/1.1\r\nHost: x\r\n\r\n")
            while waiting.withLock({ $0.isEmpty }) { usleepBriefly() }
            server.stop(within: isSecondCall ? .seconds(60) : .milliseconds(100))
            if isSecondCall { server.stop(within: .zero) }
            server.waitUntilStopped()
            #expect(try client.receiveToEnd().content == [])
        }
    }

    @Test("the end can be awaited, and a server that never started has ended")
    func awaiting() async throws {
        let server = Server(configuration: ServerConfiguration(), handler: ClosureHandler.echo)
        _ = try server.start()
        server.stop(within: .seconds(5))
        await server.stopped()
        #expect(throws: SystemError.self) { try server.start() }
        #expect(throws: SystemError.self) { try server.listen(host: "::1", port: 0, handler: ClosureHandler.echo) }
        await Server(configuration: ServerConfiguration(), handler: ClosureHandler.echo).stopped()
    }
}
