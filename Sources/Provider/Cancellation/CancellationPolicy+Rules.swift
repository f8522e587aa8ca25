extension Rule {
    package static let cancelStatus = Rule("cancel.status", "A cancel sets the status to cancelled.")
    package static let cancelFrom = Rule(
        "cancel.from",
        "Only an appointment that still stands can be cancelled."
    )
    package static let cancelNothingElse = Rule("cancel.nothing-else", "A cancel changes nothing but the status.")
    package static let cancelReasonRequired = Rule("cancel.reason-required", "A cancel gives a reason.")
    package static let cancelReasonOnce = Rule("cancel.reason-once", "The reason is given once.")
    package static let cancelReasonKind = Rule("cancel.reason-kind", "The reason is a valueString.")
    package static let cancelReasonText = Rule("cancel.reason-text", "The reason is not blank.")
}

extension CancellationPolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        [.cancelStatus, .cancelFrom, .cancelNothingElse]
            + past.rules
            + reason.rules
            + (reasonNeed == .required ? [.cancelReasonRequired] : [])
    }
}

extension CancellationPolicy.PastPolicy {
    fileprivate var rules: [Rule] { self == .refused ? [.appointmentNotPast] : [] }
}

extension CancellationPolicy.ReasonPlacement {
    fileprivate var rules: [Rule] {
        switch self {
        case .extension: [.cancelReasonOnce, .cancelReasonKind, .cancelReasonText]
        case .cancelationReason, .absent: []
        }
    }
}
