import FHIR
import Provider

/// A report as a page of its own, to be kept with a build: it loads nothing, and runs nothing.
struct HTMLReport {
    private let report: ConsumerReport

    init(_ report: ConsumerReport) {
        self.report = report
    }

    var text: String {
        let title = escaped(report.headline)
        let caveat = ReportWording.caveat(report)
        let origin =
            "appointment-stub \(report.origin.version), seed \(report.origin.seed), sandbox \(report.origin.sandbox)"
        let lines =
            [
                "<!DOCTYPE html>", "<html lang=\"en\"><head><meta charset=\"utf-8\">",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                "<title>\(title)</title><style>\(Self.style)</style></head><body>", "<h1>\(title)</h1>",
                "<p class=\"origin\">\(escaped(origin))</p>",
            ] + (caveat.isEmpty ? [] : ["<p>\(escaped(caveat))</p>"]) + report.dialects.flatMap(section)
            + ["</body></html>", ""]
        return lines.joined(separator: "\n")
    }

    private static let style = """
        body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}\
        h1{font-size:1.5rem}code,.x{font-family:ui-monospace,monospace;font-size:.9rem}\
        article{border-left:.4rem solid #b00020;padding:.1rem 1rem;margin:1rem 0;background:#fdf3f4}\
        article.advice{border-color:#8a5a00;background:#fdf8ec}.x{display:block;overflow-wrap:anywhere}\
        table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:.3rem .5rem;text-align:left;\
        vertical-align:top;overflow-wrap:anywhere}.origin,.source{color:#555}
        """

    private func section(_ dialect: DialectReport) -> [String] {
        let told = [Verdict.broken, .advice].flatMap { verdict in
            dialect.obligations.filter { $0.verdict == verdict }.flatMap(article)
        }
        return ["<section><h2>\(escaped(dialect.dialect.title))</h2>"] + told + list(.kept, "Kept", of: dialect)
            + list(.notShown, "Not shown", of: dialect) + coverage(of: dialect) + ["</section>"]
    }

    private func article(_ result: ObligationResult) -> [String] {
        [
            "<article class=\"\(result.verdict.rawValue)\"><h3>\(result.verdict.title): \(escaped(result.sentence))</h3>",
            "<p class=\"source\"><code>\(result.identifier)</code>, \(escaped(result.source))</p>",
        ] + result.findings.flatMap(lines) + ["</article>"]
    }

    private func lines(of finding: Finding) -> [String] {
        let rows = finding.differences.map { difference in
            row(["\(difference.path)", Difference.shown(difference.stored), Difference.shown(difference.sent)])
        }
        return ["<p><b>Did:</b> \(escaped(finding.did))<br><b>Should:</b> \(escaped(finding.should))</p>"]
            + finding.exchanges.map { "<span class=\"x\">#\($0.number) \(escaped($0.text))</span>" }
            + (rows.isEmpty ? [] : table(["Element", "Read", "Sent"], rows))
    }

    private func list(_ verdict: Verdict, _ title: String, of dialect: DialectReport) -> [String] {
        let results = dialect.obligations.filter { $0.verdict == verdict }
        guard !results.isEmpty else { return [] }
        let items = results.map { result in
            "<li>\(escaped(result.sentence)) <code>\(result.identifier)</code>"
                + "\(ReportWording.numbers(result.exchanges))</li>"
        }
        return ["<h3>\(title)</h3><ul>"] + items + ["</ul>"]
    }

    private func coverage(of dialect: DialectReport) -> [String] {
        let met = dialect.outcomes.count { !$0.exchanges.isEmpty }
        let situations = dialect.situations.map { situation in
            row([
                situation.sentence,
                situation.exchanges.isEmpty
                    ? "not exercised; make it with this fault: \(situation.hint)"
                    : "met\(ReportWording.numbers(situation.exchanges))",
            ])
        }
        let outcomes = dialect.outcomes.map { outcome in
            let numbers = ReportWording.numbers(outcome.exchanges)
            return row([
                "\(outcome.sentence) (\(outcome.identifier))", "\(outcome.status)",
                outcome.exchanges.isEmpty ? "not met" : "met\(numbers)",
            ])
        }
        return ["<h3>Coverage: \(met) of \(dialect.outcomes.count) outcomes met</h3>"]
            + table(["Situation", "Met"], situations) + ["<details><summary>All outcomes</summary>"]
            + table(["Outcome", "Status", "Met"], outcomes) + ["</details>"]
    }

    private func table(_ heads: [String], _ rows: [String]) -> [String] {
        let head = heads.map { "<th scope=\"col\">\($0)</th>" }.joined()
        return ["<table><thead><tr>\(head)</tr></thead><tbody>"] + rows + ["</tbody></table>"]
    }

    private func row(_ cells: [String]) -> String {
        "<tr>\(cells.map { "<td>\(escaped($0))</td>" }.joined())</tr>"
    }

    private func escaped(_ text: String) -> String { XMLText.escaped(text) }
}
