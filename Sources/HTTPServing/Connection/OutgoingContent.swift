import HTTP

/// The content of an answer that is made and sent in turns, so that nobody waits for all of it.
struct OutgoingContent {
    /// How far it has come after a turn.
    enum Progress {
        case unfinished
        case finished
        /// It cannot be completed, or has another length than was announced.
        case failed
    }

    private var pieces: any ContentPieces
    /// The piece under way, of which so many bytes have been taken.
    private var piece: [UInt8] = []
    private var takenBytes = 0
    private let framing: ContentFraming
    /// How many bytes are to come if their number was announced.
    private var announcedBytes: Int?
    /// How many encoded bytes may be sent before the connection ends; nil for all.
    private var cut: Int?
    /// Whether the connection ends after it.
    let isLast: Bool

    /// - Parameter cut: how many encoded bytes of the content are sent at most.
    init(_ response: Response, framing: ContentFraming, cut: Int?, isLast: Bool) {
        pieces = response.stream?.makePieces() ?? WholeContent(content: response.content)
        self.framing = framing
        if case .length(let count) = framing { announcedBytes = count }
        self.cut = cut
        self.isLast = isLast
    }
}

extension OutgoingContent {
    /// How many bytes it holds.
    var heldBytes: Int { piece.count + pieces.heldBytes }

    /// Adds the next part, of at most so many bytes and their framing.
    mutating func append(to output: inout [UInt8], limit: Int) -> Progress {
        let start = output.count
        let progress = appendPart(to: &output, limit: limit)
        guard let cut else { return progress }
        let count = output.count - start
        guard count < cut else {
            output.removeLast(count - cut)
            return .finished
        }
        self.cut = cut - count
        return progress
    }

    private mutating func appendPart(to output: inout [UInt8], limit: Int) -> Progress {
        var room = limit
        while room > 0 {
            guard takenBytes < piece.count else {
                piece = []
                takenBytes = 0
                switch pieces.next() {
                case .bytes(let bytes):
                    piece = bytes
                    // A producer of nothing but empty pieces has its turns, too.
                    room -= bytes.isEmpty ? 1 : 0
                case .pause:
                    return .unfinished
                case .end:
                    framing.appendEnd(to: &output)
                    return announcedBytes ?? 0 == 0 ? .finished : .failed
                case .failure:
                    return .failed
                }
                continue
            }
            let count = min(room, piece.count - takenBytes)
            if let announced = announcedBytes {
                guard count <= announced else { return .failed }
                announcedBytes = announced - count
            }
            framing.append(piece.span.extracting(takenBytes..<takenBytes + count), to: &output)
            takenBytes += count
            room -= count
        }
        return .unfinished
    }
}

/// Content that is there, as one piece.
private struct WholeContent: ContentPieces {
    var content: [UInt8]?

    mutating func next() -> ContentPiece {
        guard let content = content.take() else { return .end }
        return .bytes(content)
    }
}
