/// Turns the text of a `value` attribute into what JSON has for it.
enum XMLValue {
    /// A number or boolean as such, if its text is one; all else, and text that is neither, as a string.
    ///
    /// White space at the ends goes where it cannot be part of a value: everywhere but in string and markdown.
    static func value(_ text: String, as primitive: Primitive) -> JSONValue {
        let value = primitive.keepsBlanks ? text : trimmed(text)
        switch primitive.jsonKind {
        case .string: return .string(value)
        case .boolean: return value == "true" ? .boolean(true) : value == "false" ? .boolean(false) : .string(value)
        case .number: return isNumber(value) ? .number(value) : .string(value)
        }
    }

    /// Without white space at both ends.
    static func trimmed(_ text: String) -> String {
        let bytes = text.utf8
        guard let first = bytes.first, let last = bytes.last,
            XMLCharacters.isWhitespace(first) || XMLCharacters.isWhitespace(last)
        else { return text }
        guard let start = bytes.firstIndex(where: { !XMLCharacters.isWhitespace($0) }),
            let end = bytes.lastIndex(where: { !XMLCharacters.isWhitespace($0) })
        else { return "" }
        return String(text[start...end])
    }

    /// Whether a JSON text could hold it as a number (RFC 8259 §6).
    private static func isNumber(_ text: String) -> Bool {
        var rest = text.utf8[...]
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let integer = digits(&rest)
        guard integer == 1 || (integer > 1 && text.utf8.first { $0 != UInt8(ascii: "-") } != UInt8(ascii: "0")) else {
            return false
        }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            guard digits(&rest) > 0 else { return false }
        }
        if let exponent = rest.first, exponent | 0x20 == UInt8(ascii: "e") {
            rest.removeFirst()
            if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest.removeFirst() }
            guard digits(&rest) > 0 else { return false }
        }
        return rest.isEmpty
    }

    /// Moves over digits and counts them.
    private static func digits(_ text: inout Substring.UTF8View) -> Int {
        var count = 0
        while let byte = text.first, (0x30...0x39).contains(byte) {
            text.removeFirst()
            count += 1
        }
        return count
    }
}
