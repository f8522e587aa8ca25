/// The rules one dialect enforces, with what breaking each answers.
///
/// The same table drives behaviour, documentation and reports, so that they cannot disagree.
package struct RuleBook: Sendable {
    /// The rules in the order of the checks.
    package let entries: [RuleEntry]
    private let places: [Rule: Int]

    package init(_ entries: [RuleEntry]) {
        self.entries = entries
        places = Dictionary(entries.enumerated().map { ($1.rule, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The dialect's entry for a rule; nil for a rule the dialect does not know.
    package subscript(rule: Rule) -> RuleEntry? {
        places[rule].map { entries[$0] }
    }
}

/// One rule of one dialect.
package struct RuleEntry: Sendable {
    package let rule: Rule
    /// The rule in our words.
    package let sentence: String
    /// The document and section it stands in.
    package let source: String
    package let answer: RuleAnswer

    package init(_ rule: Rule, _ sentence: String, source: String, answer: RuleAnswer) {
        self.rule = rule
        self.sentence = sentence
        self.source = source
        self.answer = answer
    }
}

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

/// The codes of FHIR's IssueType value set that the dialects use (STU3 and R4 share them).
package enum IssueCode: String, Sendable {
    case invalid
    case structure
    case required
    case value
    case invariant
    case security
    case login
    case expired
    case forbidden
    case processing
    case notSupported = "not-supported"
    case duplicate
    case unknown
    case notFound = "not-found"
    case tooLong = "too-long"
    case codeInvalid = "code-invalid"
    case `extension`
    case tooCostly = "too-costly"
    case businessRule = "business-rule"
    case conflict
    case exception
    case timeout
    case throttled
    case transient
    case informational
}
