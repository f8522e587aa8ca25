/// Why a tree cannot be written as XML without losing something.
package struct XMLWritingError: Error, Hashable, Sendable {
    /// One sentence, without the place.
    package let reason: String
    /// The element that cannot be written.
    package let path: ElementPath
}

extension XMLWritingError: CustomStringConvertible {
    package var description: String { "\(path): \(reason)" }
}
