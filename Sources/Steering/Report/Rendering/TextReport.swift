import FHIR
import Provider

/// A report as plain text, for a terminal and the log of a build.
struct TextReport {
    private let report: ConsumerReport

    init(_ report: ConsumerReport) {
        self.report = report
    }

    /// The first line tells the verdict; what is broken comes first, each with the exchanges that show it.
    var text: String {
        let caveat = ReportWording.caveat(report)
        return ([report.headline] + (caveat.isEmpty ? [] : [caveat]) + report.dialects.flatMap(lines) + [""])
            .joined(separator: "\n")
    }

    private func lines(of dialect: DialectReport) -> [String] {
        let told = [Verdict.broken, .advice].flatMap { verdict in
            dialect.obligations.filter { $0.verdict == verdict }.flatMap(findings)
        }
        return ["", dialect.dialect.title] + told + list(.kept, of: dialect) + list(.notShown, of: dialect)
            + coverage(of: dialect)
    }

    private func findings(_ result: ObligationResult) -> [String] {
        let head = ["", "  \(result.verdict.title) \(result.identifier)", "    Rule: \(result.sentence)"]
        return head + result.findings.flatMap(lines) + ["    Source: \(result.source)"]
    }

    private func lines(of finding: Finding) -> [String] {
        ["    Did: \(finding.did)", "    Should: \(finding.should)"]
            + finding.exchanges.map { "      #\($0.number) \($0.text)" }
            + finding.differences.map { difference in
                "      \(difference.path): read \(Difference.shown(difference.stored)), "
                    + "sent \(Difference.shown(difference.sent))"
            }
    }

    private func list(_ verdict: Verdict, of dialect: DialectReport) -> [String] {
        let results = dialect.obligations.filter { $0.verdict == verdict }
        guard !results.isEmpty else { return [] }
        let title = verdict == .kept ? "Kept" : "Not shown"
        return ["", "  \(title)"]
            + results.map { "    \($0.identifier): \($0.sentence)\(ReportWording.numbers($0.exchanges))" }
    }

    private func coverage(of dialect: DialectReport) -> [String] {
        let met = dialect.outcomes.filter { !$0.exchanges.isEmpty }
        return ["", "  Coverage: \(met.count) of \(dialect.outcomes.count) outcomes met"]
            + dialect.situations.map { situation in
                guard situation.exchanges.isEmpty else {
                    return "    \(situation.identifier): met\(ReportWording.numbers(situation.exchanges))"
                }
                return "    \(situation.identifier): not exercised; make it with this fault: \(situation.hint)"
            }
            + met.map { "    \($0.identifier): \($0.status)\(ReportWording.numbers($0.exchanges))" }
    }
}

/// What all forms of a report say alike.
enum ReportWording {
    /// ` (#1, #2)`, or nothing for none; of many, the first twelve.
    static func numbers(_ numbers: [Int]) -> String {
        guard !numbers.isEmpty else { return "" }
        let more = numbers.count > 12 ? " and \(numbers.count - 12) more" : ""
        return " (\(numbers.prefix(12).map { "#\($0)" }.joined(separator: ", "))\(more))"
    }

    /// What a person must know of what is no longer there; nothing where all is.
    static func caveat(_ report: ConsumerReport) -> String {
        report.isCertain
            ? "" : "\(report.forgotten) older exchanges are forgotten: what is not shown may have been shown."
    }
}
