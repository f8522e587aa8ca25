extension RuleBook {
    static let gpconnect = RuleBook(
        over: .common,
        source: GPConnect.cancelling,
        codes: GPConnect.statusCodes,
        GPConnect.rules.and([
            .profileKept: .from(GPConnect.profile),
            .cancelFrom: .saying("Only an appointment that still stands, or is cancelled already, can be cancelled."),
            .amendFrom: .from(GPConnect.amending),
            .amendLength: .from(GPConnect.profile),
            .amendNothingElse: .from(GPConnect.amending),
        ])
    )
}

extension GPConnect {
    /// What the specification 1.2.7 and its test suite have otherwise, for all systems that speak it.
    static let rules: RuleChanges = [
        .headerRequired: .from(spine),
        .interactionMatches: .from(spine),
        .answerMediaType: .answers(415).from(formats),
        .bodyMediaType: .from(formats),
        .tokenRequired: .answers(400).saying("Every request bears a token.").from(audit),
        .tokenBearer: .answers(400).from(audit),
        .tokenReadable: .answers(400).saying("The token is three parts of base64url.").from(audit),
        .tokenClaims: .answers(400).saying("The token has its ten claims.").from(audit),
        .tokenLifetime: .answers(400).from(audit),
        .tokenNotExpired: .answers(400).from(audit),
        .tokenReason: .answers(400).from(audit),
        .tokenScope: .answers(400).from(audit),
        .tokenSubject: .answers(400).from(audit),
        .tokenResourceType: .answers(400).from(audit),
        .tokenResource: .answers(422).from(audit),
        .appointmentKnown: .from(reading),
        .versionKnown: .from(history),
        .versionKept: .from(history),
        .bodyResourceTypeKnown: .from(profile),
        .ifMatchReadable: .from(contention),
        .ifMatchCurrent: .saying("If-Match names the current version.").from(contention),
        .definitionElements: .saying("An Appointment has known elements only.").from(profile),
        .definitionCardinality: .from(profile),
        .definitionValues: .from(profile),
        .definitionCodes: .saying("Codes are from their lists.").from(profile),
        .definitionInvariants: .from(profile),
        .cancelNothingElse: .saying("A cancel changes nothing else."),
        .cancelReasonOnce: .from(profile),
        .cancelReasonKind: .from(profile),
        .cancelReasonText: .answers(422, coding: SpineCode.invalidParameter.coding),
    ]

    static let cancelling = "GP Connect 1.2.7, cancel an appointment"
    fileprivate static let amending = "GP Connect 1.2.7, amend an appointment"
    private static let reading = "GP Connect 1.2.7, read an appointment"
    private static let contention = "GP Connect 1.2.7, managing resource contention"
    private static let spine = "GP Connect 1.2.7, Spine Security Proxy headers"
    private static let formats = "GP Connect 1.2.7, general API guidance, content types"
    private static let audit = "GP Connect 1.2.7, cross-organisation audit and provenance"
    private static let history = "FHIR STU3, RESTful API, vread and history"
    fileprivate static let profile = "GPConnect-Appointment-1 v1.6.0"
}
