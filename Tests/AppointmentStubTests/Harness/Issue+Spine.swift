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
        for issue in outcome["issue"]?.array ?? [] {
            let codings = try #require(issue["details"]?["coding"]?.array, sourceLocation: sourceLocation)
            #expect(codings.count == 1, sourceLocation: sourceLocation)
            #expect(
                codings.first?["system"] == "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1",
                sourceLocation: sourceLocation
            )
            let code = try #require(codings.first?["code"]?.string, sourceLocation: sourceLocation)
            #expect(codings.first?["display"]?.string == Self.displays[code], sourceLocation: sourceLocation)
            #expect(codings.first?.object?.members.count == 3, sourceLocation: sourceLocation)
        }
        return try issues(sourceLocation: sourceLocation)
    }

    private static let displays = [
        "BAD_REQUEST": "Bad request",
        "INVALID_RESOURCE": "Invalid validation of resource",
        "INVALID_PARAMETER": "Invalid parameter",
        "NO_RECORD_FOUND": "No record found",
        "FHIR_CONSTRAINT_VIOLATION": "FHIR constraint violated",
        "NOT_IMPLEMENTED": "Not implemented",
        "INTERNAL_SERVER_ERROR": "Unexpected internal server error",
    ]
}
