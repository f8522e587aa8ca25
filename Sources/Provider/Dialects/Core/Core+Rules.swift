extension RuleBook {
    static let core = RuleBook(
        over: .common,
        source: "appointment-stub, the core dialect",
        [
            .answerMediaType: .saying("The requested format must be one that the stub writes."),
            .bodyMediaType: .saying("Content-Type must name a format that the stub reads."),
            .tokenBearer: .answers(403).saying("A token, if sent, must be a bearer token."),
            .tokenClaims: .answers(403),
            .tokenNotExpired: .answers(403).saying("A token, if sent and a JWT, must not have expired."),
            .versionKept: .saying("The version must be one of the most recent, which are kept."),
            .definitionCardinality: .saying("An Appointment must have the elements that its definition requires."),
            .definitionInvariants: .saying("An Appointment must satisfy the invariants of its definition."),
            .cancelStatus: .saying("An update must set the status to cancelled."),
            .cancelNothingElse: .saying("An update must change nothing but the status and the reason."),
            .cancelReasonOnce: .saying("A reason must be given only once."),
            .cancelReasonKind: .saying("A reason must be a valueString."),
            .cancelReasonText: .saying("A reason must not be blank."),
        ]
    )
}
