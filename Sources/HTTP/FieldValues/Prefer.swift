package import Bytes

/// The value of Prefer (RFC 7240) as far as it asks what an answer holds.
package struct Prefer: Hashable, Sendable {
    /// `return=…` (RFC 7240 §4.2).
    package enum Return: Hashable, Sendable {
        case minimal
        case representation
    }

    /// What the answer should hold; nil if the client does not say, or says what we do not know.
    package let `return`: Return?

    /// Reads a list of preferences, of which the first `return` counts.
    ///
    /// A list that is malformed asks for nothing, since no preference binds a server (RFC 7240 §2).
    package init(_ text: Text) {
        var reader = FieldValueReader(text)
        let preferences = try? reader.list { (reader) throws(MalformedValue) in try Self.preference(from: &reader) }
        let value = preferences?.first { $0.name == "return" }?.value
        `return` =
            switch value?.lowercased {
            case "minimal": .minimal
            case "representation": .representation
            default: nil
            }
    }

    private static func preference(
        from reader: inout FieldValueReader
    ) throws(MalformedValue) -> (name: Text, value: Text) {
        let name = try reader.token(.preference).lowercased
        reader.skipBlanks()
        var value: Text = ""
        if reader.take(UInt8(ascii: "=")) {
            reader.skipBlanks()
            value = try reader.tokenOrQuotedString()
        }
        _ = try reader.parameters()
        return (name, value)
    }
}
