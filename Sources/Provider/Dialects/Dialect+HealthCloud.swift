import FHIR

extension Dialect {
    /// The scheduling system behind Salesforce Health Cloud's Intelligent Appointment Management.
    ///
    /// Health Cloud posts a command; what cannot be carried out is answered with the appointment, its status `proposed`.
    package static let healthcloud = Dialect(
        name: "healthcloud",
        title: "Salesforce Health Cloud, Intelligent Appointment Management: FHIR R4",
        release: .r4,
        basePath: BasePath(segments: [.literal("health-cloud"), .literal("R4")]),
        resources: [ResourcePolicy("Appointment", profile: .healthCloudAppointment, origin: .sourceSystems)],
        interactions: [
            .read("Appointment"), .read("Appointment", at: "Appointment/{sourceSystem}/{id}"), .vread("Appointment"),
            .command(healthCloudCancellation, at: "Appointment/{id}"),
            .command(healthCloudCancellation, at: "Appointment/{sourceSystem}/{id}"),
            .history("Appointment"), .capabilities(),
        ],
        headers: HeaderPolicy(),
        mediaTypes: .healthCloud,
        // A named credential's token is opaque.
        token: TokenPolicy(presence: .required, form: .opaque, claims: [.notExpired]),
        concurrency: .unused,
        versionIdentifiers: .sequence,
        instants: .utc,
        seedFolders: ["healthcloud"],
        query: .ignoresUnknown,
        repeats: .accepted,
        compression: .withLength,
        vocabulary: OutcomeVocabulary(),
        capabilities: CapabilityWording(
            name: "IntelligentAppointmentManagement",
            version: "1",
            publisher: "appointment-stub",
            description:
                "Appointments of a scheduling system: read them, follow their versions, cancel them by command.",
            profiles: [],
            acceptUnknown: "no"
        ),
        rules: RuleBook(healthCloudRules)
    )

    /// By command, under either path.
    private static let healthCloudCancellation = CancellationPolicy(
        targets: ["cancelled"],
        sources: ["booked", "pending", "proposed", "waitlist"],
        reason: .cancelationReason,
        reasonNeed: .optional,
        description: .unchanged,
        past: .cancellable,
        meta: .ignored
    )

    private static let healthCloudRules: [RuleEntry] =
        RuleBook.messageRules { RuleAnswer(status: $0, issue: $1) } + [
            healthCloud(.answerMediaType, "The answer is asked for in JSON.", guide, 406, .notSupported),
            healthCloud(.bodyMediaType, "A body says that it is JSON.", guide, 415, .notSupported),
            healthCloud(.tokenRequired, "A request bears a token.", page, 401, .login),
            healthCloud(.tokenBearer, "The token is a bearer token.", page, 401, .security),
            healthCloud(.tokenClaims, "A token's expiry, if it says one, is a time.", page, 401, .security),
            healthCloud(.tokenNotExpired, "The token has not expired.", page, 401, .expired),
            healthCloud(.appointmentKnown, "The appointment exists, in its source system.", page, 404, .notFound),
            healthCloud(.versionKnown, "The version exists.", fhir, 404, .notFound),
            healthCloud(.versionKept, "The version is among those that are kept.", fhir, 410, .notFound),
            healthCloud(.ifMatchReadable, "If-None-Match holds entity tags or *.", fhir, 400, .value),
            healthCloud(.bodyReadable, "A body is well-formed.", fhir, 400, .structure),
            healthCloud(.bodyResourceType, "A body is an Appointment.", page, 400, .structure),
            healthCloud(.bodyIdentifier, "A body's id, if there is one, is the URL's.", fhir, 400, .value),
            healthCloud(.definitionElements, "A body has R4's elements only, in their shapes.", fhir, 422, .structure),
            healthCloud(.definitionCardinality, "A stored appointment has what it must.", fhir, 422, .structure),
            healthCloud(.definitionValues, "Values have the form of their type.", fhir, 422, .value),
            healthCloud(.definitionCodes, "Codes, but for the status, are from their lists.", fhir, 422, .value),
            healthCloud(.definitionInvariants, "R4's invariants hold for what is stored.", fhir, 422, .invariant),
            healthCloud(.profileKept, "A stored appointment has what Health Cloud maps.", page, 422, .structure),
            healthCloud(.cancelStatus, "The status asked for is cancelled.", page, .proposed),
            healthCloud(.cancelFrom, "The appointment still stands.", page, .proposed),
            healthCloud(.cancelNothingElse, "A cancel asks for nothing else.", page, .proposed),
        ]

    private static let page = "Health Cloud Developer Guide, Cancel Appointment"
    private static let guide = "Health Cloud Developer Guide, Intelligent Appointment Management"
    private static let fhir = "FHIR R4"

    private static func healthCloud(
        _ rule: Rule,
        _ sentence: String,
        _ source: String,
        _ status: Int,
        _ issue: IssueCode
    ) -> RuleEntry {
        healthCloud(rule, sentence, source, RuleAnswer(status: status, issue: issue))
    }

    private static func healthCloud(
        _ rule: Rule,
        _ sentence: String,
        _ source: String,
        _ answer: RuleAnswer
    ) -> RuleEntry {
        RuleEntry(rule, sentence, source: source, answer: answer)
    }
}

extension RuleAnswer {
    /// What cannot be carried out is answered so, and is no error.
    fileprivate static let proposed = RuleAnswer.appointment(status: "proposed")
}

extension MediaTypePolicy {
    fileprivate static let healthCloud = MediaTypePolicy(
        standard: Name("application/fhir+json", .json),
        others: [Name("application/json", .json)],
        releaseParameters: ["4.0", "4.0.1"]
    )
}

extension Profile {
    /// What an appointment must carry so that Health Cloud can map it: asked of what is stored, not of a command.
    fileprivate static let healthCloudAppointment = Profile(
        "Health Cloud Developer Guide, Cancel Appointment",
        of: "Appointment",
        elements: [
            Element("identifier", minimum: 1),
            Element("serviceType", minimum: 1),
            Element("appointmentType", minimum: 1),
            Element("slot", minimum: 1),
            Element("participant.actor", minimum: 1),
        ]
    )
}
