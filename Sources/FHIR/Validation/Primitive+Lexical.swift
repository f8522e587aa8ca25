package import Bytes

extension Primitive {
    /// Whether a value of this type can be written so: the whole text, as it stands in JSON.
    ///
    /// Where the standard's expressions are looser than its words, its words hold: a day exists, base64 decodes. A
    /// decimal may have an exponent in STU3 too, though it came with R4: JSON's writers choose it, as JavaScript does for
    /// 0.0000001.
    package func accepts(_ text: Text, in release: Release) -> Bool {
        let bytes = text.utf8.span
        switch self {
        case .boolean: return text == "true" || text == "false"
        case .integer: return isInteger(bytes, in: -2_147_483_648...2_147_483_647)
        case .unsignedInt: return isInteger(bytes, in: 0...2_147_483_647)
        case .positiveInt: return isInteger(bytes, in: 1...2_147_483_647)
        case .decimal: return JSONNumber.isWellFormed(bytes)
        case .string, .markdown: return isString(bytes) && (bytes.count <= maximumLength || text.isWithinMaximumLength)
        case .code: return isCode(bytes)
        case .id: return isID(bytes)
        case .uri, .url: return isURI(bytes)
        case .canonical: return isURI(bytes) && isAbsoluteOrFragment(bytes)
        case .oid: return isOID(bytes)
        case .uuid: return isUUID(bytes)
        case .base64Binary: return isBase64(bytes)
        case .instant: return LexicalDate.isInstant(bytes)
        case .date: return LexicalDate.isDate(bytes)
        case .dateTime: return LexicalDate.isDateTime(bytes)
        case .time: return LexicalDate.isTime(bytes, allowsLeapSecond: release == .r4)
        }
    }
}

/// Characters in a string, "1 MB" in the standard's words.
private let maximumLength = 1_048_576

extension Text {
    fileprivate var isWithinMaximumLength: Bool { string.unicodeScalars.count <= maximumLength }
}

private func isInteger(_ text: Span<UInt8>, in range: ClosedRange<Int>) -> Bool {
    let isNegative = text.count > 0 && text[0] == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    // Ten digits hold every allowed value, so the sum cannot overflow.
    guard text.count > start, text.count - start <= 10, hasNoLeadingZero(text, from: start) else { return false }
    var magnitude = 0
    for place in start..<text.count {
        guard text[place].isDigit else { return false }
        magnitude = magnitude * 10 + Int(text[place] - UInt8(ascii: "0"))
    }
    return range.contains(isNegative ? -magnitude : magnitude)
        && !(isNegative && magnitude == 0 && range.lowerBound >= 0)
}

private func hasNoLeadingZero(_ text: Span<UInt8>, from start: Int) -> Bool {
    text.count - start == 1 || text.count > start && text[start] != UInt8(ascii: "0")
}

private func endOfDigits(_ text: Span<UInt8>, from start: Int) -> Int {
    var place = start
    while place < text.count, text[place].isDigit { place += 1 }
    return place
}

/// Some text besides blanks, in characters that both formats can hold: XML has no escape for the others.
private func isString(_ text: Span<UInt8>) -> Bool {
    text.indices.contains { text[$0] > 0x20 } && XMLCharacters.firstIllegal(in: text) == nil
}

private func isCode(_ text: Span<UInt8>) -> Bool {
    var wasBlank = true
    var seen: UInt8 = 0
    for place in 0..<text.count {
        let byte = text[place]
        guard byte >= 0x20, byte != 0x7F, !(byte == 0x20 && wasBlank) else { return false }
        wasBlank = byte == 0x20
        seen |= byte
    }
    return !wasBlank && (seen < 0x80 || XMLCharacters.firstIllegal(in: text) == nil)
}

private func isID(_ text: Span<UInt8>) -> Bool {
    guard (1...64).contains(text.count) else { return false }
    for place in 0..<text.count where !idBytes.contains(text[place]) { return false }
    return true
}

/// Refuses what no URI reference can hold; a bar is let pass, since a canonical ends in one and a version.
private func isURI(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0 else { return false }
    var seen: UInt8 = 0
    for place in 0..<text.count {
        let byte = text[place]
        guard !notInURIs.contains(byte) else { return false }
        seen |= byte
        if byte == UInt8(ascii: "%") {
            guard place + 2 < text.count, text[place + 1].hexadecimalValue != nil,
                text[place + 2].hexadecimalValue != nil
            else { return false }
        }
    }
    return seen < 0x80 || XMLCharacters.firstIllegal(in: text) == nil
}

/// What may precede the bar and the version of a canonical, and that no more than one bar comes.
private func isAbsoluteOrFragment(_ text: Span<UInt8>) -> Bool {
    var end = text.count
    for place in 0..<text.count where text[place] == UInt8(ascii: "|") {
        guard end == text.count, place + 1 < text.count else { return false }
        end = place
    }
    if text[0] == UInt8(ascii: "#") { return end > 1 }
    var place = 0
    while place < end, schemeBytes.contains(text[place]) { place += 1 }
    return text[0].isLetter && place + 1 < end && text[place] == UInt8(ascii: ":")
}

private func isOID(_ text: Span<UInt8>) -> Bool {
    guard let start = endOfPrefix("urn:oid:", in: text), text.count > start, text[start] &- UInt8(ascii: "0") < 3 else {
        return false
    }
    var place = start + 1
    guard place < text.count else { return false }
    while place < text.count {
        guard text[place] == UInt8(ascii: ".") else { return false }
        let arc = place + 1
        place = endOfDigits(text, from: arc)
        guard place > arc, hasNoLeadingZero(text.extracting(..<place), from: arc) else { return false }
    }
    return true
}

private func isUUID(_ text: Span<UInt8>) -> Bool {
    guard let start = endOfPrefix("urn:uuid:", in: text), text.count == start + 36 else { return false }
    for place in 0..<36 {
        let byte = text[start + place]
        let isHyphen = place == 8 || place == 13 || place == 18 || place == 23
        guard isHyphen ? byte == UInt8(ascii: "-") : byte.isDigit || byte &- UInt8(ascii: "a") < 6 else {
            return false
        }
    }
    return true
}

private func endOfPrefix(_ prefix: StaticString, in text: Span<UInt8>) -> Int? {
    let expected = prefix.description.utf8Span.span
    guard text.count >= expected.count else { return nil }
    for place in 0..<expected.count where text[place] != expected[place] { return nil }
    return expected.count
}

/// RFC 4648 §4, white space skipped.
private func isBase64(_ text: Span<UInt8>) -> Bool {
    var digits = 0
    var padding = 0
    for place in 0..<text.count {
        let byte = text[place]
        if XMLCharacters.isWhitespace(byte) { continue }
        if byte == UInt8(ascii: "=") {
            padding += 1
        } else {
            guard padding == 0, base64Bytes.contains(byte) else { return false }
            digits += 1
        }
    }
    return digits > 0 && padding <= 2 && (digits + padding) % 4 == 0
}

private let idBytes = ByteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.")
private let schemeBytes = ByteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.")
private let base64Bytes = ByteSet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
private let notInURIs = ByteSet("<>\"{}\\^`\u{7F}", andControls: true)
