import Bytes
package import FHIR

/// A JSON Web Token as a consumer makes it; its times are counted from when it is sent.
package struct ConsumerToken: Sendable {
    package var header: JSONObject = ["alg": "none", "typ": "JWT"]
    /// Without its times.
    package var claims: JSONObject
    /// Seconds from now to its issue.
    package var issued = 0
    /// Seconds from its issue to its expiry.
    package var lifetime: Int
    /// Seconds from now; nil for a token without the claim.
    package var notBefore: Int?
    /// What is wrong with it.
    package var edits: [TreeEdit] = []
    package var signature = ""

    package init(_ claims: JSONObject, lifetime: Int) {
        self.claims = claims
        self.lifetime = lifetime
    }
}

extension ConsumerToken {
    package func editing(_ edits: TreeEdit...) -> ConsumerToken {
        var token = self
        token.edits += edits
        return token
    }

    package func issued(_ seconds: Int) -> ConsumerToken {
        var token = self
        token.issued = seconds
        return token
    }

    package func notBefore(_ seconds: Int) -> ConsumerToken {
        var token = self
        token.notBefore = seconds
        return token
    }

    package func lasting(_ seconds: Int) -> ConsumerToken {
        var token = self
        token.lifetime = seconds
        return token
    }

    /// The token as it stands behind `Bearer`.
    ///
    /// - Parameter now: seconds since 1970.
    package func compact(now: Int) -> String {
        let parts = [JSONValue.object(header), payload(now: now)].map { Base64.url.encode(JSONWriter.write($0)) }
        return "\(parts[0]).\(parts[1]).\(signature)"
    }

    /// The claims with their times.
    ///
    /// - Parameter now: seconds since 1970.
    package func payload(now: Int) -> JSONValue {
        var claims = claims
        claims["iat"] = .integer(now + issued)
        claims["exp"] = .integer(now + issued + lifetime)
        if let notBefore { claims["nbf"] = .integer(now + notBefore) }
        return edits.reduce(.object(claims)) { $1.applied(to: $0) }
    }

    /// In words: a token says little to who hears it read.
    package var summary: String {
        var words = edits.map(\.summary)
        if issued != 0 { words.append("issued \(issued) s from now") }
        if let notBefore, notBefore != 0 { words.append("valid \(notBefore) s from now") }
        words.append("lasting \(lifetime) s")
        return "a token \(words.joined(separator: ", "))"
    }
}
