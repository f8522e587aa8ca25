import Bytes

/// Goes through a field value by the rules that its grammars share (RFC 9110 §5.6).
struct FieldValueReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: Text) {
        bytes = Array(text.utf8)
    }
}

extension FieldValueReader {
    var isAtEnd: Bool { index == bytes.count }

    /// The next byte, nil at the end.
    var next: UInt8? { isAtEnd ? nil : bytes[index] }

    mutating func skipBlanks() {
        while let byte = next, byte.isSpaceOrTab { index += 1 }
    }

    /// Takes this byte if it is the next.
    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        index += 1
        return true
    }

    /// Takes this text if it is next.
    mutating func take(_ text: String) -> Bool {
        guard bytes[index...].starts(with: text.utf8) else { return false }
        index += text.utf8.count
        return true
    }

    /// Takes the longest run of bytes of a class, perhaps none.
    mutating func take(while isIncluded: (UInt8) -> Bool) -> Text {
        let start = index
        while let byte = next, isIncluded(byte) { index += 1 }
        return Text(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    mutating func token(_ expected: MalformedValue.Expected) throws(MalformedValue) -> Text {
        let token = take(while: \.isTokenByte)
        guard !token.isEmpty else { throw unexpected(expected) }
        return token
    }

    /// A token or a quoted string, without its quotes and escapes (RFC 9110 §5.6.4).
    mutating func tokenOrQuotedString() throws(MalformedValue) -> Text {
        guard take(.quote) else { return try token(.tokenOrQuotedString) }
        var content: [UInt8] = []
        while !take(.quote) {
            _ = take(UInt8(ascii: "\\"))
            guard let byte = next, !byte.isForbiddenControl else { throw unexpected(.closingQuote) }
            content.append(byte)
            index += 1
        }
        return Text(String(decoding: content, as: UTF8.self))
    }

    /// The members of a list, of which empty ones do not count (RFC 9110 §5.6.1.2).
    mutating func list<Member>(
        _ member: (inout Self) throws(MalformedValue) -> Member
    ) throws(MalformedValue) -> [Member] {
        var members: [Member] = []
        while true {
            skipBlanks()
            if isAtEnd { return members }
            if take(.comma) { continue }
            members.append(try member(&self))
            skipBlanks()
            guard isAtEnd || next == .comma else { throw unexpected(.commaOrEnd) }
        }
    }

    /// `*( OWS ";" OWS [ name "=" value ] )` (RFC 9110 §5.6.6), the names in lower case.
    mutating func parameters() throws(MalformedValue) -> [MediaType.Parameter] {
        var parameters: [MediaType.Parameter] = []
        while true {
            let start = index
            skipBlanks()
            guard take(.semicolon) else {
                index = start
                return parameters
            }
            skipBlanks()
            guard let byte = next, byte != .semicolon, byte != .comma else { continue }
            let name = try token(.parameterName).lowercased
            guard take(UInt8(ascii: "=")) else { throw unexpected(.equalsSign) }
            parameters.append(MediaType.Parameter(name: name, value: try tokenOrQuotedString()))
        }
    }

    /// Says what was expected at the reader's place, or so many bytes before it, and what stands there.
    func unexpected(_ expected: MalformedValue.Expected, back count: Int = 0) -> MalformedValue {
        let place = index - count
        let found = place == bytes.count ? nil : QuotedBytes.text(bytes.span.extracting(place..<bytes.count))
        return .unexpected(expected, at: place, found: found)
    }
}
