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
        #expect(UUID(uuidString: outcome["id"]?.string ?? "") != nil, sourceLocation: sourceLocation)
        #expect(
            outcome["meta"] == ["profile": ["https://fhir.hl7.org.uk/StructureDefinition/UKCore-OperationOutcome"]],
            sourceLocation: sourceLocation
        )
        let issues = try #require(outcome["issue"]?.array, sourceLocation: sourceLocation)
        #expect(issues.count == 1, sourceLocation: sourceLocation)
        let issue = issues[0]
        #expect(issue["severity"] == "error", sourceLocation: sourceLocation)
        // R4 deprecates location, which is XPath.
        #expect(issue["location"] == nil, sourceLocation: sourceLocation)
        #expect(Validator(.r4).findings(in: outcome).isEmpty, sourceLocation: sourceLocation)
        let codings = try #require(issue["details"]?["coding"]?.array, sourceLocation: sourceLocation)
        #expect(codings.count == 1, sourceLocation: sourceLocation)
        let code = try #require(codings[0]["code"]?.string, sourceLocation: sourceLocation)
        let system = "https://fhir.nhs.uk/Codesystem/http-error-codes"
        #expect(codings[0]["system"]?.string == system, sourceLocation: sourceLocation)
        #expect(codings[0]["display"]?.string == Self.barsDisplays[code], sourceLocation: sourceLocation)
        let diagnostics = try #require(issue["diagnostics"]?.string, sourceLocation: sourceLocation)
        let start = try #require(diagnostics.firstRange(of: "(rule bars."), sourceLocation: sourceLocation)
        return BaRSOutcome(
            String(diagnostics[start.upperBound...].prefix { $0 != ":" && $0 != ")" }),
            issue["code"]?.string ?? "",
            code,
            at: issue["expression"]?.array?.compactMap(\.string) ?? []
        )
    }

    private static let barsDisplays = [
        "REC_BAD_REQUEST": "400: The Receiver was unable to process the request.",
        "SEND_BAD_REQUEST": "400: The API was unable to process the request.",
        "PROXY_BAD_REQUEST": "400: The Proxy was unable to process the request.",
        "SEND_UNAUTHORIZED": "401: The API deemed you unauthorized to make this request.",
        "REC_NOT_FOUND": "404: The Receiver was unable to find the specified resource.",
        "PROXY_NOT_FOUND": "404: The Proxy was unable to find the specified resource.",
        "SEND_METHOD_NOT_ALLOWED": "405: This API doesnt allow this method.",
        "SEND_NOT_ACCEPTABLE": "406: Senders message had an incorrect content type defined for a response.",
        "REC_NOT_ACCEPTABLE": "406: Message had an incorrect content type defined for a response.",
        "REC_CONFLICT": "409: The Receiver identified a conflict.",
        "REC_UNSUPPORTED_MEDIA_TYPE": "415: The request is in an unsupported format.",
        "REC_UNPROCESSABLE_ENTITY": "422: Message was not malformed but deemed unprocessable by the Receiver.",
        "REC_SERVER_ERROR": "500: The Receiver has encountered an error processing the request.",
        "REC_NOT_IMPLEMENTED": "501: The Request was not recognized by the Receiver.",
    ]
}
