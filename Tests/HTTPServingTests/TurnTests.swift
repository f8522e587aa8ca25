import Bytes
import Dispatch
import Glibc
import HTTP
import HTTPAsking
import HTTPServing
import Sockets
import Synchronization
import Testing

/// A greedy peer and a newcomer at the same loop: how much is done for the one before the other has its answer.
private final class Rivalry: Sendable {
    private let done = Atomic<Int>(0)
    private let doneAtNewcomer = Atomic<Int>(0)
    private let state = Mutex<(address: SocketAddress?, newcomer: ClientConnection?)>((nil, nil))

    /// Counts one more thing done for the greedy peer; the third lets the newcomer ask.
    ///
    /// Called on the loop itself, so that nobody can ask at a worse moment.
    func noteDone() {
        guard done.add(1, ordering: .relaxed).newValue == 3 else { return }
        state.withLock { state in
            state.newcomer = state.address.flatMap { try? ClientConnection(to: $0) }
            try? state.newcomer?.send("GET /newcomer HTTP/1.1\r\nHost: x\r\n\r\n")
        }
    }

    func answerNewcomer() -> Reply {
        doneAtNewcomer.store(done.load(ordering: .relaxed), ordering: .relaxed)
        return .now(.text("newcomer"))
    }

    /// How many things were done for the greedy peer, which sends this, from the newcomer's request to its answer.
    func wait(atServer address: SocketAddress, of request: String) throws -> Int {
        state.withLock { $0.address = address }
        DispatchQueue(label: "greedy").async {
            guard let greedy = try? ClientConnection(to: address), (try? greedy.send(request)) != nil else { return }
            while let bytes = try? greedy.receive(64 * 1024), !bytes.isEmpty {}
        }
        while state.withLock({ $0.newcomer == nil }) { usleepBriefly() }
        let content = try state.withLock { try $0.newcomer?.receiveAnswer().text }
        #expect(content == "newcomer")
        return doneAtNewcomer.load(ordering: .relaxed) - 3
    }
}

@Suite("Turns")
struct TurnTests {
    /// How long a newcomer waits in the worst case: one turn to be accepted, one to be read, and the one under way.
    private static let turns = 3

    private static func server(
        _ rivalry: Rivalry,
        clock: ServerClock = .system,
        _ answer: @escaping @Sendable () -> Response,
        _ body: (SocketAddress) throws -> Void
    ) throws {
        let handler = ClosureHandler { request in
            request.target.text == "/newcomer" ? rivalry.answerNewcomer() : .now(answer())
        }
        try withServer(handler, clock: clock, configure: { $0.loopCount = 1 }) { _, address in try body(address) }
    }

    /// 10,000 bytes again and again.
    private struct EndlessPieces: ContentPieces {
        let rivalry: Rivalry

        mutating func next() -> ContentPiece {
            rivalry.noteDone()
            return .bytes([UInt8](repeating: 97, count: 10_000))
        }
    }

    @Test("a newcomer waits for three turns at most while an answer without end is made for another")
    func endlessAnswer() throws {
        let rivalry = Rivalry()
        let response = Response(status: .ok, stream: ContentStream { EndlessPieces(rivalry: rivalry) })
        try Self.server(rivalry, { response }) { address in
            let pieces = try rivalry.wait(atServer: address, of: "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            // 64 KiB a turn, and a piece begun.
            #expect(pieces <= Self.turns * 7)
        }
    }

    /// Pieces that cost much and give nothing.
    private struct CostlyPieces: ContentPieces {
        let rivalry: Rivalry

        mutating func next() -> ContentPiece {
            rivalry.noteDone()
            return .pause
        }
    }

    @Test("a newcomer waits for three turns at most while an answer is made that pauses again and again")
    func pausingAnswer() throws {
        let rivalry = Rivalry()
        let response = Response(status: .ok, stream: ContentStream { CostlyPieces(rivalry: rivalry) })
        try Self.server(rivalry, { response }) { address in
            let pieces = try rivalry.wait(atServer: address, of: "GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(pieces <= Self.turns)
        }
    }

    @Test("a newcomer waits for three turns at most while a thousand large answers are due to another")
    func largeAnswers() throws {
        let rivalry = Rivalry()
        let content = [UInt8](repeating: 97, count: 500_000)
        let answer: @Sendable () -> Response = {
            rivalry.noteDone()
            return Response(status: .ok, content: content)
        }
        try Self.server(rivalry, answer) { address in
            let requests = String(repeating: "GET / HTTP/1.1\r\nHost: x\r\n\r\n", count: 1000)
            let answers = try rivalry.wait(atServer: address, of: requests)
            #expect(answers <= 1)
        }
    }

    @Test("a newcomer waits for three turns at most while thousands of requests of another are answered")
    func manyRequests() throws {
        let rivalry = Rivalry()
        let answer: @Sendable () -> Response = {
            rivalry.noteDone()
            return Response(status: .ok)
        }
        try Self.server(rivalry, answer) { address in
            let requests = String(repeating: "GET / HTTP/1.1\r\nHost: x\r\n\r\n", count: 2300)
            let answers = try rivalry.wait(atServer: address, of: requests)
            #expect(answers <= Self.turns * 256)
        }
    }

    /// Nanoseconds that seem to have passed beyond those that have.
    private final class Lead: Sendable {
        let nanoseconds = Atomic<Int64>(0)
    }

    @Test("a newcomer waits for three turns of five milliseconds at most while costly requests of another are answered")
    func costlyRequests() throws {
        let rivalry = Rivalry()
        let lead = Lead()
        let system = ServerClock.system
        let clock = ServerClock(
            monotonicNanoseconds: { system.monotonicNanoseconds() + lead.nanoseconds.load(ordering: .relaxed) },
            unixSeconds: system.unixSeconds
        )
        let answer: @Sendable () -> Response = {
            rivalry.noteDone()
            lead.nanoseconds.add(3_000_000, ordering: .relaxed)
            return Response(status: .ok)
        }
        try Self.server(rivalry, clock: clock, answer) { address in
            let requests = String(repeating: "GET / HTTP/1.1\r\nHost: x\r\n\r\n", count: 2300)
            let answers = try rivalry.wait(atServer: address, of: requests)
            // Two requests a turn, of three milliseconds each.
            #expect(answers <= Self.turns * 2)
        }
    }
}
