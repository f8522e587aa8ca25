package import HTTP

/// What answers the requests of a port.
package protocol RequestHandler: Sendable {
    /// The answer to a whole request.
    ///
    /// Called on the loop that owns the connection, so it must not block: every other connection of that loop waits.
    func answer(to request: Request) -> Reply

    /// The answer to a request whose client waits for `100 Continue`, if it does not depend on the content (RFC 9110
    /// §10.1.1); nil, as by default, asks for the content.
    ///
    /// `head` has no content. The connection ends after the answer. Called on the loop like the other.
    func answer(toHead head: Request) -> Response?

    /// The answer to bytes that are no request, to a request that took too long, or (500) to one whose responder was
    /// dropped; the connection ends after it.
    ///
    /// `request` is the head, without content, as far as it was read; without fields where there is no more than the first
    /// line to tell by.
    func answer(to error: ProtocolError, in request: Request?) -> Response

    /// Whether there is memory for so many bytes more of a head that is being read; true by default.
    ///
    /// Asked for each part of a head that does not come at once; where there is none the request is refused with 503.
    func hasRoom(forHead bytes: Int) -> Bool

    /// Whether there is memory for so many bytes more of a content that is being read; true by default.
    ///
    /// Asked and refused like the other.
    func hasRoom(forContent bytes: Int) -> Bool
}

extension RequestHandler {
    package func answer(toHead head: Request) -> Response? {
        nil
    }

    package func hasRoom(forHead bytes: Int) -> Bool {
        true
    }

    package func hasRoom(forContent bytes: Int) -> Bool {
        true
    }
}

/// When a request is answered.
package enum Reply: Sendable {
    case now(Response)
    /// The function is called at once, on the loop, and passes the responder on to whoever will answer; what the peer
    /// sends meanwhile waits its turn.
    case later(@Sendable (Responder) -> Void)
}
