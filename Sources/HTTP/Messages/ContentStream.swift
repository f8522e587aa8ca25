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

/// The pieces of a content, one after the other.
package protocol ContentPieces {
    /// The next piece.
    ///
    /// Called on the loop that sends, once the piece before is gone: it must not block, and what it takes to make one
    /// piece is what others wait for. A piece may have any length, and is sent in turns.
    mutating func next() -> ContentPiece
}

/// What comes next of a content.
package enum ContentPiece: Sendable {
    case bytes([UInt8])
    case end
    /// The content cannot be completed: the connection is reset, so that no peer takes what it has for all.
    case failure
}
