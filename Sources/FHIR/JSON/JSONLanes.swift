/// Eight bytes of a JSON text looked at at once: most of a text is what stands for itself in strings.
struct JSONLanes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    private let word: UInt64

    /// The bytes from `index` on, of which there must be eight.
    private init(_ bytes: Span<UInt8>, at index: Int) {
        word = unsafe UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// What stands for itself in a string.
    struct PlainRun {
        /// The index of the first quotation mark, backslash or control character, or the count of bytes.
        let end: Int
        /// Whether all of the run is surely ASCII.
        let isASCII: Bool
    }

    /// How far the bytes from `start` on stand for themselves in a string.
    static func plainRun(in bytes: Span<UInt8>, from start: Int) -> PlainRun {
        var index = start
        var seen: UInt64 = 0
        while index <= bytes.count &- 8 {
            let lanes = JSONLanes(bytes, at: index)
            let flags = lanes.flags
            if flags != 0 {
                // The bits below the first flag are those of the bytes before it.
                seen |= lanes.word & ((flags & (0 &- flags)) &- 1)
                return PlainRun(end: index &+ flags.trailingZeroBitCount / 8, isASCII: seen & highs == 0)
            }
            seen |= lanes.word
            index &+= 8
        }
        while index < bytes.count, !isSpecial(bytes[index]) {
            seen |= UInt64(bytes[index])
            index &+= 1
        }
        return PlainRun(end: index, isASCII: seen & highs == 0)
    }

    /// The high bit of each lane that is special.
    ///
    /// Borrows only reach lanes behind the first one, so the first is exact,
    /// and none at all means that there is none.
    private var flags: UInt64 {
        let controls = (word &- 0x20 &* Self.ones) & ~word
        return (controls | zeros(word ^ 0x22 &* Self.ones) | zeros(word ^ 0x5C &* Self.ones)) & Self.highs
    }

    private func zeros(_ word: UInt64) -> UInt64 {
        (word &- Self.ones) & ~word
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }
}
