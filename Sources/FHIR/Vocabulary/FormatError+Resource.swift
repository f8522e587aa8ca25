extension FormatError {
    /// What can be wrong with well-formed XML before it is a resource in FHIR's XML format.
    package enum ResourceKind: Hashable, Sendable {
        case attribute(String, AttributeOwner)
        case text(String)
        case secondResource(String)
        /// An element in the place of an attribute: `id`, `url`.
        case attributeAsElement(String)
        /// An element behind one that it must precede.
        case order(String, before: String)
        /// An item that another element parts from those before it.
        case apart(String, by: String)
        /// A name that only JSON has: `resourceType`, `_status`.
        case reservedName(String)

        // In a narrative.
        case contentBeforeDiv
        case div(String)
        case contentAfterDiv
        case attributeNamespace(String)
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
