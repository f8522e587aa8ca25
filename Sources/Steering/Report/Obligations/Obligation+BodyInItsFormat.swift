import Bytes
import HTTP
import Provider

extension Obligation {
    static let bodyInItsFormat = Obligation(
        "body-in-its-format",
        "The content of a request must be in the format that its Content-Type names.",
        remedy: "it should have named the format that the content is in",
        source: "RFC 9110 §8.3, Content-Type",
        rules: [.bodyMediaType],
        scope: .dialect,
        binds: { $0.interactions.contains(where: \.changes) }
    ) { conversation in
        conversation.entries.compactMap { entry in
            guard let (named, found) = entry.formats else { return nil }
            guard named != found else { return .kept([entry.number]) }
            return .broken([entry.number], "the Content-Type names \(named), but the content is \(found)")
        }
    }
}

extension JournalEntry {
    /// Whether the content is XML and named as JSON, or the other way round.
    var isInOtherFormat: Bool {
        formats.map { $0.named != $0.found } ?? false
    }

    /// The format that Content-Type names, and the one that the first character tells; nil where either says neither.
    fileprivate var formats: (named: String, found: String)? {
        guard let type = request.fields[.contentType].flatMap({ try? MediaType($0) }),
            let first = request.content.first(where: { !Self.blanks.contains($0) })
        else { return nil }
        let isXML = type.subtype.contains("xml")
        guard isXML || type.subtype.contains("json") else { return nil }
        switch first {
        case UInt8(ascii: "<"): return (isXML ? "XML" : "JSON", "XML")
        case UInt8(ascii: "{"), UInt8(ascii: "["): return (isXML ? "XML" : "JSON", "JSON")
        default: return nil
        }
    }

    /// White space, and the bytes of a byte order mark.
    private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
}
