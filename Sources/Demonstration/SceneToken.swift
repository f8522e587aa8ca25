import Bytes
import Provider
import FHIR

/// A JSON Web Token as a consumer makes it; its times are counted from when it is sent.
struct SceneToken: Sendable {
    var header: JSONObject = ["alg": "none", "typ": "JWT"]
    /// Without its times.
    let claims: JSONObject
    /// Seconds from now.
    var issued = 0
    /// Seconds from its issue to its expiry.
    let lifetime: Int
    /// Seconds from now; nil for a token without the claim.
    var notBefore: Int?
    /// What is wrong with it.
    var edits: [TreeEdit] = []
    var signature = ""
}

extension SceneToken {
    func editing(_ edits: TreeEdit...) -> SceneToken {
        var token = self
        token.edits += edits
        return token
    }

    func issued(_ seconds: Int) -> SceneToken {
        var token = self
        token.issued = seconds
        return token
    }

    func notBefore(_ seconds: Int) -> SceneToken {
        var token = self
        token.notBefore = seconds
        return token
    }

    func lasting(_ seconds: Int) -> SceneToken {
        SceneToken(
            header: header,
            claims: claims,
            issued: issued,
            lifetime: seconds,
            notBefore: notBefore,
            edits: edits,
            signature: signature
        )
    }

    /// The token as it stands behind `Bearer`.
    ///
    /// - Parameter now: seconds since 1970.
    func compact(now: Int) -> String {
        var claims = claims
        claims["iat"] = .integer(now + issued)
        claims["exp"] = .integer(now + issued + lifetime)
        if let notBefore { claims["nbf"] = .integer(now + notBefore) }
        let edited = edits.reduce(.object(claims)) { $1.applied(to: $0) }
        let parts = [JSONValue.object(header), edited].map { Base64.url.encode(JSONWriter.write($0)) }
        return "\(parts[0]).\(parts[1]).\(signature)"
    }

    /// In words: a token says little to who hears it read.
    var summary: String {
        var words = edits.map(\.summary)
        if issued != 0 { words.append("issued \(issued) s from now") }
        if let notBefore, notBefore != 0 { words.append("valid \(notBefore) s from now") }
        words.append("lasting \(lifetime) s")
        return "a token \(words.joined(separator: ", "))"
    }
}
