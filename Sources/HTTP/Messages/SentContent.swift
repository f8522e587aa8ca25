import Synchronization

/// What is known of a content that is made while it is sent, for whoever keeps account of it.
package final class SentContent: Sendable {
    package enum Ending: Hashable, Sendable {
        /// All of it was given to the network.
        case whole
        /// The connection ended before, or the content could not be completed.
        case cutOff
    }

    private struct State {
        var beginning: [UInt8] = []
        var byteCount = 0
        var ending: Ending?
    }

    /// Bytes of the beginning that are kept.
    private let limit: Int
    private let hear: @Sendable (SentContent) -> Void
    private let state = Mutex(State())

    /// - Parameters:
    ///   - limit: how many bytes of the beginning are kept.
    ///   - whenEnded: called once, on the loop that sends, when nothing more will be sent.
    package init(keeping limit: Int, whenEnded hear: @escaping @Sendable (SentContent) -> Void) {
        self.limit = limit
        self.hear = hear
    }
}

extension SentContent {
    /// The first bytes of what has been sent.
    package var beginning: [UInt8] { state.withLock(\.beginning) }

    /// How many bytes have been sent.
    package var byteCount: Int { state.withLock(\.byteCount) }

    /// Nil while it is being sent.
    package var ending: Ending? { state.withLock(\.ending) }

    fileprivate func note(_ bytes: [UInt8]) {
        state.withLock { state in
            let room = limit - state.beginning.count
            if room > 0 { state.beginning += bytes.prefix(room) }
            state.byteCount += bytes.count
        }
    }

    fileprivate func end(_ ending: Ending) {
        let isFirst = state.withLock { state in
            guard state.ending == nil else { return false }
            state.ending = ending
            return true
        }
        if isFirst { hear(self) }
    }
}

extension ContentStream {
    /// The same content, of whose sending account is kept.
    package func noted(by content: SentContent) -> ContentStream {
        let notes = Notes(content)
        return ContentStream(length: length) { NotedPieces(pieces: makePieces(), notes: notes) }
    }
}

/// Says that the content was cut off if it is let go of before its end, or was never begun.
private final class Notes: Sendable {
    let content: SentContent

    init(_ content: SentContent) {
        self.content = content
    }

    deinit {
        content.end(.cutOff)
    }
}

private struct NotedPieces: ContentPieces {
    var pieces: any ContentPieces
    let notes: Notes

    var heldBytes: Int { pieces.heldBytes }

    mutating func next() -> ContentPiece {
        let piece = pieces.next()
        switch piece {
        case .bytes(let bytes): notes.content.note(bytes)
        case .end: notes.content.end(.whole)
        case .failure: notes.content.end(.cutOff)
        case .pause: break
        }
        return piece
    }
}
