import Bytes
import Dispatch
import HTTP
import HTTPAsking
import HTTPServing
import Sockets
import Synchronization
import Testing

@Suite("Answers that come later")
struct ResponderTests {
    /// Answers from another queue, `/slow` after 100 ms.
    private static let later = ClosureHandler { request in
        let path = request.target.text
        return .later { responder in
            DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(path == "/slow" ? 100 : 0)) {
                responder.answer(.text(path.string))
                responder.answer(.text("twice"))
            }
        }
    }

    @Test("pipelined requests are answered in order, each once")
    func order() throws {
        try withServer(Self.later) { _, address in
            let client = try ClientConnection(to: address)
            let paths = ["/slow", "/1", "/slow", "/2", "/3"]
            try client.send(paths.map { "GET \($0) HTTP/1.1\r\nHost: x\r\n\r\n" }.joined())
            for path in paths { #expect(try client.receiveAnswer().text == path) }
        }
    }

    @Test("a peer that ended its side meanwhile gets its answer")
    func halfClose() throws {
        try withServer(Self.later) { _, address in
            let client = try ClientConnection(to: address)
            try client.send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\nGET /1 HTTP/1.1\r\nHost: x\r\n\r\n")
            client.endSending()
            #expect(try client.receiveAnswer().text == "/slow")
            #expect(try client.receiveAnswer().text == "/1")
            #expect(try client.receiveToEnd() == ([], .orderly))
        }
    }

    @Test("an answer given at once, on the loop itself, is as good as a later one")
    func atOnce() throws {
        let handler = ClosureHandler { request in
            .later { $0.answer(.text(request.target.text.string, delivery: .delayed(by: .milliseconds(1)))) }
        }
        try withServer(handler) { _, address in
            let client = try ClientConnection(to: address)
            for path in ["/1", "/2"] {
                try client.send("GET \(path) HTTP/1.1\r\nHost: x\r\n\r\n")
                #expect(try client.receiveAnswer().text == path)
            }
        }
    }

    @Test("a request whose responder is dropped is answered 500, and the connection ends")
    func dropped() throws {
        try withServer(ClosureHandler { _ in .later { _ in } }) { _, address in
            let client = try ClientConnection(to: address)
            try client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.receiveAnswer().statusAndReason == "500 Internal Server Error")
            #expect(try client.receiveToEnd() == ([], .orderly))
        }
    }

    @Test("an answer to a peer that has gone is dropped, and never reaches the one that took its place")
    func lateAnswer() throws {
        let kept = Mutex<[Responder]>([])
        let handler = KeepingHandler { responder in kept.withLock { $0.append(responder) } }
        try withServer(handler.closure, configure: { $0.loopCount = 1 }) { _, address in
            do {
                let gone = try ClientConnection(to: address)
                try gone.send("GET /keep HTTP/1.1\r\nHost: x\r\n\r\n")
                while kept.withLock({ $0.isEmpty }) { usleepBriefly() }
                gone.resetWhenReleased()
            }
            let client = try ClientConnection(to: address)
            try client.send("GET /now HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.receiveAnswer().text == "now")
            try client.send("GET /keep HTTP/1.1\r\nHost: x\r\n\r\n")
            while kept.withLock({ $0.count < 2 }) { usleepBriefly() }
            let responders = kept.withLock { $0 }
            responders[0].answer(.text("for the one that has gone"))
            responders[1].answer(.text("for this one"))
            #expect(try client.receiveAnswer().text == "for this one")
        }
    }

    @Test("input behind an unanswered request is read up to the bound, and all of it is answered")
    func unansweredBound() throws {
        let waiting = Mutex<[Responder]>([])
        let handler = KeepingHandler { responder in waiting.withLock { $0.append(responder) } }
        try withServer(handler.closure, configure: { $0.unansweredBytes = 1024 }) { _, address in
            let client = try ClientConnection(to: address)
            try client.send("GET /keep HTTP/1.1\r\nHost: x\r\n\r\n")
            try client.send(String(repeating: "GET /now HTTP/1.1\r\nHost: x\r\n\r\n", count: 2000))
            while waiting.withLock({ $0.isEmpty }) { usleepBriefly() }
            waiting.withLock { $0 }[0].answer(.text("kept"))
            #expect(try client.receiveAnswer().text == "kept")
            for _ in 0..<2000 { #expect(try client.receiveAnswer().text == "now") }
        }
    }

    /// Waits until as many have been counted, for at most ten seconds.
    private func waitFor(_ count: Int, in counter: borrowing Atomic<Int>) -> Int {
        for _ in 0..<10_000 where counter.load(ordering: .relaxed) < count { usleepBriefly() }
        return counter.load(ordering: .relaxed)
    }

    enum Departure: CaseIterable {
        case reset
        case close
        case endOfSending
        /// It has sent more requests than are read behind an unanswered one.
        case closeBehindRequests
    }

    @Test(
        "who is to answer hears that the peer has gone, however it went, and the connection ends",
        arguments: Departure.allCases
    )
    func abandoned(_ departure: Departure) throws {
        let abandoned = Atomic<Int>(0)
        let kept = Mutex<[Responder]>([])
        let handler = KeepingHandler { responder in
            kept.withLock { $0.append(responder) }
            responder.whenAbandoned { abandoned.add(1, ordering: .relaxed) }
        }
        try withServer(handler.closure, configure: { $0.unansweredBytes = 1024 }) { _, address in
            var client: ClientConnection? = try ClientConnection(to: address)
            try client?.send("GET /keep HTTP/1.1\r\nHost: x\r\n\r\n")
            while kept.withLock({ $0.isEmpty }) { usleepBriefly() }
            #expect(abandoned.load(ordering: .relaxed) == 0)
            switch departure {
            case .reset:
                client?.resetWhenReleased()
                client = nil
            case .close: client = nil
            case .endOfSending:
                client?.endSending()
                #expect(try client?.receiveToEnd().ending == .orderly)
            case .closeBehindRequests:
                try client?.send(String(repeating: "GET /now HTTP/1.1\r\nHost: x\r\n\r\n", count: 2000))
                client = nil
            }
            #expect(waitFor(1, in: abandoned) == 1)
            kept.withLock { $0 }[0].answer(.text("too late"))
            kept.withLock { $0 }[0].whenAbandoned { abandoned.add(1, ordering: .relaxed) }
            #expect(abandoned.load(ordering: .relaxed) == 2, "who asks later hears it at once")
        }
    }

    @Test("who asks to hear of it after the peer has ended its side hears it at once")
    func lateHearing() throws {
        let abandoned = Atomic<Int>(0)
        let kept = Mutex<[Responder]>([])
        let handler = KeepingHandler { responder in kept.withLock { $0.append(responder) } }
        try withServer(handler.closure, configure: { $0.loopCount = 1 }) { _, address in
            let client = try ClientConnection(to: address)
            try client.send("GET /keep HTTP/1.1\r\nHost: x\r\n\r\n")
            client.endSending()
            let other = try ClientConnection(to: address)
            // Whoever is answered here is behind the end, which has then been seen.
            for _ in 0..<3 {
                try other.send("GET /now HTTP/1.1\r\nHost: x\r\n\r\n")
                #expect(try other.receiveAnswer().text == "now")
            }
            kept.withLock { $0 }[0].whenAbandoned { abandoned.add(1, ordering: .relaxed) }
            #expect(abandoned.load(ordering: .relaxed) == 1)
            kept.withLock { $0 }[0].answer(.text("all the same"))
            #expect(try client.receiveAnswer().text == "all the same")
        }
    }

    @Test("who waits for long hears at once of a peer that fills what is kept behind its request, which hides its end")
    func filled() throws {
        let abandoned = Atomic<Int>(0)
        let handler = KeepingHandler { responder in
            responder.whenAbandoned { [responder] in
                abandoned.add(1, ordering: .relaxed)
                responder.answer(.text("nobody"))
            }
        }
        try withServer(handler.closure, configure: { $0.unansweredBytes = 1000 }) { _, address in
            let client = try ClientConnection(to: address)
            try client.send("GET /keep HTTP/1.1\r\nHost: x\r\n\r\n" + String(repeating: "x", count: 900))
            let other = try ClientConnection(to: address)
            try other.send("GET /now HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try other.receiveAnswer().text == "now")
            #expect(abandoned.load(ordering: .relaxed) == 0)
            // The connection may be at its end before all of it was sent.
            try? client.send(String(repeating: "x", count: 100_000))
            #expect(waitFor(1, in: abandoned) == 1)
            #expect(try client.receiveToEnd().content == [])
        }
    }

    @Test("who has answered hears of no end")
    func answeredBefore() throws {
        let abandoned = Atomic<Int>(0)
        let handler = ClosureHandler { request in
            .later { responder in
                responder.whenAbandoned { abandoned.add(1, ordering: .relaxed) }
                responder.answer(.text(request.target.text.string))
            }
        }
        try withServer(handler) { _, address in
            let client = try ClientConnection(to: address)
            try client.send("GET /1 HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.receiveAnswer().text == "/1")
        }
        #expect(abandoned.load(ordering: .relaxed) == 0)
    }

    @Test("a thousand waiters whose peers have gone leave nothing behind")
    func thousand() throws {
        let abandoned = Atomic<Int>(0)
        let handler = KeepingHandler { responder in
            // Kept by its own function, as by a list of waiters, until that is called or let go of.
            responder.whenAbandoned { [responder] in
                abandoned.add(1, ordering: .relaxed)
                responder.answer(.text("nobody"))
            }
        }
        try withServer(handler.closure) { server, address in
            for _ in 0..<10 {
                let clients = try (0..<100).map { _ in try ClientConnection(to: address) }
                for client in clients { try client.send("GET /keep HTTP/1.1\r\nHost: x\r\n\r\n") }
            }
            #expect(waitFor(1000, in: abandoned) == 1000)
            let last = try ClientConnection(to: address)
            try last.send("GET /now HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try last.receiveAnswer().text == "now")
        }
    }
}
