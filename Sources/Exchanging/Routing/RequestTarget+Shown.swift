import HTTP

extension RequestTarget {
    /// The path and query as they may be shown: a query can hold a token (RFC 6750 §2.3) or a patient's data, so its
    /// values are left out but those of `_format` and `_pretty`.
    package var shown: String {
        guard let query else { return text }
        let parts = query.split(separator: "&", omittingEmptySubsequences: false).map(Self.shown)
        return "\(path)?\(parts.joined(separator: "&"))"
    }

    private static func shown(_ part: Substring) -> String {
        guard let equals = part.firstIndex(of: "=") else { return String(part) }
        let name = part[..<equals]
        return name == "_format" || name == "_pretty" ? String(part) : "\(name)=…"
    }
}
