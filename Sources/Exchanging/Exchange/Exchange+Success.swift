import Bytes
import FHIR
import HTTP
import Provider

extension Exchange {
    /// The answer to a change, with the fields that name the version that it has made; without content if that is
    /// preferred.
    func answer(
        _ policy: ChangeAnswer,
        toWriting version: Version,
        as key: ResourceKey
    ) throws(Refusal) -> Response {
        var response = try answer(toWriting: version, as: key)
        guard case .outcome(let success) = policy, !response.content.isEmpty else { return response }
        response.content = try negotiation.answer.write(outcome(of: success))
        return response
    }

    /// The OperationOutcome that says that a change was carried out.
    func outcome(of success: ChangeAnswer.Success) -> JSONValue {
        var coding: JSONObject = ["system": .string(success.coding.system), "code": .string(success.coding.code)]
        if let display = success.coding.display { coding["display"] = .string(display) }
        var outcome: JSONObject = ["resourceType": "OperationOutcome"]
        if dialect.vocabulary.identification == .uuid {
            outcome["id"] = .string(setting.requestIdentifiers.nextText())
        }
        if let profile = dialect.vocabulary.outcomeProfile { outcome["meta"] = ["profile": [.string(profile)]] }
        outcome["issue"] = [
            [
                "severity": "information", "code": "informational", "details": ["coding": [.object(coding)]],
                "diagnostics": .string(success.diagnostics),
            ]
        ]
        return .object(outcome)
    }
}
