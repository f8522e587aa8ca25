extension RuleBook {
    static let healthcloud = RuleBook(
        over: .common,
        source: "Health Cloud Developer Guide, Cancel Appointment",
        [
            .answerMediaType: .saying("The requested format must be JSON.").from(guide),
            .bodyMediaType: .saying("Content-Type must name JSON.").from(guide),
            .appointmentKnown: .saying("The appointment must exist in its source system."),
            .versionKnown: .from(fhir),
            .versionKept: .from(fhir),
            .bodyReadable: .from(fhir),
            .bodyIdentifier: .saying("A body's id, if present, must be the one in the URL.").from(fhir),
            .ifMatchReadable: .saying("If-None-Match must contain entity tags or *.").from(fhir),
            .definitionElements: .saying("A body must have only the elements of R4, structured as R4 defines them.")
                .from(fhir),
            .definitionCardinality: .answers(422, .structure)
                .saying("A stored appointment must have all its required elements.").from(fhir),
            .definitionValues: .from(fhir),
            .definitionCodes: .answers(422, .value)
                .saying("Codes other than the status must be from their value sets.").from(fhir),
            .definitionInvariants: .saying("A stored appointment must satisfy the invariants of R4.").from(fhir),
            .profileKept: .saying("A stored appointment must have the elements that Health Cloud maps."),
            // What cannot be carried out is no error.
            .cancelStatus: .answersWithAppointment("proposed").saying("The request must set the status to cancelled."),
            .cancelFrom: .answersWithAppointment("proposed").saying("The appointment must be active."),
            .cancelNothingElse: .answersWithAppointment("proposed")
                .saying("A cancellation must not ask for any other change."),
        ]
    )

    private static let guide = "Health Cloud Developer Guide, Intelligent Appointment Management"
    private static let fhir = "FHIR R4"
}
