import Provider
import Bytes
import HTTP
import HTTPAsking

/// What came of a scene.
struct SceneRecord {
    private let scene: Scene
    private let dialect: Dialect
    private let origin: String
    private let answer: ClientAnswer
    private let outcome: OutcomeReading
    private let rules: [String]
    private let changes: [String]

    /// - Parameter journalRules: the rules that the journal says were broken, for answers that do not say so.
    init(
        _ scene: Scene,
        dialect: Dialect,
        origin: String,
        answer: ClientAnswer,
        outcome: OutcomeReading,
        journalRules: [String],
        changes: [String]
    ) {
        self.scene = scene
        self.dialect = dialect
        self.origin = origin
        self.answer = answer
        self.outcome = outcome
        let named = outcome.issues.isEmpty ? journalRules : outcome.rules
        // Several issues can be of one rule, which is told once.
        rules = named.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        self.changes = changes
    }
}

extension SceneRecord {
    /// Where it differs from what is documented; empty if nowhere.
    var differences: [String] {
        let expected = scene.expected
        var lines: [String] = []
        if answer.status != expected.status {
            lines.append("documented is the status \(expected.status); it is \(answer.status)")
        }
        lines += expected.fields.compactMap(difference)
        lines += expected.content.filter { !Text(answer.text).contains(Text($0)) }.map {
            "documented is \($0) in the content, which is \(String(decoding: answer.content.prefix(300), as: UTF8.self))"
        }
        return lines + outcomeDifferences + changeDifferences
    }

    private func difference(_ field: DocumentedOutcome.Field) -> String? {
        let value = field.value.hasPrefix("{origin}") ? origin + field.value.dropFirst(8) : field.value
        guard answer[field.name] != value else { return nil }
        return "documented is \(field.name): \(value); it is \(answer[field.name] ?? "absent")"
    }

    private var outcomeDifferences: [String] {
        let expected = scene.expected
        if let issue = expected.issue, !outcome.has(issue, rule: expected.rule) {
            return ["documented is the issue \(issue.summary) by \(expected.rule ?? "no rule"); it is not there"]
        }
        if expected.issue == nil, !outcome.issues.isEmpty {
            return ["documented is no OperationOutcome; there is one"]
        }
        guard let rule = expected.rule else {
            return rules.isEmpty ? [] : ["documented is no broken rule; there is \(rules.joined(separator: ", "))"]
        }
        return rules.contains(rule) ? [] : ["documented is the rule \(rule); it is \(rules.joined(separator: ", "))"]
    }

    private var changeDifferences: [String] {
        guard changes != scene.expected.changes else { return [] }
        let documented = scene.expected.changes.isEmpty ? ["nothing"] : scene.expected.changes
        return ["documented is that there changes:"] + documented.map { "  \($0)" }
    }
}

extension SceneRecord {
    /// The scene as it went, to be read aloud.
    ///
    /// - Parameter number: from 1.
    func transcript(number: Int) -> [String] {
        let head = ["\(number). \(scene.sentence)"] + preparation
        let request = [scene.request.line] + scene.request.own.map(\.summary) + scene.request.body.lines
        let fields = scene.expected.fields.compactMap { field in
            answer[field.name].map { "\(field.name): \($0)" }
        }
        let status = "\(answer.status) \(Status(answer.status).reasonPhrase)"
        return head + request.map { "   > \($0)" } + ([status] + fields + said).map { "   < \($0)" }
            + differences.map { "   DIFFERS: \($0)" }
    }

    private var preparation: [String] {
        guard let first = scene.before.first else { return [] }
        let often = scene.before.count == 1 ? "" : ", \(scene.before.count) times"
        return ["   first \(first.line)\(often)"]
    }

    /// The outcome's text, what changed, and the rules.
    private var said: [String] {
        let issues = outcome.issues.map { issue in
            "\(issue.said.summary): \(issue.text)"
        }
        return issues + rules.map(ruleLine) + shownContent + effect
    }

    private var shownContent: [String] {
        scene.expected.content.map { "content with \($0)" }
    }

    /// What the request has done to the appointment; nothing is said of a read that did nothing.
    private var effect: [String] {
        if changes.isEmpty, scene.request.appointment != nil, !["GET", "HEAD"].contains(scene.request.method) {
            return ["the appointment is as it was"]
        }
        return changes.map { "changed: \($0)" }
    }

    private func ruleLine(_ identifier: String) -> String {
        let name = identifier.dropFirst(dialect.name.utf8.count + 1)
        let entry = dialect.rules[named: String(name)]
        return "rule \(identifier)" + (entry.map { ": \($0.sentence) (\($0.source))" } ?? "")
    }
}

extension DocumentedOutcome.Issue {
    fileprivate var summary: String {
        coding.map { "\(code), \($0)" } ?? code
    }
}

extension SceneRequest.Field {
    fileprivate var summary: String {
        switch value {
        case .text(let text): "\(name): \(text)"
        case .bearer(let token): "\(name): Bearer and \(token.summary)"
        case .encoded(let value): "\(name): \(value.shown) in base64"
        case .absent: "no \(name)"
        }
    }
}

extension SceneRequest.Body {
    /// What it is, in a line.
    fileprivate var lines: [String] {
        switch self {
        case .none: []
        case .text(let text): [text]
        case .json(let value): [value.shown]
        case .stored(let edits, _): ["the appointment as stored, with " + edits.map(\.summary).joined(separator: ", ")]
        }
    }
}
