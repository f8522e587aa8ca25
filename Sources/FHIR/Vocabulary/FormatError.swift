package import Bytes

/// Why bytes cannot be read as a resource in JSON or XML.
///
/// Two errors are equal if they are of the same kind at the same place; the words are made of the kind when somebody
/// asks for them.
package struct FormatError: Error, Hashable, Sendable {
    package let kind: Kind
    package let position: TextPosition
    /// The element that was being read; nil before the first.
    package let path: ElementPath?

    package init(_ kind: Kind, at position: TextPosition, path: ElementPath? = nil) {
        self.kind = kind
        self.position = position
        self.path = path
    }
}

extension FormatError {
    /// What is wrong, with what came as data.
    package enum Kind: Hashable, Sendable {
        /// The text begins like UTF-16 or UTF-32.
        case otherEncoding
        case invalidUTF8(InvalidUTF8, byte: UInt8)
        case json(JSONKind)
        case xml(XMLKind)
        case resource(ResourceKind)
    }

    /// How bytes fail to be UTF-8 (Unicode, table 3-7).
    package enum InvalidUTF8: Hashable, Sendable {
        case byteNeverUsed, strayContinuation, overlong, surrogate, beyondUnicode, cutShort
    }

    /// What stood where something else was expected.
    package enum Found: Hashable, Sendable {
        case end
        case character(Unicode.Scalar)
        /// The first of bytes that are no UTF-8.
        case byte(UInt8)
        /// ASCII letters without quotation marks, at most `wordLimit` of them.
        case word(Text)

        /// Letters of a word that are kept.
        static let wordLimit = 20
    }
}

extension FormatError: CustomStringConvertible {
    package var description: String {
        let place = path.map { ", at \($0)" } ?? ""
        return "line \(position.line), column \(position.column)\(place): \(reason)"
    }
}
