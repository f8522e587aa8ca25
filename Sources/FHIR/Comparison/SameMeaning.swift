import Bytes

/// When two primitive values mean the same.
enum SameMeaning {
    /// The same bytes, or the same moment if both have the form of an instant.
    static func strings(_ text: String, _ other: String) -> Bool {
        if isIdentical(text, other) { return true }
        guard mayBeInstant(text), mayBeInstant(other) else { return false }
        guard let moment = try? Instant(text), let otherMoment = try? Instant(other) else { return false }
        return moment == otherMoment
    }

    /// The same value, however it is spelled.
    static func numbers(_ digits: String, _ other: String) -> Bool {
        if digits == other { return true }
        guard let number = JSONNumber(digits), let otherNumber = JSONNumber(other) else { return false }
        return number == otherNumber
    }

    /// The same target, whichever of its versions a reference names.
    static func references(_ text: String, _ other: String) -> Bool {
        let (bytes, others) = (text.utf8.span, other.utf8.span)
        let (end, otherEnd) = (ReferenceTarget.end(in: bytes), ReferenceTarget.end(in: others))
        return bytes.extracting(..<end).equals(others.extracting(..<otherEnd))
    }

    /// Whether a text is worth the reading: `YYYY-MM-DDThh:mm:ssZ` at least, and a digit first.
    static func mayBeInstant(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.count >= 20, let first = bytes.first, first.isDigit else { return false }
        return bytes[bytes.index(bytes.startIndex, offsetBy: 10)] == UInt8(ascii: "T")
    }

    /// Whether two values are the same in every byte, order of members included, white space and escapes aside.
    static func isIdentical(_ value: JSONValue, _ other: JSONValue) -> Bool {
        switch (value, other) {
        case (.null, .null): true
        case (.boolean(let value), .boolean(let other)): value == other
        case (.number(let digits), .number(let other)): digits == other
        case (.string(let text), .string(let other)): isIdentical(text, other)
        case (.array(let items), .array(let others)):
            items.count == others.count && zip(items, others).allSatisfy { isIdentical($0, $1) }
        case (.object(let object), .object(let other)):
            object.members.count == other.members.count
                && zip(object.members, other.members).allSatisfy {
                    $0.name == $1.name && isIdentical($0.value, $1.value)
                }
        default: false
        }
    }

    /// Whether the bytes are the same: `==` also holds for other spellings of the same characters, which a consumer
    /// must not turn into each other.
    private static func isIdentical(_ text: String, _ other: String) -> Bool {
        guard text == other else { return false }
        return text.utf8Span.isKnownASCII || text.utf8.elementsEqual(other.utf8)
    }
}
