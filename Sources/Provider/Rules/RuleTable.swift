/// What breaking each rule answers in a dialect that says nothing else, in the order of the checks.
package struct RuleTable: Sendable {
    package struct Row: Sendable {
        package let rule: Rule
        let status: Int
        let issue: IssueCode
        /// Where the rule stands for all systems; nil where each has its own specification for it.
        let source: String?

        package init(_ rule: Rule, _ status: Int, _ issue: IssueCode, _ source: String? = nil) {
            self.rule = rule
            self.status = status
            self.issue = issue
            self.source = source
        }
    }

    package let rows: [Row]

    package init(_ rows: [Row]) {
        self.rows = rows
    }
}
