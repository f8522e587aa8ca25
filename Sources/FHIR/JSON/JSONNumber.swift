import Bytes

/// A number by its value, exactly: `0.50` is `0.5`, and `1e2` is `100`.
///
/// The digits stay as they came and the exponent is only ever added to, so that `1e999999999` costs no more than its
/// eleven characters.
package struct JSONNumber: Hashable, Sendable {
    private let isNegative: Bool
    /// Without zeros at either end; empty for zero.
    private let digits: [UInt8]
    /// The power of ten that the first digit counts, plus 1; 0 for zero.
    private let scale: Int
    /// The digits of an exponent beyond the limit, which counts as written; else empty.
    private let hugeExponent: [UInt8]

    /// The largest exponent that is exact, and the one by which larger ones are ordered.
    private static let exponentLimit = 1_000_000_000_000_000_000

    package static let zero = JSONNumber(isNegative: false, digits: [], scale: 0, hugeExponent: [])

    private init(isNegative: Bool, digits: [UInt8], scale: Int, hugeExponent: [UInt8]) {
        self.isNegative = isNegative
        self.digits = digits
        self.scale = scale
        self.hugeExponent = hugeExponent
    }

    /// Nil if the text is no JSON number.
    package init?(_ text: Span<UInt8>) {
        guard Self.isWellFormed(text) else { return nil }
        var digits: [UInt8] = []
        var scale = 0
        var isFraction = false
        var index = text[0] == UInt8(ascii: "-") ? 1 : 0
        while index < text.count, text[index] | 0x20 != UInt8(ascii: "e") {
            switch text[index] {
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "0") where digits.isEmpty: scale -= isFraction ? 1 : 0
            case let digit:
                digits.append(digit)
                scale += isFraction ? 0 : 1
            }
            index += 1
        }
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        guard !digits.isEmpty else {
            self = .zero
            return
        }
        let exponent = Self.exponent(text.extracting(min(index + 1, text.count)...))
        self.init(
            isNegative: text[0] == UInt8(ascii: "-"),
            digits: digits,
            scale: scale + exponent.value,
            hugeExponent: exponent.digits
        )
    }

    package init?(_ text: String) {
        self.init(text.utf8.span)
    }

    /// The value of an exponent, and its digits if the value is not exact.
    private static func exponent(_ text: Span<UInt8>) -> (value: Int, digits: [UInt8]) {
        var digits: [UInt8] = []
        for index in text.indices where text[index].isDigit && !(digits.isEmpty && text[index] == UInt8(ascii: "0")) {
            digits.append(text[index])
        }
        let sign = text.count > 0 && text[0] == UInt8(ascii: "-") ? -1 : 1
        guard digits.count <= 18 else { return (sign * exponentLimit, digits) }
        return (sign * digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, [])
    }
}

extension JSONNumber {
    /// The value, if it is a whole number that `Int` holds: 5179 for `5179.0` and for `5.179e3`.
    package var wholeNumber: Int? {
        guard !digits.isEmpty else { return 0 }
        guard digits.count <= scale, scale <= 19 else { return nil }
        let zeros = repeatElement(UInt8(ascii: "0"), count: scale - digits.count)
        return Int((isNegative ? "-" : "") + String(decoding: digits + zeros, as: UTF8.self))
    }
}

extension JSONNumber: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
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

extension JSONNumber: CustomStringConvertible {
    /// One text for all spellings of a number: `0.15e3`, `0`.
    package var description: String {
        guard !digits.isEmpty else { return "0" }
        let huge = hugeExponent.isEmpty ? "" : "+" + String(decoding: hugeExponent, as: UTF8.self)
        return "\(isNegative ? "-" : "")0.\(String(decoding: digits, as: UTF8.self))e\(scale)\(huge)"
    }
}

extension JSONNumber {
    /// Whether a text is a number of JSON (RFC 8259 §6).
    package static func isWellFormed(_ text: Span<UInt8>) -> Bool {
        var place = text.count > 0 && text[0] == UInt8(ascii: "-") ? 1 : 0
        let start = place
        place = endOfDigits(text, from: place)
        guard place == start + 1 || place > start && text[start] != UInt8(ascii: "0") else { return false }
        if place < text.count, text[place] == UInt8(ascii: ".") {
            let fraction = place + 1
            place = endOfDigits(text, from: fraction)
            guard place > fraction else { return false }
        }
        if place < text.count, text[place] | 0x20 == UInt8(ascii: "e") {
            place += 1
            if place < text.count, text[place] == UInt8(ascii: "+") || text[place] == UInt8(ascii: "-") { place += 1 }
            let exponent = place
            place = endOfDigits(text, from: exponent)
            guard place > exponent else { return false }
        }
        return place == text.count
    }

    private static func endOfDigits(_ text: Span<UInt8>, from start: Int) -> Int {
        var place = start
        while place < text.count, text[place].isDigit { place += 1 }
        return place
    }
}
