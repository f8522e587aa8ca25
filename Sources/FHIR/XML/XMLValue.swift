import Bytes

/// Turns the text of a `value` attribute into what JSON has for it.
enum XMLValue {
    /// A number or boolean as such, if its text is one; all else, and text that is neither, as a string.
    ///
    /// White space at the ends goes where it cannot be part of a value: everywhere but in string and markdown.
    static func value(_ text: Text, as primitive: Primitive) -> JSONValue {
        let value = primitive.keepsBlanks ? text : trimmed(text)
        switch primitive.jsonKind {
        case .string: return .string(value)
        case .boolean: return value == "true" ? .boolean(true) : value == "false" ? .boolean(false) : .string(value)
        case .number: return JSONNumber.isWellFormed(value.utf8.span) ? .number(value) : .string(value)
        }
    }

    /// Without white space at both ends.
    static func trimmed(_ text: Text) -> Text {
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last,
            XMLCharacters.isWhitespace(first) || XMLCharacters.isWhitespace(last)
        else { return text }
        guard let start = bytes.firstIndex(where: { !XMLCharacters.isWhitespace($0) }),
            let end = bytes.lastIndex(where: { !XMLCharacters.isWhitespace($0) })
        else { return "" }
        return Text(text.string[start...end])
    }
}
