/// Eight bytes of a message looked at at once; a bearer token of 3 KiB is most of its message.
///
/// A flag is the high bit of a lane. Borrows only reach lanes behind the first that is flagged, so the first flag is
/// exact, and no flag at all means that no lane is meant.
struct ByteLanes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    private let word: UInt64

    /// The bytes from `index` on, of which there must be eight.
    init(_ bytes: Span<UInt8>, at index: Int) {
        word = unsafe UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Lanes below a bound of at most 0x80.
    func flags(below bound: UInt8) -> UInt64 {
        (word &- UInt64(bound) &* Self.ones) & ~word & Self.highs
    }

    func flags(equal byte: UInt8) -> UInt64 {
        let difference = word ^ (UInt64(byte) &* Self.ones)
        return (difference &- Self.ones) & ~difference & Self.highs
    }

    /// Lanes of 0x80 and above.
    var flagsBeyondASCII: UInt64 { word & Self.highs }

    /// The lane of the first flag.
    static func first(_ flags: UInt64) -> Int { flags.trailingZeroBitCount / 8 }
}
