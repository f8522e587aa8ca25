import Bytes
import HTTP
import HTTPAsking
import HTTPServing
import Sockets
import Synchronization
import Testing

/// Pieces that are counted as they are made.
struct CountedPieces: ContentPieces {
    /// How many have been made.
    let made: Counter
    let pieces: [ContentPiece]
    private var index = 0

    init(_ pieces: [ContentPiece], made: Counter = Counter()) {
        self.pieces = pieces
        self.made = made
    }

    mutating func next() -> ContentPiece {
        guard index < pieces.count else { return .end }
        index += 1
        made.count.add(1, ordering: .relaxed)
        return pieces[index - 1]
    }
}

final class Counter: Sendable {
    let count = Atomic<Int>(0)
    var value: Int { count.load(ordering: .relaxed) }
}

@Suite("Content made piece by piece")
struct StreamTests {
    private static func handler(length: Int? = nil, _ pieces: [ContentPiece], made: Counter = Counter())
        -> ClosureHandler
    {
        ClosureHandler { request in
            guard request.target.text == "/stream" else { return .now(.text(request.target.text.string)) }
            return .now(
                Response(status: .ok, stream: ContentStream(length: length) { CountedPieces(pieces, made: made) })
            )
        }
    }

    private static func piece(_ text: String) -> ContentPiece { .bytes(Array(text.utf8)) }

    private static let requests =
        "GET /stream HTTP/1.1\r\nHost: x\r\n\r\nGET /next HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"

    @Test("without a length it is sent in chunks, and the next answer stands behind it")
    func chunks() throws {
        let pieces = [Self.piece("abc"), Self.piece(""), Self.piece(String(repeating: "d", count: 26))]
        try withServer(Self.handler(pieces)) { _, address in
            let client = try ClientConnection(to: address)
            try client.send(Self.requests)
            let text = String(decoding: try client.receiveToEnd().content, as: UTF8.self)
            #expect(
                text.contains(
                    "\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1a\r\ndddddddddddddddddddddddddd\r\n0\r\n\r\nHTTP/1.1 200 OK\r\n"
                )
            )
            #expect(!text.dropLast(200).contains("Content-Length"))
            #expect(text.hasSuffix("\r\n\r\n/next"))
        }
    }

    @Test("a pause between two pieces, at the beginning or before the end, is not seen")
    func pauses() throws {
        let pieces: [ContentPiece] = [.pause, Self.piece("ab"), .pause, .pause, Self.piece("c"), .pause]
        try withServer(Self.handler(pieces)) { _, address in
            let client = try ClientConnection(to: address)
            try client.send(Self.requests)
            #expect(try client.receiveAnswer().text == "abc")
            #expect(try client.receiveAnswer().text == "/next")
        }
    }

    @Test("with a length it is sent as it is")
    func length() throws {
        try withServer(Self.handler(length: 5, [Self.piece("ab"), Self.piece("cde")])) { _, address in
            let client = try ClientConnection(to: address)
            try client.send(Self.requests)
            #expect(try client.receiveAnswer().text == "abcde")
            #expect(try client.receiveAnswer().text == "/next")
        }
    }

    @Test("an answer to HEAD has its fields alone, and nothing is made for it")
    func head() throws {
        let made = Counter()
        try withServer(Self.handler([Self.piece("abc")], made: made)) { _, address in
            let client = try ClientConnection(to: address)
            try client.send("HEAD /stream HTTP/1.1\r\nHost: x\r\n\r\nGET /next HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.receiveAnswer(isToHead: true)["Transfer-Encoding"] == "chunked")
            #expect(try client.receiveAnswer().text == "/next")
            #expect(made.value == 0)
        }
    }

    @Test("HTTP/1.0 gets it up to the end of the connection")
    func oldClient() throws {
        try withServer(Self.handler([Self.piece("ab"), Self.piece("cde")])) { _, address in
            let client = try ClientConnection(to: address)
            try client.send("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            let (content, ending) = try client.receiveToEnd()
            let text = String(decoding: content, as: UTF8.self)
            #expect(text.hasSuffix("Connection: close\r\n\r\nabcde"))
            #expect(ending == .orderly)
        }
    }

    @Test(
        "what cannot be completed, or has another length than was said, is reset behind what was answered before",
        arguments: [
            (nil, [.bytes([97]), .failure]), (3, [.bytes([97, 98])]), (1, [.bytes([97, 98])]),
            (3, [.bytes([97]), .failure]),
        ] as [(Int?, [ContentPiece])]
    )
    func broken(_ length: Int?, _ pieces: [ContentPiece]) throws {
        try withServer(Self.handler(length: length, pieces)) { _, address in
            let client = try ClientConnection(to: address)
            try client.send("GET /before HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(try client.receiveAnswer().text == "/before")
            try client.send(Self.requests)
            #expect(try client.receiveToEnd().ending == .reset)
        }
    }

    @Test("a cut ends it as it does any other", arguments: [0, 20, 200_000, 5_000_000])
    func cut(_ count: Int) throws {
        let pieces = Array(repeating: ContentPiece.bytes([UInt8](repeating: 97, count: 100_000)), count: 10)
        let handler = ClosureHandler { _ in
            .now(
                Response(
                    status: .ok,
                    stream: ContentStream { CountedPieces(pieces) },
                    delivery: .cut(afterBytes: count)
                )
            )
        }
        try withServer(handler) { _, address in
            let client = try ClientConnection(to: address)
            try client.send(Self.requests)
            let (content, ending) = try client.receiveToEnd()
            let text = String(decoding: content, as: UTF8.self)
            #expect(ending == .orderly)
            #expect(text.utf8.count == count || count > 1_000_000 && text.hasSuffix("\r\n0\r\n\r\n"))
        }
    }

    @Test("no more is made than the peer takes, and little is held for it")
    func asTaken() throws {
        let made = Counter()
        let pieces = Array(repeating: ContentPiece.bytes([UInt8](repeating: 97, count: 100_000)), count: 1000)
        try withServer(Self.handler(length: 100_000_000, pieces, made: made)) { server, address in
            let client = try ClientConnection(to: address, receiveBufferBytes: 8 * 1024)
            try client.send("GET /stream HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            var before = -1
            while made.value != before || made.value == 0 {
                before = made.value
                for _ in 0..<50 { usleepBriefly() }
            }
            // What the system keeps for the two sockets is some megabytes at most.
            #expect(made.value < 100)
            #expect(server.heldBytes.count < 400_000)
            #expect(try client.receiveToEnd().content.count > 100_000_000)
            #expect(made.value == 1000)
        }
    }
}
