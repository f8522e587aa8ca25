/// Whether a connection outlives a request (RFC 9112 §9.3).
extension Request {
    /// Whether the client wants the connection closed after the answer: it said `close`, or it speaks HTTP/1.0 and did
    /// not say `keep-alive`.
    package var wantsClose: Bool {
        if fields.hasToken("close", in: .connection) { return true }
        return version == .http10 && !fields.hasToken("keep-alive", in: .connection)
    }
}
