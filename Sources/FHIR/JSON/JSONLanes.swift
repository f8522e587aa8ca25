/// Eight bytes of a JSON text looked at at once: most of a text is what stands for itself in strings.
struct JSONLanes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    private let word: UInt64

    /// The bytes from `index` on, of which there must be eight.
    private init(_ bytes: Span<UInt8>, at index: Int) {
        word = unsafe UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Where the bytes from `start` on stop to stand for themselves in a string: the index of the first quotation mark,
    /// backslash or control character, or the count.
    static func endOfPlainRun(in bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index <= bytes.count - 8 {
            let flags = JSONLanes(bytes, at: index).flags
            if flags != 0 { return index + flags.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < bytes.count, !isSpecial(bytes[index]) { index += 1 }
        return index
    }

    /// The high bit of each lane that is special. Borrows only reach lanes behind the first one, so the first is exact,
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
