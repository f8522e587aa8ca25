/// Why a text is not taken as a regular expression.
package struct RegularExpressionError: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// It is no regular expression at all.
        case malformed
        /// Other engines know it, this one does not.
        case unsupported
        /// It would take more states, bytes or levels than there may be.
        case tooLarge
    }

    package let kind: Kind
    /// What is wrong, without the place: "`(` is never closed".
    package let reason: String
    /// Bytes before the place, from 0.
    package let byteOffset: Int

    init(_ kind: Kind, _ reason: String, at byteOffset: Int) {
        self.kind = kind
        self.reason = reason
        self.byteOffset = byteOffset
    }
}

extension RegularExpressionError: CustomStringConvertible {
    package var description: String {
        "\(reason) (at byte offset \(byteOffset))"
    }
}
