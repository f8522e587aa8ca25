package import Bytes

/// What a dialect asks of the bearer token, as data; `TokenCheck` reads it.
package struct TokenPolicy: Sendable {
    package enum Presence: Hashable, Sendable {
        case required
        /// No token is needed; one that is sent is checked all the same.
        case optional
    }

    /// What a token is made of.
    package enum Form: Hashable, Sendable {
        /// Three parts that can be read (`token.readable`).
        case jsonWebToken
        /// Any text; of one in three parts whose middle one is a JSON object, that one is read all the same.
        case opaque
    }

    /// When interactions that need no token go without one.
    package enum Exemption: Hashable, Sendable {
        case always
        /// Only in requests without this header field.
        case withoutField(String)
    }

    package let presence: Presence
    package let form: Form
    /// Interactions that need no token, whose token is not looked at.
    package let exempt: [Interaction.Name]
    package let exemption: Exemption
    /// In the order in which they are checked.
    package let claims: [ClaimPolicy]

    package init(
        presence: Presence,
        form: Form = .jsonWebToken,
        exempt: [Interaction.Name] = [],
        exemption: Exemption = .always,
        claims: [ClaimPolicy]
    ) {
        self.form = form
        self.presence = presence
        self.exempt = exempt
        self.exemption = exemption
        self.claims = claims
    }

    /// One thing asked of the claims of a token.
    package enum ClaimPolicy: Sendable {
        /// The claim is there and not null (`token.claims`).
        case present(Text)
        /// `exp`, where there is one, is an integer after the real time (`token.not-expired`).
        case notExpired
        /// `nbf`, where there is one, is an integer no more than so many seconds after the real time
        /// (`token.not-before`).
        case notBefore(skew: Int)
        /// `exp` is so many seconds after `iat` (`token.lifetime`).
        case lifetime(seconds: Int)
        /// The claim has this value (`token.reason-for-request`).
        case reason(claim: Text, value: Text)
        /// The claim is one of a scope's four values and goes with the interaction (`token.scope`).
        case scope(claim: Text, reading: [Text], writing: [Text])
        /// The claim equals the member `id` of another claim (`token.subject`).
        case subject(claim: Text, resource: Text)
        /// The claim is a FHIR resource of this type with no element that FHIR does not know (`token.resource-type`,
        /// `token.resource`).
        case resource(claim: Text, type: Text, elements: [Text])
    }
}
