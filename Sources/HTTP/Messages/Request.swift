/// A whole request: what a handler is given.
///
/// Its head is held by reference, since a request is handed on half a dozen times before it is answered.
package struct Request: Sendable {
    private final class Head: Sendable {
        let method: Method
        let target: RequestTarget
        let version: ProtocolVersion
        let fields: Fields

        init(_ method: Method, _ target: RequestTarget, _ version: ProtocolVersion, _ fields: Fields) {
            self.method = method
            self.target = target
            self.version = version
            self.fields = fields
        }
    }

    private var head: Head
    /// The content after its framing is undone; empty where the message has none.
    package var content: [UInt8]

    package init(
        method: Method,
        target: RequestTarget,
        version: ProtocolVersion = .http11,
        fields: Fields = Fields(),
        content: [UInt8] = []
    ) {
        head = Head(method, target, version, fields)
        self.content = content
    }

    package var method: Method { head.method }

    package var target: RequestTarget {
        get { head.target }
        set { head = Head(head.method, newValue, head.version, head.fields) }
    }

    package var version: ProtocolVersion { head.version }

    package var fields: Fields {
        get { head.fields }
        set { head = Head(head.method, head.target, head.version, newValue) }
    }
}

/// The versions of HTTP that share the message syntax of RFC 9112; 1.2 to 1.9 are served as 1.1.
package enum ProtocolVersion: Hashable, Sendable {
    case http10
    case http11
}
