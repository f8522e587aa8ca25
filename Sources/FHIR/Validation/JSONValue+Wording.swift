import Bytes

extension JSONValue {
    /// How the value stands on the wire, for people; cut after 80 characters.
    var wording: String {
        switch self {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .number(let digits): digits.cut(after: 80).string
        case .string(let text): text.quoted
        case .array(let items): items.isEmpty ? "[]" : "a list of \(items.count)"
        case .object(let object): object.members.isEmpty ? "{}" : "an object"
        }
    }
}

extension Text {
    /// In quotes, control characters escaped; cut after 80 characters.
    var quoted: String {
        var text = "\""
        for scalar in cut(after: 80).string.unicodeScalars {
            switch scalar {
            case "\"", "\\": text += "\\\(scalar)"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..<"\u{20}", "\u{7F}":
                text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    /// The text, or its beginning and an ellipsis.
    func cut(after limit: Int) -> Text {
        let start = string.unicodeScalars.prefix(limit)
        return start.endIndex == string.endIndex ? self : "\(String(start))…"
    }
}
