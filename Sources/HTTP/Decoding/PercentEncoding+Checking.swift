import Bytes

extension PercentEncoding {
    /// Refuses a `%` without two hexadecimal digits, and an escaped control.
    ///
    /// - Parameter offset: where the bytes start in the request line, for the reason.
    static func check(_ bytes: Span<UInt8>, at offset: Int) throws(ProtocolError) {
        var index = bytes.firstIndex(of: .percent)
        while index < bytes.count {
            let escape = bytes.extracting(index..<min(index + 3, bytes.count))
            guard let byte = value(of: escape) else {
                throw .escape(found: QuotedBytes.text(escape), at: offset + index)
            }
            guard byte >= 0x20, byte != 0x7F else {
                throw .escapedControl(found: QuotedBytes.text(escape), at: offset + index)
            }
            index = bytes.firstIndex(of: .percent, from: index + 3)
        }
    }
}
