extension Rule {
    package static let tokenRequired = Rule("token.required", "A request must carry a token.")
    package static let tokenBearer = Rule("token.bearer", "The token must be a bearer token.")
    package static let tokenReadable = Rule("token.readable", "The token must be a JSON Web Token.")
    package static let tokenClaims = Rule(
        "token.claims",
        "If a token states an expiry, it must be a number of seconds."
    )
    package static let tokenLifetime = Rule("token.lifetime", "The token must be valid for five minutes.")
    package static let tokenNotExpired = Rule("token.not-expired", "The token must not have expired.")
    package static let tokenNotBefore = Rule("token.not-before", "The token must already be valid.")
    package static let tokenReason = Rule("token.reason-for-request", "The reason for the request must be direct care.")
    package static let tokenScope = Rule("token.scope", "The scope must allow the request.")
    package static let tokenSubject = Rule("token.subject", "The subject must be the requesting practitioner.")
    package static let tokenResourceType = Rule(
        "token.resource-type",
        "Each resource in the token must be of the type that its claim requires."
    )
    package static let tokenResource = Rule(
        "token.resource",
        "Each resource in the token must be a FHIR resource with known elements only."
    )
}

extension TokenPolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        let always: [Rule] = presence == .required ? [.tokenRequired, .tokenBearer] : [.tokenBearer]
        return always + (form == .jsonWebToken ? [.tokenReadable] : []) + claims.flatMap(\.rules)
    }
}

extension TokenPolicy.ClaimPolicy {
    fileprivate var rules: [Rule] {
        switch self {
        case .present: [.tokenClaims]
        case .notExpired: [.tokenClaims, .tokenNotExpired]
        case .notBefore: [.tokenClaims, .tokenNotBefore]
        case .lifetime: [.tokenClaims, .tokenLifetime]
        case .reason: [.tokenReason]
        case .scope: [.tokenScope]
        case .subject: [.tokenSubject]
        case .resource: [.tokenResourceType, .tokenResource]
        }
    }
}
