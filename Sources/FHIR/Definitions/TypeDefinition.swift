package import Bytes

/// A type of the standard with all its elements, those of its bases first.
package final class TypeDefinition: Sendable {
    /// Where the type stands in `Definitions.types`.
    package struct ID: Hashable, Sendable {
        package let index: Int
    }

    package enum Kind: Hashable, Sendable {
        case primitive(Primitive)
        case xhtml
        /// A data type, or one of the abstract bases of data types.
        case complex
        /// The content of one element: `Appointment.participant`.
        case group
        /// Constraints on a data type: `SimpleQuantity`.
        case profile
        case resource
    }

    package let id: ID
    /// `Appointment`, `Period`, `positiveInt`; for a group the path of its element.
    package let name: Text
    package let base: Text?
    package let kind: Kind
    /// True for `Element`, `BackboneElement`, `Resource` and `DomainResource`.
    package let isAbstract: Bool
    /// In the standard's order: those of the base, then the type's own.
    package let elements: [ElementDefinition]
    /// One bit per place in `elements`, set where at least one is required.
    let required: UInt64
    let names: NameTable

    init(
        id: ID,
        name: Text,
        base: Text?,
        kind: Kind,
        isAbstract: Bool,
        elements: [ElementDefinition]
    ) {
        self.id = id
        self.name = name
        self.base = base
        self.kind = kind
        self.isAbstract = isAbstract
        self.elements = elements
        required = elements.enumerated().reduce(into: 0) { bits, item in
            if item.element.minimum > 0 { bits |= 1 << UInt64(item.offset) }
        }
        names = NameTable(elements)
    }

    /// The element that has this name in JSON, whichever way it is written; nil if the type has none.
    ///
    /// `valueString` is `value[x]` as a string, `_status` what stands beside the value of `status`.
    package func element(named name: Text) -> WireElement? {
        names[name]
    }
}
