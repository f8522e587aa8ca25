/// Text that came from outside: equal, hashed, ordered and searched by its UTF-8 bytes.
///
/// Swift compares and hashes a `String` by canonical equivalence. To FHIR and HTTP `é` and `e` with `´` behind it are
/// two different codes; and a run of combining marks in another order than the canonical one costs the square of its
/// length, so that whoever sends 100 KB of them stops a loop for seconds.
package struct Text: Sendable {
    /// The text as it is shown, joined and written; not to be compared.
    package let string: String

    package init(_ string: String) {
        var string = string
        string.makeContiguousUTF8()
        self.string = string
    }

    /// The text of a part of a string.
    package init(_ part: Substring) {
        self.init(String(part))
    }

    /// The text of bytes that must be UTF-8, or nil; over-long forms and surrogates are no UTF-8 (RFC 3629 §3).
    package init?(utf8 bytes: Span<UInt8>) {
        guard let string = String(utf8: bytes) else { return nil }
        self.string = string
    }
}

extension Text {
    package var utf8: String.UTF8View { string.utf8 }

    package var isEmpty: Bool { string.utf8.isEmpty }
}

extension Text: Hashable {
    package static func == (left: Text, right: Text) -> Bool {
        left.utf8.span.equals(right.utf8.span)
    }

    package func hash(into hasher: inout Hasher) {
        unsafe utf8.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        // No text holds this byte: two texts in a row hash otherwise than the same bytes cut elsewhere.
        hasher.combine(0xFF as UInt8)
    }
}

extension Text: Comparable {
    package static func < (left: Text, right: Text) -> Bool {
        left.utf8.span.precedes(right.utf8.span)
    }
}

extension Text: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) {
        self.init(value)
    }
}

extension Text: CustomStringConvertible {
    package var description: String { string }
}

extension Sequence<Text> {
    /// The texts in one, for people.
    package func joined(separator: String = "") -> String {
        map(\.string).joined(separator: separator)
    }
}
