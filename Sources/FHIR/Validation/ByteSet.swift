/// A set of ASCII bytes; asking costs a shift.
struct ByteSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// - Parameter andControls: whether the blank and the control characters below it belong to the set too.
    init(_ members: String, andControls: Bool = false) {
        if andControls { low = 0x1_FFFF_FFFF }
        for byte in members.utf8 where byte < 128 {
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
        }
    }

    func contains(_ byte: UInt8) -> Bool {
        let half = byte < 64 ? low : high
        return byte < 128 && half &>> UInt64(byte & 63) & 1 == 1
    }
}
