package import Bytes

/// The text form of a UUID (RFC 9562 §4): 32 hexadecimal digits of either case in groups of 8, 4, 4, 4 and 12.
package enum UUIDForm {
    package static func fits(_ text: Text) -> Bool {
        let bytes = text.utf8
        guard bytes.count == 36 else { return false }
        return zip(bytes, 0...).allSatisfy { byte, place in
            switch place {
            case 8, 13, 18, 23: byte == UInt8(ascii: "-")
            default: isHexadecimal(byte)
            }
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }
}
