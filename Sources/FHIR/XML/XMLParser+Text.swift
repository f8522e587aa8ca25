import Bytes

extension XMLParser {
    /// Text up to the next `<`; nil for the white space around the root element.
    mutating func readText() throws(FormatError) -> XMLEvent? {
        let start = offset
        skipWhitespace()
        if depth == 0 {
            guard offset == bytes.count || bytes[offset] == UInt8(ascii: "<") else {
                throw failure(.noElement(found(at: offset)), at: offset)
            }
            return nil
        }
        let isBlank = offset < bytes.count && bytes[offset] == UInt8(ascii: "<")
        if !isBlank { try scanText() }
        eventRange = start..<offset
        return .text(XMLText(range: eventRange, isCDATA: false, isBlank: isBlank))
    }

    /// Moves to the next `<`, and makes sure of the references on the way.
    private mutating func scanText() throws(FormatError) {
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") {
            switch bytes[offset] {
            case UInt8(ascii: "]") where isAhead("]]>", at: offset):
                throw failure(.endOfCDATA, at: offset)
            case UInt8(ascii: "&"):
                var resolved: [UInt8] = []
                offset = try appendReference(at: offset, end: bytes.count, to: &resolved)
            default: offset += 1
            }
        }
    }

    /// `<![CDATA[…]]>`: text in which nothing has a meaning of its own.
    mutating func readCDATA() throws(FormatError) -> XMLEvent {
        guard depth > 0 else {
            throw failure(.strayCDATA, at: offset)
        }
        let start = offset
        offset += 9
        var isBlank = true
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "]"), isAhead("]]>", at: offset) {
                let range = start + 9..<offset
                offset += 3
                eventRange = start..<offset
                return .text(XMLText(range: range, isCDATA: true, isBlank: isBlank))
            }
            if !XMLCharacters.isWhitespace(bytes[offset]) { isBlank = false }
            offset += 1
        }
        throw failure(.unfinished(.sectionOfCDATA), at: start)
    }

    /// The characters that a text stands for, as UTF-8: references resolved, every line end an LF.
    func content(of text: XMLText) throws(FormatError) -> [UInt8] {
        try resolve(text.range, references: !text.isCDATA) { $0 }
    }
}

extension XMLParser {
    /// Reads a value in quotes.
    mutating func readAttributeValue(of name: Range<Int>) throws(FormatError) -> Text {
        guard let quote = readQuote() else {
            throw failure(.quotationMark(of: string(name), found(at: offset)), at: offset)
        }
        let start = offset
        let (end, isPlain) = bytes.span.endOfValue(from: start, quote: quote)
        guard end < bytes.count else {
            throw failure(.unfinished(.attribute(string(name))), at: start)
        }
        guard bytes[end] == quote else {
            throw failure(.lessThan, at: end)
        }
        offset = end + 1
        if isPlain { return string(start..<end) }
        // XML 1.0 §3.3.3: tabs and line ends become spaces, unless they are written as references.
        let resolved = try resolve(start..<end, references: true) { $0 < 0x20 ? 0x20 : $0 }
        return Text(String(decoding: resolved, as: UTF8.self))
    }

    /// Moves behind a quotation mark of either kind if one comes next.
    mutating func readQuote() -> UInt8? {
        if skip("\"") { return UInt8(ascii: "\"") }
        return skip("'") ? UInt8(ascii: "'") : nil
    }

    /// Resolves references and line ends (XML 1.0 §2.11); what is written plainly goes through `plain`.
    private func resolve(
        _ range: Range<Int>,
        references: Bool,
        plain: (UInt8) -> UInt8
    ) throws(FormatError) -> [UInt8] {
        var resolved: [UInt8] = []
        resolved.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "&") where references:
                index = try appendReference(at: index, end: range.upperBound, to: &resolved)
                continue
            case 0x0D:
                resolved.append(plain(0x0A))
                if index + 1 < range.upperBound, bytes[index + 1] == 0x0A { index += 1 }
            case let byte: resolved.append(plain(byte))
            }
            index += 1
        }
        return resolved
    }

    /// Appends what `&name;` or `&#number;` stands for; returns where the text goes on.
    private func appendReference(at start: Int, end: Int, to text: inout [UInt8]) throws(FormatError) -> Int {
        var semicolon = start + 1
        while semicolon < end, bytes[semicolon] != UInt8(ascii: ";"), bytes[semicolon] != UInt8(ascii: "&") {
            semicolon += 1
        }
        guard semicolon < end, bytes[semicolon] == UInt8(ascii: ";") else {
            throw failure(.ampersand, at: start)
        }
        let name = start + 1..<semicolon
        if isAhead("#", at: name.lowerBound) {
            text.append(contentsOf: UTF8.encode(try scalar(name, at: start)) ?? UTF8.encodedReplacementCharacter)
        } else {
            text.append(try entity(name, at: start))
        }
        return semicolon + 1
    }

    private func entity(_ name: Range<Int>, at start: Int) throws(FormatError) -> UInt8 {
        switch name.count <= 4 ? string(name).string : "" {
        case "lt": return UInt8(ascii: "<")
        case "gt": return UInt8(ascii: ">")
        case "amp": return UInt8(ascii: "&")
        case "quot": return UInt8(ascii: "\"")
        case "apos": return UInt8(ascii: "'")
        default:
            throw failure(.entity(string(name)), at: start)
        }
    }

    /// `#160` or `#xA0`, XML 1.0 §4.1.
    private func scalar(_ name: Range<Int>, at start: Int) throws(FormatError) -> Unicode.Scalar {
        let isHexadecimal = isAhead("#x", at: name.lowerBound)
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        var value: UInt32 = 0
        for index in digits {
            let character = Character(Unicode.Scalar(bytes[index]))
            guard let digit = character.hexDigitValue, isHexadecimal || digit < 10 else {
                throw failure(.characterNumber(string(name)), at: start)
            }
            // Past the last character the number only has to stay too large.
            value = min(value * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x110000)
        }
        guard !digits.isEmpty, XMLCharacters.isLegal(value), let scalar = Unicode.Scalar(value) else {
            throw failure(.illegalReference(string(name)), at: start)
        }
        return scalar
    }
}
