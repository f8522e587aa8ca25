import Bytes
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

    @Test("what has connected is served, its request at hand or on its way, and nobody is reset")
    func backlog() throws {
        let (isHeld, goOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let handler = ClosureHandler { request in
            if request.target.text == "/hold" {
                isHeld.signal()
                goOn.wait()
            }
            return .now(.text(request.target.text.string))
        }
        try withServer(handler, configure: { $0.loopCount = 1 }) { server, address in
            let holder = try ClientConnection(to: address)
            try holder.send("GET /hold HTTP/1.1\r\nHost: x\r\n\r\n")
            isHeld.wait()
            // The only loop is at work, so who connects from now on stays in the backlog.
            server.stop(within: .seconds(30))
            let clients = try (0..<20).map { _ in try ClientConnection(to: address) }
            for client in clients.prefix(10) { try client.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n") }
            goOn.signal()
            #expect(try holder.receiveToEnd().ending == .orderly)
            for client in clients.suffix(10) { try client.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n") }
            for client in clients {
                let (content, ending) = try client.receiveToEnd()
                let text = String(decoding: content, as: UTF8.self)
                #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n"))
                #expect(text.contains("\r\nConnection: close\r\n"))
                #expect(ending == .orderly)
            }
            server.waitUntilStopped()
        }
    }

    @Test("what a loop has accepted for another one that has stopped before it is served, and nobody is reset")
    func handedOver() throws {
        let (isHeld, goOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let handler = ClosureHandler { request in
            if request.target.text == "/hold" {
                isHeld.signal()
                goOn.wait()
            }
            return .now(.text(request.target.text.string))
        }
        try withServer(handler) { server, address in
            // The loop that accepts keeps the first one, and the other loop gets the second.
            let holder = try ClientConnection(to: address)
            try holder.send("GET /first HTTP/1.1\r\nHost: x\r\n\r\n")
            _ = try holder.receiveAnswer()
            let other = try ClientConnection(to: address)
            try other.send("GET /second HTTP/1.1\r\nHost: x\r\n\r\n")
            _ = try other.receiveAnswer()
            try holder.send("GET /hold HTTP/1.1\r\nHost: x\r\n\r\n")
            isHeld.wait()
            let clients = try (0..<20).map { _ in try ClientConnection(to: address) }
            for client in clients { try client.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n") }
            server.stop(within: .seconds(60))
            #expect(try other.receiveToEnd() == ([], .orderly))
            goOn.signal()
            #expect(try holder.receiveToEnd().ending == .orderly)
            for client in clients {
                let (content, ending) = try client.receiveToEnd()
                #expect(String(decoding: content, as: UTF8.self).hasPrefix("HTTP/1.1 200 OK\r\n"))
                #expect(ending == .orderly)
            }
            server.waitUntilStopped()
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
        await hasStopped(server)
        #expect(throws: SystemError.self) { try server.start() }
        #expect(throws: SystemError.self) { try server.listen(host: "::1", port: 0, handler: ClosureHandler.echo) }
        await hasStopped(Server(configuration: ServerConfiguration(), handler: ClosureHandler.echo))
    }

    private func hasStopped(_ server: Server) async {
        await withCheckedContinuation { continuation in
            server.whenStopped { continuation.resume() }
        }
    }
}
