/// Which letters hexadecimal digits above 9 are written with.
package enum HexadecimalCase: Hashable, Sendable {
    case lowerCase
    case upperCase

    /// The letter for 10, ten bytes back.
    fileprivate var letterBase: UInt8 {
        switch self {
        case .lowerCase: UInt8(ascii: "a") - 10
        case .upperCase: UInt8(ascii: "A") - 10
        }
    }
}

extension UnsignedInteger {
    /// The number in hexadecimal digits.
    ///
    /// - Parameter digits: how many are written at least, zeros first; 1 or more.
    package func hexadecimal(digits: Int = 1, _ letters: HexadecimalCase = .lowerCase) -> String {
        var text: [UInt8] = []
        text.append(hexadecimal: self, digits: digits, letters)
        return String(decoding: text, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Adds a number in hexadecimal digits at the end.
    ///
    /// - Parameter digits: how many are written at least, zeros first; 1 or more.
    package mutating func append(
        hexadecimal number: some UnsignedInteger,
        digits: Int = 1,
        _ letters: HexadecimalCase = .lowerCase
    ) {
        let number = UInt64(truncatingIfNeeded: number)
        let needed = (64 - number.leadingZeroBitCount + 3) / 4
        for place in (0..<Swift.max(digits, needed)).reversed() {
            let digit = place < 16 ? UInt8(truncatingIfNeeded: number >> UInt64(4 * place)) & 0xF : 0
            append(digit &+ (digit < 10 ? UInt8(ascii: "0") : letters.letterBase))
        }
    }
}
