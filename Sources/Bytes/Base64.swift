/// Base64 (RFC 4648) both ways: tokens are written in one of its alphabets, header fields in the other.
package enum Base64: Sendable {
    /// With `+` and `/`, padded with `=` to a multiple of four (§4).
    case standard
    /// With `-` and `_`, without padding (§5).
    case url
}

extension Base64 {
    /// The decoded bytes, or nil: a character outside the alphabet, an impossible length, padding missing or where none
    /// belongs, or bits left over that are not zero.
    package func decode(_ text: Span<UInt8>) -> [UInt8]? {
        guard let count = digitCount(of: text), count % 4 != 1 else { return nil }
        let digits = text.extracting(0..<count)
        let table = self == .standard ? Self.standardValues : Self.urlValues
        let whole = digits.count / 4 * 4
        let rest = digits.extracting(whole..<digits.count)
        var bytes: [UInt8] = []
        var isSound = true
        bytes.append(addingCapacity: digits.count * 3 / 4) { bytes in
            let values = table.span
            // Digits are below 64; what is none is marked above, and the marks are gathered.
            var marks: UInt32 = 0
            for index in stride(from: 0, to: whole, by: 4) {
                let first = UInt32(values[Int(digits[index])])
                let second = UInt32(values[Int(digits[index + 1])])
                let third = UInt32(values[Int(digits[index + 2])])
                let fourth = UInt32(values[Int(digits[index + 3])])
                marks |= first | second | third | fourth
                let bits = first << 18 | second << 12 | third << 6 | fourth
                bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
                bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
                bytes.append(UInt8(truncatingIfNeeded: bits))
            }
            isSound = marks < 64 && Self.decode(rest: rest, values, into: &bytes)
        }
        return isSound ? bytes : nil
    }

    /// The decoded bytes of a text, or nil as for its bytes.
    package func decode(_ text: String) -> [UInt8]? {
        decode(text.utf8.span)
    }

    /// Two or three digits, which hold one or two bytes and 4 or 2 bits that are zero.
    private static func decode(
        rest: Span<UInt8>,
        _ values: Span<UInt8>,
        into bytes: inout OutputSpan<UInt8>
    ) -> Bool {
        guard !rest.isEmpty else { return true }
        let first = UInt32(values[Int(rest[0])])
        let second = UInt32(values[Int(rest[1])])
        let third = rest.count == 3 ? UInt32(values[Int(rest[2])]) : 0
        let bits = first << 18 | second << 12 | third << 6
        bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
        if rest.count == 3 { bytes.append(UInt8(truncatingIfNeeded: bits >> 8)) }
        return first | second | third < 64 && bits & (rest.count == 3 ? 0xFF : 0xFFFF) == 0
    }

    /// How many bytes come before the padding; nil if it is missing.
    private func digitCount(of text: Span<UInt8>) -> Int? {
        guard self == .standard else { return text.count }
        guard text.count % 4 == 0 else { return nil }
        var end = text.count
        while end > 0, text.count - end < 2, text[end - 1] == UInt8(ascii: "=") { end -= 1 }
        return end
    }
}

extension Base64 {
    /// The bytes as text, padded in the standard alphabet.
    package func encode(_ bytes: Span<UInt8>) -> String {
        let alphabet = self == .standard ? Self.standardDigits : Self.urlDigits
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - start)
            var bits = 0
            for place in 0..<count { bits |= Int(bytes[start + place]) << (16 - 8 * place) }
            for place in 0...count { text.append(alphabet[bits >> (18 - 6 * place) & 0x3F]) }
            if self == .standard {
                for _ in count..<3 { text.append(UInt8(ascii: "=")) }
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes as text, padded in the standard alphabet.
    package func encode(_ bytes: [UInt8]) -> String {
        encode(bytes.span)
    }
}

extension Base64 {
    private static let commonDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    private static let standardDigits = Array((commonDigits + "+/").utf8)
    private static let urlDigits = Array((commonDigits + "-_").utf8)

    private static let standardValues = values(of: standardDigits)
    private static let urlValues = values(of: urlDigits)

    /// The value of each byte as a digit; 0x80 for a byte that is none.
    private static func values(of digits: [UInt8]) -> [UInt8] {
        var values = [UInt8](repeating: 0x80, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }
}
