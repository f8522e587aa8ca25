import Bytes
import Provider
import FHIR

/// The rules that the dialects enforce, for people and programs to read.
public enum RuleCatalogue {
    /// How the rules are written.
    public enum Layout: String, CaseIterable, Sendable {
        /// A paragraph per rule.
        case text
        /// An array with an object per rule.
        case json
        /// A table per dialect.
        case markdown
    }

    /// The rules of one dialect, or of all, in the order of the checks.
    ///
    /// - Parameters:
    ///   - name: the name of the dialect; nil for all.
    ///   - layout: how the rules are written.
    /// - Throws: `StubError.badConfiguration`: there is no dialect of that name.
    public static func rules(of name: String?, layout: Layout) throws(StubError) -> String {
        let dialects = try dialects(named: name)
        return switch layout {
        case .text: dialects.map(text).joined(separator: "\n\n")
        case .json: json(dialects)
        case .markdown: dialects.map(markdown).joined(separator: "\n\n")
        }
    }

    private static func dialects(named name: String?) throws(StubError) -> [Dialect] {
        guard let name else { return Dialect.all }
        guard let dialect = Dialect.named(Text(name)) else {
            let known = Dialect.all.map(\.name).joined(separator: ", ")
            throw StubError.badConfiguration("unknown dialect \(name); the dialects are \(known)")
        }
        return [dialect]
    }

    private static func text(_ dialect: Dialect) -> String {
        let rules = dialect.enforcedRules.map { entry in
            """
            \(dialect.identifier(of: entry.rule))
                \(entry.sentence)
                source: \(entry.source)
                breaking it answers: \(answer(entry.answer))
            """
        }
        return ([dialect.title, RouteCatalogue.text(of: dialect)] + rules).joined(separator: "\n\n")
    }

    private static func markdown(_ dialect: Dialect) -> String {
        let rows = dialect.enforcedRules.map { entry in
            "| `\(dialect.identifier(of: entry.rule))` | \(entry.sentence) | \(entry.source) | \(answer(entry.answer)) |"
        }
        let head = [
            "### \(dialect.title)", "", RouteCatalogue.markdown(of: [dialect]), "",
            "| rule | says | source | breaking it answers |", "|---|---|---|---|",
        ]
        return (head + rows).joined(separator: "\n")
    }

    private static func json(_ dialects: [Dialect]) -> String {
        let rules = dialects.flatMap { dialect in
            dialect.enforcedRules.map(dialect.description)
        }
        return String(decoding: JSONWriter.write(.array(rules), layout: .indented), as: UTF8.self)
    }

    private static func answer(_ answer: RuleAnswer) -> String {
        switch answer.content {
        case .outcome(let issue, let coding):
            "\(answer.status)\(coding.map { " \($0.code)" } ?? ""), issue \(issue.rawValue)"
        case .appointment(let status):
            "\(answer.status) with the appointment, its status \(status), and no issue"
        }
    }
}
