import Bytes
package import HTTPAsking
import Provider

/// What came of a scene.
package struct SceneRecord {
    let scene: Scene
    let dialect: Dialect
    private let origin: String
    /// The request as it went over the wire.
    let sent: [UInt8]
    package let answer: ClientAnswer
    let issues: [OutcomeIssue]
    /// The ids of the rules that were broken, each once.
    let rules: [String]
    let changes: [String]
    /// Nil for a scene without a counterpart.
    let counterpartStatus: Int?

    /// - Parameter brokenRules: those that the journal names, for answers that name none.
    init(
        _ scene: Scene,
        dialect: Dialect,
        origin: String,
        sent: [UInt8],
        answer: ClientAnswer,
        brokenRules: [String],
        changes: [String],
        counterpartStatus: Int?
    ) {
        self.scene = scene
        self.dialect = dialect
        self.origin = origin
        self.sent = sent
        self.answer = answer
        issues = [OutcomeIssue](answer, dialect.release)
        let named = issues.isEmpty ? brokenRules : issues.flatMap(\.rules)
        rules = named.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        self.changes = changes
        self.counterpartStatus = counterpartStatus
    }
}

extension SceneRecord {
    /// Where it differs from what is documented; empty if nowhere.
    package var mismatches: [String] {
        let expected = scene.expected
        var lines: [String] = []
        if answer.status != expected.status {
            lines.append("expected status \(expected.status), got \(answer.status)")
        }
        lines += expected.fields.compactMap(mismatch)
        lines += expected.content.filter { !Text(answer.text).contains(Text($0)) }.map {
            "expected \($0) in the content, got \(String(decoding: answer.content.prefix(300), as: UTF8.self))"
        }
        lines += issueMismatches + ruleMismatches
        if changes != expected.changes {
            let documented = expected.changes.isEmpty ? ["none"] : expected.changes
            lines += ["expected these changes of the appointment:"] + documented.map { "  \($0)" }
        }
        if let counterpartStatus, !(200...201).contains(counterpartStatus) {
            lines.append("expected status 200 without the breach, got \(counterpartStatus)")
        }
        return lines
    }

    private func mismatch(_ field: DocumentedOutcome.Field) -> String? {
        let value = field.value.map { $0.hasPrefix("{origin}") ? origin + $0.dropFirst(8) : $0 }
        guard answer[field.name] != value else { return nil }
        return "expected \(field.name): \(value ?? "absent"), got \(answer[field.name] ?? "no such field")"
    }

    private var issueMismatches: [String] {
        guard let issue = scene.expected.issue else {
            // A success can be told by an outcome, too.
            return issues.allSatisfy { $0.severity == "information" } ? [] : ["expected no OperationOutcome, got one"]
        }
        guard let rule = scene.expected.rule else { return [] }
        let raised = issues.filter { $0.rules.contains(rule) }
        if raised.isEmpty { return ["expected an issue by \(rule), got none"] }
        return raised.flatMap { raised in
            (raised.said == issue ? [] : ["expected the issue \(issue.summary), got \(raised.said.summary)"])
                + (raised.severity == "error" ? [] : ["expected severity error, got \(raised.severity)"])
        }
    }

    private var ruleMismatches: [String] {
        let got = rules.isEmpty ? "none" : rules.joined(separator: ", ")
        guard let rule = scene.expected.rule else {
            return rules.isEmpty ? [] : ["expected no broken rule, got \(got)"]
        }
        return rules.contains(rule) ? [] : ["expected the broken rule \(rule), got \(got)"]
    }
}

extension DocumentedOutcome.Issue {
    /// With all of its coding.
    fileprivate var summary: String {
        guard let coding else { return code }
        return "\(code), \(coding.code) of \(coding.system), display \(coding.display ?? "absent")"
    }
}
