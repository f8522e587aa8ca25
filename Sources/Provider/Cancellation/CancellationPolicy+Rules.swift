extension Rule {
    package static let cancelStatus = Rule("cancel.status", "A cancellation must set the status to cancelled.")
    package static let cancelFrom = Rule(
        "cancel.from",
        "Only an active appointment can be cancelled."
    )
    package static let cancelNothingElse = Rule(
        "cancel.nothing-else",
        "A cancellation must change nothing but the status."
    )
    package static let cancelReasonRequired = Rule("cancel.reason-required", "A cancellation must give a reason.")
    package static let cancelReasonOnce = Rule("cancel.reason-once", "The reason must be given only once.")
    package static let cancelReasonKind = Rule("cancel.reason-kind", "The reason must be a valueString.")
    package static let cancelReasonText = Rule("cancel.reason-text", "The reason must not be blank.")
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
