import Bytes
import Glibc
import HTTP
import HTTPAsking
import HTTPServing
import Sockets
import Testing

@Suite("Deadlines of a connection")
struct ServingDeadlineTests {
    @Test("an idle connection is closed without a word, before its first request and after it", arguments: [0, 1])
    func idle(_ requests: Int) throws {
        try withServer(configure: { $0.deadlines.idle = .milliseconds(200) }) { _, address in
            let client = try ClientConnection(to: address)
            let start = ContinuousClock.now
            for _ in 0..<requests {
                try client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
                _ = try client.receiveAnswer()
            }
            #expect(try client.receiveToEnd() == ([], .orderly))
            #expect(ContinuousClock.now - start >= .milliseconds(200))
        }
    }

    @Test("a head or a content that is not whole in time is answered 408, though it trickles")
    func trickle() throws {
        let configure = { (configuration: inout ServerConfiguration) in
            configuration.deadlines.head = .milliseconds(300)
            configuration.deadlines.content = .milliseconds(300)
        }
        let cases = [
            ("GET /slow", "refused unread"),
            ("GET /slow HTTP/1.1\r\nX: ", "refused /slow"),
            ("PUT /slow HTTP/1.1\r\nHost: x\r\nContent-Length: 999\r\n\r\n", "refused /slow"),
        ]
        try withServer(configure: configure) { _, address in
            for (start, content) in cases {
                let client = try ClientConnection(to: address)
                try client.send(start)
                var sent = 0
                while sent < 500, (try? client.send("x")) != nil {
                    sent += 1
                    usleep(20_000)
                    if sent == 40 { break }
                }
                let answer = try client.receiveAnswer()
                #expect(answer.statusAndReason == "408 Request Timeout")
                #expect(answer["Connection"] == "close")
                #expect(answer.text == content)
            }
        }
    }

    @Test("a peer that takes nothing of its answer is reset")
    func stall() throws {
        let large = [UInt8](repeating: 97, count: 32 * 1024 * 1024)
        let handler = ClosureHandler { _ in .now(Response(status: .ok, content: large)) }
        try withServer(handler, configure: { $0.deadlines.unsent = .milliseconds(300) }) { _, address in
            let client = try ClientConnection(to: address, receiveBufferBytes: 8 * 1024)
            try client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            usleep(1_500_000)
            let (content, ending) = try client.receiveToEnd()
            #expect(content.count < large.count)
            #expect(ending == .reset)
        }
    }

    @Test("requests wait while too much is unsent, and all are answered though their peer has ended its side")
    func unsentBound() throws {
        let handler = ClosureHandler { request in
            .now(.text(request.target.text.string + String(repeating: "a", count: 20_000)))
        }
        try withServer(handler, configure: { $0.turnBytes = 1_000 }) { _, address in
            let client = try ClientConnection(to: address, receiveBufferBytes: 8 * 1024)
            try client.send((1000..<1500).map { "GET /\($0) HTTP/1.1\r\nHost: x\r\n\r\n" }.joined())
            client.endSending()
            usleep(100_000)
            for number in 1000..<1500 { #expect(try client.receiveAnswer().text.hasPrefix("/\(number)a")) }
            #expect(try client.receiveToEnd() == ([], .orderly))
        }
    }

    @Test("a slow reader gets the whole answer, while others are served")
    func slowReader() throws {
        let handler = ClosureHandler { request in
            .now(.text(request.target.text == "/large" ? String(repeating: "a", count: 6_000_000) : "small"))
        }
        try withServer(handler, configure: { $0.loopCount = 1 }) { _, address in
            let slow = try ClientConnection(to: address, receiveBufferBytes: 8 * 1024)
            try slow.send(String(repeating: "GET /large HTTP/1.1\r\nHost: x\r\n\r\n", count: 3))
            let other = try ClientConnection(to: address)
            for _ in 0..<10 {
                try other.send("GET /small HTTP/1.1\r\nHost: x\r\n\r\n")
                #expect(try other.receiveAnswer().text == "small")
            }
            for _ in 0..<3 { #expect(try slow.receiveAnswer().text.utf8.count == 6_000_000) }
        }
    }
}
