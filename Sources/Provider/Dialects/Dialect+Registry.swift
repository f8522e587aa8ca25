import FHIR

extension Dialect {
    /// The Appointment Registry of the NHS Booking API: pointers to appointments that others hold.
    package static let registry = Dialect(
        name: "registry",
        title: "NHS Booking API 2.0.0-beta, Appointment Registry: FHIR STU3",
        release: .stu3,
        basePath: BasePath(segments: [.literal("registry"), .literal("STU3")]),
        resources: [ResourcePolicy("Appointment", profile: .careConnectAppointment)],
        interactions: [
            .read("Appointment"), .vread("Appointment"),
            .cancel(
                CancellationPolicy(
                    targets: ["cancelled"],
                    sources: ["booked"],
                    // GP Connect demands a reason; here it is a difference like any other.
                    reason: .absent,
                    reasonNeed: .optional,
                    description: .unchanged,
                    past: .cancellable,
                    // What a consumer sends there is the registry's own business.
                    meta: .ignored
                )
            ),
            .history("Appointment"), .capabilities(),
        ],
        headers: HeaderPolicy(),
        mediaTypes: .stu3,
        // A signed token whose audience was never laid down; a stub has no key to verify it with.
        token: TokenPolicy(
            presence: .required,
            exempt: [.capabilities],
            claims: [.present("exp"), .notExpired, .notBefore(skew: 60)]
        ),
        concurrency: .required,
        entityTags: .byValue,
        versionIdentifiers: .sequence,
        instants: .utc,
        seedFolders: ["registry"],
        query: .only(["_format", "_pretty"]),
        repeats: .accepted,
        compression: .withLength,
        vocabulary: OutcomeVocabulary(),
        capabilities: CapabilityWording(
            name: "Appointment Registry",
            version: "2.0.0-beta",
            publisher: "appointment-stub",
            description: "Appointments that providers have registered: read them, follow their versions, cancel them.",
            profiles: ["https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"],
            acceptUnknown: "no"
        ),
        rules: RuleBook(registryRules)
    )

    private static let registryRules: [RuleEntry] =
        RuleBook.messageRules { RuleAnswer(status: $0, issue: $1) } + [
            registry(.answerMediaType, "The answer is asked for in a format of FHIR.", api, 406, .notSupported),
            registry(.bodyMediaType, "A body says its format, one of FHIR.", api, 415, .notSupported),
            registry(.tokenRequired, "Every request but the one for metadata bears a token.", page, 403, .login),
            registry(.tokenBearer, "The token is a bearer token.", page, 403, .security),
            registry(.tokenReadable, "The token is a JSON Web Token.", page, 403, .security),
            registry(.tokenClaims, "The token says when it expires.", page, 403, .security),
            registry(.tokenNotExpired, "The token has not expired.", page, 403, .expired),
            registry(.tokenNotBefore, "The token is valid already.", page, 403, .security),
            registry(.appointmentKnown, "The appointment is registered.", api, 404, .notFound),
            registry(.versionKnown, "The version exists.", fhir, 404, .notFound),
            registry(.versionKept, "The version is among the last ones, which are kept.", fhir, 410, .notFound),
            registry(.bodyReadable, "A body can be read as a resource.", page, 400, .structure),
            registry(.bodyResourceType, "A body is an Appointment.", page, 400, .structure),
            registry(.bodyIdentifier, "A body carries the id that the URL names.", fhir, 400, .value),
            registry(.ifMatchRequired, "An update names the version it was made from.", page, 412, .required),
            registry(.ifMatchReadable, "If-Match and If-None-Match hold entity tags or *.", fhir, 400, .value),
            registry(.ifMatchCurrent, "An update is made from the current version.", page, 409, .conflict),
            registry(.definitionElements, "An Appointment has the elements of STU3 only.", page, 422, .structure),
            registry(.definitionCardinality, "An Appointment has what STU3 requires.", page, 422, .required),
            registry(.definitionValues, "Values have the form of their type.", page, 422, .value),
            registry(.definitionCodes, "Codes are from their required lists.", page, 422, .codeInvalid),
            registry(.definitionInvariants, "The invariants of STU3 hold.", page, 422, .invariant),
            registry(.profileKept, "An Appointment keeps to its profile.", profile, 422, .structure),
            registry(.cancelStatus, "An update sets the status to cancelled.", page, 422, .businessRule),
            registry(.cancelFrom, "Only a booked appointment can be cancelled.", page, 422, .businessRule),
            registry(.cancelNothingElse, "An update changes nothing but the status.", page, 422, .businessRule),
        ]

    private static let page = "NHS Booking API, cancel a registered appointment"
    private static let api = "NHS Booking API, resource and overview pages"
    private static let fhir = "FHIR STU3, RESTful API"
    private static let profile = "CareConnect-Appointment-1"

    private static func registry(
        _ rule: Rule,
        _ sentence: String,
        _ source: String,
        _ status: Int,
        _ issue: IssueCode
    ) -> RuleEntry {
        RuleEntry(rule, sentence, source: source, answer: RuleAnswer(status: status, issue: issue))
    }
}
