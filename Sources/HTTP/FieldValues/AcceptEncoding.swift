package import Bytes

/// The value of Accept-Encoding (RFC 9110 §12.5.3) as far as gzip and the plain form are concerned.
package struct AcceptEncoding: Hashable, Sendable {
    /// What an answer is sent in.
    package enum Coding: Hashable, Sendable {
        case gzip
        case identity
    }

    /// In thousandths; nil where neither the coding nor `*` is named.
    private let gzip: Int?
    private let identity: Int?

    package init(_ text: Text) throws(MalformedValue) {
        var reader = FieldValueReader(text)
        let members = try reader.list { (reader) throws(MalformedValue) in try Self.member(from: &reader) }
        let any = members.first { $0.coding == "*" }?.quality
        gzip = members.first { $0.coding == "gzip" || $0.coding == "x-gzip" }?.quality ?? any
        let named = members.first { $0.coding == "identity" }?.quality
        // The plain form is taken unless it is excluded, so `*` matters to it only as `*;q=0`.
        identity = named ?? (any == 0 ? 0 : nil)
    }

    private static func member(
        from reader: inout FieldValueReader
    ) throws(MalformedValue) -> (coding: Text, quality: Int) {
        let coding = try reader.token(.contentCoding).lowercased
        let weight = try reader.parameters().first { $0.name == "q" }
        return (
            coding, try weight.map { (weight) throws(MalformedValue) in try Weight.thousandths(weight.value) } ?? 1_000
        )
    }
}

extension AcceptEncoding {
    /// The coding that the client takes most gladly, gzip where it does not say; nil if it takes neither.
    package var preferred: Coding? {
        if let gzip, gzip > 0, gzip >= identity ?? 0 { return .gzip }
        return identity == 0 ? nil : .identity
    }
}
