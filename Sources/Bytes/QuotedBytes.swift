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

    /// One byte between quotes.
    package static func text(_ byte: UInt8) -> String {
        "\"\(escaped(byte))\""
    }

    private static func escaped(_ byte: UInt8) -> String {
        guard byte < 0x20 || byte > 0x7E else { return String(Unicode.Scalar(byte)) }
        return "\\x" + byte.hexadecimal(digits: 2, .upperCase)
    }
}
