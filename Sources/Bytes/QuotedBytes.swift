/// Bytes of a peer as they may stand in a message to a person: printable US-ASCII as it is, anything else as `\xNN`.
package enum QuotedBytes {
    /// How many bytes are shown before the rest is left out, so that a reason stays one line.
    private static let bound = 40

    /// The bytes between quotes, cut with `…` past 40 of them.
    package static func text(_ bytes: Span<UInt8>) -> String {
        var result = "\""
        for index in 0..<min(bytes.count, bound) {
            result += escaped(bytes[index])
        }
        return result + (bytes.count > bound ? "…\"" : "\"")
    }

    /// The text's UTF-8 between quotes, cut with `…` past 40 bytes.
    package static func text(_ string: String) -> String {
        text(string.utf8.span)
    }

    /// A target, or a line with one, between quotes: without what a query or fragment says, and without the name and
    /// password before a host, which may be secrets.
    package static func text(ofTarget bytes: Span<UInt8>) -> String {
        let end = min(bytes.firstIndex(of: .questionMark), bytes.firstIndex(of: UInt8(ascii: "#")))
        let hidden = userInformation(in: bytes.extracting(0..<end))
        var result = "\""
        for index in 0..<min(end, bound + hidden.count) {
            if index == hidden.lowerBound, !hidden.isEmpty { result += "…" }
            if !hidden.contains(index) { result += escaped(bytes[index]) }
        }
        if end > bound + hidden.count { return result + "…\"" }
        return end < bytes.count ? result + escaped(bytes[end]) + "…\"" : result + "\""
    }

    /// Where a name and password stand before a host (RFC 3986 §3.2.1); empty if there are none.
    private static func userInformation(in bytes: Span<UInt8>) -> Range<Int> {
        var start = 0
        var hidden = 0..<0
        for index in bytes.indices {
            if bytes[index] == .slash { start = index + 1 }
            if bytes[index] == UInt8(ascii: "@") { hidden = start..<index }
        }
        return hidden
    }

    /// One byte between quotes.
    package static func text(_ byte: UInt8) -> String {
        "\"\(escaped(byte))\""
    }

    private static func escaped(_ byte: UInt8) -> String {
        guard byte < 0x20 || byte > 0x7E else { return String(Unicode.Scalar(byte)) }
        return "\\x" + byte.hexadecimal(digits: 2, .upperCase)
    }
}
