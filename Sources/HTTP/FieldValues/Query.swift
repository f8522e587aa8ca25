package import Bytes

/// The parameters of a query in their order, as HTML forms and FHIR write them: `name=value` joined by `&`.
package struct Query: Sendable {
    package let parameters: [(name: Text, value: Text)]

    /// Reads a query without its question mark; nil has no parameters.
    ///
    /// `+` and `%20` are a blank, a name without `=` has the value "", and what is empty between two `&` does not count.
    ///
    /// - Throws: `MalformedValue` for a `%` without two hexadecimal digits, and for what decodes to no UTF-8.
    package init(_ text: Text?) throws(MalformedValue) {
        var parameters: [(name: Text, value: Text)] = []
        for part in (text ?? "").utf8.split(separator: UInt8(ascii: "&")) {
            let sides = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            let name = try Self.decoded(Array(sides[0]))
            parameters.append((name, sides.count == 2 ? try Self.decoded(Array(sides[1])) : ""))
        }
        self.parameters = parameters
    }
}

extension Query {
    /// Parameters as a query has them, without a question mark; only the letters of RFC 3986 §2.3 and `:` stand as they
    /// are.
    package static func text(of parameters: [(name: Text, value: Text)]) -> String {
        parameters.map { "\(PercentEncoding.encoded($0.name.string))=\(PercentEncoding.encoded($0.value.string))" }
            .joined(separator: "&")
    }

    /// The first value of that name, case counting; nil without one.
    package subscript(name: Text) -> Text? {
        parameters.first { $0.name == name }?.value
    }

    /// All values of that name, in order.
    package func values(of name: Text) -> [Text] {
        parameters.filter { $0.name == name }.map(\.value)
    }

    private static func decoded(_ bytes: [UInt8]) throws(MalformedValue) -> Text {
        let plain = bytes.map { $0 == UInt8(ascii: "+") ? UInt8.space : $0 }
        try checkEscapes(plain)
        guard let text = Text(utf8: PercentEncoding.decoded(plain.span).span) else {
            throw .notUTF8(found: QuotedBytes.text(bytes.span))
        }
        return text
    }

    private static func checkEscapes(_ bytes: [UInt8]) throws(MalformedValue) {
        for index in bytes.indices where bytes[index] == .percent {
            let escape = bytes.span.extracting(index..<min(index + 3, bytes.count))
            guard PercentEncoding.value(of: escape) != nil else {
                throw .escape(found: QuotedBytes.text(escape))
            }
        }
    }
}
