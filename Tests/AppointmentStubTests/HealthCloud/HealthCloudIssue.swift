import Bytes
import Demonstration
import HTTPAsking
import Provider
import FHIR
import TestSupport
import Testing

/// One issue of a plain R4 OperationOutcome.
struct HealthCloudIssue: Hashable, CustomTestStringConvertible, Sendable {
    /// Without `healthcloud.`.
    let rule: String
    let code: String
    let expression: String

    init(_ rule: String, _ code: String, at expression: String) {
        self.rule = rule
        self.code = code
        self.expression = expression
    }

    var testDescription: String { "\(rule) \(code) \(expression)" }
}

extension ClientAnswer {
    /// The issues of the outcome in the content, after all that holds of every one has been required.
    func healthCloudIssues(sourceLocation: SourceLocation = #_sourceLocation) throws -> [HealthCloudIssue] {
        let outcome = try json
        #expect(self["Content-Type"]?.contains("json;charset=utf-8") == true, sourceLocation: sourceLocation)
        #expect(outcome["resourceType"] == "OperationOutcome", sourceLocation: sourceLocation)
        #expect(outcome["id"] == nil && outcome["meta"] == nil, sourceLocation: sourceLocation)
        #expect(Validator(.r4).findings(in: outcome).isEmpty, sourceLocation: sourceLocation)
        for issue in outcome["issue"]?.array ?? [] {
            #expect(issue["details"] == nil && issue["location"] == nil, sourceLocation: sourceLocation)
        }
        return try [OutcomeIssue](outcome: outcome).map { issue in
            #expect(issue.severity == "error", sourceLocation: sourceLocation)
            let rule = try #require(issue.rules.first, sourceLocation: sourceLocation)
            #expect(rule.hasPrefix("healthcloud."), sourceLocation: sourceLocation)
            return HealthCloudIssue(String(rule.dropFirst(12)), issue.code, at: issue.expressions.first ?? "")
        }
    }

    /// Requires the answer to what cannot be processed: the stored appointment, its status `proposed`, and no sign of a
    /// new version.
    func expectProposed(_ stored: JSONObject, sourceLocation: SourceLocation = #_sourceLocation) throws {
        #expect(status == 200, sourceLocation: sourceLocation)
        let expected = stored.setting("status", to: "proposed").setting("cancelationReason", to: nil)
        #expect(try resource() == expected, sourceLocation: sourceLocation)
        for name in ["ETag", "Last-Modified", "Location"] { #expect(self[name] == nil, sourceLocation: sourceLocation) }
        #expect(Validator(.r4).findings(in: try json).isEmpty, sourceLocation: sourceLocation)
    }
}

extension Consumer {
    /// POST of a command.
    ///
    /// - Parameter source: the source system in the path; nil for the form without one.
    func command(_ body: JSONValue, to id: String? = nil, source: String? = nil) -> ConsumerRequest {
        let id = id ?? appointment
        let path = source.map { "Appointment/\($0)/\(id)" } ?? "Appointment/\(id)"
        return request("POST", path, for: .cancel).with("Content-Type", "application/json;charset=UTF-8")
            .with(.bytes(JSONWriter.write(body)))
    }
}

extension JSONValue {
    /// The command of the guide's own example, for any appointment.
    static func command(_ id: String = HealthCloudRecord.published, status: JSONValue? = "cancelled") -> JSONValue {
        let command: JSONValue = [
            "resourceType": "Appointment",
            "id": .string(id),
            "status": status ?? .null,
            "cancelationReason": [
                "coding": [
                    [
                        "system": "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason",
                        "code": "pat-mv",
                    ]
                ]
            ],
        ]
        return status == nil ? command.setting(["status"], nil) : command
    }
}
