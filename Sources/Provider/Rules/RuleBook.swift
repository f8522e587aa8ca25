/// What breaking each rule answers in one dialect: the common table, with the dialect's own laid over it.
///
/// The same book drives behaviour, documentation and reports, so that they cannot disagree. Which of its rules a request
/// can break is for the dialect's policies to say.
package struct RuleBook: Sendable {
    private let entries: [RuleEntry]
    private let places: [Rule: Int]
    /// The rules for which the dialect has rows of its own, each as often as it has.
    package let changed: [Rule]

    /// - Parameters:
    ///   - table: what all dialects answer; the book has its order, and the dialect's own rules behind.
    ///   - source: where a rule stands unless one of the tables says otherwise.
    ///   - codes: what goes with a status unless the changes have a code for the rule.
    ///   - changes: what the dialect has otherwise; of two rows for one rule the first counts.
    package init(over table: RuleTable, source: String, codes: StatusCodes = .none, _ changes: RuleChanges = [:]) {
        changed = changes.rows.map(\.rule)
        var rest = Dictionary(changes.rows.map { ($0.rule, $0.change) }) { first, _ in first }
        let common = table.rows.map { row in
            RuleEntry(row, rest.removeValue(forKey: row.rule) ?? RuleChange(), source: source, codes: codes)
        }
        let own = changes.rows.compactMap { rule, _ in
            rest.removeValue(forKey: rule).map { RuleEntry(.unforeseen(rule), $0, source: source, codes: codes) }
        }
        entries = common + own
        places = Dictionary(entries.enumerated().map { ($1.rule, $0) }) { first, _ in first }
    }

    /// The dialect's entry for a rule; 500 for one that is in no table, since the stub is at fault.
    package subscript(rule: Rule) -> RuleEntry {
        if let place = places[rule] { return entries[place] }
        return RuleEntry(rule, rule.sentence, source: "none", answer: .unforeseen)
    }

    /// The entry for the rule of that name, or nil.
    package subscript(named name: String) -> RuleEntry? {
        entries.first { $0.rule.name == name }
    }

    /// The entries for these rules, in the order of the checks.
    package func entries(for rules: Set<Rule>) -> [RuleEntry] {
        entries.filter { rules.contains($0.rule) }
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

    fileprivate init(_ rule: Rule, _ sentence: String, source: String, answer: RuleAnswer) {
        self.rule = rule
        self.sentence = sentence
        self.source = source
        self.answer = answer
    }

    fileprivate init(_ row: RuleTable.Row, _ change: RuleChange, source: String, codes: StatusCodes) {
        self.init(
            row.rule,
            change.sentence ?? row.rule.sentence,
            source: change.source ?? row.source ?? source,
            answer: RuleAnswer(row, change, codes)
        )
    }
}

extension RuleAnswer {
    fileprivate init(_ row: RuleTable.Row, _ change: RuleChange, _ codes: StatusCodes) {
        if let status = change.appointmentStatus {
            self = .appointment(status: status)
            return
        }
        let status = change.status ?? row.status
        let codes = codes[status]
        self.init(
            status: status,
            issue: change.issue ?? codes?.issue ?? row.issue,
            coding: change.coding ?? codes?.coding
        )
    }
}

extension RuleTable.Row {
    /// Of a rule that no table has a status for.
    fileprivate static func unforeseen(_ rule: Rule) -> RuleTable.Row {
        RuleTable.Row(rule, 500, .exception)
    }
}
