import FHIR

extension Dialect {
    /// What the specifications share, with the least ceremony: a version that must be named, a status that may change.
    package static let core = Dialect(
        name: "core",
        title: "Core: FHIR STU3 with versions and cancellation, and nothing else",
        release: .stu3,
        basePath: BasePath(segments: []),
        resources: [ResourcePolicy("Appointment")],
        interactions: [
            .read("Appointment"), .vread("Appointment"),
            .cancel(
                CancellationPolicy(
                    targets: ["cancelled"],
                    sources: ["proposed", "pending", "booked", "arrived"],
                    reason: .extension(url: GPConnect.cancellationReason),
                    reasonNeed: .optional,
                    description: .prefixedWithReason,
                    past: .cancellable
                )
            ),
            .history("Appointment"), .capabilities(),
        ],
        headers: HeaderPolicy(),
        mediaTypes: .stu3,
        token: TokenPolicy(presence: .optional, claims: [.notExpired]),
        concurrency: .required,
        versionIdentifiers: .sequence,
        instants: .utc,
        seedFolders: ["core", "systmone"],
        query: .ignoresUnknown,
        repeats: .accepted,
        compression: .withLength,
        vocabulary: OutcomeVocabulary(),
        capabilities: CapabilityWording(
            name: "appointment-stub core",
            version: "1",
            publisher: "appointment-stub",
            description: "Appointments of FHIR STU3: read them, follow their versions, cancel them.",
            profiles: [],
            acceptUnknown: "no"
        ),
        rules: RuleBook(RuleBook.messageRules { RuleAnswer(status: $0, issue: $1) } + coreRules)
    )

    private static let coreRules: [RuleEntry] = [
        core(.answerMediaType, "The answer is asked for in a format the stub writes.", 406, .notSupported),
        core(.bodyMediaType, "A body says its format, one the stub reads.", 415, .notSupported),
        core(.tokenBearer, "A token, if one is sent, is a bearer token.", 403, .security),
        core(.tokenReadable, "A token, if one is sent, can be read.", 403, .security),
        core(.tokenClaims, "A token's expiry, if it says one, is a time.", 403, .security),
        core(.tokenNotExpired, "A token, if one is sent, has not expired.", 403, .expired),
        core(.appointmentKnown, "The appointment exists.", 404, .notFound),
        core(.versionKnown, "The version exists.", 404, .notFound),
        core(.versionKept, "The version is among the last ones, which are kept.", 410, .notFound),
        core(.bodyReadable, "A body is well-formed.", 400, .structure),
        core(.bodyResourceType, "A body is an Appointment.", 400, .structure),
        core(.bodyIdentifier, "A body carries the id that the URL names.", 400, .value),
        core(.ifMatchRequired, "An update names the version it was made from.", 412, .required),
        core(.ifMatchReadable, "If-Match and If-None-Match hold entity tags or *.", 400, .value),
        core(.ifMatchCurrent, "An update is made from the current version.", 409, .conflict),
        core(.definitionElements, "An Appointment has the elements of its definition only.", 422, .structure),
        core(.definitionCardinality, "An Appointment has what its definition requires.", 422, .required),
        core(.definitionValues, "Values have the form of their type.", 422, .value),
        core(.definitionCodes, "Codes are from their required lists.", 422, .codeInvalid),
        core(.definitionInvariants, "The invariants of the definition hold.", 422, .invariant),
        core(.cancelStatus, "An update cancels: it sets the status to cancelled.", 422, .businessRule),
        core(.cancelFrom, "Only an appointment that still stands can be cancelled.", 422, .businessRule),
        core(.cancelNothingElse, "Cancelling changes nothing but the status.", 422, .businessRule),
        core(.cancelReasonOnce, "A reason is given once.", 422, .businessRule),
        core(.cancelReasonKind, "A reason is a valueString.", 422, .value),
        core(.cancelReasonText, "A reason is not blank.", 422, .value),
    ]

    private static func core(_ rule: Rule, _ sentence: String, _ status: Int, _ issue: IssueCode) -> RuleEntry {
        RuleEntry(
            rule,
            sentence,
            source: "appointment-stub, the core dialect",
            answer: RuleAnswer(status: status, issue: issue)
        )
    }
}
