/// A whole request: what a handler is given.
package struct Request: Sendable {
    package var method: Method
    package var target: RequestTarget
    package var version: ProtocolVersion
    package var fields: Fields
    /// The content after its framing is undone; empty where the message has none.
    package var content: [UInt8]

    package init(
        method: Method,
        target: RequestTarget,
        version: ProtocolVersion = .http11,
        fields: Fields = Fields(),
        content: [UInt8] = []
    ) {
        self.method = method
        self.target = target
        self.version = version
        self.fields = fields
        self.content = content
    }
}

/// The versions of HTTP that share the message syntax of RFC 9112; 1.2 to 1.9 are served as 1.1.
package enum ProtocolVersion: Hashable, Sendable {
    case http10
    case http11
}
