extension XMLParser {
    /// A name as it stands in a tag: `local` or `prefix:local`.
    struct QualifiedName {
        var prefix: String
        var local: String
        var range: Range<Int>
    }

    /// Reads a name with at most one colon (Namespaces in XML 1.0 §4).
    mutating func readQualifiedName(_ expected: String) throws(FormatError) -> QualifiedName {
        let start = offset
        try scanName(expected)
        let first = start..<offset
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else {
            return QualifiedName(prefix: "", local: string(first), range: first)
        }
        offset += 1
        try scanName("a name after the prefix \"\(excerpt(first)):\"")
        let local = string(first.upperBound + 1..<offset)
        return QualifiedName(prefix: string(first), local: local, range: start..<offset)
    }

    /// Moves behind the name, without colons, that must begin here.
    mutating func scanName(_ expected: String) throws(FormatError) {
        let start = offset
        let bytes = bytes
        var end = offset
        while end < bytes.count {
            let byte = bytes[end]
            if XMLCharacters.isASCIIName(byte) {
                end += 1
            } else if byte >= 0x80 {
                let scalar = XMLCharacters.scalar(at: end, in: bytes.span)
                guard XMLCharacters.isName(scalar.value) else { break }
                end += scalar.length
            } else {
                break
            }
        }
        guard end > start, XMLCharacters.isNameStart(XMLCharacters.scalar(at: start, in: bytes.span).value) else {
            throw failure("expected \(expected), found \(character(at: start))", at: start)
        }
        offset = end
    }
}

extension XMLParser {
    mutating func skipWhitespace() {
        while offset < bytes.count, XMLCharacters.isWhitespace(bytes[offset]) {
            offset += 1
        }
    }

    /// Moves behind an ASCII character, or throws a sentence that quotes the name before it.
    mutating func expect(
        _ expected: Unicode.Scalar,
        after what: StaticString,
        _ name: Range<Int> = 0..<0
    ) throws(FormatError) {
        guard offset < bytes.count, UInt32(bytes[offset]) == expected.value else {
            let found = character(at: offset)
            throw failure("expected \"\(expected)\" after \(what)\(excerpt(name)), found \(found)", at: offset)
        }
        offset += 1
    }

    /// Whether the text goes on with these ASCII characters.
    func isAhead(_ text: StaticString, at offset: Int) -> Bool {
        guard bytes.count - offset >= text.utf8CodeUnitCount else { return false }
        var index = offset
        for byte in text.description.utf8 {
            guard bytes[index] == byte else { return false }
            index += 1
        }
        return true
    }

    func areEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        guard one.count == other.count else { return false }
        let bytes = bytes.span
        var distance = 0
        while distance < one.count {
            guard bytes[one.lowerBound + distance] == bytes[other.lowerBound + distance] else { return false }
            distance += 1
        }
        return true
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}

extension XMLParser {
    /// The name as it was written, with its prefix.
    func name(of attribute: XMLAttribute) -> String {
        let end = attribute.range.first { bytes[$0] == UInt8(ascii: "=") || XMLCharacters.isWhitespace(bytes[$0]) }
        return string(attribute.range.lowerBound..<(end ?? attribute.range.upperBound))
    }
}
