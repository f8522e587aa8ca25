/// Percent-encoding (RFC 3986 §2.1).
package enum PercentEncoding {
    /// The byte that `%NN` stands for, nil if it is no such escape.
    package static func value(of escape: Span<UInt8>) -> UInt8? {
        guard
            escape.count == 3, escape[0] == .percent,
            let high = escape[1].hexadecimalValue, let low = escape[2].hexadecimalValue
        else { return nil }
        return high << 4 | low
    }

    /// The text for a part of a query: what is neither unreserved (RFC 3986 §2.3) nor `:` is escaped.
    package static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: ":"):
                bytes.append(byte)
            default:
                bytes.append(.percent)
                bytes += UInt64(byte).hexadecimal(digits: 2, .upperCase).utf8
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The bytes with their escapes undone; a wrong escape stays as it is.
    package static func decoded(_ bytes: Span<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if let byte = value(of: bytes.extracting(index..<min(index + 3, bytes.count))) {
                result.append(byte)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}
