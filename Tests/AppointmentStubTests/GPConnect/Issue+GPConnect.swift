import FHIR
import HTTPAsking
import Testing

extension Issue {
    /// An issue of the gpconnect mount; `code` is the Spine's.
    static func gpConnect(_ rule: String, _ code: SpineCode, at expression: String) -> Issue {
        Issue("gpconnect.\(rule)", code.issue, at: expression, spine: code.rawValue)
    }

    enum SpineCode: String {
        case badRequest = "BAD_REQUEST"
        case invalidResource = "INVALID_RESOURCE"
        case invalidParameter = "INVALID_PARAMETER"
        case noRecordFound = "NO_RECORD_FOUND"
        case constraintViolation = "FHIR_CONSTRAINT_VIOLATION"

        /// The issue type that the specification gives with the code.
        var issue: String {
            switch self {
            case .badRequest, .invalidResource, .invalidParameter: "invalid"
            case .noRecordFound: "not-found"
            case .constraintViolation: "conflict"
            }
        }
    }
}

extension ClientAnswer {
    /// The issues of an OperationOutcome that keeps to GPConnect-OperationOutcome-1, from whichever format.
    func spineProblems(sourceLocation: SourceLocation = #_sourceLocation) throws -> [Issue] {
        var answer = self
        answer.content = JSONWriter.write(try tree())
        #expect(Validator(.stu3).findings(in: try tree()).map(\.description) == [], sourceLocation: sourceLocation)
        return try answer.spineIssues(sourceLocation: sourceLocation)
    }
}
