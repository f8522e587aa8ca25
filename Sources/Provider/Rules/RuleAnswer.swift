/// What breaking a rule answers.
package struct RuleAnswer: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        /// An OperationOutcome; the coding is its `issue.details.coding`, nil where the dialect has no codes of its own.
        case outcome(IssueCode, OutcomeCoding?)
        /// The appointment as it is stored, but for this status; nothing changes.
        case appointment(status: String)
    }

    /// The HTTP status code, 400 to 599; 200 where the dialect answers with the appointment all the same.
    package let status: Int
    package let content: Content

    package init(status: Int, issue: IssueCode, coding: OutcomeCoding? = nil) {
        self.status = status
        content = .outcome(issue, coding)
    }

    private init(status: Int, content: Content) {
        self.status = status
        self.content = content
    }

    /// 200 with the appointment as it is stored, but for the status in it.
    package static func appointment(status: String) -> RuleAnswer {
        RuleAnswer(status: 200, content: .appointment(status: status))
    }

    /// Of what cannot happen unless the stub is at fault.
    package static let unforeseen = RuleAnswer(status: 500, issue: .exception)

    /// Nil where no OperationOutcome is sent.
    package var issue: IssueCode? {
        guard case .outcome(let issue, _) = content else { return nil }
        return issue
    }

    package var coding: OutcomeCoding? {
        guard case .outcome(_, let coding) = content else { return nil }
        return coding
    }
}

/// A dialect's own code for a refusal.
package struct OutcomeCoding: Hashable, Sendable {
    package let system: String
    package let code: String
    /// Nil where the code's own display is not known.
    package let display: String?

    package init(system: String, code: String, display: String?) {
        self.system = system
        self.code = code
        self.display = display
    }
}
