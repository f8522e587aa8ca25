import Dispatch
import Glibc
import HTTP
import HTTPAsking
import HTTPServing
import Sockets
import Synchronization
import Testing

@Suite("Listening")
struct ListeningTests {
    @Test("the real port is told for each kind of host", arguments: ["127.0.0.1", "localhost", "::1", "[::1]", "::"])
    func hosts(_ host: String) throws {
        try withServer(configure: { $0.host = host }) { _, address in
            #expect(address.port != 0)
            let reached = SocketAddress(host: address.host == "::" ? "127.0.0.1" : address.host, port: address.port)
            let client = try ClientConnection(to: reached)
            try client.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.receiveAnswer().text == "/a")
        }
    }

    @Test("two servers cannot share a port, and the second says why")
    func addressInUse() throws {
        try withServer { _, address in
            var configuration = ServerConfiguration()
            configuration.port = address.port
            let second = Server(configuration: configuration, handler: ClosureHandler.echo)
            let error = #expect(throws: SystemError.self) { try second.start() }
            #expect(error?.description == "cannot listen on 127.0.0.1:\(address.port): address already in use")
            #expect(error?.call == "bind")
        }
    }

    @Test("a name that is no address is refused in words")
    func badHost() throws {
        var configuration = ServerConfiguration()
        configuration.host = "example"
        let server = Server(configuration: configuration, handler: ClosureHandler.echo)
        let error = #expect(throws: SystemError.self) { try server.start() }
        #expect(
            error?.description
                == "cannot listen on example:0: the host must be an IPv4 address, an IPv6 address or localhost"
        )
    }

    @Test("a further port has its own handler, and can be closed alone")
    func furtherPort() throws {
        try withServer { server, address in
            let other = try server.listen(
                host: "127.0.0.1",
                port: 0,
                handler: ClosureHandler { _ in .now(.text("other")) }
            )
            let client = try ClientConnection(to: other)
            try client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.receiveAnswer().text == "other")
            server.endListening(port: other.port)
            while (try? ClientConnection(to: other)) != nil { usleepBriefly() }
            let first = try ClientConnection(to: address)
            try first.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try first.receiveAnswer().text == "/a")
        }
    }
}

@Suite("Many connections")
struct ManyConnectionsTests {
    @Test("past the cap a connection waits until another ends")
    func cap() throws {
        try withServer(configure: { $0.connectionCount = 2 }) { _, address in
            var first: ClientConnection? = try ClientConnection(to: address)
            let second = try ClientConnection(to: address)
            for client in [first, second].compactMap(\.self) {
                try client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                _ = try client.receiveAnswer()
            }
            let third = try ClientConnection(to: address, patience: .seconds(1))
            try third.send("GET /third HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(throws: SystemError.self) { try third.receiveAnswer() }
            first = nil
            #expect(try third.receiveAnswer().text == "/third")
            _ = first
        }
    }

    @Test("clients at once each get their own answers")
    func concurrency() throws {
        try withServer { _, address in
            let wrong = Atomic<Int>(0)
            DispatchQueue.concurrentPerform(iterations: 16) { number in
                do {
                    let client = try ClientConnection(to: address)
                    for round in 0..<50 {
                        try client.send("GET /\(number)/\(round) HTTP/1.1\r\nHost: x\r\n\r\n")
                        let isRight = try client.receiveAnswer().text == "/\(number)/\(round)"
                        if !isRight { wrong.add(1, ordering: .relaxed) }
                    }
                } catch {
                    wrong.add(1, ordering: .relaxed)
                }
            }
            #expect(wrong.load(ordering: .relaxed) == 0)
        }
    }
}
