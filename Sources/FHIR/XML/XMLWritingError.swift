/// Why a tree cannot be written as XML without losing something.
package struct XMLWritingError: Error, Hashable, Sendable {
    /// One sentence, without the place.
    package let reason: String
    /// The element that cannot be written.
    package let path: ElementPath
}

extension XMLWritingError {
    /// The same, seen from the element around it: so what can be written pays nothing for its path.
    func inside(_ step: ElementPath.Step) -> XMLWritingError {
        XMLWritingError(reason: reason, path: ElementPath(path.root, [step] + path.steps))
    }

    /// The same, in a resource of that type.
    func inside(resource type: String) -> XMLWritingError {
        XMLWritingError(reason: reason, path: ElementPath(type, path.steps))
    }
}

extension XMLWritingError: CustomStringConvertible {
    package var description: String { "\(path): \(reason)" }
}
