package import Bytes

/// What a search goes by: a name, where in a resource its values stand, and what kind of values they are.
package struct SearchParameter: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// A code or an identifier's value, found letter for letter.
        case token
        /// A reference to another resource, found by type and id.
        case reference
        /// An instant, by which resources are kept in order.
        case instant
    }

    package let name: Text
    package let kind: Kind
    /// Names of elements from the resource down; lists count with all their items.
    package let path: [Text]

    package init(_ name: Text, _ kind: Kind, at path: Text...) {
        self.name = name
        self.kind = kind
        self.path = path
    }
}
