import Bytes
import HTTP

extension RequestTarget {
    /// The path and query as they may be shown: a query can hold a token (RFC 6750 §2.3) or a patient's data, so its
    /// values are left out but those of `_format` and `_pretty`.
    package var shown: String {
        guard let query else { return text.string }
        let parts = query.split(at: UInt8(ascii: "&")).map(Self.shown)
        return "\(path)?\(parts.joined(separator: "&"))"
    }

    private static func shown(_ part: Text) -> String {
        guard let name = part.split(at: "=")?.before else { return part.string }
        return name == "_format" || name == "_pretty" ? part.string : "\(name)=…"
    }
}
