/// Numbers as people write them in options.
enum DecimalNumber {
    /// The value of digits alone; nil for a sign, a space, nothing, or a value out of the range.
    static func value(of text: String, in range: ClosedRange<Int>) -> Int? {
        guard text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains), let value = Int(text) else {
            return nil
        }
        return range.contains(value) ? value : nil
    }
}
