package import Bytes
package import FHIR

/// Checks the bearer token of a request against a dialect's rules, by real time.
package struct TokenCheck: Sendable {
    private let policy: TokenPolicy
    private let resourceTypes: Set<Text>

    package init(_ dialect: Dialect) {
        policy = dialect.token
        resourceTypes = Definitions.of(dialect.release).resourceTypes
    }

    /// - Parameters:
    ///   - authorization: the value of the Authorization field, nil without one.
    ///   - interaction: what the request asks for; a token's scope must allow it.
    ///   - realTime: tokens never go by stub time.
    ///   - hasField: whether the request has a header field of this name.
    /// - Returns: when the same token is sound for the same kind of interaction; nil if none was looked at.
    /// - Throws: `Refusal` with every claim that is wrong, or with what keeps the token from being read.
    @discardableResult
    package func check(
        authorization: Text?,
        for interaction: Interaction,
        realTime: Instant,
        hasField: (String) -> Bool = { _ in false }
    ) throws(Refusal) -> Validity? {
        guard !isExempt(interaction, hasField: hasField) else { return nil }
        guard let authorization else {
            guard policy.presence == .required else { return nil }
            throw Refusal(
                .tokenRequired,
                at: .field("Authorization"),
                expected: "Bearer and a token",
                found: "no such field"
            )
        }
        guard let claims = try claims(of: authorization) else { return .always }
        let changes = interaction.changes
        let found = policy.claims.flatMap { problems(of: $0, in: claims, changes: changes, realTime: realTime) }
        // Two rules may look at one claim.
        try Refusal.ifAny(found.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
        return validity(of: claims)
    }

    private func isExempt(_ interaction: Interaction, hasField: (String) -> Bool) -> Bool {
        guard policy.exempt.contains(interaction.name) else { return false }
        return switch policy.exemption {
        case .always: true
        case .withoutField(let name): !hasField(name)
        }
    }

    /// What a token is asked to allow: all else that the verdict on it depends on is time.
    package static func purpose(of interaction: Interaction) -> SoundTexts.Purpose {
        interaction.changes ? .writing : .reading
    }

    private func validity(of claims: JSONObject) -> Validity {
        var validity = Validity.always
        for claim in policy.claims {
            switch claim {
            case .notExpired: validity.end = min(validity.end, claims["exp"]?.seconds ?? .infinity)
            case .notBefore(let skew):
                validity.start = max(validity.start, (claims["nbf"]?.seconds ?? -.infinity) - Double(skew))
            default: break
            }
        }
        return validity
    }

    /// Nil for an opaque token that says nothing of itself.
    private func claims(of authorization: Text) throws(Refusal) -> JSONObject? {
        let token = try BearerToken.text(in: authorization)
        switch policy.form {
        case .jsonWebToken: return try BearerToken(compact: token).claims
        case .opaque: return BearerToken.claims(ofOpaque: token)
        }
    }

    private func problems(
        of claim: TokenPolicy.ClaimPolicy,
        in claims: JSONObject,
        changes: Bool,
        realTime: Instant
    ) -> [Problem] {
        switch claim {
        case .present(let name):
            presence(of: name, in: claims)
        case .notExpired:
            expiry(in: claims, realTime: realTime)
        case .notBefore(let skew):
            beginning(in: claims, skew: skew, realTime: realTime)
        case .lifetime(let seconds):
            lifetime(of: seconds, in: claims)
        case .reason(let name, let value):
            reason(name, expected: value, in: claims)
        case .scope(let name, let reading, let writing):
            scope(name, allowed: changes ? writing : reading, in: claims)
        case .subject(let name, let resource):
            subject(name, resource: resource, in: claims)
        case .resource(let name, let type, let elements):
            resource(name, type: type, elements: elements, in: claims)
        }
    }

    private func presence(of name: Text, in claims: JSONObject) -> [Problem] {
        switch claims[name] {
        case nil: [Problem(.tokenClaims, at: .claim(name), expected: "the claim", found: "no such claim")]
        case .null: [Problem(.tokenClaims, at: .claim(name), expected: "a value", found: "null")]
        default: []
        }
    }

    private func expiry(in claims: JSONObject, realTime: Instant) -> [Problem] {
        guard let value = claims["exp"], value != .null else { return [] }
        guard let seconds = value.seconds else { return [noTime("exp", value)] }
        guard seconds <= Double(realTime.unixSeconds) else { return [] }
        return [
            Problem(
                .tokenNotExpired,
                at: .claim("exp"),
                expected: "a time after the real time \(realTime.unixSeconds)",
                found: value.shown,
                sentence: "The token expired at \(value.shown) (exp), and the real time is \(realTime.unixSeconds)"
            )
        ]
    }

    private func beginning(in claims: JSONObject, skew: Int, realTime: Instant) -> [Problem] {
        guard let value = claims["nbf"], value.isPresent else { return [] }
        guard let seconds = value.seconds else { return [noTime("nbf", value)] }
        let latest = realTime.unixSeconds + skew
        guard seconds > Double(latest) else { return [] }
        return [
            Problem(
                .tokenNotBefore,
                at: .claim("nbf"),
                expected: "a time before \(latest)",
                found: value.shown,
                sentence: "The token is valid from \(value.shown) (nbf), and the real time is \(realTime.unixSeconds)"
            )
        ]
    }

    private func lifetime(of seconds: Int, in claims: JSONObject) -> [Problem] {
        guard let issued = claims["iat"]?.wholeSeconds, let expires = claims["exp"]?.wholeSeconds else {
            return (["iat", "exp"] as [Text]).flatMap { wholeness(of: $0, in: claims) }
        }
        let difference = expires.subtractingReportingOverflow(issued)
        guard difference.overflow || difference.partialValue != seconds else { return [] }
        return mismatch(
            .tokenLifetime,
            claim: "exp",
            expected: "iat + \(seconds)",
            found: .string("iat \(issued), exp \(expires)")
        )
    }

    private func wholeness(of name: Text, in claims: JSONObject) -> [Problem] {
        guard let value = claims[name], value.isPresent, value.wholeSeconds == nil else { return [] }
        guard value.seconds != nil else { return [noTime(name, value)] }
        return mismatch(.tokenClaims, claim: name, expected: "whole seconds since 1970", found: value)
    }

    private func noTime(_ name: Text, _ found: JSONValue) -> Problem {
        Problem(.tokenClaims, at: .claim(name), expected: "a number, the seconds since 1970", found: found.shown)
    }

    private func reason(_ name: Text, expected: Text, in claims: JSONObject) -> [Problem] {
        guard let claim = claims[name], claim.isPresent, claim.string != expected else { return [] }
        return mismatch(.tokenReason, claim: name, expected: expected.string, found: claim)
    }

    private func scope(_ name: Text, allowed: [Text], in claims: JSONObject) -> [Problem] {
        guard claims[name]?.isPresent == true else { return [] }
        guard let value = claims.text(name), allowed.contains(value) else {
            return mismatch(
                .tokenScope,
                claim: name,
                expected: allowed.joined(separator: " or "),
                found: claims[name]
            )
        }
        return []
    }

    private func subject(_ name: Text, resource: Text, in claims: JSONObject) -> [Problem] {
        guard let subject = claims[name], let identifier = claims[resource]?["id"], subject.isPresent else { return [] }
        guard subject != identifier else { return [] }
        return mismatch(
            .tokenSubject,
            claim: name,
            expected: "the id of \(resource), \(identifier.shown)",
            found: subject
        )
    }

    private func resource(_ name: Text, type: Text, elements: [Text], in claims: JSONObject) -> [Problem] {
        guard let claim = claims[name], claim.isPresent else { return [] }
        guard let object = claim.object else {
            return mismatch(.tokenResourceType, claim: name, expected: "a \(type) resource", found: claim)
        }
        guard let stated = object.text("resourceType"), resourceTypes.contains(stated) else {
            return mismatch(
                .tokenResource,
                claim: name,
                expected: "resourceType \(type)",
                found: object["resourceType"]
            )
        }
        guard stated == type else {
            return mismatch(.tokenResourceType, claim: name, expected: "resourceType \(type)", found: .string(stated))
        }
        return object.members.map(\.name).filter { !elements.contains($0) }.map {
            Problem(.tokenResource, at: .claim(name), expected: "elements of \(type) only", found: "the element \($0)")
        }
    }

    private func mismatch(_ rule: Rule, claim: Text, expected: String, found: JSONValue?) -> [Problem] {
        [Problem(rule, at: .claim(claim), expected: expected, found: found?.shown ?? "nothing")]
    }
}

extension SoundTexts.Purpose {
    fileprivate static let reading = Self("token for reading")
    fileprivate static let writing = Self("token for writing")
}

extension JSONObject {
    fileprivate func text(_ name: Text) -> Text? {
        self[name]?.string
    }
}

extension JSONValue {
    fileprivate var isPresent: Bool {
        self != .null
    }

    /// A NumericDate, which may have a fraction (RFC 7519 §2); nil for anything but a number.
    fileprivate var seconds: Double? {
        guard case .number(let digits) = self else { return nil }
        return Double(digits.string)
    }

    /// Nil for what is no number or has a fraction.
    fileprivate var wholeSeconds: Int? {
        seconds.flatMap { Int(exactly: $0) }
    }
}
