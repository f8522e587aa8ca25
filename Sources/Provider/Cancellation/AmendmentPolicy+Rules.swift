extension Rule {
    package static let amendFrom = Rule("amend.from", "Only a booked appointment can be amended.")
    package static let amendLength = Rule("amend.length", "Description and comment keep to their lengths.")
    package static let amendNothingElse = Rule(
        "amend.nothing-else",
        "Amending changes description and comment only."
    )
}

extension AmendmentPolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        [.amendFrom, .amendLength, .amendNothingElse] + (past == .refused ? [.appointmentNotPast] : [])
    }
}
