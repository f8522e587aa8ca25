import Bytes
import HTTP

extension RequestTarget {
    /// The path and query as they may be shown: a query can hold a token (RFC 6750 §2.3) or a patient's data, so its
    /// values are left out but those of `_format` and `_pretty`.
    package var shown: String {
        // A fragment has no place in a target, and is refused, but seen here all the same.
        if let (before, _) = text.split(at: "#") { return "\(before)#…" }
        guard let query else { return text.string }
        let parts = query.split(at: UInt8(ascii: "&")).map(Self.shown)
        return "\(path)?\(parts.joined(separator: "&"))"
    }

    /// Only what has a value has a name: `?eyJhbGciOi…` is a token, and the `=` at the end of base64 gives it no value.
    private static func shown(_ part: Text) -> String {
        guard let (name, value) = part.split(at: "=") else {
            return part.isEmpty || part == "_pretty" ? part.string : "…"
        }
        if name == "_format" || name == "_pretty" { return part.string }
        return value.utf8.allSatisfy { $0 == UInt8(ascii: "=") } ? "…" : "\(name)=…"
    }
}
