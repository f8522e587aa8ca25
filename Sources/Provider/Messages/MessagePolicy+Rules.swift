extension Rule {
    package static let messageBundle = Rule("message.bundle", "What is processed must be a Bundle of type message.")
    package static let messageVersionServed = Rule(
        "message.version-served",
        "The version that a message names in Bundle.meta.versionId must be one that is served."
    )
    package static let messageHeaderRequired = Rule(
        "message.header-required",
        "A message's header must name its event, its reason and its focus."
    )
    package static let messageHeaderSystem = Rule(
        "message.header-system",
        "Event and reason of a message must be of the standard's code systems."
    )
    package static let messageWorkflow = Rule(
        "message.workflow",
        "Event, reason and focus of a message must form a workflow that is served."
    )
    package static let messageResources = Rule(
        "message.resources",
        "A message must hold what its definition asks for."
    )
    package static let messageAppointmentNamed = Rule(
        "message.appointment-named",
        "A message that cancels must name the appointment by its id."
    )
}

extension MessagePolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        [
            .messageBundle, .messageVersionServed, .messageHeaderRequired, .messageHeaderSystem, .messageWorkflow,
            .messageResources, .serverRoom,
        ] + workflows.flatMap(\.act.rules)
    }
}

extension MessagePolicy.Act {
    fileprivate var rules: [Rule] {
        switch self {
        case .book(let policy): policy.rules
        // The status says that it cancels, and so cannot say anything else.
        case .cancel(let policy): [.messageAppointmentNamed] + policy.rules.filter { $0 != .cancelStatus }
        }
    }
}
