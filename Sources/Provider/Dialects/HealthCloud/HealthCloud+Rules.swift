extension RuleBook {
    static let healthcloud = RuleBook(
        over: .common,
        source: "Health Cloud Developer Guide, Cancel Appointment",
        [
            .answerMediaType: .saying("The requested format must be JSON.").from(guide),
            .bodyMediaType: .saying("Content-Type must name JSON, or for a search application/x-www-form-urlencoded.")
                .from(guide),
            .appointmentKnown: .saying("The appointment must exist in its source system."),
            .slotKnown: .saying("The slot must exist in its source system.").from(slots),
            .searchParameterRequired:
                .saying("A search must name a practitioner or a location, and a start with ge and one with le.")
                .from(finding),
            .searchParameterValue: .from(finding),
            .searchWindow: .saying("A search must end after it starts.").from(finding),
            .versionKnown: .from(fhir),
            .versionKept: .from(fhir),
            .bodyReadable: .from(fhir),
            .bodyIdentifier: .saying("A body's id, if present, must be the one in the URL.").from(fhir),
            .ifMatchReadable: .saying("If-None-Match must contain entity tags or *.").from(fhir),
            .definitionElements: .saying("A body must have only the elements of R4, structured as R4 defines them.")
                .from(fhir),
            .definitionCardinality: .answers(422, .structure)
                .saying("What is stored, or would be by a booking, must have all its required elements.").from(fhir),
            .definitionValues: .from(fhir),
            .definitionCodes: .answers(422, .value)
                .saying("Codes other than the status must be from their value sets.").from(fhir),
            .definitionInvariants:
                .saying("What is stored, or would be by a booking, must satisfy the invariants of R4.").from(fhir),
            .profileKept: .saying("An appointment must have the elements that Health Cloud maps, once it is booked."),
            .ifNoneExistAbsent: .from(fhir),
            .cancelPath: .from(booking),
            .bookingRequired: .saying("A booking must name a slot.").from(booking),
            .bookingSlotsKnown: .answers(404).saying("The slot of a booking must exist in its source system.")
                .from(booking),
            .bookingParticipantsKnown: .answers(404)
                .saying("The patient and everyone else who takes part must be known.").from(booking),
            // What cannot be carried out is no error.
            .bookingStatus: .answersWithAppointment("proposed")
                .saying("A booking must have the status proposed, pending or booked, or none.").from(booking),
            .bookingSlotsFree: .answersWithAppointment("proposed").from(booking),
            .bookingSlotsAdjacent: .answersWithAppointment("proposed")
                .saying("Several slots must be adjacent, and of the same schedule.").from(booking),
            .bookingTimes: .answersWithAppointment("proposed")
                .saying("A start or end must be that of the slots.").from(booking),
            .bookingSchedule: .answersWithAppointment("proposed").from(booking),
            .appointmentNotPast: .answersWithAppointment("proposed").saying("The slot must not have begun.")
                .from(booking),
            .cancelStatus: .answersWithAppointment("proposed").saying("The request must set the status to cancelled."),
            .cancelFrom: .answersWithAppointment("proposed").saying("The appointment must be active."),
            .cancelNothingElse: .answersWithAppointment("proposed")
                .saying("A cancellation must not ask for any other change."),
        ]
    )

    private static let finding = "Health Cloud Developer Guide, Find Available Time Slots"
    private static let slots = "Health Cloud Developer Guide, Get Slot Status"
    private static let booking = "Health Cloud Developer Guide, Create Appointment"
    private static let guide = "Health Cloud Developer Guide, Intelligent Appointment Management"
    private static let fhir = "FHIR R4"
}
