import Bytes

// Small steps over the bytes of a document. They are the span's and not the parser's, which would be copied for each.
extension Span<UInt8> {
    /// Behind the last character of a name, without colons; the start if there is none.
    func endOfName(from start: Int) -> Int {
        var end = start
        while end < count {
            let byte = self[end]
            if XMLCharacters.isASCIIName(byte) {
                end += 1
            } else if byte >= 0x80 {
                let scalar = XMLCharacters.scalar(at: end, in: self)
                guard XMLCharacters.isName(scalar.value) else { break }
                end += scalar.length
            } else {
                break
            }
        }
        return end
    }

    /// Whether the character here may begin a name.
    func startsName(at offset: Int) -> Bool {
        let isLetter = self[offset] < 0x80 && (0x61...0x7A).contains(self[offset] | 0x20)
        return isLetter || XMLCharacters.isNameStart(XMLCharacters.scalar(at: offset, in: self).value)
    }

    func endOfWhitespace(from start: Int) -> Int {
        var end = start
        while end < count, XMLCharacters.isWhitespace(self[end]) { end += 1 }
        return end
    }

    /// White space, `>` or the end of the text.
    func endOfTagName(from start: Int) -> Int {
        var end = start
        while end < count, self[end] != UInt8(ascii: ">"), !XMLCharacters.isWhitespace(self[end]) { end += 1 }
        return end
    }

    /// Where the quote, a `<` or the end of the text is, and whether all before it means itself.
    func endOfValue(from start: Int, quote: UInt8) -> (end: Int, isPlain: Bool) {
        var isPlain = true
        var end = start
        while end < count {
            let byte = self[end]
            // All that has a meaning, the quotes too, is at or below "<"; most letters are above.
            if byte <= UInt8(ascii: "<") {
                if byte == quote || byte == UInt8(ascii: "<") { break }
                if byte == UInt8(ascii: "&") || byte < 0x20 { isPlain = false }
            }
            end += 1
        }
        return (end, isPlain)
    }

    /// Whether two ranges hold the same bytes.
    func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        guard one.count == other.count else { return false }
        var distance = 0
        while distance < one.count {
            guard self[one.lowerBound + distance] == self[other.lowerBound + distance] else { return false }
            distance += 1
        }
        return true
    }

    /// Whether a range holds just these ASCII characters.
    @inline(__always)
    func holds(_ text: String, in range: Range<Int>) -> Bool {
        range.count == text.utf8.count && continues(with: text, at: range.lowerBound)
    }

    /// Whether these ASCII characters come next.
    @inline(__always)
    func continues(with text: String, at offset: Int) -> Bool {
        guard count - offset >= text.utf8.count else { return false }
        var index = offset
        for byte in text.utf8 {
            guard self[index] == byte else { return false }
            index += 1
        }
        return true
    }
}
