extension XMLParser {
    /// Line and column are counted only now that somebody wants to know.
    func failure(_ reason: String, at offset: Int) -> FormatError {
        FormatError(reason, at: TextPosition(ofByte: offset, in: bytes.span))
    }

    /// The element whose start was the last event is in another namespace.
    func failure(expecting namespace: XMLNamespace) -> FormatError {
        let expected = namespaces.description(of: namespace)
        let found = namespaces.description(of: element.namespace)
        return failure(
            "expected \"\(FHIR.excerpt(of: localName))\" in \(expected), found it in \(found)",
            at: eventRange.lowerBound
        )
    }

    /// What stands at an offset, as a sentence names it.
    func character(at offset: Int) -> String {
        guard offset < bytes.count else { return "the end of the text" }
        let scalar = XMLCharacters.scalar(at: offset, in: bytes.span).value
        switch scalar {
        case 0x09: return "a tab"
        case 0x0A, 0x0D: return "a line end"
        case 0x20: return "a space"
        case 0x22: return "'\"'"
        default:
            guard scalar > 0x20, let character = Unicode.Scalar(scalar) else { return XMLCharacters.codePoint(scalar) }
            return "\"\(character)\""
        }
    }

    /// The beginning of what may be long.
    func excerpt(_ range: Range<Int>) -> String {
        guard range.count > 80 else { return string(range) }
        var end = range.lowerBound + 76
        while end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return string(range.lowerBound..<end) + "…"
    }
}
