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
        let outcome = try json
        #expect(outcome["resourceType"] == "OperationOutcome", sourceLocation: sourceLocation)
        let issues = try #require(outcome["issue"]?.array, sourceLocation: sourceLocation)
        #expect(!issues.isEmpty, sourceLocation: sourceLocation)
        return try issues.map { issue in
            #expect(issue["severity"] == "error", sourceLocation: sourceLocation)
            #expect(issue["expression"]?.array?.count == 1, sourceLocation: sourceLocation)
            #expect(issue["location"]?.array?.count == 1, sourceLocation: sourceLocation)
            let codings = issue["details"]?["coding"]?.array
            if let codings { #expect(codings.count == 1, sourceLocation: sourceLocation) }
            let diagnostics = try #require(issue["diagnostics"]?.string, sourceLocation: sourceLocation)
            return Issue(
                try #require(Self.rule(in: diagnostics), sourceLocation: sourceLocation),
                try #require(issue["code"]?.string, sourceLocation: sourceLocation),
                at: try #require(issue["expression"]?[0]?.string, sourceLocation: sourceLocation),
                spine: codings?.first?["code"]?.string
            )
        }
    }

    /// The diagnostics of all issues.
    func diagnostics() throws -> [String] {
        try json["issue"]?.array?.compactMap { $0["diagnostics"]?.string } ?? []
    }

    /// `… (rule core.if-match.required: An update names …)`.
    private static func rule(in diagnostics: String) -> String? {
        guard let start = diagnostics.ranges(of: "(rule ").last?.upperBound else { return nil }
        return String(diagnostics[start...].prefix { $0 != ":" && $0 != ")" })
    }
}
