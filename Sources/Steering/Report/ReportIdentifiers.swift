package import Provider

/// The ids of what a report can tell of.
package enum ReportIdentifiers {
    /// Those of obligations, situations and outcomes of a dialect.
    ///
    /// - Parameter dialect: whose consumers are judged.
    package static func all(of dialect: Dialect) -> [String] {
        let conversation = Conversation(dialect, Hearing([], isWhole: true, dialects: []))
        let report = DialectReport(conversation)
        return report.obligations.map(\.identifier) + report.situations.map(\.identifier)
            + report.outcomes.map(\.identifier)
    }
}
