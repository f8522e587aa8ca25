/// What a request is about (RFC 9112 §3.2), decoded once.
package struct RequestTarget: Sendable {
    /// The path and query as sent, for logs.
    package let text: String
    /// The path's segments without their slashes, percent-decoded; `/` has none, `/a/` has `a` and an empty one.
    package let segments: [String]
    /// The query as sent, without its question mark; nil without one.
    package let query: String?
    /// `OPTIONS *`: the server itself.
    package let isServerWide: Bool

    package init(text: String, segments: [String], query: String? = nil, isServerWide: Bool = false) {
        self.text = text
        self.segments = segments
        self.query = query
        self.isServerWide = isServerWide
    }
}
