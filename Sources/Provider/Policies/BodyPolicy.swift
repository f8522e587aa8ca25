/// What a body is refused for before anything looks into it.
package enum BodyPolicy: Hashable, Sendable {
    /// A type that FHIR does not have is one of another type like any other (`body.resource-type`).
    case otherTypesAlike
    /// A type that FHIR does not have breaks a rule of its own (`body.resource-type-known`).
    case unknownTypesApart
}

extension Rule {
    package static let bodyReadable = Rule("body.readable", "A body must be well-formed.")
    package static let bodyResourceType = Rule(
        "body.resource-type",
        "A body must be of the resource type that the request is about."
    )
    package static let bodyResourceTypeKnown = Rule(
        "body.resource-type-known",
        "A body must be of a FHIR resource type."
    )
    package static let bodyIdentifier = Rule("body.id", "A body must have the id that the URL names.")
}

extension BodyPolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        [.bodyReadable, .bodyResourceType, unknownType, .bodyIdentifier]
    }

    /// What a body breaks whose type FHIR does not have.
    package var unknownType: Rule {
        switch self {
        case .otherTypesAlike: .bodyResourceType
        case .unknownTypesApart: .bodyResourceTypeKnown
        }
    }
}
