extension Rule {
    package static let amendFrom = Rule("amend.from", "Only a booked appointment can be amended.")
    package static let amendLength = Rule(
        "amend.length",
        "The description and comment must not be longer than allowed."
    )
    package static let amendNothingElse = Rule(
        "amend.nothing-else",
        "An amendment can change only the description and comment."
    )
}

extension AmendmentPolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        [.amendFrom, .amendLength, .amendNothingElse] + (past == .refused ? [.appointmentNotPast] : [])
    }
}
