import Dispatch
import Glibc
import HTTP
import HTTPServing
import Synchronization
import Testing

@Suite("Listening")
struct ListeningTests {
    @Test("the real port is told for each kind of host", arguments: ["127.0.0.1", "localhost", "::1", "[::1]", "::"])
    func hosts(_ host: String) throws {
        try withServer(configure: { $0.host = host }) { _, address in
            #expect(address.port != 0)
            let reached = SocketAddress(host: address.host == "::" ? "127.0.0.1" : address.host, port: address.port)
            let client = try RawClient(reached)
            try client.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.readAnswer().content == "/a")
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
            let client = try RawClient(other)
            try client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.readAnswer().content == "other")
            server.endListening(port: other.port)
            while (try? RawClient(other)) != nil { usleepBriefly() }
            let first = try RawClient(address)
            try first.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try first.readAnswer().content == "/a")
        }
    }
}

@Suite("Many connections")
struct ManyConnectionsTests {
    @Test("past the cap a connection waits until another ends")
    func cap() throws {
        try withServer(configure: { $0.connectionCount = 2 }) { _, address in
            var first: RawClient? = try RawClient(address)
            let second = try RawClient(address)
            for client in [first, second].compactMap(\.self) {
                try client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                _ = try client.readAnswer()
            }
            let third = try RawClient(address, patience: .seconds(1))
            try third.send("GET /third HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(throws: RawClient.Failure.self) { try third.readAnswer() }
            first = nil
            #expect(try third.readAnswer().content == "/third")
            _ = first
        }
    }

    @Test("clients at once each get their own answers")
    func concurrency() throws {
        try withServer { _, address in
            let wrong = Atomic<Int>(0)
            DispatchQueue.concurrentPerform(iterations: 16) { number in
                do {
                    let client = try RawClient(address)
                    for round in 0..<50 {
                        try client.send("GET /\(number)/\(round) HTTP/1.1\r\nHost: x\r\n\r\n")
                        let isRight = try client.readAnswer().content == "/\(number)/\(round)"
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
