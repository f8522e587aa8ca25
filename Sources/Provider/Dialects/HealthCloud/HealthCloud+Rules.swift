extension RuleBook {
    static let healthcloud = RuleBook(
        over: .common,
        source: "Health Cloud Developer Guide, Cancel Appointment",
        [
            .answerMediaType: .saying("The answer is asked for in JSON.").from(guide),
            .bodyMediaType: .saying("A body says that it is JSON.").from(guide),
            .appointmentKnown: .saying("The appointment exists, in its source system."),
            .versionKnown: .from(fhir),
            .versionKept: .from(fhir),
            .bodyReadable: .from(fhir),
            .bodyIdentifier: .saying("A body's id, if there is one, is the URL's.").from(fhir),
            .ifMatchReadable: .saying("If-None-Match holds entity tags or *.").from(fhir),
            .definitionElements: .saying("A body has R4's elements only, in their shapes.").from(fhir),
            .definitionCardinality: .answers(422, .structure)
                .saying("A stored appointment has what it must.").from(fhir),
            .definitionValues: .from(fhir),
            .definitionCodes: .answers(422, .value)
                .saying("Codes, but for the status, are from their lists.").from(fhir),
            .definitionInvariants: .saying("R4's invariants hold for what is stored.").from(fhir),
            .profileKept: .saying("A stored appointment has what Health Cloud maps."),
            // What cannot be carried out is no error.
            .cancelStatus: .answersWithAppointment("proposed").saying("The status asked for is cancelled."),
            .cancelFrom: .answersWithAppointment("proposed").saying("The appointment still stands."),
            .cancelNothingElse: .answersWithAppointment("proposed").saying("A cancel asks for nothing else."),
        ]
    )

    private static let guide = "Health Cloud Developer Guide, Intelligent Appointment Management"
    private static let fhir = "FHIR R4"
}
