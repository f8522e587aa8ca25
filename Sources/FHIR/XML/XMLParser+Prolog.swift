import Bytes

extension XMLParser {
    func refuseUTF16() throws(FormatError) {
        guard bytes.count >= 2 else { return }
        switch (bytes[0], bytes[1]) {
        case (0xFE, 0xFF), (0xFF, 0xFE), (0x3C, 0x00), (0x00, 0x3C), (0x00, 0x00):
            throw failure(FormatError.Kind.otherEncoding, at: 0)
        default: break
        }
    }

    /// Makes sure that all is UTF-8 and made of characters that XML knows; what follows relies on it.
    func checkCharacters() throws(FormatError) {
        let span = bytes.span
        do {
            _ = try UTF8Span(validating: span)
        } catch {
            let offset = error.byteOffsets.lowerBound
            throw failure(FormatError.Kind(error, at: offset, in: span), at: offset)
        }
        if let illegal = XMLCharacters.firstIllegal(in: span) {
            let scalar = Unicode.Scalar(XMLCharacters.scalar(at: illegal, in: span).value) ?? "\u{FFFD}"
            throw failure(.illegalCharacter(scalar), at: illegal)
        }
    }

    /// `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`, XML 1.0 §2.8; the last two may be missing.
    mutating func readDeclaration() throws(FormatError) {
        guard isAhead("<?xml", at: offset), offset + 5 < bytes.count, XMLCharacters.isWhitespace(bytes[offset + 5])
        else { return }
        offset += 5
        guard let version = try readPseudoAttribute("version") else {
            throw failure(.versionMissing, at: offset)
        }
        guard version.value == "1.0" else {
            throw failure(.version(version.value), at: version.offset)
        }
        if let encoding = try readPseudoAttribute("encoding"), encoding.value.lowercased != "utf-8" {
            throw failure(.encoding(encoding.value), at: encoding.offset)
        }
        if let standalone = try readPseudoAttribute("standalone"), !["yes", "no"].contains(standalone.value) {
            throw failure(.standalone(standalone.value), at: standalone.offset)
        }
        skipWhitespace()
        guard isAhead("?>", at: offset) else {
            throw failure(.declarationEnd(found(at: offset)), at: offset)
        }
        offset += 2
    }

    /// The value, and where it begins, if white space and this name come next.
    private mutating func readPseudoAttribute(
        _ name: StaticString
    ) throws(FormatError) -> (value: Text, offset: Int)? {
        let start = offset
        skipWhitespace()
        guard offset > start, isAhead(name.description, at: offset) else {
            offset = start
            return nil
        }
        offset += name.utf8CodeUnitCount
        skipWhitespace()
        guard skip("=") else {
            throw failure(.equalsSign(after: Text(name.description), found(at: offset)), at: offset)
        }
        skipWhitespace()
        guard let quote = readQuote() else {
            throw failure(.quotationMark(of: Text(name.description), found(at: offset)), at: offset)
        }
        let value = offset
        while offset < bytes.count, bytes[offset] != quote { offset += 1 }
        guard offset < bytes.count else {
            throw failure(.unfinished(.declaration), at: offset)
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
        let name = string(offset + 2..<min(offset + 9, bytes.count))
        guard !name.equalsIgnoringCase("DOCTYPE") else {
            throw failure(.documentType, at: offset)
        }
        throw failure(.markup, at: offset)
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
                throw failure(.hyphens(found(at: offset + 2)), at: offset)
            }
            offset += 3
            return
        }
        throw failure(.unfinished(.comment), at: start)
    }

    /// XML 1.0 §2.6.
    mutating func skipProcessingInstruction() throws(FormatError) {
        let start = offset
        offset += 2
        let target = try readName(.instruction)
        guard target.count != 3 || !string(target).equalsIgnoringCase("xml") else {
            throw failure(.declarationMisplaced, at: start)
        }
        guard offset < bytes.count, XMLCharacters.isWhitespace(bytes[offset]) || isAhead("?>", at: offset) else {
            throw failure(.instructionEnd(found(at: offset)), at: offset)
        }
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "?"), isAhead("?>", at: offset) {
                offset += 2
                return
            }
            offset += 1
        }
        throw failure(.unfinished(.instruction), at: start)
    }
}
