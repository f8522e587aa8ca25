/// Eight bytes of a text looked at at once: most of a message is one bearer token, most of a resource is what stands
/// for itself in strings.
///
/// A flag is the high bit of a lane. Borrows only reach lanes behind the first that is flagged, so the first flag is
/// exact, and no flag at all means that no lane is meant.
@usableFromInline package struct ByteLanes {
    @inlinable @inline(__always) static var ones: UInt64 { 0x0101_0101_0101_0101 }
    @inlinable @inline(__always) static var highs: UInt64 { 0x8080_8080_8080_8080 }

    /// The bytes, the first of them lowest.
    @usableFromInline package let word: UInt64

    /// The bytes from `index` on, of which there must be eight.
    @inlinable @inline(__always)
    package init(_ bytes: Span<UInt8>, at index: Int) {
        word = unsafe UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Lanes below a bound of at most 0x80.
    @inlinable @inline(__always)
    package func flags(below bound: UInt8) -> UInt64 {
        (word &- UInt64(bound) &* Self.ones) & ~word & Self.highs
    }

    @inlinable @inline(__always)
    package func flags(equal byte: UInt8) -> UInt64 {
        let difference = word ^ (UInt64(byte) &* Self.ones)
        return (difference &- Self.ones) & ~difference & Self.highs
    }

    /// Lanes of 0x80 and above.
    @inlinable @inline(__always) package var flagsBeyondASCII: UInt64 { word & Self.highs }

    /// The lane of the first flag.
    @inlinable @inline(__always)
    package static func first(_ flags: UInt64) -> Int { flags.trailingZeroBitCount / 8 }

    /// Those of some flags that lie before the first of others, of which there must be one.
    @inlinable @inline(__always)
    package static func flags(_ flags: UInt64, before others: UInt64) -> UInt64 {
        flags & ((others & (0 &- others)) &- 1)
    }
}
