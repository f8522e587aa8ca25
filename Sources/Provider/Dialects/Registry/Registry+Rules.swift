extension RuleBook {
    static let registry = RuleBook(
        over: .common,
        source: "NHS Booking API, cancel a registered appointment",
        [
            .answerMediaType: .from(overview),
            .bodyMediaType: .from(overview),
            .tokenRequired: .answers(403).saying("Every request but the one for metadata bears a token."),
            .tokenBearer: .answers(403),
            .tokenReadable: .answers(403),
            .tokenClaims: .answers(403).saying("The token says when it expires."),
            .tokenNotExpired: .answers(403),
            .tokenNotBefore: .answers(403),
            .appointmentKnown: .saying("The appointment is registered.").from(overview),
            .versionKnown: .from(fhir),
            .versionKept: .saying("The version is among the last ones, which are kept.").from(fhir),
            .bodyReadable: .saying("A body can be read as a resource."),
            .bodyIdentifier: .from(fhir),
            .ifMatchReadable: .from(fhir),
            .definitionElements: .saying("An Appointment has the elements of STU3 only."),
            .definitionCardinality: .saying("An Appointment has what STU3 requires."),
            .profileKept: .from("CareConnect-Appointment-1"),
            .cancelStatus: .saying("An update sets the status to cancelled."),
            .cancelFrom: .saying("Only a booked appointment can be cancelled."),
            .cancelNothingElse: .saying("An update changes nothing but the status."),
        ]
    )

    private static let overview = "NHS Booking API, resource and overview pages"
    private static let fhir = "FHIR STU3, RESTful API"
}
