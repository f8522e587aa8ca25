import Provider

/// A report to be read: plain, or in Markdown.
struct TextReport {
    enum Style { case plain, markdown }

    let report: ConsumerReport
    let style: Style
}

extension TextReport {
    /// The first line tells the verdict; what is broken comes first, and the exchanges that show it stand with it.
    var text: String {
        let title = style == .plain ? headline : "# \(headline)"
        return ([title] + report.dialects.flatMap { ["", heading($0)] + findings(of: $0) + coverage(of: $0) } + [""])
            .joined(separator: "\n")
    }

    /// `BROKEN: 2 broken, 5 kept, 3 not shown (24 exchanges, gpconnect)`.
    private var headline: String {
        let obligations = report.dialects.flatMap(\.obligations)
        let counts = [Verdict.broken, .kept, .notShown].map { verdict in
            "\(obligations.count { $0.verdict == verdict }) \(verdict.rawValue)"
        }
        let names = report.dialects.map(\.dialect.name).joined(separator: ", ")
        let exchanges = report.exchanges == 1 ? "1 exchange" : "\(report.exchanges) exchanges"
        let seen = names.isEmpty ? exchanges : "\(exchanges), \(names)"
        return "\(word(report.verdict)): \(counts.joined(separator: ", ")) (\(seen))"
    }

    private func word(_ verdict: Verdict) -> String {
        switch verdict {
        case .broken: "BROKEN"
        case .kept: "KEPT"
        case .notShown: "NOT SHOWN"
        }
    }

    private func heading(_ dialect: DialectReport) -> String {
        style == .plain ? dialect.dialect.title : "## \(dialect.dialect.title)"
    }

    private func findings(of dialect: DialectReport) -> [String] {
        let order: [Verdict] = [.broken, .kept, .notShown]
        return order.flatMap { verdict in dialect.obligations.filter { $0.verdict == verdict }.flatMap(lines) }
    }

    private func lines(_ result: ObligationResult) -> [String] {
        let evidence = result.evidence.compactMap { finding in
            finding.breach.map { "\($0) (\(numbers(finding.exchanges)))" }
        }
        let shown = result.verdict == .kept ? " (\(numbers(result.exchanges)))" : ""
        let source = "\(result.source), \(result.identifier)"
        switch style {
        case .plain:
            return ["  \(result.verdict.rawValue): \(result.sentence)\(shown)"] + evidence.map { "    \($0)" }
                + ["    \(source)"]
        case .markdown:
            return ["- **\(result.verdict.rawValue)** \(escaped(result.sentence))\(shown)"]
                + evidence.map { "  - \(escaped($0))" } + ["  - *\(escaped(source))*"]
        }
    }

    private func coverage(of dialect: DialectReport) -> [String] {
        let missing = dialect.outcomes.filter(\.exchanges.isEmpty)
        let met = dialect.outcomes.count - missing.count
        let line = "Coverage: \(met) of \(dialect.outcomes.count) outcomes met."
        return style == .plain ? ["  \(line)"] : ["", line]
    }

    private func numbers(_ numbers: [Int]) -> String {
        numbers.map { "#\($0)" }.joined(separator: ", ")
    }

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
