/// A whole answer, before it is put on the wire.
///
/// `Date`, `Content-Length`, `Transfer-Encoding` and `Connection` are the encoder's, never in `fields`.
package struct Response: Sendable {
    package var status: Status
    package var fields: Fields
    package var content: [UInt8]
    package var framing: Framing
    package var delivery: Delivery

    package init(
        status: Status,
        fields: Fields = Fields(),
        content: [UInt8] = [],
        framing: Framing = .contentLength,
        delivery: Delivery = .whole
    ) {
        self.status = status
        self.fields = fields
        self.content = content
        self.framing = framing
        self.delivery = delivery
    }

    /// How the end of the content is shown (RFC 9112 §6).
    package enum Framing: Hashable, Sendable {
        case contentLength
        /// One chunk and the last one; in answers to HTTP/1.0 the end of the connection instead.
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
