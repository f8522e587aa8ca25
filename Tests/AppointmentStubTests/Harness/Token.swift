import FHIR
import Foundation

/// A bearer token as a consumer makes it, to be spoilt by a test.
struct Token {
    var header: JSONValue = ["alg": "none", "typ": "JWT"]
    var claims: JSONObject

    /// A sound token of GP Connect that was issued now.
    ///
    /// - Parameter issued: seconds from now.
    init(scope: String, issued: Int = 0) {
        let now = Int(Date().timeIntervalSince1970) + issued
        claims = [
            "iss": "https://consumer.test/token",
            "sub": "10019",
            "aud": "https://provider.test/Z12345/STU3/1",
            "exp": .number(String(now + 300)),
            "iat": .number(String(now)),
            "reason_for_request": "directcare",
            "requested_scope": .string(scope),
            "requesting_device": [
                "resourceType": "Device",
                "identifier": [["system": "https://consumer.test/device", "value": "1"]],
                "model": "Consumer",
                "version": "1.0",
            ],
            "requesting_organization": [
                "resourceType": "Organization",
                "identifier": [["system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "A11111"]],
                "name": "Consumer organisation",
            ],
            "requesting_practitioner": [
                "resourceType": "Practitioner",
                "id": "10019",
                "identifier": [["system": "https://fhir.nhs.uk/Id/sds-user-id", "value": "UNK"]],
                "name": [["family": "Jones", "given": ["Claire"], "prefix": ["Dr"]]],
            ],
        ]
    }

    var compact: String {
        "\(Self.encoded(header)).\(Self.encoded(.object(claims)))."
    }

    func setting(_ claim: String, _ value: JSONValue?) -> Token {
        var token = self
        token.claims[claim] = value
        return token
    }

    /// With one member of a claim that is a resource set, or taken out.
    func setting(_ claim: String, _ member: String, _ value: JSONValue?) -> Token {
        var resource = claims[claim]?.object ?? JSONObject()
        resource[member] = value
        return setting(claim, .object(resource))
    }

    /// The digits of a claim that is a number.
    func number(_ claim: String) -> String {
        guard case .number(let digits)? = claims[claim] else { return "" }
        return digits
    }

    static func encoded(_ value: JSONValue) -> String {
        encoded(JSONWriter.write(value))
    }

    static func encoded(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString()
            .replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_")
            .replacingOccurrences(of: "=", with: "")
    }
}
