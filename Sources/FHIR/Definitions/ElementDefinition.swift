package import Bytes

/// One element of a type, as a row of the standard's table.
package struct ElementDefinition: Hashable, Sendable {
    /// As in the table: `status`, `value[x]`.
    package let name: Text
    package let minimum: Int
    /// Nil if there is no upper limit.
    package let maximum: Int?
    /// One type, or several for a choice.
    package let types: [ElementType]
    /// Whether XML writes the element as an attribute: `Element.id` and `Extension.url`.
    package let isAttribute: Bool

    /// Whether the name on the wire says which of several types came: `value[x]`.
    package var isChoice: Bool { name.hasSuffix("[x]") }

    /// Whether JSON writes the element as an array.
    package var repeats: Bool { maximum.map { $0 > 1 } ?? true }

    /// The cardinality as the standard writes it: `0..*`.
    package var cardinality: String { "\(minimum)..\(maximum.map(String.init) ?? "*")" }

    /// The name of this element on the wire when it has the given one of its types.
    package func wireName(of type: ElementType) -> Text {
        guard isChoice else { return name }
        let (stem, type) = (name.string.dropLast(3), type.name.string)
        return "\(stem)\(type.prefix(1).uppercased())\(type.dropFirst())"
    }
}

/// A type that an element can have.
package struct ElementType: Hashable, Sendable {
    /// As the wire name of a choice has it: `string`, `Reference`, `Quantity`; for a group the path of its element.
    package let name: Text
    package let content: ElementContent
    /// Names of the resource types that a reference may point to; empty if any.
    package let targets: [Text]
    /// The required codes, if the element is bound to some.
    package let codes: CodeList.ID?
}

/// What an element is made of.
package enum ElementContent: Hashable, Sendable {
    case primitive(Primitive)
    /// A data type, or the group of elements that the table writes in place.
    case complex(TypeDefinition.ID)
    /// A resource of any type.
    case resource
    /// The `div` element itself.
    case xhtml
}

/// What a name on the wire stands for; trivially copied, since validation asks for it at every member.
package struct WireElement: Hashable, Sendable {
    /// Place in `TypeDefinition.elements`.
    package let element: Int
    /// Place in `ElementDefinition.types`.
    package let type: Int
    package let content: ElementContent
    /// Whether this is the name with `_`, where JSON has id and extensions of a primitive.
    package let isSibling: Bool
    package let isChoice: Bool
    package let isAttribute: Bool
    package let repeats: Bool
    /// Whether the element has no place here at all (0..0 in a profile).
    package let isForbidden: Bool
    /// Whether only some types of resource may be referred to.
    package let limitsTargets: Bool
    package let codes: CodeList.ID?
}
