/// A whole answer, before it is put on the wire.
///
/// `Date`, `Content-Length`, `Transfer-Encoding` and `Connection` are the encoder's, never in `fields`.
package struct Response: Sendable {
    package var status: Status
    package var fields: Fields
    package var content: [UInt8]
    /// Content that is made while it is sent, in place of `content`.
    package var stream: ContentStream?
    package var framing: Framing
    package var delivery: Delivery
    /// Who keeps account of it; nil for nobody.
    package var witness: (any AnswerWitness)?

    package init(
        status: Status,
        fields: Fields = Fields(),
        content: [UInt8] = [],
        stream: ContentStream? = nil,
        framing: Framing = .contentLength,
        delivery: Delivery = .whole
    ) {
        self.status = status
        self.fields = fields
        self.content = content
        self.stream = stream
        self.framing = framing
        self.delivery = delivery
    }

    /// How many bytes the content has; nil if that is known only at its end.
    var contentLength: Int? {
        if let stream { stream.length } else { content.count }
    }

    /// How the end of the content is shown (RFC 9112 §6).
    package enum Framing: Hashable, Sendable {
        case contentLength
        /// Chunks; in answers to HTTP/1.0 the end of the connection instead.
        case chunked
    }
}

/// How an answer is put on the wire; anything but `whole` is trouble that a test asked for.
package enum Delivery: Hashable, Sendable {
    case whole
    /// Nothing is sent for so long, then all of it.
    case delayed(by: Duration)
    /// The first so many bytes of the encoded answer, then an orderly end of the connection.
    case cut(afterBytes: Int)
    /// No byte of an answer: the connection is reset (TCP RST).
    case reset
}
