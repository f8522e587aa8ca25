/// A whole request: what a handler is given.
///
/// Its head is held by reference, since a request is handed on half a dozen times before it is answered.
@usableFromInline
package struct Request: Sendable {
    @usableFromInline
    final class Head: Sendable {
        @usableFromInline let method: Method
        @usableFromInline let target: RequestTarget
        @usableFromInline let version: ProtocolVersion
        @usableFromInline let fields: Fields

        @usableFromInline
        init(_ method: Method, _ target: RequestTarget, _ version: ProtocolVersion, _ fields: Fields) {
            self.method = method
            self.target = target
            self.version = version
            self.fields = fields
        }
    }

    @usableFromInline var head: Head
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

    @inlinable package var method: Method { head.method }

    @inlinable package var target: RequestTarget {
        get { head.target }
        set { head = Head(head.method, newValue, head.version, head.fields) }
    }

    @inlinable package var version: ProtocolVersion { head.version }

    @inlinable package var fields: Fields {
        get { head.fields }
        set { head = Head(head.method, head.target, head.version, newValue) }
    }
}

/// The versions of HTTP that share the message syntax of RFC 9112; 1.2 to 1.9 are served as 1.1.
@usableFromInline
package enum ProtocolVersion: Hashable, Sendable {
    case http10
    case http11
}
