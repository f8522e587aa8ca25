import FHIR
import Provider

/// A report in Markdown, for a comment on a merge request or the summary of a job.
struct MarkdownReport {
    private let report: ConsumerReport

    init(_ report: ConsumerReport) {
        self.report = report
    }

    var text: String {
        let caveat = ReportWording.caveat(report)
        return
            (["# \(report.headline)"] + (caveat.isEmpty ? [] : ["", caveat]) + report.dialects.flatMap(lines) + [""])
            .joined(separator: "\n")
    }

    private func lines(of dialect: DialectReport) -> [String] {
        let told = [Verdict.broken, .advice].flatMap { verdict in
            dialect.obligations.filter { $0.verdict == verdict }.flatMap(findings)
        }
        return ["", "## \(escaped(dialect.dialect.title))"] + told + list(.kept, of: dialect)
            + list(.notShown, of: dialect) + coverage(of: dialect)
    }

    private func findings(_ result: ObligationResult) -> [String] {
        [
            "", "### \(result.verdict.title): \(escaped(result.sentence))", "",
            "`\(result.identifier)`, \(escaped(result.source))",
        ]
            + result.findings.flatMap(lines)
    }

    private func lines(of finding: Finding) -> [String] {
        let differences = finding.differences.map { difference in
            "| \(cell("\(difference.path)")) | \(cell(Difference.shown(difference.stored))) | "
                + "\(cell(Difference.shown(difference.sent))) |"
        }
        return ["", "- **Did:** \(escaped(finding.did))", "- **Should:** \(escaped(finding.should))"]
            + finding.exchanges.map { "- \\#\($0.number) \(escaped($0.text))" }
            + (differences.isEmpty ? [] : ["", "| element | read | sent |", "|---|---|---|"] + differences)
    }

    private func list(_ verdict: Verdict, of dialect: DialectReport) -> [String] {
        let results = dialect.obligations.filter { $0.verdict == verdict }
        guard !results.isEmpty else { return [] }
        return ["", verdict == .kept ? "### Kept" : "### Not shown", ""]
            + results.map {
                "- \(escaped($0.sentence)) `\($0.identifier)`\(escaped(ReportWording.numbers($0.exchanges)))"
            }
    }

    private func coverage(of dialect: DialectReport) -> [String] {
        let met = dialect.outcomes.count { !$0.exchanges.isEmpty }
        let situations = dialect.situations.map { situation in
            let way =
                situation.exchanges.isEmpty
                ? "not exercised; make it with this fault: `\(situation.hint)`"
                : "met\(escaped(ReportWording.numbers(situation.exchanges)))"
            return "| \(cell(situation.sentence)) | \(way) |"
        }
        let outcomes = dialect.outcomes.map { outcome in
            let numbers = ReportWording.numbers(outcome.exchanges)
            return "| \(cell("\(outcome.sentence) (\(outcome.identifier))")) | \(outcome.status) | "
                + "\(outcome.exchanges.isEmpty ? "not met" : "met\(escaped(numbers))") |"
        }
        return ["", "### Coverage", "", "| situation | |", "|---|---|"] + situations
            + ["", "\(met) of \(dialect.outcomes.count) outcomes met.", "", "| outcome | status | |", "|---|---|---|"]
            + outcomes
    }

    private func cell(_ text: String) -> String { escaped(text) }

    /// What came from outside may stand in a finding, and must not be read as Markdown or as HTML.
    private func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "#": escaped += "\\\(scalar)"
            case "\n", "\r": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
