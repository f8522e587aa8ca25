import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Testing

extension Issue {
    static func badRequest(_ rule: String, at expression: String) -> Issue {
        Issue("systmone.\(rule)", "invalid", at: expression, spine: "BAD_REQUEST")
    }

    static func invalidResource(_ rule: String, at expression: String) -> Issue {
        Issue("systmone.\(rule)", "invalid", at: expression, spine: "INVALID_RESOURCE")
    }

    static func noRecordFound(_ rule: String, at expression: String = "http.target") -> Issue {
        Issue("systmone.\(rule)", "not-found", at: expression, spine: "NO_RECORD_FOUND")
    }
}

extension ClientAnswer {
    /// The issues of an OperationOutcome that keeps to GPConnect-OperationOutcome-1.
    func spineIssues(sourceLocation: SourceLocation = #_sourceLocation) throws -> [Issue] {
        let outcome = try json
        #expect(
            outcome["meta"]?["profile"]
                == ["https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1"],
            sourceLocation: sourceLocation
        )
        #expect(self["Content-Type"]?.hasSuffix(";charset=utf-8") == true, sourceLocation: sourceLocation)
        #expect(self["Cache-Control"] == "no-store", sourceLocation: sourceLocation)
        for issue in [OutcomeIssue](outcome: outcome) {
            let code = try #require(issue.codings.first?.code, sourceLocation: sourceLocation)
            #expect(issue.codings == [Consumer.systmone.codes.coding(code)], sourceLocation: sourceLocation)
        }
        for issue in outcome["issue"]?.array ?? [] {
            #expect(issue["details"]?["coding"]?[0]?.object?.members.count == 3, sourceLocation: sourceLocation)
        }
        return try issues(sourceLocation: sourceLocation)
    }
}
