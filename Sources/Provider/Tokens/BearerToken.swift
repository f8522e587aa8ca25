import Bytes
import FHIR

/// A JSON Web Token (RFC 7519) as the value of an Authorization field, read but not verified: a test double has no key.
struct BearerToken {
    /// The members of the payload.
    let claims: JSONObject

    /// The token in the value of an Authorization field.
    ///
    /// - Throws: `Refusal` with one problem: another scheme than Bearer (compared without case, RFC 9110 §11.1), or no
    ///   token.
    static func text(in authorization: Text) throws(Refusal) -> Text {
        guard let (scheme, rest) = authorization.split(at: " ") else {
            // It may be the token itself, which no answer and no log may show.
            throw notBearer(found: "one word, without a scheme before it")
        }
        guard scheme.equalsIgnoringCase("bearer") else { throw notBearer(found: "the scheme \(scheme)") }
        let token = rest.dropping(while: UInt8(ascii: " "))
        guard !token.isEmpty else { throw notBearer(found: "no token") }
        return token
    }

    /// Reads a token.
    ///
    /// - Throws: `Refusal` with one problem: not three parts, a part that is not base64url without padding, or that is
    ///   no JSON object.
    init(compact token: Text) throws(Refusal) {
        let parts = token.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3 else {
            throw Self.unreadable(
                expected: "three parts with dots between: header.payload.signature (the last may be empty)",
                found: "\(parts.count) part\(parts.count == 1 ? "" : "s")"
            )
        }
        _ = try Self.object(in: parts[0], called: "header")
        claims = try Self.object(in: parts[1], called: "payload")
    }

    /// What a token that is nobody's business says of itself all the same: the middle one of three parts, if it is a
    /// JSON object.
    static func claims(ofOpaque token: Text) -> JSONObject? {
        let parts = token.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3 else { return nil }
        return try? object(in: parts[1], called: "payload")
    }

    private static func object(
        in part: Substring.UTF8View.SubSequence,
        called name: String
    ) throws(Refusal) -> JSONObject {
        guard let bytes = Base64.url.decode(part.span) else {
            throw unreadable(expected: "a \(name) in base64url without padding", found: "other characters")
        }
        let expected = "a \(name) that is a JSON object"
        let value: JSONValue
        do {
            value = try JSONReader.read(bytes)
        } catch {
            throw unreadable(expected: expected, found: "\(error)")
        }
        guard let object = value.object else { throw unreadable(expected: expected, found: "other JSON") }
        return object
    }

    private static func notBearer(found: String) -> Refusal {
        Refusal(.tokenBearer, at: .field("Authorization"), expected: "Bearer and a token", found: found)
    }

    private static func unreadable(expected: String, found: String) -> Refusal {
        Refusal(.tokenReadable, at: .field("Authorization"), expected: expected, found: found)
    }
}
