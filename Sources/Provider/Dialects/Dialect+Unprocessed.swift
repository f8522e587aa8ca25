extension Rule {
    /// Broken by no request: what a fault of kind `proposed` answers with.
    package static let proposedAskedFor = Rule("fault.proposed", "A fault injected by a test leaves this unprocessed.")
}

extension Dialect {
    /// Whether it answers what it cannot process with 200 and the appointment, its status changed.
    package var proposes: Bool { appointmentStatus(answering: .proposedAskedFor) != nil }

    /// The status of the appointment that is answered where a rule is broken; nil where that is refused.
    ///
    /// What a test has asked for is answered like what cannot be cancelled.
    package func appointmentStatus(answering rule: Rule) -> String? {
        guard case .appointment(let status) = answer(to: rule == .proposedAskedFor ? .cancelFrom : rule).content else {
            return nil
        }
        return status
    }
}
