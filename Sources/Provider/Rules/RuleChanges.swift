/// A dialect's table: for each rule in it, what the system has otherwise than the common table.
///
/// Rules that the common table lacks are the dialect's own.
package struct RuleChanges: Sendable {
    let rows: [(rule: Rule, change: RuleChange)]

    private init(_ rows: [(rule: Rule, change: RuleChange)]) {
        self.rows = rows
    }

    /// These rows and more.
    package func and(_ others: RuleChanges) -> RuleChanges {
        RuleChanges(rows + others.rows)
    }
}

extension RuleChanges: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (Rule, RuleChange)...) {
        self.init(elements.map { (rule: $0, change: $1) })
    }
}

/// What a dialect has otherwise than the common table for one rule; what is nil it has as the table has it.
package struct RuleChange: Sendable {
    private(set) var status: Int?
    private(set) var issue: IssueCode?
    private(set) var coding: OutcomeCoding?
    /// The status of the appointment that is answered in place of an OperationOutcome.
    private(set) var appointmentStatus: String?
    private(set) var sentence: String?
    private(set) var source: String?

    package static func answers(
        _ status: Int? = nil,
        _ issue: IssueCode? = nil,
        coding: OutcomeCoding? = nil
    ) -> RuleChange {
        RuleChange(status: status, issue: issue, coding: coding)
    }

    /// 200 with the appointment as it is stored, but for its status.
    package static func answersWithAppointment(_ status: String) -> RuleChange {
        RuleChange(appointmentStatus: status)
    }

    package static func saying(_ sentence: String) -> RuleChange {
        RuleChange(sentence: sentence)
    }

    package static func from(_ source: String) -> RuleChange {
        RuleChange(source: source)
    }

    package func saying(_ sentence: String) -> RuleChange {
        var change = self
        change.sentence = sentence
        return change
    }

    package func from(_ source: String) -> RuleChange {
        var change = self
        change.source = source
        return change
    }
}
