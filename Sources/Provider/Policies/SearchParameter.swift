package import Bytes

/// What a search goes by: a name, where in a resource its values stand, and what kind of values they are.
package struct SearchParameter: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// A code, found letter for letter.
        case token
        /// An Identifier, found by its system and value.
        case identifier
        /// A Coding, found by its system and code.
        case coding
        /// A reference to another resource, found by type and id.
        case reference
        /// The same, of references to this type alone.
        case referenceTo(Text)
        /// A reference to a service that knows those it holds by a number: one that begins so is found as an Identifier of
        /// the system, with the number at its end as the value.
        case number(system: Text, at: Text)
        /// An instant, by which resources are kept in order.
        case instant
        /// The name of the system that the resource comes from (`SourceSystem`); there is no path to it.
        case sourceSystem
    }

    /// What the values are for.
    package enum Use: Hashable, Sendable {
        /// Resources are found by them.
        case found
        /// They are known of what was found without reading it.
        case kept
    }

    package let name: Text
    package let kind: Kind
    /// Names of elements from the resource down; lists count with all their items.
    package let path: [Text]
    package let use: Use

    package init(_ name: Text, _ kind: Kind, _ use: Use = .found, at path: Text...) {
        self.name = name
        self.kind = kind
        self.path = path
        self.use = use
    }
}
