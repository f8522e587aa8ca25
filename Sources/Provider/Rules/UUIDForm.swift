package import Bytes

/// The text form of a UUID (RFC 9562 §4): 32 hexadecimal digits of either case in groups of 8, 4, 4, 4 and 12.
package enum UUIDForm {
    package static func fits(_ text: Text) -> Bool {
        let bytes = text.utf8.span
        guard bytes.count == 36 else { return false }
        for place in bytes.indices {
            let isDashed = place == 8 || place == 13 || place == 18 || place == 23
            guard isDashed ? bytes[place] == UInt8(ascii: "-") : digits.contains(bytes[place]) else { return false }
        }
        return true
    }

    private static let digits = ByteSet("0123456789abcdefABCDEF")
}
