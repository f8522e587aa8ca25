package import Bytes

/// An entity tag (RFC 9110 §8.8.3): `W/"3"`, `"abc"`.
///
/// Two tags are equal if opaque value and weakness are, which is how If-Match is compared here: FHIR sends weak tags in
/// it, and strong comparison would match none of them.
package struct EntityTag: Hashable, Sendable {
    package let isWeak: Bool
    /// What stands between the quotes; case counts, and nothing in it is an escape.
    package let opaqueValue: Text

    package init(isWeak: Bool, opaqueValue: Text) {
        self.isWeak = isWeak
        self.opaqueValue = opaqueValue
    }

    /// Reads one tag and nothing else.
    package init(_ text: Text) throws(MalformedValue) {
        var reader = FieldValueReader(text)
        self = try Self(from: &reader)
        guard reader.isAtEnd else { throw reader.unexpected(.endOfTag) }
    }

    init(from reader: inout FieldValueReader) throws(MalformedValue) {
        isWeak = reader.take("W/")
        guard reader.take(UInt8.quote) else { throw reader.unexpected(.entityTag) }
        opaqueValue = reader.take { $0 == 0x21 || ($0 >= 0x23 && $0 != 0x7F) }
        guard reader.take(UInt8.quote) else { throw reader.unexpected(.closingQuoteOfTag) }
    }
}

extension EntityTag: CustomStringConvertible {
    /// The tag as it stands in a field.
    package var description: String { isWeak ? "W/\"\(opaqueValue)\"" : "\"\(opaqueValue)\"" }

    /// Weak comparison (RFC 9110 §8.8.3.2): the opaque values alone count.
    package func matchesWeakly(_ other: EntityTag) -> Bool {
        opaqueValue == other.opaqueValue
    }
}
