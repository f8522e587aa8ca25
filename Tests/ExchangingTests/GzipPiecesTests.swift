import HTTP
import Testing

@testable import Exchanging

@Suite("A content that is compressed while it is sent")
struct GzipPiecesTests {
    /// 10,000 times the same byte, again and again; counted as they are made.
    private struct Source: ContentPieces {
        let made: Counter
        let last: ContentPiece

        mutating func next() -> ContentPiece {
            guard made.bytes < 1_000_000 else { return last }
            made.bytes += 10_000
            return .bytes([UInt8](repeating: 97, count: 10_000))
        }
    }

    private final class Counter {
        var bytes = 0
    }

    private static func pieces(_ made: Counter, last: ContentPiece = .end) -> any ContentPieces {
        nonisolated(unsafe) let source = Source(made: made, last: last)
        return Gzip.compress(ContentStream { unsafe source }).makePieces()
    }

    @Test("what gives hardly any output pauses when 64 KiB of it were compressed")
    func turns() {
        let made = Counter()
        var pieces = Self.pieces(made)
        var madeAtPause = 0
        var pauses = 0
        while true {
            switch pieces.next() {
            case .bytes: continue
            case .pause:
                // A piece begun is finished in the next turn.
                #expect(made.bytes - madeAtPause <= 64 * 1024 + 10_000)
                madeAtPause = made.bytes
                pauses += 1
                continue
            case .end: #expect(made.bytes == 1_000_000)
            case .failure: Issue.record("a failure")
            }
            break
        }
        #expect(pauses == 15)
    }

    @Test("it fails with its source, and holds the room that zlib takes until its end")
    func ends() {
        for last in [ContentPiece.end, .failure] {
            var pieces = Self.pieces(Counter(), last: last)
            #expect(pieces.heldBytes >= 256 * 1024)
            var piece = pieces.next()
            while true {
                if case .end = piece { break }
                if case .failure = piece { break }
                piece = pieces.next()
            }
            switch (last, piece) {
            case (.end, .end): #expect(pieces.heldBytes == 0)
            case (.failure, .failure): break
            default: Issue.record("\(piece) after \(last)")
            }
        }
    }
}
