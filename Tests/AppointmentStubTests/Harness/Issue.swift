import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Testing

/// One issue of an OperationOutcome, as far as tests compare it.
struct Issue: Hashable, CustomTestStringConvertible {
    /// The id in the diagnostics: `core.if-match.required`.
    let rule: String
    let code: String
    /// The code of the Spine, nil on a mount without them.
    let spine: String?
    let expression: String

    init(_ rule: String, _ code: String, at expression: String, spine: String? = nil) {
        self.rule = rule
        self.code = code
        self.spine = spine
        self.expression = expression
    }

    var testDescription: String { "\(rule) \(code) \(expression)" }
}

extension ClientAnswer {
    /// The issues of the OperationOutcome in the content.
    ///
    /// Requires what holds of every one: a type, at least one issue, all of severity error, and in each diagnostics that
    /// name the rule, one expression and one location.
    func issues(sourceLocation: SourceLocation = #_sourceLocation) throws -> [Issue] {
        let issues = [OutcomeIssue](outcome: try json)
        #expect(!issues.isEmpty, sourceLocation: sourceLocation)
        return try issues.map { issue in
            #expect(issue.severity == "error", sourceLocation: sourceLocation)
            #expect(issue.locations.count == 1, sourceLocation: sourceLocation)
            #expect(issue.codings.count < 2, sourceLocation: sourceLocation)
            #expect(issue.expressions.count == 1, sourceLocation: sourceLocation)
            return Issue(
                try #require(issue.rules.last, sourceLocation: sourceLocation),
                issue.code,
                at: try #require(issue.expressions.first, sourceLocation: sourceLocation),
                spine: issue.codings.first?.code
            )
        }
    }

    /// The diagnostics of all issues.
    func diagnostics() throws -> [String] {
        try json["issue"]?.array?.compactMap { $0["diagnostics"]?.string?.string } ?? []
    }
}
