package import Bytes

extension FormatError {
    /// What can be wrong with well-formed XML before it is a resource in FHIR's XML format.
    package enum ResourceKind: Hashable, Sendable {
        case attribute(Text, AttributeOwner)
        case text(Text)
        case secondResource(Text)
        /// An element in the place of an attribute: `id`, `url`.
        case attributeAsElement(Text)
        /// An element behind one that it must precede.
        case order(Text, before: Text)
        /// An item that another element parts from those before it.
        case apart(Text, by: Text)
        /// A name that only JSON has: `resourceType`, `_status`.
        case reservedName(Text)

        // In a narrative.
        case contentBeforeDiv
        case div(Text)
        case contentAfterDiv
        case attributeNamespace(Text)
    }

    /// What an attribute was found on.
    package enum AttributeOwner: Hashable, Sendable, CaseIterable {
        case primitive, resource, wrapperOfResource
        /// An element with children, for which the attribute is none of `value`, `id`, `url`, or not in its place.
        case complex
        /// An element with children, for a `value`.
        case valueOfComplex
    }
}
