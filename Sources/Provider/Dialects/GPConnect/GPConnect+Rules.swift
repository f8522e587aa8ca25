extension RuleBook {
    static let gpconnect = RuleBook(
        over: .common,
        source: GPConnect.cancelling,
        codes: GPConnect.statusCodes,
        GPConnect.rules.and([
            .profileKept: .from(GPConnect.profile),
            .cancelFrom: .saying("Only an active appointment, or one already cancelled, can be cancelled."),
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
        .tokenRequired: .answers(400).saying("Every request must carry a token.").from(audit),
        .tokenBearer: .answers(400).from(audit),
        .tokenReadable: .answers(400).saying("The token must consist of three parts in base64url.").from(audit),
        .tokenClaims: .answers(400).saying("The token must have all ten claims.").from(audit),
        .tokenLifetime: .answers(400).from(audit),
        .tokenNotExpired: .answers(400).from(audit),
        .tokenReason: .answers(400).from(audit),
        .tokenScope: .answers(400).from(audit),
        .tokenSubject: .answers(400).from(audit),
        .tokenResourceType: .answers(400).from(audit),
        .tokenResource: .answers(422).from(audit),
        .appointmentKnown: .from(reading),
        .patientKnown: SpineCode.patientNotFound.with(404).from(foundations),
        .practitionerKnown: SpineCode.practitionerNotFound.with(404).from(foundations),
        .organizationKnown: SpineCode.organisationNotFound.with(404).from(foundations),
        .locationKnown: .from(foundations),
        .searchParameterRequired: .from(slots),
        .searchParameterOnce: .from(slots),
        .searchIncludeRequired: .saying("A search for slots must ask for their schedules.").from(slots),
        .searchParameterValue: SpineCode.invalidParameter.with(422).from(slots),
        .searchRange: SpineCode.invalidParameter.with(422).from(retrieving),
        .searchWindow: SpineCode.invalidParameter.with(422)
            .saying("A search must end after it starts and span at most two weeks.").from(slots),
        .searchNotPast: SpineCode.invalidParameter.with(422).from(retrieving),
        .searchIdentifierSystem: SpineCode.invalidIdentifierSystem.with(400).from(foundations),
        .nhsNumberValid: SpineCode.invalidNHSNumber.with(400).from(foundations),
        .versionKnown: .from(history),
        .versionKept: .from(history),
        .bodyResourceTypeKnown: .from(profile),
        .ifMatchReadable: .from(contention),
        .ifMatchCurrent: .saying("If-Match must name the current version.").from(contention),
        .definitionElements: .saying("A resource must have only known elements.").from(profile),
        .definitionCardinality: .from(profile),
        .definitionValues: .from(profile),
        .definitionCodes: .saying("Codes must be from their value sets.").from(profile),
        .definitionInvariants: .from(profile),
        .cancelNothingElse: .saying("A cancellation must change nothing but the status and the reason."),
        .cancelReasonOnce: .from(profile),
        .cancelReasonKind: .from(profile),
        .cancelReasonText: .answers(422, coding: SpineCode.invalidParameter.coding),
        .serverRoom: .answers(503, .transient, coding: SpineCode.internalServerError.coding),
        .bookingStatus: .from(booking),
        .bookingParticipants: .from(booking),
        .bookingOrganisation: .from(booking),
        .bookingLength: .from(profile),
        .bookingReferences: .from(booking),
        .bookingSlotsKnown: .from(booking),
        .bookingParticipantsKnown: .from(booking),
        .bookingSlotsFree: SpineCode.duplicateRejected.with(409).from(booking),
        .bookingSlotsAdjacent: .from(booking),
        .bookingTimes: .from(booking),
        .bookingSchedule: .from(booking),
        .registrationParameter: .from(registering),
        .registrationParameterOnce: .from(registering),
        .registrationIdentifiers: .from(registering),
        .registrationName: .from(registering),
        .registrationBirthDate: .from(registering),
        .registrationTelecom: .from(registering),
        .registrationAddress: .from(registering),
        .registrationElements: .from(registering),
        .registrationNumberCurrent: SpineCode.invalidNHSNumber.with(400).from(registering),
        .registrationTraced: SpineCode.invalidPatientDemographics.with(400).from(registering),
        .registrationNew: SpineCode.duplicateRejected.with(409).from(registering),
    ]

    static let cancelling = "GP Connect 1.2.7, cancel an appointment"
    fileprivate static let amending = "GP Connect 1.2.7, amend an appointment"
    private static let reading = "GP Connect 1.2.7, read an appointment"
    private static let booking = "GP Connect 1.2.7, book an appointment"
    private static let registering = "GP Connect 1.2.7, register a patient"
    private static let slots = "GP Connect 1.2.7, search for free slots"
    private static let retrieving = "GP Connect 1.2.7, retrieve a patient's appointments"
    private static let foundations = "GP Connect 1.2.7, foundations"
    private static let contention = "GP Connect 1.2.7, managing resource contention"
    private static let spine = "GP Connect 1.2.7, Spine Security Proxy headers"
    private static let formats = "GP Connect 1.2.7, general API guidance, content types"
    private static let audit = "GP Connect 1.2.7, cross-organisation audit and provenance"
    private static let history = "FHIR STU3, RESTful API, vread and history"
    fileprivate static let profile = "GPConnect-Appointment-1 v1.6.0"
}
