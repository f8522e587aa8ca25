package import Bytes

/// Why a tree cannot be written as XML without losing something.
package struct XMLWritingError: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// No object with a `resourceType`.
        case noResource
        /// `_name` beside an object rather than a primitive.
        case siblingOfObject(Text)
        /// `_name` that is no object.
        case siblingNoObject(Text)
        /// An array within an array.
        case nestedArray
        /// An `id` or `url` that XML has as an attribute, and that is no string.
        case attributeNoString(Text)
        case narrative(FormatError)
        /// A character that XML does not allow, not even as a reference.
        case character(Unicode.Scalar)
        /// A name that no element can have.
        case name(Text)
    }

    package let kind: Kind
    /// The element that cannot be written.
    package let path: ElementPath

    package init(_ kind: Kind, at path: ElementPath) {
        self.kind = kind
        self.path = path
    }
}

extension XMLWritingError {
    /// The same, seen from the element around it: so what can be written pays nothing for its path.
    func inside(_ step: ElementPath.Step) -> XMLWritingError {
        XMLWritingError(kind, at: ElementPath(path.root, [step] + path.steps))
    }

    /// The same, in a resource of that type.
    func inside(resource type: Text) -> XMLWritingError {
        XMLWritingError(kind, at: ElementPath(type, path.steps))
    }
}

extension XMLWritingError: CustomStringConvertible {
    package var description: String { "\(path): \(reason)" }

    /// One sentence, without the place.
    package var reason: String {
        switch kind {
        case .noResource: "expected a resource, got no object with a resourceType"
        case .siblingOfObject(let name):
            "expected \(inBackticks("_\(name)")) beside a primitive, got it beside an object"
        case .siblingNoObject(let name): "expected \(inBackticks("_\(name)")) to be an object"
        case .nestedArray: "expected no array within an array"
        case .attributeNoString(let name):
            "expected \(inBackticks(name)) to be a string, since XML has it as an attribute"
        case .narrative(let error): "expected a narrative of well-formed XHTML: \(error)"
        case .character(let scalar): "expected characters that XML can hold, got the character \(scalar.codePoint)"
        case .name(let name): "expected the name of an element, got \(inBackticks(name))"
        }
    }
}
