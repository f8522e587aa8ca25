extension Rule {
    package static let queryUnderstood = Rule(
        "query.understood",
        "A query must be decodable and ask only for what the mount supports."
    )
    package static let messageNew = Rule("message.new", "A message must not be sent again once it was processed.")
    package static let appointmentNotPast = Rule("appointment.not-past", "The appointment must not have begun.")
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
