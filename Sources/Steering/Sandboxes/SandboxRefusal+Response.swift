import Provider
import FHIR
import HTTP

extension SandboxRefusal {
    var response: Response {
        switch self {
        case .badName(let name):
            CallError(
                .badRequest,
                "a sandbox's name has 1 to 64 letters, digits, '.', '_' and '-'; \(JSONValue.string(name).shown) has not"
            ).response
        case .tooMany:
            CallError(.serviceUnavailable, "there are as many sandboxes as there may be; delete some").response
        }
    }
}
