/// What an expression takes for one character: a code point or, numbered behind them, a byte that belongs to none.
enum CodePoint {
    /// The numbers of all characters; the last 256 are stray bytes.
    static let all: ClosedRange<UInt32> = 0...0x11_00FF

    /// The character at an index of a text, and the index behind it.
    static func read(_ text: Span<UInt8>, at index: Int) -> (value: UInt32, end: Int) {
        let first = UInt32(text[index])
        if first < 0x80 { return (first, index + 1) }
        let stray = (0x11_0000 + first, index + 1)
        // RFC 3629 §4; a form longer than it need be and a surrogate are no code points.
        let (length, lowest): (Int, UInt32) =
            switch first {
            case 0xC0...0xDF: (2, 0x80)
            case 0xE0...0xEF: (3, 0x800)
            case 0xF0...0xF7: (4, 0x1_0000)
            default: (0, 0)
            }
        guard length > 0, length <= text.count - index else { return stray }
        var value = first & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = text[index + offset]
            guard byte & 0xC0 == 0x80 else { return stray }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        guard value >= lowest, value <= 0x10_FFFF, value & 0x1F_F800 != 0xD800 else { return stray }
        return (value, index + length)
    }
}
