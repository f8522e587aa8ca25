package import Bytes

/// How a system names the versions of a resource; the same seed data and requests give the same names.
package enum VersionIdentifierStyle: Hashable, Sendable {
    /// 1, 2, 3 …
    case sequence
    /// 32 upper-case hexadecimal digits, of no visible order.
    case hexadecimal
}

extension VersionIdentifierStyle {
    /// The identifier of the first version of a resource whose data record none.
    package func first(of resource: Text) -> Text {
        switch self {
        case .sequence: "1"
        case .hexadecimal: Self.digits(of: [resource, "1"])
        }
    }

    /// The identifier of the version that follows another, whatever that is called.
    ///
    /// - Parameters:
    ///   - previous: the identifier of that other.
    ///   - number: the largest number that a version of the resource is, or was, called by.
    ///   - isKnown: whether a version of the resource is, or was, called so.
    package func next(
        after previous: Text,
        of resource: Text,
        largest number: Int,
        unless isKnown: (Text) -> Bool
    ) -> Text {
        switch self {
        case .sequence:
            // Larger than all before, so none of them.
            return Text("\(number + 1)")
        case .hexadecimal:
            var next = Self.digits(of: [resource, previous])
            while isKnown(next) { next = Self.digits(of: [resource, next]) }
            return next
        }
    }

    private static func digits(of parts: [Text]) -> Text {
        let (high, low) = SpreadDigits.numbers(of: parts)
        return Text([high, low].map { $0.hexadecimal(digits: 16, .upperCase) }.joined())
    }
}
