import Bytes

/// A number of JSON by its meaning for FHIR: value and precision, without the way its exponent was written.
///
/// Two are equal if they are the same digits once written without exponent: `1.5e2` and `150`, `1.50e1` and `15.0`.
/// `1.5` and `1.50` differ in precision, `0` and `-0` in sign.
struct Decimal: Hashable {
    private let isNegative: Bool
    /// Without zeros at either end; empty for zero.
    private let significantDigits: String
    /// The power of ten of the last of the significant digits; 0 for zero.
    private let exponent: Int
    /// Digits after the point once written without exponent.
    private let places: Int

    /// Nil if the text is no number, or its exponent is beyond 18 digits.
    init?(_ text: String) {
        var rest = text.utf8[...]
        isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 | 0x20 == UInt8(ascii: "e") }
        guard let mantissa = parts.first, let written = Self.exponent(parts.dropFirst().first) else { return nil }
        let fraction = mantissa.drop { $0 != UInt8(ascii: ".") }.dropFirst()
        let digits = mantissa.filter { $0 != UInt8(ascii: ".") }
        guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { return nil }
        let leading = digits.drop { $0 == 0x30 }
        let zerosAtEnd = leading.reversed().prefix { $0 == 0x30 }.count
        significantDigits = String(decoding: leading.dropLast(zerosAtEnd), as: UTF8.self)
        exponent = leading.isEmpty ? 0 : written - fraction.count + zerosAtEnd
        places = max(0, fraction.count - written)
    }

    private static func exponent(_ text: Substring.UTF8View?) -> Int? {
        guard let text else { return 0 }
        guard text.count <= 18 else { return nil }
        return Int(Substring(text))
    }
}

extension Decimal: CustomStringConvertible {
    /// The same text for all that are equal, and for no others: `15e1` and the places.
    var description: String {
        "\(isNegative ? "-" : "")\(significantDigits.isEmpty ? "0" : significantDigits)e\(exponent)p\(places)"
    }
}
