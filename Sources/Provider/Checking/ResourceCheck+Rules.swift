package import FHIR

extension Rule {
    package static let definitionElements = Rule(
        "definition.elements",
        "A resource has the elements of its definition only."
    )
    package static let definitionCardinality = Rule("definition.cardinality", "A resource has what it must.")
    package static let definitionValues = Rule("definition.values", "Values have the form of their type.")
    package static let definitionCodes = Rule("definition.codes", "Codes are from their required lists.")
    package static let definitionInvariants = Rule("definition.invariants", "The invariants of STU3 hold.")
    package static let profileKept = Rule("profile.kept", "A resource keeps to its profile.")
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
