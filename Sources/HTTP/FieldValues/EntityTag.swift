package import Bytes

/// An entity tag (RFC 9110 §8.8.3): `W/"3"`, `"abc"`.
///
/// Two tags are equal if opaque value and weakness are; whether they mean the same version, `matches` says.
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
        guard isWeak || !reader.take("w/") else { throw reader.unexpected(.capitalW, back: 2) }
        guard reader.take(UInt8.quote) else { throw reader.unexpected(.entityTag) }
        opaqueValue = reader.take { $0 == 0x21 || ($0 >= 0x23 && $0 != 0x7F) }
        guard reader.take(UInt8.quote) else { throw reader.unexpected(.closingQuoteOfTag) }
    }
}

extension EntityTag: CustomStringConvertible {
    /// The tag as it stands in a field.
    package var description: String { isWeak ? "W/\"\(opaqueValue)\"" : "\"\(opaqueValue)\"" }

    func write(to bytes: inout OutputSpan<UInt8>) {
        if isWeak { bytes.append("W/".utf8.span) }
        bytes.append(.quote)
        bytes.append(opaqueValue.utf8.span)
        bytes.append(.quote)
    }

    /// Whether the opaque values are the same: RFC 9110's weak comparison (§8.8.3.2).
    ///
    /// If-Match is compared so too. FHIR names versions by weak tags, which strong comparison would never match, and client
    /// libraries send `"3"` for `W/"3"`.
    package func matches(_ other: EntityTag) -> Bool {
        opaqueValue == other.opaqueValue
    }
}
