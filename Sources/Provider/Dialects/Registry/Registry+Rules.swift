extension RuleBook {
    static let registry = RuleBook(
        over: .common,
        source: "NHS Booking API, cancel a registered appointment",
        [
            .answerMediaType: .from(overview),
            .bodyMediaType: .from(overview),
            .tokenRequired: .answers(403).saying("Every request except the one for metadata must carry a token."),
            .tokenBearer: .answers(403),
            .tokenReadable: .answers(403),
            .tokenClaims: .answers(403).saying("The token must state when it expires."),
            .tokenNotExpired: .answers(403),
            .tokenNotBefore: .answers(403),
            .appointmentKnown: .saying("The appointment must be registered.").from(overview),
            .versionKnown: .from(fhir),
            .versionKept: .saying("The version must be one of the most recent, which are kept.").from(fhir),
            .bodyReadable: .saying("A body must be readable as a resource."),
            .bodyIdentifier: .from(fhir),
            .ifMatchReadable: .from(fhir),
            .definitionElements: .saying("An Appointment must have only the elements of STU3."),
            .definitionCardinality: .saying("An Appointment must have the elements that STU3 requires."),
            .profileKept: .from("CareConnect-Appointment-1"),
            .cancelStatus: .saying("An update must set the status to cancelled."),
            .cancelFrom: .saying("Only a booked appointment can be cancelled."),
            .cancelNothingElse: .saying("An update must change nothing but the status."),
        ]
    )

    private static let overview = "NHS Booking API, resource and overview pages"
    private static let fhir = "FHIR STU3, RESTful API"
}
