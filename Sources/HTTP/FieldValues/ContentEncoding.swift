package import Bytes

/// The value of Content-Encoding (RFC 9110 §8.4).
package struct ContentEncoding: Hashable, Sendable {
    /// In lower case, in the order in which they were applied; without `identity`, which is none.
    package let codings: [Text]

    package init(_ text: Text) throws(MalformedValue) {
        var reader = FieldValueReader(text)
        let names = try reader.list { (reader) throws(MalformedValue) in try reader.token(.contentCoding).lowercased }
        codings = names.filter { $0 != "identity" }
    }
}
