import Bytes

/// A request whose head is whole and whose content is being read.
struct RequestContent: Sendable {
    private enum Rest: Sendable {
        case nothing
        case length(Int)
        case chunked(ChunkedContent)
    }

    /// How much is set aside on a peer's word alone; the rest grows with what comes.
    private static let trustedBytes = 64 * 1024

    /// The request with the content read so far.
    private(set) var request: Request
    private var rest: Rest

    init(_ request: Request, framing: BodyFraming) {
        self.request = request
        switch framing {
        case .none: rest = .nothing
        case .length(let length):
            rest = .length(length)
            self.request.content.reserveCapacity(min(length, Self.trustedBytes))
        case .chunked: rest = .chunked(ChunkedContent())
        }
    }

    /// Bytes kept of the request: its content so far, and its head's fields.
    var heldBytes: Int { request.content.capacity + request.fields.heldBytes }

    /// Whether no byte more is needed.
    var isWhole: Bool {
        if case .nothing = rest { true } else { false }
    }

    /// Adds what `input` holds of the content from `offset` on.
    mutating func read(
        _ input: Span<UInt8>,
        from offset: inout Int,
        limits: MessageLimits
    ) throws(ProtocolError) {
        switch rest {
        case .nothing:
            break
        case .length(let remaining):
            let end = offset + min(remaining, input.count - offset)
            request.content.append(input.extracting(offset..<end))
            rest = end - offset == remaining ? .nothing : .length(remaining - (end - offset))
            offset = end
        case .chunked(var chunks):
            let isWhole = try chunks.decode(input, from: &offset, into: &request.content, limits: limits)
            rest = isWhole ? .nothing : .chunked(chunks)
        }
    }
}
