extension Rule {
    package static let headerRequired = Rule("header.required", "A request must name its trace, sender and receiver.")
    package static let headerTarget = Rule("header.target", "The target must be a JSON object in base64.")
    package static let headerMembers = Rule("header.members", "The target must have a system and a value.")
    package static let headerUUID = Rule("header.uuid", "The ids of a request must be UUIDs.")
    package static let headerIdentity = Rule("header.identity", "The requester's identity must be base64-encoded JSON.")
    package static let interactionMatches = Rule(
        "interaction-id.matches",
        "A request must name its interaction exactly."
    )
}

extension HeaderPolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        fields.flatMap(\.rules)
            + (interactionField == nil ? [] : [.interactionMatches])
            + (sentinels.map { Array($0.rules.values) } ?? [])
    }
}

extension HeaderPolicy.FieldPolicy {
    fileprivate var rules: [Rule] {
        let ofForm: [Rule] =
            switch form {
            case .text: []
            case .uuid: [.headerUUID]
            case .encodedObject([], let malformed): [malformed]
            case .encodedObject(_, let malformed): [malformed, .headerMembers]
            }
        return need == .optional ? ofForm : [.headerRequired] + ofForm
    }
}
