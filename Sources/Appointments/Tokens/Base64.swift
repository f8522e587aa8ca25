/// Reads base64 (RFC 4648): tokens are written in one of its alphabets, header fields in the other.
package enum Base64: Sendable {
    /// With `+` and `/`, padded with `=` to a multiple of four (§4).
    case standard
    /// With `-` and `_`, without padding (§5).
    case url

    /// The decoded bytes, or nil: a character outside the alphabet, an impossible length, padding missing or where none
    /// belongs, or bits left over that are not zero.
    package func decode(_ text: some BidirectionalCollection<UInt8>) -> [UInt8]? {
        guard let digits = withoutPadding(text), digits.count % 4 != 1 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digits.count * 3 / 4)
        var pending: UInt32 = 0
        var pendingBits: UInt32 = 0
        for character in digits {
            guard let value = value(of: character) else { return nil }
            pending = (pending << 6 | UInt32(value)) & 0xFFFF
            pendingBits += 6
            if pendingBits >= 8 {
                pendingBits -= 8
                bytes.append(UInt8(truncatingIfNeeded: pending >> pendingBits))
            }
        }
        let rest = pending & ((1 << pendingBits) - 1)
        return rest == 0 ? bytes : nil
    }

    private func withoutPadding<Text: BidirectionalCollection<UInt8>>(_ text: Text) -> Text.SubSequence? {
        guard self == .standard else { return text[...] }
        guard text.count % 4 == 0 else { return nil }
        let padding = text.reversed().prefix(2).prefix { $0 == UInt8(ascii: "=") }.count
        return text.dropLast(padding)
    }

    private func value(of character: UInt8) -> UInt8? {
        switch (character, self) {
        case (UInt8(ascii: "A")...UInt8(ascii: "Z"), _): character - UInt8(ascii: "A")
        case (UInt8(ascii: "a")...UInt8(ascii: "z"), _): character - UInt8(ascii: "a") + 26
        case (UInt8(ascii: "0")...UInt8(ascii: "9"), _): character - UInt8(ascii: "0") + 52
        case (UInt8(ascii: "+"), .standard), (UInt8(ascii: "-"), .url): 62
        case (UInt8(ascii: "/"), .standard), (UInt8(ascii: "_"), .url): 63
        default: nil
        }
    }
}
