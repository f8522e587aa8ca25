/// A set of ASCII bytes; asking costs a shift.
package struct ByteSet: Sendable {
    @usableFromInline let low: UInt64
    @usableFromInline let high: UInt64

    /// - Parameter andControls: whether the space and the control characters below it belong to the set too.
    package init(_ members: String, andControls: Bool = false) {
        var low: UInt64 = andControls ? 0x1_FFFF_FFFF : 0
        var high: UInt64 = 0
        for byte in members.utf8 where byte < 128 {
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
        }
        self.low = low
        self.high = high
    }

    @inlinable
    package func contains(_ byte: UInt8) -> Bool {
        byte.isIn(low: low, high: high)
    }
}
