import Bytes
import HTTP

/// The content coding gzip (RFC 1952).
package enum Gzip {
    /// The bytes compressed; nil if there is no memory for it.
    package static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        Deflater()?.compress(bytes.span, isEnd: true)
    }

    /// A content compressed while it is sent; its length is known only then.
    static func compress(_ stream: ContentStream) -> ContentStream {
        ContentStream { GzipPieces(stream.makePieces()) }
    }
}

/// The pieces of a content, compressed as they come.
private struct GzipPieces: ContentPieces {
    /// Bytes that are compressed in one turn: what compresses well gives hardly any output to count by.
    private static let turnBytes = 64 * 1024

    private var source: any ContentPieces
    /// Nil once the text has ended, or if there was no memory for it.
    private var deflater: Deflater?
    /// The piece under way, of which so many bytes have been compressed.
    private var piece: [UInt8] = []
    private var takenBytes = 0
    /// What may still be compressed in this turn.
    private var room = Self.turnBytes
    private var hasEnded = false

    init(_ source: any ContentPieces) {
        self.source = source
        deflater = Deflater()
    }

    var heldBytes: Int {
        source.heldBytes + piece.count + (deflater == nil ? 0 : Deflater.heldBytes)
    }

    mutating func next() -> ContentPiece {
        guard !hasEnded else { return .end }
        guard let deflater else { return .failure }
        while room > 0 {
            guard takenBytes < piece.count else {
                piece = []
                takenBytes = 0
                switch source.next() {
                case .bytes(let bytes):
                    piece = bytes
                    continue
                case .pause: return pause()
                case .failure: return .failure
                case .end:
                    hasEnded = true
                    self.deflater = nil
                    return .bytes(deflater.compress([UInt8]().span, isEnd: true))
                }
            }
            let count = min(room, piece.count - takenBytes)
            let output = deflater.compress(piece.span.extracting(takenBytes..<takenBytes + count), isEnd: false)
            takenBytes += count
            room -= count
            if !output.isEmpty { return .bytes(output) }
        }
        return pause()
    }

    private mutating func pause() -> ContentPiece {
        room = Self.turnBytes
        return .pause
    }
}
