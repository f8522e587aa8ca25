package import Bytes

extension FormatError {
    /// What can be wrong with a JSON text (RFC 8259).
    package enum JSONKind: Hashable, Sendable {
        /// Nothing but white space.
        case empty
        /// Something follows the text's one value.
        ///
        /// - Parameter number: whether that value is a number, as a copied line number would be.
        case contentAfterEnd(Found, number: Bool)
        case value(Found)
        /// No name in double quotation marks where an object goes on.
        case name(Found)
        /// No colon after a name.
        case colon(Found)
        /// Neither a comma nor the closing bracket.
        case separator(Container, Found)
        /// A closing bracket after a comma.
        case trailingComma(Container)
        case duplicateName(Text)
        /// Objects and arrays inside each other beyond the limit.
        case depth(limit: Int)
        case unclosedString
        /// A control character in a string without an escape.
        case controlCharacter(Unicode.Scalar)
        /// No letter of an escape after a backslash.
        case escape(Found)
        /// No hexadecimal digit after `\u`.
        case hexDigit(Found)
        case halfSurrogatePair
        case digit(NumberPart, Found)
        case leadingZero
    }

    package enum Container: Hashable, Sendable, CaseIterable {
        case array, object

        package var closingBracket: Unicode.Scalar {
            switch self {
            case .array: "]"
            case .object: "}"
            }
        }
    }

    /// A part of a number that needs a digit (RFC 8259 §6).
    package enum NumberPart: Hashable, Sendable, CaseIterable {
        case integer, fraction, exponent
    }
}
