/// Text that came from outside: equal, hashed, ordered and searched by its UTF-8 bytes.
///
/// Swift compares and hashes a `String` by canonical equivalence. To FHIR and HTTP `é` and `e` with `´` behind it are
/// two different codes; and a run of combining marks in another order than the canonical one costs the square of its
/// length, so that whoever sends 100 KB of them stops a loop for seconds.
@usableFromInline package struct Text: Sendable {
    /// The text as it is shown, joined and written; not to be compared.
    @usableFromInline package let string: String

    @inlinable
    package init(_ string: String) {
        var string = string
        string.makeContiguousUTF8()
        self.string = string
    }

    /// The text of a part of a string.
    @inlinable
    package init(_ part: Substring) {
        self.init(String(part))
    }

    /// The text of bytes that must be UTF-8, or nil; over-long forms and surrogates are no UTF-8 (RFC 3629 §3).
    @inlinable
    package init?(utf8 bytes: Span<UInt8>) {
        guard let string = String(utf8: bytes) else { return nil }
        self.string = string
    }
}

extension Text {
    @inlinable package var utf8: String.UTF8View { string.utf8 }

    @inlinable package var isEmpty: Bool { string.utf8.isEmpty }
}

extension Text: Hashable {
    @inlinable
    package static func == (left: Text, right: Text) -> Bool {
        // Told by the lengths alone as a rule, which costs less than to look at the bytes.
        left.utf8.count == right.utf8.count && left.utf8.span.equals(right.utf8.span)
    }

    @inlinable
    package func hash(into hasher: inout Hasher) {
        unsafe utf8.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        // No text holds this byte: two texts in a row hash otherwise than the same bytes cut elsewhere.
        hasher.combine(0xFF as UInt8)
    }
}

extension Text: Comparable {
    @inlinable
    package static func < (left: Text, right: Text) -> Bool {
        left.utf8.span.precedes(right.utf8.span)
    }
}

extension Text: ExpressibleByStringInterpolation {
    @inlinable
    package init(stringLiteral value: String) {
        string = value
    }
}

extension Text: CustomStringConvertible {
    @inlinable package var description: String { string }
}

extension Sequence<Text> {
    /// The texts in one, for people.
    @inlinable
    package func joined(separator: String = "") -> String {
        map(\.string).joined(separator: separator)
    }
}
