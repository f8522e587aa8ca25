extension XMLParser {
    func refuseUTF16() throws(FormatError) {
        guard bytes.count >= 2 else { return }
        switch (bytes[0], bytes[1]) {
        case (0xFE, 0xFF), (0xFF, 0xFE), (0x3C, 0x00), (0x00, 0x3C), (0x00, 0x00):
            throw failure("expected UTF-8, found UTF-16 or UTF-32", at: 0)
        default: break
        }
    }

    /// Makes sure that all is UTF-8 and made of characters that XML knows; what follows relies on it.
    func checkCharacters() throws(FormatError) {
        let span = bytes.span
        do {
            _ = try UTF8Span(validating: span)
        } catch {
            let byte = String(bytes[error.byteOffsets.lowerBound], radix: 16, uppercase: true)
            throw failure("expected UTF-8, found the byte 0x\(byte) out of place", at: error.byteOffsets.lowerBound)
        }
        if let illegal = XMLCharacters.firstIllegal(in: span) {
            let scalar = XMLCharacters.scalar(at: illegal, in: span).value
            throw failure("the character \(XMLCharacters.codePoint(scalar)) cannot stand in XML", at: illegal)
        }
    }

    /// `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`, XML 1.0 §2.8; the last two may be missing.
    mutating func readDeclaration() throws(FormatError) {
        guard isAhead("<?xml", at: offset), offset + 5 < bytes.count, XMLCharacters.isWhitespace(bytes[offset + 5])
        else { return }
        offset += 5
        guard let version = try readPseudoAttribute("version") else {
            throw failure("expected version=\"1.0\" first in the XML declaration", at: offset)
        }
        guard version.value == "1.0" else {
            throw failure("expected XML version 1.0, found \"\(FHIR.excerpt(of: version.value))\"", at: version.offset)
        }
        if let encoding = try readPseudoAttribute("encoding"), encoding.value.lowercased() != "utf-8" {
            let found = FHIR.excerpt(of: encoding.value)
            throw failure("expected the encoding UTF-8, found \"\(found)\"", at: encoding.offset)
        }
        if let standalone = try readPseudoAttribute("standalone"), !["yes", "no"].contains(standalone.value) {
            let found = FHIR.excerpt(of: standalone.value)
            throw failure("expected standalone to be yes or no, found \"\(found)\"", at: standalone.offset)
        }
        skipWhitespace()
        guard isAhead("?>", at: offset) else {
            throw failure("expected \"?>\" after the XML declaration, found \(character(at: offset))", at: offset)
        }
        offset += 2
    }

    /// The value, and where it begins, if white space and this name come next.
    private mutating func readPseudoAttribute(
        _ name: StaticString
    ) throws(FormatError) -> (value: String, offset: Int)? {
        let start = offset
        skipWhitespace()
        guard offset > start, isAhead(name.description, at: offset) else {
            offset = start
            return nil
        }
        offset += name.utf8CodeUnitCount
        skipWhitespace()
        try expect("=", after: name)
        skipWhitespace()
        let quote = try readQuote(name)
        let value = offset
        while offset < bytes.count, bytes[offset] != quote { offset += 1 }
        guard offset < bytes.count else {
            throw failure("the text ends within the XML declaration", at: offset)
        }
        offset += 1
        return (string(value..<offset - 1), value)
    }
}

extension XMLParser {
    /// What begins with `<!`: a comment is skipped, a CDATA section is an event, all else is refused.
    mutating func readDeclarationOrSection() throws(FormatError) -> XMLEvent? {
        if isAhead("<!--", at: offset) {
            try skipComment()
            return nil
        }
        if isAhead("<![CDATA[", at: offset) {
            return try readCDATA()
        }
        let name = string(offset + 2..<min(offset + 9, bytes.count)).uppercased()
        guard name != "DOCTYPE" else {
            throw failure("a document type (<!DOCTYPE) is not allowed in FHIR", at: offset)
        }
        throw failure("expected a tag, a comment or a CDATA section, found \"<!\"", at: offset)
    }

    /// XML 1.0 §2.5: two hyphens end a comment, so they cannot stand within.
    private mutating func skipComment() throws(FormatError) {
        let start = offset
        offset += 4
        while offset < bytes.count {
            guard bytes[offset] == UInt8(ascii: "-"), isAhead("--", at: offset) else {
                offset += 1
                continue
            }
            guard isAhead("-->", at: offset) else {
                throw failure(
                    "expected \">\" after \"--\" in a comment, found \(character(at: offset + 2))",
                    at: offset
                )
            }
            offset += 3
            return
        }
        throw failure("the text ends within a comment", at: start)
    }

    /// XML 1.0 §2.6.
    mutating func skipProcessingInstruction() throws(FormatError) {
        let start = offset
        offset += 2
        let target = try readName("the target of a processing instruction after \"<?\"")
        guard target.count != 3 || string(target).lowercased() != "xml" else {
            throw failure("the XML declaration may stand only at the very beginning, and not in a narrative", at: start)
        }
        guard offset < bytes.count, XMLCharacters.isWhitespace(bytes[offset]) || isAhead("?>", at: offset) else {
            let found = character(at: offset)
            throw failure("expected \"?>\" after the target of a processing instruction, found \(found)", at: offset)
        }
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "?"), isAhead("?>", at: offset) {
                offset += 2
                return
            }
            offset += 1
        }
        throw failure("the text ends within a processing instruction", at: start)
    }
}
