import Bytes
package import FHIR
import HTTPAsking

/// One issue of an OperationOutcome, as it came.
package struct OutcomeIssue: Sendable {
    package let severity: String
    package let code: String
    /// Those of `details`.
    package let codings: [SystemCode]
    package let expressions: [String]
    package let locations: [String]
    package let diagnostics: String
}

extension OutcomeIssue {
    /// The ids of the rules, which diagnostics name as `(rule core.if-match.required: …)`.
    package var rules: [String] {
        var rules: [String] = []
        var rest = Text(diagnostics)
        while let (_, after) = rest.split(at: "(rule " as Text) {
            rules.append((after.split(at: ":" as Text)?.before ?? after).string)
            rest = after
        }
        return rules
    }

    /// What is wrong, without the rule.
    var text: String {
        let text = Text(diagnostics)
        return (text.split(at: " (rule ")?.before ?? text).string
    }

    /// What a system's documents can say of it.
    var said: DocumentedOutcome.Issue {
        // Two codings are one too many: together they are none of those that are documented.
        let together = SystemCode(system: "", code: codings.map(\.code).joined(separator: " and "), display: nil)
        return DocumentedOutcome.Issue(code, codings.count > 1 ? together : codings.first)
    }
}

extension [OutcomeIssue] {
    /// The issues of an OperationOutcome; none of any other tree.
    package init(outcome: JSONValue) {
        guard outcome["resourceType"] == "OperationOutcome" else {
            self = []
            return
        }
        self = (outcome["issue"]?.array ?? []).map(OutcomeIssue.init)
    }

    /// The issues of the OperationOutcome in an answer; none of an answer that is none.
    init(_ answer: ClientAnswer, _ release: Release) {
        let isXML = answer["Content-Type"].map { Text($0).contains("xml") } ?? false
        let format: WireFormat = isXML ? .xml : .json
        self.init(outcome: (try? format.read(answer.content, release)) ?? .null)
    }
}

extension OutcomeIssue {
    fileprivate init(_ issue: JSONValue) {
        severity = issue["severity"]?.string?.string ?? ""
        code = issue["code"]?.string?.string ?? ""
        codings = (issue["details"]?["coding"]?.array ?? []).map { coding in
            SystemCode(
                system: coding["system"]?.string?.string ?? "",
                code: coding["code"]?.string?.string ?? "",
                display: coding["display"]?.string?.string
            )
        }
        expressions = (issue["expression"]?.array ?? []).compactMap(\.string?.string)
        locations = (issue["location"]?.array ?? []).compactMap(\.string?.string)
        diagnostics = issue["diagnostics"]?.string?.string ?? ""
    }
}
