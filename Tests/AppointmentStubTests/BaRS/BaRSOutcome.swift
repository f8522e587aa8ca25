import Bytes
import Demonstration
import FHIR
import Foundation
import HTTPAsking
import Testing

/// The one issue of an OperationOutcome of BaRS.
struct BaRSOutcome: Hashable, CustomTestStringConvertible, Sendable {
    /// The id of the first problem's rule, without `bars.`.
    let rule: String
    let issue: String
    /// The code of http-error-codes.
    let code: String
    let expressions: [String]

    init(_ rule: String, _ issue: String, _ code: String, at expressions: String...) {
        self.init(rule, issue, code, at: expressions)
    }

    init(_ rule: String, _ issue: String, _ code: String, at expressions: [String]) {
        self.rule = rule
        self.issue = issue
        self.code = code
        self.expressions = expressions
    }

    var testDescription: String { "\(rule) \(issue) \(code) \(expressions.joined(separator: " "))" }
}

extension ClientAnswer {
    /// The outcome in the content, in whichever format, after all that holds of every one has been required.
    func barsOutcome(sourceLocation: SourceLocation = #_sourceLocation) throws -> BaRSOutcome {
        let outcome = try tree(.r4)
        #expect(outcome["resourceType"] == "OperationOutcome", sourceLocation: sourceLocation)
        #expect(UUID(uuidString: outcome["id"]?.string?.string ?? "") != nil, sourceLocation: sourceLocation)
        #expect(
            outcome["meta"] == ["profile": ["https://fhir.hl7.org.uk/StructureDefinition/UKCore-OperationOutcome"]],
            sourceLocation: sourceLocation
        )
        let issues = [OutcomeIssue](outcome: outcome)
        #expect(issues.count == 1, sourceLocation: sourceLocation)
        let issue = try #require(issues.first, sourceLocation: sourceLocation)
        #expect(issue.severity == "error", sourceLocation: sourceLocation)
        // R4 deprecates location, which is XPath.
        #expect(outcome["issue"]?[0]?["location"] == nil, sourceLocation: sourceLocation)
        #expect(Validator(.r4).findings(in: outcome).isEmpty, sourceLocation: sourceLocation)
        let code = try #require(issue.codings.first?.code, sourceLocation: sourceLocation)
        #expect(issue.codings == [Consumer.bars.codes.coding(code)], sourceLocation: sourceLocation)
        let rule = try #require(issue.rules.first, sourceLocation: sourceLocation)
        #expect(rule.hasPrefix("bars."), sourceLocation: sourceLocation)
        return BaRSOutcome(String(rule.dropFirst(5)), issue.code, code, at: issue.expressions)
    }
}
