/// Content that is made piece by piece as the peer takes it, so that a large answer never stands whole in memory.
package struct ContentStream: Sendable {
    /// How many bytes all pieces have together; nil if that is not known before, and the content is sent in chunks.
    package let length: Int?
    /// The pieces from the first one on; called each time the content is sent.
    package let makePieces: @Sendable () -> any ContentPieces

    package init(length: Int? = nil, makePieces: @escaping @Sendable () -> any ContentPieces) {
        self.length = length
        self.makePieces = makePieces
    }
}

extension ContentStream {
    /// The first so many bytes, and whether that is all; for whoever shows the content rather than sends it.
    package func beginning(_ limit: Int) -> (bytes: [UInt8], isWhole: Bool) {
        var pieces = makePieces()
        var bytes: [UInt8] = []
        while true {
            switch pieces.next() {
            case .bytes(let piece): bytes += piece.prefix(limit - bytes.count + 1)
            case .pause: break
            case .end: return (bytes, true)
            case .failure: return (bytes, false)
            }
            if bytes.count > limit { return (Array(bytes.prefix(limit)), false) }
        }
    }
}

/// The pieces of a content, one after the other.
package protocol ContentPieces {
    /// Bytes that are kept to make further pieces, beside those that it shares with others; 0 by default.
    var heldBytes: Int { get }

    /// The next piece.
    ///
    /// Called on the loop that sends, once the piece before is gone: it must not block, and what it takes to make one
    /// piece is what others wait for. A piece may have any length, and is sent in turns.
    mutating func next() -> ContentPiece
}

extension ContentPieces {
    package var heldBytes: Int { 0 }
}

/// What comes next of a content.
package enum ContentPiece: Sendable {
    case bytes([UInt8])
    /// Enough was done for one turn, however little came of it: the next piece is asked for when others have had theirs.
    case pause
    case end
    /// The content cannot be completed: the connection is reset, so that no peer takes what it has for all.
    case failure
}
