import Synchronization

/// Makes the `X-Request-Id` of answers to requests without one: UUIDs of version 4 (RFC 9562 §5.4).
final class RequestIdentifiers: Sendable {
    private let seed: UInt64
    private let count = Atomic<UInt64>(0)

    /// - Parameter seed: random, so that two stubs do not make the same ones.
    init(seed: UInt64) {
        self.seed = seed
    }

    /// The 36 letters of the next one.
    func next() -> [UInt8] {
        let number = count.add(2, ordering: .relaxed).oldValue
        let high = Self.mixed(seed &+ number) & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = Self.mixed(seed &+ number &+ 1) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return Self.text(high, low)
    }

    /// The next one, for what is no header field.
    func nextText() -> String {
        String(decoding: next(), as: UTF8.self)
    }

    /// SplitMix64: neighbours in, nothing alike out.
    private static func mixed(_ number: UInt64) -> UInt64 {
        var value = number &* 0x9E37_79B9_7F4A_7C15
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    private static func text(_ high: UInt64, _ low: UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(addingCapacity: 36) { bytes in
            append(high &>> 32, digits: 8, to: &bytes)
            bytes.append(UInt8(ascii: "-"))
            append(high &>> 16, digits: 4, to: &bytes)
            bytes.append(UInt8(ascii: "-"))
            append(high, digits: 4, to: &bytes)
            bytes.append(UInt8(ascii: "-"))
            append(low &>> 48, digits: 4, to: &bytes)
            bytes.append(UInt8(ascii: "-"))
            append(low, digits: 12, to: &bytes)
        }
        return bytes
    }

    /// The last so many hexadecimal digits of a number.
    private static func append(_ number: UInt64, digits: Int, to bytes: inout OutputSpan<UInt8>) {
        var shift = UInt64(digits * 4)
        while shift > 0 {
            shift -= 4
            let digit = UInt8(truncatingIfNeeded: number &>> shift) & 0xF
            bytes.append(digit &+ (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
        }
    }
}
