extension RuleBook {
    static let bars = RuleBook(
        over: .common,
        source: "BaRS Core 1.2.2, error handling",
        codes: BaRS.statusCodes,
        BaRS.rules.and(BaRS.sentinelRules)
    )
}

extension BaRS {
    fileprivate static let rules: RuleChanges = [
        .routeBuilt: .saying("Only drafts of the API patch or delete an appointment; this Receiver cancels it by PUT.")
            .from(api),
        .headerRequired: .saying("A request must have the header fields that the API requires of it.").from(api),
        .headerTarget: .answers(400, by: .proxy).from(api),
        .headerMembers: .answers(400, by: .proxy).from(api),
        .headerUUID: .answers(400, by: .proxy).from(api),
        .headerIdentity: .answers(400, by: .receiver).from(api),
        .answerMediaType: .answers(406, .processing, by: .sender).saying("The requested format must be JSON or XML.")
            .from(core),
        .mediaTypeVersion: .answers(406, .processing, by: .receiver).from(core),
        .bodyMediaType: .answers(415, by: .receiver).saying("Content-Type must name JSON or XML.").from(core),
        .contentCodingKnown: .answers(415, by: .receiver),
        .contentCodingKept: .answers(400, by: .receiver),
        .tokenRequired: .answers(401, .unknown, by: .sender).from(api),
        .tokenBearer: .answers(401, by: .sender).from(api),
        .tokenClaims: .answers(401, by: .sender).from(api),
        .tokenNotExpired: .answers(401, by: .sender).from(api),
        .appointmentIdentifierForm: .answers(400, by: .receiver).from(core),
        .appointmentKnown: .answers(404, by: .receiver).from(core),
        .pointerKnown: unknownPointer.from(registry),
        .searchParameterRequired: .answers(400, by: .sender).from(core),
        .searchParameterOnce: .answers(400, .value, by: .sender).from(core),
        .searchParameterValue: .answers(400, by: .sender).from(core),
        .searchIncludeRequired: .answers(400, by: .sender)
            .saying("A search for slots must ask for their schedules, and the services of these.").from(core),
        .searchWindow: .answers(400, by: .sender).saying("A search must end after it starts.").from(core),
        .searchTooCostly: .answers(422, by: .receiver).from(core),
        .searchTargetForm: .answers(400, by: .receiver).from(core),
        .searchTargetKnown: .answers(404, by: .receiver).saying("The service whose slots are sought must exist.")
            .from(core),
        .searchIdentifierSystem: .answers(400, by: .sender).from(core),
        .versionKnown: .answers(404, by: .receiver).from(api),
        .versionKept: .answers(410, by: .receiver).from(api),
        .bodyReadable: .answers(400, by: .receiver),
        .bodyResourceType: .answers(400, by: .receiver),
        .bodyIdentifier: .answers(400, by: .receiver),
        .messageNew: .answers(409, by: .receiver).from("BaRS Core 1.2.2, transactional integrity"),
        .ifMatchReadable: .answers(400, by: .receiver).from("FHIR R4"),
        .ifMatchCurrent: .answers(409, by: .receiver).saying("If-Match must name the current version."),
        .definitionElements: .answers(400, by: .receiver)
            .saying("A resource must have only the elements of R4, structured as R4 defines them."),
        .definitionCardinality: .answers(400, by: .receiver),
        .definitionValues: .answers(400, by: .receiver),
        .definitionCodes: .answers(400, .value, by: .receiver).saying("Codes must be from their value sets."),
        .definitionInvariants: .answers(400, by: .receiver).saying("An Appointment must satisfy the invariants of R4."),
        .profileKept: .answers(400, by: .receiver).from("UKCore-Appointment 1.3.0"),
        .cancelStatus: .answers(422, .notSupported, by: .receiver)
            .saying("An update must set the status to cancelled or entered-in-error.").from(pattern),
        .cancelFrom: .answers(409, .conflict, by: .receiver).saying("Only a booked appointment can be cancelled.")
            .from(core),
        .cancelNothingElse: .answers(422, .processing, by: .receiver).from(pattern),
        .replaceKept: .answers(422, .processing, by: .receiver)
            .saying("A pointer's subject, custodian and type must not change.").from(registry),
        .ifNoneExistAbsent: .answers(412),
        .serverRoom: .answers(503, by: .receiver),
        .bookingRequired: .answers(400, by: .receiver).from(booking),
        .bookingStatus: .answers(422, .notSupported, by: .receiver).from(booking),
        .bookingParticipants: .answers(400, .required, by: .receiver)
            .saying("A booking must name the patient, who has accepted.").from(booking),
        .bookingSlotsKnown: .answers(422, .processing, by: .receiver).from(booking),
        .bookingSlotsFree: .answers(409, .conflict, by: .receiver).from(booking),
        .bookingSlotsAdjacent: .answers(422, .processing, by: .receiver).from(booking),
        .bookingTimes: .answers(422, .processing, by: .receiver).from(booking),
        .bookingSchedule: .answers(422, .processing, by: .receiver)
            .saying("The duration of a booking must be that of its slots.").from(booking),
        .messageBundle: .answers(400, .invalid, by: .receiver).from(messages),
        .messageVersionServed: .answers(422, .notSupported, by: .receiver).from(messages),
        .messageHeaderRequired: .answers(400, .required, by: .receiver).from(messages),
        .messageHeaderSystem: .answers(400, .invalid, by: .receiver)
            .saying("Event and reason of a message must be of the code systems of BaRS.").from(messages),
        .messageWorkflow: .answers(400, .invariant, by: .receiver).from(messages),
        .messageResources: .answers(400, .required, by: .receiver).from(messages),
        .messageAppointmentNamed: .answers(400, .required, by: .receiver).from(messages),
    ]

    private static let messages = "BaRS Core 1.2.2, composite messages"
    private static let api = "BaRS API 1.2.0-alpha"
    private static let core = "BaRS Core 1.2.2"
    private static let booking = "BaRS Core 1.2.2, standard pattern appointment booking"
    private static let registry = "BaRS API 1.2.0-alpha, DocumentReference"
    private static let pattern = "BaRS Core 1.2.2, standard pattern appointment cancel"
}
