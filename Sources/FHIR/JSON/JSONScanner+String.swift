import Bytes

extension JSONScanner {
    /// The text of a string, its escapes resolved (RFC 8259 §7); the cursor stands on the opening quotation mark.
    mutating func string() throws(JSONFault) -> Text {
        let opening = offset
        offset += 1
        if let text = plainText() { return text }
        let plain = try plainRun(opening: opening)
        guard bytes[offset] == UInt8(ascii: "\\") else {
            offset += 1
            return try text(plain)
        }
        var result = try text(plain).string
        while bytes[offset] == UInt8(ascii: "\\") {
            result.unicodeScalars.append(try escape())
            result += try text(try plainRun(opening: opening)).string
        }
        offset += 1
        return Text(result)
    }

    /// The rest of a string without escapes or anything beyond ASCII, which nearly all are; nil for any other, of which
    /// nothing is then read.
    private mutating func plainText() -> Text? {
        let run = JSONPlainRun(in: bytes.span, from: offset)
        guard run.isASCII, run.end < bytes.count, bytes[run.end] == UInt8(ascii: "\"") else { return nil }
        let text = text(ofASCII: offset..<run.end)
        offset = run.end + 1
        return text
    }

    /// Bytes that were seen to be ASCII as text.
    private func text(ofASCII range: Range<Int>) -> Text {
        Text(String(copying: unsafe UTF8Span(unchecked: bytes.span.extracting(range), isKnownASCII: true)))
    }

    /// Steps over what stands for itself, up to a quotation mark or a backslash.
    private mutating func plainRun(opening: Int) throws(JSONFault) -> Range<Int> {
        let start = offset
        offset = JSONPlainRun(in: bytes.span, from: start).end
        guard let next else {
            throw JSONFault(.unclosedString, at: opening)
        }
        guard next >= 0x20 else {
            throw JSONFault(.controlCharacter(Unicode.Scalar(next)), at: offset)
        }
        return start..<offset
    }

    /// The bytes as text, if they are UTF-8.
    func text(_ range: Range<Int>) throws(JSONFault) -> Text {
        do {
            return Text(String(copying: try UTF8Span(validating: bytes.span.extracting(range))))
        } catch {
            let offset = range.lowerBound + error.byteOffsets.lowerBound
            throw JSONFault(FormatError.Kind(error, at: offset, in: bytes.span), at: offset)
        }
    }

    /// One escape; the cursor stands on its backslash.
    private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
        let start = offset
        offset += 2
        switch start + 1 < bytes.count ? bytes[start + 1] : 0 {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape(start: start)
        default:
            offset = min(start + 1, bytes.count)
            throw JSONFault(.escape(found), at: start)
        }
    }

    /// The scalar of `\uXXXX`, or of two of them that make a surrogate pair.
    private mutating func unicodeEscape(start: Int) throws(JSONFault) -> Unicode.Scalar {
        let first = try fourHexDigits(start: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, skip(UInt8(ascii: "\\")), skip(UInt8(ascii: "u")) else {
            throw JSONFault(.halfSurrogatePair, at: start)
        }
        let second = try fourHexDigits(start: offset - 2)
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw JSONFault(.halfSurrogatePair, at: start) }
        return scalar
    }

    private mutating func fourHexDigits(start: Int) throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = byte.hexadecimalValue else {
                throw JSONFault(.hexDigit(found), at: start)
            }
            value = value << 4 | UInt32(digit)
            offset += 1
        }
        return value
    }
}
