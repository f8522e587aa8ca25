package import Bytes

/// What a request is about (RFC 9112 §3.2), decoded once.
@usableFromInline
package struct RequestTarget: Sendable {
    /// The path and query as sent, for logs.
    package let text: Text
    /// The path's segments without their slashes, percent-decoded; `/` has none, `/a/` has `a` and an empty one.
    package let segments: [Text]
    /// The query as sent, without its question mark; nil without one.
    package let query: Text?
    /// `OPTIONS *`: the server itself.
    package let isServerWide: Bool
    /// `https://host:port`, if the path began with one that was taken out of it; nil for any other.
    package let origin: Text?

    package init(
        text: Text,
        segments: [Text],
        query: Text? = nil,
        isServerWide: Bool = false,
        origin: Text? = nil
    ) {
        self.origin = origin
        self.text = text
        self.segments = segments
        self.query = query
        self.isServerWide = isServerWide
    }
}
