extension RuleBook {
    static let core = RuleBook(
        over: .common,
        source: "appointment-stub, the core dialect",
        [
            .answerMediaType: .saying("The answer is asked for in a format the stub writes."),
            .bodyMediaType: .saying("A body says its format, one the stub reads."),
            .tokenBearer: .answers(403).saying("A token, if one is sent, is a bearer token."),
            .tokenClaims: .answers(403),
            .tokenNotExpired: .answers(403).saying("A token, if one is sent and is a JWT, has not expired."),
            .versionKept: .saying("The version is among the last ones, which are kept."),
            .definitionCardinality: .saying("An Appointment has what its definition requires."),
            .definitionInvariants: .saying("The invariants of the definition hold."),
            .cancelStatus: .saying("An update cancels: it sets the status to cancelled."),
            .cancelNothingElse: .saying("Cancelling changes nothing but the status."),
            .cancelReasonOnce: .saying("A reason is given once."),
            .cancelReasonKind: .saying("A reason is a valueString."),
            .cancelReasonText: .saying("A reason is not blank."),
        ]
    )
}
