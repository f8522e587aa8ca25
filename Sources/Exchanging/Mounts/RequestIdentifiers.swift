import Synchronization

/// Makes the `X-Request-Id` of answers to requests without one: UUIDs of version 4 (RFC 9562 §5.4).
package final class RequestIdentifiers: Sendable {
    private let seed: UInt64
    private let count = Atomic<UInt64>(0)

    /// - Parameter seed: random, so that two stubs do not make the same ones.
    package init(seed: UInt64) {
        self.seed = seed
    }

    package typealias Letters = InlineArray<36, UInt8>

    /// The 36 letters of the next one.
    package func next() -> Letters {
        let number = count.add(2, ordering: .relaxed).oldValue
        let high = Self.mixed(seed &+ number) & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = Self.mixed(seed &+ number &+ 1) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return Self.text(high, low)
    }

    /// The next one, for what is no header field.
    package func nextText() -> String {
        let letters = next()
        return String(decoding: letters.indices.map { letters[$0] }, as: UTF8.self)
    }

    /// SplitMix64: neighbours in, nothing alike out.
    private static func mixed(_ number: UInt64) -> UInt64 {
        var value = number &* 0x9E37_79B9_7F4A_7C15
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    private static func text(_ high: UInt64, _ low: UInt64) -> Letters {
        var letters = Letters(repeating: UInt8(ascii: "-"))
        write(high &>> 32, at: 0..<8, in: &letters)
        write(high &>> 16, at: 9..<13, in: &letters)
        write(high, at: 14..<18, in: &letters)
        write(low &>> 48, at: 19..<23, in: &letters)
        write(low, at: 24..<36, in: &letters)
        return letters
    }

    /// The last hexadecimal digits of a number, as many as there are places.
    private static func write(_ number: UInt64, at places: Range<Int>, in letters: inout Letters) {
        var rest = number
        for place in places.reversed() {
            let digit = UInt8(truncatingIfNeeded: rest) & 0xF
            letters[place] = digit &+ (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
            rest &>>= 4
        }
    }
}
