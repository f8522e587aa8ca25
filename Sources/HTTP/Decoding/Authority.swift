import Bytes

/// The value of Host and the authority of a target: `uri-host [":" port]` (RFC 9110 §7.2, RFC 3986 §3.2).
enum Authority {
    /// What is wrong with it; nil if it is sound.
    ///
    /// An empty host is refused as RFC 9110 §4.2.1 asks for `http`, user information as it has no place in Host.
    static func fault(in bytes: Span<UInt8>) -> ProtocolError.AuthorityFault? {
        guard !bytes.isEmpty else { return .empty }
        let hostEnd = bytes[0] == UInt8(ascii: "[") ? literalEnd(bytes) : nameEnd(bytes)
        guard let hostEnd, hostEnd > 0 else {
            return .noHost(found: QuotedBytes.text(ofTarget: bytes))
        }
        guard hostEnd < bytes.count else { return nil }
        guard bytes[hostEnd] == .colon else { return .byte(bytes[hostEnd], at: hostEnd) }
        let isSound = isPort(bytes.extracting(hostEnd + 1..<bytes.count))
        return isSound ? nil : .port(found: QuotedBytes.text(ofTarget: bytes))
    }

    /// The end of `[…]`: hexadecimal digits, colons and points.
    private static func literalEnd(_ bytes: Span<UInt8>) -> Int? {
        var index = 1
        while index < bytes.count, isLiteralByte(bytes[index]) { index += 1 }
        guard index > 2, index < bytes.count, bytes[index] == UInt8(ascii: "]") else { return nil }
        return index + 1
    }

    private static func isLiteralByte(_ byte: UInt8) -> Bool {
        byte.hexadecimalValue != nil || byte == .colon || byte == UInt8(ascii: ".")
    }

    /// The end of a registered name or IPv4 address, nil if an escape is wrong.
    private static func nameEnd(_ bytes: Span<UInt8>) -> Int? {
        var index = 0
        while index < bytes.count {
            if bytes[index] == .percent {
                let escape = bytes.extracting(index..<min(index + 3, bytes.count))
                guard PercentEncoding.value(of: escape) != nil else { return nil }
                index += 3
            } else if bytes[index].isRegisteredNameByte {
                index += 1
            } else {
                return index
            }
        }
        return index
    }

    /// Digits up to 65535, or none at all, which RFC 3986 §3.2.3 allows.
    private static func isPort(_ bytes: Span<UInt8>) -> Bool {
        var value = 0
        for index in bytes.indices {
            guard bytes[index].isDigit else { return false }
            value = value * 10 + Int(bytes[index] - 0x30)
            guard value <= 65535 else { return false }
        }
        return true
    }
}
