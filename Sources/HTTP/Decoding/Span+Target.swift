import Bytes

extension Span<UInt8> {
    /// The first index of a byte that may not stand in a target: none of visible US-ASCII, or `#`.
    func firstOutsideTarget() -> Int {
        var index = 0
        while index + 8 <= count {
            let lanes = ByteLanes(self, at: index)
            let flags =
                lanes.flags(below: 0x21) | lanes.flags(equal: 0x7F) | lanes.flags(equal: UInt8(ascii: "#"))
                | lanes.flagsBeyondASCII
            if flags != 0 { return index + ByteLanes.first(flags) }
            index += 8
        }
        while index < count, self[index].isVisible, self[index] != UInt8(ascii: "#") { index += 1 }
        return index
    }
}
