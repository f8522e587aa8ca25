import FHIR
import Provider

// A request in words that can be read aloud: long texts are cut, and a token is what it says.

extension ConsumerRequest {
    /// The request line.
    package var line: String {
        "\(method) \(Self.shown(target)) \(version)"
    }

    /// What it bears besides what every sound request does, or in its place.
    package var ownFields: [String] {
        fields.filter { !$0.isUsual }.map { field in
            switch field.value {
            case .text(let text): "\(field.name): \(Self.shown(text))"
            case .bearer(let token): "\(field.name): Bearer and \(token.summary)"
            case .encoded(let value): "\(field.name): \(value.shown) in base64"
            case .newIdentifier: "\(field.name): a new UUID"
            case .absent: "no \(field.name)"
            }
        }
    }

    /// What its body is, in a line; nil for none.
    package var bodySummary: String? {
        let body: String
        switch self.body {
        case .none: return nil
        case .bytes(let bytes): body = Self.shown(String(decoding: bytes, as: UTF8.self))
        case .json(let value): body = value.shown
        case .stored(let edits, let format):
            let changes = edits.map(\.summary).joined(separator: ", ")
            body = "the appointment as stored\(Self.suffix(format))" + (edits.isEmpty ? "" : ", with \(changes)")
        }
        return withheldBytes == 0 ? body : "\(body); its last \(withheldBytes) bytes are never sent"
    }

    private static func suffix(_ format: WireFormat) -> String {
        format == .xml ? " in XML" : ""
    }

    /// At most 150 characters; how many there are is said where some are left out.
    private static func shown(_ text: String) -> String {
        let limit = 150
        guard text.utf8.count > limit else { return text }
        let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
        return "\(start)… (\(text.utf8.count) bytes in all)"
    }
}
