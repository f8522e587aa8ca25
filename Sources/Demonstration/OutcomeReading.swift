import Bytes
import FHIR
import HTTPAsking
import Provider

/// What an OperationOutcome says, read from an answer; empty for an answer that is none.
struct OutcomeReading {
    struct Issue {
        let said: DocumentedOutcome.Issue
        let diagnostics: String

        /// What is wrong, without the rule.
        var text: String {
            let text = Text(diagnostics)
            return (text.split(at: " (rule ")?.before ?? text).string
        }

        /// The ids of the rules, which diagnostics name as `(rule core.if-match.required: …)`.
        var rules: [String] {
            var rules: [String] = []
            var rest = Text(diagnostics)
            while let (_, after) = rest.split(at: "(rule " as Text) {
                rules.append((after.split(at: ":")?.before ?? after).string)
                rest = after
            }
            return rules
        }
    }

    let issues: [Issue]

    init(_ answer: ClientAnswer, release: Release) {
        let isXML = answer["Content-Type"]?.hasPrefix("application/fhir+xml") ?? false
        let format: WireFormat = isXML ? .xml : .json
        guard let tree = try? format.read(answer.content, release), tree["resourceType"] == "OperationOutcome" else {
            issues = []
            return
        }
        issues = (tree["issue"]?.array ?? []).map { issue in
            let said = DocumentedOutcome.Issue(
                code: issue["code"]?.string ?? "",
                coding: issue["details"]?["coding"]?[0]?["code"]?.string
            )
            return Issue(said: said, diagnostics: issue["diagnostics"]?.string ?? "")
        }
    }

    var rules: [String] {
        issues.flatMap(\.rules)
    }

    /// Whether an issue has these codes and, where one is named, this rule.
    func has(_ issue: DocumentedOutcome.Issue, rule: String?) -> Bool {
        issues.contains { $0.said == issue && (rule.map($0.rules.contains) ?? true) }
    }
}
