import Bytes

/// A weight or quality value (RFC 9110 §12.4.2).
enum Weight {
    /// The weight in thousandths, 0 to 1000; at most three decimals.
    ///
    /// `.2` is taken for `0.2`: Java's own client wrote it so for twenty years.
    static func thousandths(_ text: Text) throws(MalformedValue) -> Int {
        let sent = Array(text.utf8)
        let digits = sent.count > 1 && sent[0] == UInt8(ascii: ".") ? [UInt8(ascii: "0")] + sent : sent
        guard
            let first = digits.first, first == UInt8(ascii: "0") || first == UInt8(ascii: "1"), digits.count <= 5,
            digits.count == 1 || digits[1] == UInt8(ascii: ".")
        else { throw malformed(text) }
        var value = first == UInt8(ascii: "1") ? 1_000 : 0
        var unit = 100
        for digit in digits.dropFirst(2) {
            guard digit.isDigit else { throw malformed(text) }
            value += Int(digit - 0x30) * unit
            unit /= 10
        }
        guard value <= 1_000 else { throw malformed(text) }
        return value
    }

    private static func malformed(_ text: Text) -> MalformedValue {
        .weight(found: QuotedBytes.text(text.string))
    }
}
