import HTTP
import HTTPAsking
import Provider

extension SceneRecord {
    /// The scene as it went, to be read aloud.
    ///
    /// - Parameter number: from 1.
    package func transcript(number: Int) -> [String] {
        let request = scene.request
        let sent = [request.line] + request.ownFields + (request.bodySummary.map { [$0] } ?? [])
        let fields = scene.expected.fields.compactMap { field in
            answer[field.name].map { "\(field.name): \($0)" }
        }
        let status = "\(answer.status) \(Status(answer.status).reasonPhrase)"
        return ["\(number). \(scene.sentence)"] + conditions
            + sent.map { "   > \($0)" } + ([status] + fields + said).map { "   < \($0)" }
            + counterpart + mismatches.map { "   MISMATCH: \($0)" }
    }

    /// That it is the breach which is refused.
    private var counterpart: [String] {
        counterpartStatus.map { ["   without the breach: \($0) \(Status($0).reasonPhrase)"] } ?? []
    }

    /// What holds before the request is sent.
    private var conditions: [String] {
        let limits = scene.limits.named.map { "   with --limit \($0.name)=\($0.number)" }
        guard let first = scene.before.first else { return limits }
        let times = scene.before.count == 1 ? "" : ", \(scene.before.count) times"
        return limits + ["   first \(first.line)\(times)"]
    }

    /// The outcome's text, the rules, and what changed.
    private var said: [String] {
        let issues = issues.map { issue in
            let codes = [issue.said.code] + (issue.said.coding.map { [$0.code] } ?? [])
            return "\(codes.joined(separator: ", ")): \(issue.text)"
        }
        return issues + rules.map(ruleLine) + scene.expected.content.map { "content with \($0)" } + effect
    }

    /// What the request has done to the appointment; nothing is said of a read that did nothing.
    private var effect: [String] {
        if changes.isEmpty, scene.request.appointment != nil, !["GET", "HEAD"].contains(scene.request.method) {
            return ["the appointment is unchanged"]
        }
        return changes.map { "changed: \($0)" }
    }

    private func ruleLine(_ identifier: String) -> String {
        let entry = dialect.enforcedRules.first { dialect.identifier(of: $0.rule) == identifier }
        return "rule \(identifier)" + (entry.map { ": \($0.sentence) (\($0.source))" } ?? "")
    }
}
