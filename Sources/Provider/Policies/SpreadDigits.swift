import Bytes

/// Numbers without a visible order, made of texts: nothing secret, only spread and repeatable.
enum SpreadDigits {
    /// 128 bits of FNV-1a over the parts.
    static func numbers(of parts: [Text]) -> (high: UInt64, low: UInt64) {
        var high: UInt64 = 0xCBF2_9CE4_8422_2325
        var low: UInt64 = 0x8422_2325_CBF2_9CE4
        for byte in parts.joined(separator: "/").utf8 {
            high = (high ^ UInt64(byte)) &* 0x100_0000_01B3
            low = (low ^ UInt64(byte) ^ (high >> 32)) &* 0x100_0000_01B3
        }
        return (high, low)
    }
}
