import Bytes
import FHIR
import HTTPAsking

/// One issue of an OperationOutcome, as it came.
struct OutcomeIssue {
    let severity: String
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
            rules.append((after.split(at: ":" as Text)?.before ?? after).string)
            rest = after
        }
        return rules
    }
}

extension [OutcomeIssue] {
    /// The issues of the OperationOutcome in an answer; none for an answer that is none.
    init(_ answer: ClientAnswer, _ release: Release) {
        let isXML = answer["Content-Type"]?.hasPrefix("application/fhir+xml") ?? false
        let format: WireFormat = isXML ? .xml : .json
        guard let tree = try? format.read(answer.content, release), tree["resourceType"] == "OperationOutcome" else {
            self = []
            return
        }
        self = (tree["issue"]?.array ?? []).map(OutcomeIssue.init)
    }
}

extension OutcomeIssue {
    fileprivate init(_ issue: JSONValue) {
        severity = issue["severity"]?.string ?? ""
        let codings = (issue["details"]?["coding"]?.array ?? []).map { SystemCode($0) }
        // Two codings are one too many: together they are none of those that are documented.
        let together = SystemCode(system: "", code: codings.map(\.code).joined(separator: " and "), display: nil)
        said = DocumentedOutcome.Issue(issue["code"]?.string ?? "", codings.count > 1 ? together : codings.first)
        diagnostics = issue["diagnostics"]?.string ?? ""
    }
}

extension SystemCode {
    fileprivate init(_ coding: JSONValue) {
        self.init(
            system: coding["system"]?.string ?? "",
            code: coding["code"]?.string ?? "",
            display: coding["display"]?.string
        )
    }
}
