/// A decimal as its digits, compared exactly: a binary floating point number would round some.
struct DecimalText: Hashable, Sendable {
    private let isNegative: Bool
    /// Without zeros at either end; empty for 0.
    private let digits: [UInt8]
    /// The power of ten that the first digit counts, plus 1; 0 for zero.
    private let scale: Int

    static let zero = DecimalText(isNegative: false, digits: [], scale: 0)

    private init(isNegative: Bool, digits: [UInt8], scale: Int) {
        self.isNegative = isNegative
        self.digits = digits
        self.scale = scale
    }

    /// Nil if the text is no JSON number.
    init?(_ text: String) {
        guard Primitive.isJSONNumber(text) else { return nil }
        var digits: [UInt8] = []
        var scale = 0
        var isFraction = false
        let mantissa = text.utf8.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        for byte in mantissa where byte != UInt8(ascii: "-") {
            guard byte != UInt8(ascii: ".") else {
                isFraction = true
                continue
            }
            if byte == UInt8(ascii: "0"), digits.isEmpty {
                scale -= isFraction ? 1 : 0
            } else {
                digits.append(byte)
                scale += isFraction ? 0 : 1
            }
        }
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        guard !digits.isEmpty else {
            self = .zero
            return
        }
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let exponent = Self.exponent(text.utf8.dropFirst(mantissa.count + 1))
        self.init(isNegative: isNegative, digits: digits, scale: scale + exponent)
    }

    /// An exponent of more than nine digits is held at a billion: no two numbers that a request can hold differ by it.
    private static func exponent(_ text: Substring.UTF8View) -> Int {
        guard !text.isEmpty else { return 0 }
        let limit = 1_000_000_000
        let isNegative = text.first == UInt8(ascii: "-")
        let digits = text.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "0") }
        guard !digits.isEmpty else { return 0 }
        let magnitude = digits.count > 9 ? limit : Int(Substring(digits)) ?? limit
        return isNegative ? -magnitude : magnitude
    }
}

extension DecimalText: Comparable {
    static func < (left: Self, right: Self) -> Bool {
        switch (left.sign, right.sign) {
        case (1, 1): left.isSmaller(than: right)
        case (-1, -1): right.isSmaller(than: left)
        case (let first, let second): first < second
        }
    }

    private var sign: Int { digits.isEmpty ? 0 : isNegative ? -1 : 1 }

    /// Compares magnitudes.
    private func isSmaller(than other: Self) -> Bool {
        scale == other.scale ? digits.lexicographicallyPrecedes(other.digits) : scale < other.scale
    }
}
