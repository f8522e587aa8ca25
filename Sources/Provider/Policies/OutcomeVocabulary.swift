/// What a dialect's OperationOutcomes look like, beside the codes in its rule book.
package struct OutcomeVocabulary: Hashable, Sendable {
    /// `OperationOutcome.meta.profile`; nil for a dialect without one.
    package let outcomeProfile: String?
    package let identification: Identification
    package let issues: Issues
    package let diagnostics: Diagnostics

    /// Whether an OperationOutcome has an id.
    package enum Identification: Hashable, Sendable {
        case none
        case uuid
    }

    package enum Issues: Hashable, Sendable {
        case onePerProblem
        /// One issue names all problems of its step.
        case single
    }

    package enum Diagnostics: Hashable, Sendable {
        /// Diagnostics show what came, patient data included: the data are invented, and who reads is a developer.
        case withValues
        /// The system forbids patient data in diagnostics.
        case withoutValues
    }

    package init(
        outcomeProfile: String? = nil,
        identification: Identification = .none,
        issues: Issues = .onePerProblem,
        diagnostics: Diagnostics = .withValues
    ) {
        self.outcomeProfile = outcomeProfile
        self.identification = identification
        self.issues = issues
        self.diagnostics = diagnostics
    }
}
