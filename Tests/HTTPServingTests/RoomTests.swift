import Bytes
import Dispatch
import HTTP
import HTTPAsking
import HTTPServing
import Sockets
import Synchronization
import Testing

@Suite("Room for requests that are not whole")
struct RoomTests {
    private static let contentHead = "PUT /put HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n"

    @Test("where there is none an unfinished head is refused, and so is unfinished content", arguments: [true, false])
    func refused(_ isHead: Bool) throws {
        var handler = ClosureHandler.echo
        handler.hasRoomForHead = { _ in !isHead }
        handler.hasRoomForContent = { _ in isHead }
        try withServer(handler) { _, address in
            let whole = try ClientConnection(to: address)
            try whole.send("GET /whole HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try whole.receiveAnswer().text == "/whole")
            let client = try ClientConnection(to: address)
            try client.send(isHead ? "GET /half HTTP/1.1\r\n" : Self.contentHead + "a")
            let answer = try client.receiveAnswer()
            #expect(answer.statusAndReason == "503 Service Unavailable")
            #expect(try client.receiveToEnd() == ([], .orderly))
        }
    }

    @Test("an answer that another thread has given is counted before the loop takes it, and no more once it is sent")
    func waitingAnswer() throws {
        let held = HeldBytes()
        let waiting = Mutex<[Responder]>([])
        let (isHeld, goOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let handler = ClosureHandler { request in
            if request.target.text == "/keep" {
                return .later { responder in waiting.withLock { $0.append(responder) } }
            }
            isHeld.signal()
            goOn.wait()
            return .now(.text("held"))
        }
        var configuration = ServerConfiguration()
        configuration.loopCount = 1
        let server = Server(configuration: configuration, handler: handler, heldBytes: held)
        let address = try server.start()
        defer {
            server.stop(within: .zero)
            server.waitUntilStopped()
        }
        let client = try ClientConnection(to: address)
        try client.send("GET /keep HTTP/1.1\r\nHost: x\r\n\r\n")
        while waiting.withLock({ $0.isEmpty }) { usleepBriefly() }
        let holder = try ClientConnection(to: address)
        try holder.send("GET /hold HTTP/1.1\r\nHost: x\r\n\r\n")
        isHeld.wait()
        let content = [UInt8](repeating: 97, count: 3_000_000)
        waiting.withLock { $0 }[0].answer(Response(status: .ok, content: content))
        #expect(held.count >= 3_000_000)
        goOn.signal()
        #expect(try client.receiveAnswer().text.utf8.count == 3_000_000)
        #expect(try holder.receiveAnswer().text == "held")
        while held.count >= 1_000_000 { usleepBriefly() }
    }

    @Test("room is asked for before what is kept grows, so that what is kept never exceeds what was granted")
    func growth() throws {
        let held = HeldBytes()
        let limit = 600_000
        // What others hold can be told from what is asked for: there is one peer, and what it holds is counted.
        let most = Mutex(0)
        var handler = ClosureHandler.echo
        handler.hasRoomForContent = { bytes in
            most.withLock { $0 = max($0, held.count) }
            return held.count + bytes <= limit
        }
        var configuration = ServerConfiguration()
        configuration.loopCount = 1
        let server = Server(configuration: configuration, handler: handler, heldBytes: held)
        let address = try server.start()
        defer {
            server.stop(within: .zero)
            server.waitUntilStopped()
        }
        let client = try ClientConnection(to: address)
        try client.send(Self.contentHead)
        // The connection may be at its end before all of it was sent.
        for _ in 1...19 { try? client.send(String(repeating: "a", count: 50_000)) }
        #expect(try client.receiveAnswer().status == 503)
        #expect(most.withLock { $0 } <= limit)
        #expect(most.withLock { $0 } >= limit / 4)
        #expect(held.count <= limit / 4, "what has come of a refused request is let go of at once")
    }
}
