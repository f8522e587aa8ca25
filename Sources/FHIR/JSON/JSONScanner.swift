import Bytes

/// A cursor over a JSON text that reads its smallest parts: white space, punctuation, words and numbers (RFC 8259).
struct JSONScanner {
    let bytes: [UInt8]
    /// The next byte to look at.
    var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        offset = bytes.span.startsWithByteOrderMark ? 3 : 0
    }

    /// The byte at the cursor; nil at the end.
    var next: UInt8? {
        offset < bytes.count ? bytes[offset] : nil
    }

    mutating func skipWhitespace() {
        offset = endOfWhitespace
    }

    private var endOfWhitespace: Int {
        let bytes = bytes.span
        var end = offset
        while end < bytes.count, bytes[end] <= 0x20, Self.isWhitespace(bytes[end]) {
            end += 1
        }
        return end
    }

    private static func isWhitespace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Steps over one byte if it is this one.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    /// Steps over the rest of `true`, `false` or `null`.
    mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        let expected = word.description.utf8
        guard expected.count <= bytes.count - offset,
            zip(expected, offset...).allSatisfy({ bytes[$1] == $0 }),
            !isLetter(at: offset + expected.count)
        else { throw JSONFault(.value(foundWord), at: offset) }
        offset += expected.count
        return value
    }

    /// The digits of a number as they stand (RFC 8259 §6).
    mutating func number() throws(JSONFault) -> Text {
        let start = offset
        _ = skip(UInt8(ascii: "-"))
        let leading = next
        try digits(of: .integer)
        if leading == UInt8(ascii: "0"), offset - start > (bytes[start] == UInt8(ascii: "-") ? 2 : 1) {
            throw JSONFault(.leadingZero, at: start)
        }
        if skip(UInt8(ascii: ".")) {
            try digits(of: .fraction)
        }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
            try digits(of: .exponent)
        }
        return try text(start..<offset)
    }

    /// One digit or more.
    private mutating func digits(of part: FormatError.NumberPart) throws(JSONFault) {
        let start = offset
        while offset < bytes.count, bytes[offset].isDigit {
            offset += 1
        }
        if offset == start {
            throw JSONFault(.digit(part, found), at: offset)
        }
    }
}
