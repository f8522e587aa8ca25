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
