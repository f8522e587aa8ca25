import Bytes

/// When two primitive values mean the same.
enum SameMeaning {
    /// The same bytes, or the same moment if both have the form of an instant.
    static func strings(_ text: Text, _ other: Text) -> Bool {
        if text == other { return true }
        guard mayBeInstant(text), mayBeInstant(other) else { return false }
        guard let moment = try? Instant(text), let otherMoment = try? Instant(other) else { return false }
        return moment == otherMoment
    }

    /// The same value, however it is spelled.
    static func numbers(_ digits: Text, _ other: Text) -> Bool {
        if digits == other { return true }
        guard let number = JSONNumber(digits.utf8.span),
            let otherNumber = JSONNumber(other.utf8.span)
        else { return false }
        return number == otherNumber
    }

    /// The same target, whichever of its versions a reference names.
    static func references(_ text: Text, _ other: Text) -> Bool {
        let (bytes, others) = (text.utf8.span, other.utf8.span)
        let (end, otherEnd) = (ReferenceTarget.end(in: bytes), ReferenceTarget.end(in: others))
        return bytes.extracting(..<end).equals(others.extracting(..<otherEnd))
    }

    /// Whether a text is worth the reading: `YYYY-MM-DDThh:mm:ssZ` at least, and a digit first.
    static func mayBeInstant(_ text: Text) -> Bool {
        let bytes = text.utf8.span
        return bytes.count >= 20 && bytes[0].isDigit && bytes[10] == UInt8(ascii: "T")
    }
}
