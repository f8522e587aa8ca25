extension Rule {
    package static let tokenRequired = Rule("token.required", "A request bears a token.")
    package static let tokenBearer = Rule("token.bearer", "The token is a bearer token.")
    package static let tokenReadable = Rule("token.readable", "The token is a JSON Web Token.")
    package static let tokenClaims = Rule("token.claims", "A token's expiry, if it says one, is a time.")
    package static let tokenLifetime = Rule("token.lifetime", "The token lives for five minutes.")
    package static let tokenNotExpired = Rule("token.not-expired", "The token has not expired.")
    package static let tokenNotBefore = Rule("token.not-before", "The token is valid already.")
    package static let tokenReason = Rule("token.reason-for-request", "The reason for the request is direct care.")
    package static let tokenScope = Rule("token.scope", "The scope allows the request.")
    package static let tokenSubject = Rule("token.subject", "The subject is the practitioner.")
    package static let tokenResourceType = Rule(
        "token.resource-type",
        "Each resource in the token is of its type."
    )
    package static let tokenResource = Rule("token.resource", "Each resource in the token is one FHIR knows.")
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
