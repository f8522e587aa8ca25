/// Percent-encoding (RFC 3986 §2.1).
enum PercentEncoding {
    /// Refuses a `%` without two hexadecimal digits, and an escaped control.
    ///
    /// - Parameter offset: where the bytes start in the request line, for the reason.
    static func check(_ bytes: Span<UInt8>, at offset: Int) throws(ProtocolError) {
        var index = bytes.firstIndex(of: .percent)
        while index < bytes.count {
            let escape = bytes.extracting(index..<min(index + 3, bytes.count))
            guard let byte = value(of: escape) else {
                throw ProtocolError(
                    .badRequest,
                    "The target has \(QuotedBytes.text(escape)) at byte \(offset + index) of the request line; "
                        + "\"%\" is followed by two hexadecimal digits."
                )
            }
            guard byte >= 0x20, byte != 0x7F else {
                throw ProtocolError(
                    .badRequest,
                    "The target has the escaped control \(QuotedBytes.text(escape)) at byte \(offset + index) "
                        + "of the request line."
                )
            }
            index = bytes.firstIndex(of: .percent, from: index + 3)
        }
    }

    /// The byte that `%NN` stands for, nil if it is no such escape.
    static func value(of escape: Span<UInt8>) -> UInt8? {
        guard
            escape.count == 3, escape[0] == .percent,
            let high = escape[1].hexadecimalValue, let low = escape[2].hexadecimalValue
        else { return nil }
        return high << 4 | low
    }

    /// The bytes with their escapes undone; a wrong escape stays as it is.
    static func decoded(_ bytes: Span<UInt8>) -> [UInt8] {
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
