import Bytes

/// What stands for itself in a string of a JSON text.
struct JSONPlainRun {
    /// The index of the first quotation mark, backslash or control character, or the count of bytes.
    let end: Int
    /// Whether all of the run is surely ASCII.
    let isASCII: Bool

    /// How far the bytes from `start` on stand for themselves.
    init(in bytes: Span<UInt8>, from start: Int) {
        var index = start
        var beyondASCII: UInt64 = 0
        while index <= bytes.count &- 8 {
            let lanes = ByteLanes(bytes, at: index)
            let flags =
                lanes.flags(below: 0x20) | lanes.flags(equal: UInt8(ascii: "\""))
                | lanes.flags(equal: UInt8(ascii: "\\"))
            if flags != 0 {
                beyondASCII |= ByteLanes.flags(lanes.flagsBeyondASCII, before: flags)
                end = index &+ ByteLanes.first(flags)
                isASCII = beyondASCII == 0
                return
            }
            beyondASCII |= lanes.flagsBeyondASCII
            index &+= 8
        }
        while index < bytes.count, !Self.isSpecial(bytes[index]) {
            beyondASCII |= UInt64(bytes[index] & 0x80)
            index &+= 1
        }
        end = index
        isASCII = beyondASCII == 0
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }
}
