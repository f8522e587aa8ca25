extension Rule {
    package static let queryUnderstood = Rule(
        "query.understood",
        "A query can be decoded and asks for what the mount understands."
    )
    package static let messageNew = Rule("message.new", "A message that was processed is not sent again.")
    package static let appointmentNotPast = Rule("appointment.not-past", "The appointment has not begun.")
}

extension QueryPolicy {
    /// The rules that a request can break under this policy; one that cannot be decoded is refused under each.
    package var rules: [Rule] { [.queryUnderstood] }
}

extension RepeatPolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        switch self {
        case .accepted: []
        case .refused: [.messageNew]
        }
    }
}

extension ReadingPolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        switch self {
        case .any: []
        case .futureOnly: [.appointmentNotPast]
        }
    }
}
