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

    @Test("localhost is the loopback address of either family, with one port", arguments: ["127.0.0.1", "::1"])
    func localhost(_ loopback: String) throws {
        try withServer(configure: { $0.host = "localhost" }) { server, address in
            let client = try ClientConnection(to: SocketAddress(host: loopback, port: address.port))
            try client.send("GET /a HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.receiveAnswer().text == "/a")
            let other = try server.listen(host: "localhost", port: 0, handler: ClosureHandler.echo)
            let second = SocketAddress(host: loopback, port: other.port)
            _ = try ClientConnection(to: second)
            server.endListening(port: other.port)
            while (try? ClientConnection(to: second)) != nil { usleepBriefly() }
        }
    }

    @Test("a port of localhost that one family has in use is told")
    func localhostInUse() throws {
        try withServer(configure: { $0.host = "::1" }) { _, address in
            var configuration = ServerConfiguration()
            configuration.host = "localhost"
            configuration.port = address.port
            let second = Server(configuration: configuration, handler: ClosureHandler.echo)
            let error = #expect(throws: SystemError.self) { try second.start() }
            #expect(error?.description == "cannot listen on [::1]:\(address.port): address already in use")
            // What the other family had is free again.
            try withServer(configure: { ($0.host, $0.port) = ("127.0.0.1", address.port) }) { _, first in
                #expect(first.port == address.port)
            }
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
    @Test("past the cap the longest idle connection makes room for a newcomer", arguments: [1, 2])
    func idleMakesRoom(_ loopCount: Int) throws {
        let configure = { (configuration: inout ServerConfiguration) in
            configuration.connectionCount = 3
            configuration.loopCount = loopCount
        }
        try withServer(configure: configure) { _, address in
            var clients: [ClientConnection] = []
            for number in [0, 1, 2, 0] {
                if number == clients.count { clients.append(try ClientConnection(to: address)) }
                try clients[number].send("GET /\(number) HTTP/1.1\r\nHost: x\r\n\r\n")
                #expect(try clients[number].receiveAnswer().text == "/\(number)")
            }
            let newcomer = try ClientConnection(to: address)
            try newcomer.send("GET /new HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try newcomer.receiveAnswer().text == "/new")
            #expect(try clients[1].receiveToEnd() == ([], .orderly))
            for number in [0, 2] {
                try clients[number].send("GET /again HTTP/1.1\r\nHost: x\r\n\r\n")
                #expect(try clients[number].receiveAnswer().text == "/again")
            }
        }
    }

    @Test("holders of idle connections keep nobody out")
    func idleHolders() throws {
        try withServer(configure: { $0.connectionCount = 20 }) { _, address in
            let holders = try (0..<20).map { _ in try ClientConnection(to: address) }
            for number in 0..<100 {
                let client = try ClientConnection(to: address)
                try client.send("GET /\(number) HTTP/1.1\r\nHost: x\r\n\r\n")
                #expect(try client.receiveAnswer().text == "/\(number)")
            }
            _ = holders
        }
    }

    @Test("while none is idle a newcomer waits, until a connection ends or becomes idle", arguments: [true, false])
    func busyMakeNoRoom(_ isAnswered: Bool) throws {
        let kept = Mutex<[Responder]>([])
        let handler = KeepingHandler { responder in kept.withLock { $0.append(responder) } }
        try withServer(handler.closure, configure: { $0.connectionCount = 2 }) { _, address in
            var busy = [try ClientConnection(to: address), try ClientConnection(to: address)]
            for client in busy { try client.send("GET /keep HTTP/1.1\r\nHost: x\r\n\r\n") }
            while kept.withLock({ $0.count < 2 }) { usleepBriefly() }
            let newcomer = try ClientConnection(to: address, patience: .seconds(1))
            try newcomer.send("GET /now HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(throws: SystemError.self) { try newcomer.receiveAnswer() }
            if isAnswered {
                kept.withLock { $0 }[0].answer(.text("kept"))
            } else {
                busy.removeLast().resetWhenReleased()
            }
            #expect(try newcomer.receiveAnswer().text == "now")
        }
    }

    @Test("that there is no room is told once")
    func notice() throws {
        let notices = Mutex<[String]>([])
        var configuration = ServerConfiguration()
        configuration.connectionCount = 1
        let server = Server(configuration: configuration, handler: ClosureHandler.echo) { notice in
            notices.withLock { $0.append(notice) }
        }
        let address = try server.start()
        let clients = try (0..<3).map { _ in
            let client = try ClientConnection(to: address)
            try client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            _ = try client.receiveAnswer()
            return client
        }
        #expect(try clients[1].receiveToEnd() == ([], .orderly))
        server.stop(within: .zero)
        server.waitUntilStopped()
        let told = notices.withLock { $0 }
        #expect(
            told == [
                "all 1 connections are in use; for each new one the longest idle one is closed, or one has to end"
            ]
        )
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
