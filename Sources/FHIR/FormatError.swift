/// Why bytes cannot be read as a resource in JSON or XML.
package struct FormatError: Error, Hashable, Sendable {
    /// One sentence, without the place: what was expected, what came.
    package let reason: String
    package let position: TextPosition
    /// The element that was being read; nil before the first.
    package let path: ElementPath?

    package init(_ reason: String, at position: TextPosition, path: ElementPath? = nil) {
        self.reason = reason
        self.position = position
        self.path = path
    }
}

extension FormatError: CustomStringConvertible {
    package var description: String {
        let place = path.map { ", at \($0)" } ?? ""
        return "line \(position.line), column \(position.column)\(place): \(reason)"
    }
}

/// A place in a text, as an editor shows it.
package struct TextPosition: Hashable, Sendable {
    /// Bytes before it, from 0.
    package let byteOffset: Int
    /// From 1; lines end with LF, CR or CRLF.
    package let line: Int
    /// From 1, in Unicode scalars.
    package let column: Int

    package init(byteOffset: Int, line: Int, column: Int) {
        self.byteOffset = byteOffset
        self.line = line
        self.column = column
    }
}
