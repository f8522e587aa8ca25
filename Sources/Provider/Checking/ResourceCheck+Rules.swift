package import FHIR

extension Rule {
    package static let definitionElements = Rule(
        "definition.elements",
        "A resource must have only the elements of its definition."
    )
    package static let definitionCardinality = Rule(
        "definition.cardinality",
        "A resource must have all its required elements."
    )
    package static let definitionValues = Rule("definition.values", "Values must have the format of their type.")
    package static let definitionCodes = Rule("definition.codes", "Codes must be from their required value sets.")
    package static let definitionInvariants = Rule(
        "definition.invariants",
        "A resource must satisfy the invariants of STU3."
    )
    package static let profileKept = Rule("profile.kept", "A resource must conform to its profile.")
}

extension ResourceCheck {
    /// The rules that a resource can break.
    ///
    /// - Parameter profile: what the system's own profile asks; nil without one.
    package static func rules(profile: Profile?) -> [Rule] {
        [.definitionElements, .definitionCardinality, .definitionValues, .definitionCodes, .definitionInvariants]
            + (profile == nil ? [] : [.profileKept])
    }
}
