import Bytes

extension XMLParser {
    /// Where a name stands in a tag: `local` or `prefix:local`.
    struct QualifiedName {
        /// Empty without a prefix.
        var prefix: Range<Int>
        var local: Range<Int>

        var range: Range<Int> { (prefix.isEmpty ? local : prefix).lowerBound..<local.upperBound }
    }

    /// Reads a name with at most one colon (Namespaces in XML 1.0 §4).
    mutating func readQualifiedName(_ thing: FormatError.NamedThing) throws(FormatError) -> QualifiedName {
        let first = try readName(thing)
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: ":") else {
            return QualifiedName(prefix: first.lowerBound..<first.lowerBound, local: first)
        }
        offset += 1
        return QualifiedName(prefix: first, local: try readName(.localPart))
    }

    /// Moves behind the name, without colons, that must begin here.
    mutating func readName(_ thing: FormatError.NamedThing) throws(FormatError) -> Range<Int> {
        let start = offset
        let end = bytes.span.endOfName(from: start)
        guard end > start, bytes.span.startsName(at: start) else {
            throw failure(.name(thing, found(at: start)), at: start)
        }
        offset = end
        return start..<end
    }
}

extension XMLParser {
    mutating func skipWhitespace() {
        offset = bytes.span.endOfWhitespace(from: offset)
    }

    /// Moves behind an ASCII character if it comes next.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard offset < bytes.count, UInt32(bytes[offset]) == character.value else { return false }
        offset += 1
        return true
    }

    /// Whether the text goes on with these ASCII characters.
    func isAhead(_ text: String, at offset: Int) -> Bool {
        bytes.span.continues(with: text, at: offset)
    }

    @inline(__always)
    func string(_ range: Range<Int>) -> Text {
        Text(String(decoding: bytes[range], as: UTF8.self))
    }
}
