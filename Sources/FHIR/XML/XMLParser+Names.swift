extension XMLParser {
    /// Where a name stands in a tag: `local` or `prefix:local`.
    struct QualifiedName {
        /// Empty without a prefix.
        var prefix: Range<Int>
        var local: Range<Int>

        var range: Range<Int> { (prefix.isEmpty ? local : prefix).lowerBound..<local.upperBound }
    }

    /// Reads a name with at most one colon (Namespaces in XML 1.0 §4).
    mutating func readQualifiedName(_ expected: StaticString) throws(FormatError) -> QualifiedName {
        let first = try readName(expected)
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else {
            return QualifiedName(prefix: first.lowerBound..<first.lowerBound, local: first)
        }
        offset += 1
        return QualifiedName(prefix: first, local: try readName("a name after the prefix and its colon"))
    }

    /// Moves behind the name, without colons, that must begin here.
    mutating func readName(_ expected: StaticString) throws(FormatError) -> Range<Int> {
        let start = offset
        let end = bytes.span.endOfName(from: start)
        guard end > start, bytes.span.startsName(at: start) else {
            throw failure("expected \(expected), found \(character(at: start))", at: start)
        }
        offset = end
        return start..<end
    }
}

extension XMLParser {
    mutating func skipWhitespace() {
        offset = bytes.span.endOfWhitespace(from: offset)
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
    func isAhead(_ text: String, at offset: Int) -> Bool {
        bytes.span.continues(with: text, at: offset)
    }

    @inline(__always)
    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
