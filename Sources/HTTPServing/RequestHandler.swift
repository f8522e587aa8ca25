package import HTTP

/// What answers the requests of a port.
package protocol RequestHandler: Sendable {
    /// The answer to a whole request.
    ///
    /// Called on the loop that owns the connection, so it must not block: every other connection of that loop waits.
    func answer(to request: Request) -> Answer

    /// The answer to bytes that are no request, to a request that took too long, or (500) to one whose responder was
    /// dropped; the connection ends after it.
    ///
    /// `request` is the head, without content, if it was read.
    func answer(to error: ProtocolError, in request: Request?) -> Response
}

/// When a request is answered.
package enum Answer: Sendable {
    case now(Response)
    /// The function is called at once, on the loop, and passes the responder on to whoever will answer; what the peer
    /// sends meanwhile waits its turn.
    case later(@Sendable (Responder) -> Void)
}
