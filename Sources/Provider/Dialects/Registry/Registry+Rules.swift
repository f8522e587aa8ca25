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
            .searchParameterRequired: .saying("A search must name a patient by NHS number.").from(finding),
            .searchParameterOnce: .saying("A search must be for one patient.").from(finding),
            .searchParameterValue: .saying("A patient must be named by the system of NHS numbers and the number.")
                .from(finding),
            .searchIdentifierSystem: .saying("A patient must be named by NHS number.").from(finding),
            .bodyReadable: .saying("A body must be readable as a resource."),
            .bodyIdentifier: .from(fhir),
            .ifMatchReadable: .from(fhir),
            .definitionElements: .saying("An Appointment must have only the elements of STU3."),
            .definitionCardinality: .saying("An Appointment must have the elements that STU3 requires."),
            .profileKept: .from("CareConnect-Appointment-1"),
            .cancelStatus: .saying("An update must set the status to cancelled."),
            .cancelFrom: .saying("Only a booked appointment can be cancelled."),
            .cancelNothingElse: .saying("An update must change nothing but the status."),
            .pointerElements: .from(registering),
            .pointerRequired: .from(registering),
            .pointerStatus: .from(registering),
            .pointerURL: .from(registering),
            .pointerPatient: .from(registering),
            .pointerNew: .from(
                "NHS Booking API, register an appointment (that a URL is registered once is this stub's own)"
            ),
        ]
    )

    private static let registering = "NHS Booking API, register an appointment"
    private static let finding = "NHS Booking API, search for a patient's appointments"
    private static let overview = "NHS Booking API, resource and overview pages"
    private static let fhir = "FHIR STU3, RESTful API"
}
