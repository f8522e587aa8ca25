/// The names GP Connect 1.2 gives to things, shared by the systems that speak it.
package enum GPConnect {
    package static let appointmentProfile = structure("GPConnect-Appointment-1")
    package static let operationOutcomeProfile = structure("GPConnect-OperationOutcome-1")
    package static let cancellationReason = structure("Extension-GPConnect-AppointmentCancellationReason-1")
    package static let deliveryChannel = structure("Extension-GPConnect-DeliveryChannel-2")
    package static let practitionerRole = structure("Extension-GPConnect-PractitionerRole-1")

    private static func structure(_ name: String) -> String {
        "https://fhir.nhs.uk/STU3/StructureDefinition/\(name)"
    }
}

extension GPConnect {
    /// The codes that GP Connect's refusals use, of code system Spine-ErrorOrWarningCode-1, with their displays.
    enum SpineCode: String {
        case badRequest = "BAD_REQUEST"
        case invalidResource = "INVALID_RESOURCE"
        case invalidParameter = "INVALID_PARAMETER"
        case noRecordFound = "NO_RECORD_FOUND"
        case constraintViolation = "FHIR_CONSTRAINT_VIOLATION"
        case notImplemented = "NOT_IMPLEMENTED"
        case internalServerError = "INTERNAL_SERVER_ERROR"

        var display: String {
            switch self {
            case .badRequest: "Bad request"
            case .invalidResource: "Invalid validation of resource"
            case .invalidParameter: "Invalid parameter"
            case .noRecordFound: "No record found"
            case .constraintViolation: "FHIR constraint violated"
            case .notImplemented: "Not implemented"
            case .internalServerError: "Unexpected internal server error"
            }
        }

        /// The issue type that the specification's table gives with the code.
        var issue: IssueCode {
            switch self {
            case .badRequest, .invalidResource, .invalidParameter: .invalid
            case .noRecordFound: .notFound
            case .constraintViolation: .conflict
            case .notImplemented: .notSupported
            case .internalServerError: .processing
            }
        }

        /// The specification's own examples print `ValueSet` in place of `CodeSystem`: an acknowledged mistake.
        var coding: OutcomeCoding {
            OutcomeCoding(
                system: "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1",
                code: rawValue,
                display: display
            )
        }
    }

    /// Operations are told apart by an id of their own, in `Ssp-InteractionID`.
    static func interactionIdentifier(_ operation: String) -> String {
        "urn:nhs:names:services:gpconnect:fhir:rest:\(operation)"
    }

    /// The Spine Security Proxy's fields.
    static let headers = HeaderPolicy(
        fields: ["Ssp-TraceID", "Ssp-From", "Ssp-To"].map { HeaderPolicy.FieldPolicy($0) },
        interactionField: "Ssp-InteractionID",
        options: .refused
    )

    /// What both systems offer.
    ///
    /// vread and history have no id of their own in GP Connect and take the one of read.
    ///
    /// - Parameter updates: the ways to change an appointment, the usual first.
    static func interactions(_ updates: [Interaction]) -> [Interaction] {
        let read = [interactionIdentifier("read:appointment-1")]
        return [.read("Appointment", .futureOnly, identifiers: read), .vread("Appointment", identifiers: read)]
            + updates + [
                .history("Appointment", identifiers: read),
                .capabilities(identifiers: [interactionIdentifier("read:metadata-1")]),
            ]
    }

    static func cancel(_ policy: CancellationPolicy) -> Interaction {
        .cancel(policy, identifiers: [interactionIdentifier("cancel:appointment-1")])
    }

    static func amend(_ policy: AmendmentPolicy) -> Interaction {
        .amend("Appointment", policy, identifiers: [interactionIdentifier("update:appointment-1")])
    }

    /// What consumers leave out of a cancel without meaning to change it: the test suite and the specification's own
    /// published request do.
    static let mayBeAbsent = CancellationPolicy.AbsentElements(
        elements: ["serviceCategory", "serviceType"],
        extensions: [deliveryChannel, practitionerRole]
    )

    static let vocabulary = OutcomeVocabulary(outcomeProfile: operationOutcomeProfile)

    static let capabilities = CapabilityWording(
        name: "GP Connect",
        version: "1.2.7",
        publisher: "appointment-stub",
        description: "GP Connect appointment management: read an appointment, follow its versions, cancel it.",
        profiles: [
            appointmentProfile,
            operationOutcomeProfile,
            "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1",
        ],
        // What the specification's own statement says; unknown elements are refused all the same.
        acceptUnknown: "both"
    )

    /// The token of GP Connect: unsigned, five minutes long, with three FHIR resources among its claims.
    ///
    /// `iat` may lie in the future and `aud` may be anything: the provider test suite and deployed consumers rely on it.
    static let token = TokenPolicy(
        presence: .required,
        claims: [
            .present("iss"), .present("sub"), .present("aud"), .present("exp"), .present("iat"),
            .present("reason_for_request"), .present("requested_scope"), .present("requesting_device"),
            .present("requesting_organization"), .present("requesting_practitioner"),
            .lifetime(seconds: 300),
            .notExpired,
            .reason(claim: "reason_for_request", value: "directcare"),
            .scope(
                claim: "requested_scope",
                reading: ["patient/*.read", "organization/*.read"],
                writing: ["patient/*.write", "organization/*.write"]
            ),
            .subject(claim: "sub", resource: "requesting_practitioner"),
            .resource(claim: "requesting_device", type: "Device", elements: common + device),
            .resource(claim: "requesting_organization", type: "Organization", elements: common + organization),
            .resource(claim: "requesting_practitioner", type: "Practitioner", elements: common + practitioner),
        ]
    )

    private static let common = [
        "resourceType", "id", "meta", "implicitRules", "language", "text", "contained", "extension",
        "modifierExtension",
    ]
    private static let device = [
        "identifier", "udi", "status", "type", "lotNumber", "manufacturer", "manufactureDate", "expirationDate",
        "model",
        "version", "patient", "owner", "contact", "location", "url", "note", "safety",
    ]
    private static let organization = [
        "identifier", "active", "type", "name", "alias", "telecom", "address", "partOf", "contact", "endpoint",
    ]
    private static let practitioner = [
        "identifier", "active", "name", "telecom", "address", "gender", "birthDate", "photo", "qualification",
        "communication",
    ]

    /// The rules of the specification 1.2.7 and its test suite, in the order of the checks.
    ///
    /// - Parameter cancelFrom: which appointments the system cancels, in a sentence.
    static func rules(cancelFrom: String) -> [RuleEntry] {
        RuleBook.messageRules { status, _ in answer(status, code(forStatus: status)) } + [
            rule(.headerRequired, "A request names its trace, sender and receiver.", spine, 400, .badRequest),
            rule(.interactionMatches, "A request names its interaction, letter for letter.", spine, 400, .badRequest),
            rule(.answerMediaType, "The answer is asked for in a format of FHIR.", formats, 415, .badRequest),
            rule(.bodyMediaType, "A body says its format, one of FHIR.", formats, 415, .badRequest),
            rule(.tokenRequired, "Every request bears a token.", audit, 400, .badRequest),
            rule(.tokenBearer, "The token is a bearer token.", audit, 400, .badRequest),
            rule(.tokenReadable, "The token is three parts of base64url.", audit, 400, .badRequest),
            rule(.tokenClaims, "The token has its ten claims.", audit, 400, .badRequest),
            rule(.tokenLifetime, "The token lives for five minutes.", audit, 400, .badRequest),
            rule(.tokenNotExpired, "The token has not expired.", audit, 400, .badRequest),
            rule(.tokenReason, "The reason for the request is direct care.", audit, 400, .badRequest),
            rule(.tokenScope, "The scope allows the request.", audit, 400, .badRequest),
            rule(.tokenSubject, "The subject is the practitioner.", audit, 400, .badRequest),
            rule(.tokenResourceType, "Each resource in the token is of its type.", audit, 400, .badRequest),
            rule(.tokenResource, "Each resource in the token is one FHIR knows.", audit, 422, .invalidResource),
            rule(.appointmentKnown, "The appointment exists.", reading, 404, .noRecordFound),
            rule(.versionKnown, "The version exists.", history, 404, .noRecordFound),
            rule(.versionKept, "The version is among those that are kept.", history, 410, .noRecordFound),
            rule(.appointmentNotPast, "The appointment has not begun.", cancelling, 422, .invalidResource),
            rule(.bodyReadable, "A body is well-formed.", cancelling, 400, .badRequest),
            rule(.bodyResourceType, "A body is an Appointment.", cancelling, 400, .badRequest),
            rule(.bodyResourceTypeKnown, "A body is of a type of FHIR's.", profile, 422, .invalidResource),
            rule(.bodyIdentifier, "A body carries the id that the URL names.", cancelling, 400, .badRequest),
            rule(.ifMatchReadable, "If-Match and If-None-Match hold entity tags or *.", versions, 400, .badRequest),
            rule(
                .ifMatchCurrent,
                "If-Match names the current version.",
                versions,
                409,
                .constraintViolation
            ),
            rule(.definitionElements, "An Appointment has known elements only.", profile, 422, .invalidResource),
            rule(.definitionCardinality, "An Appointment has what it must.", profile, 422, .invalidResource),
            rule(.definitionValues, "Values have the form of their type.", profile, 422, .invalidResource),
            rule(.definitionCodes, "Codes are from their lists.", profile, 422, .invalidResource),
            rule(.definitionInvariants, "The invariants of STU3 hold.", profile, 422, .invalidResource),
            rule(.cancelStatus, "A cancel sets the status to cancelled.", cancelling, 422, .invalidResource),
            rule(.cancelFrom, cancelFrom, cancelling, 422, .invalidResource),
            rule(.cancelNothingElse, "A cancel changes nothing else.", cancelling, 422, .invalidResource),
            rule(.cancelReasonRequired, "A cancel gives a reason.", cancelling, 422, .invalidResource),
            rule(.cancelReasonOnce, "The reason is given once.", profile, 422, .invalidResource),
            rule(.cancelReasonKind, "The reason is a valueString.", profile, 422, .invalidResource),
            rule(.cancelReasonText, "The reason is not blank.", cancelling, 422, .invalidParameter),
        ]
    }

    /// What a system that amends appointments adds.
    static let amendRules: [RuleEntry] = [
        rule(.profileKept, "An Appointment keeps to its profile.", profile, 422, .invalidResource),
        rule(.amendFrom, "Only a booked appointment can be amended.", amending, 422, .invalidResource),
        rule(.amendLength, "Description and comment keep to their lengths.", profile, 422, .invalidResource),
        rule(.amendNothingElse, "Amending changes description and comment only.", amending, 422, .invalidResource),
    ]

    private static let amending = "GP Connect 1.2.7, amend an appointment"
    private static let spine = "GP Connect 1.2.7, Spine Security Proxy headers"
    private static let formats = "GP Connect 1.2.7, general API guidance, content types"
    private static let audit = "GP Connect 1.2.7, cross-organisation audit and provenance"
    private static let reading = "GP Connect 1.2.7, read an appointment"
    private static let cancelling = "GP Connect 1.2.7, cancel an appointment"
    private static let versions = "GP Connect 1.2.7, managing resource contention"
    private static let history = "FHIR STU3, RESTful API, vread and history"
    private static let profile = "GPConnect-Appointment-1 v1.6.0"

    private static func rule(
        _ rule: Rule,
        _ sentence: String,
        _ source: String,
        _ status: Int,
        _ code: SpineCode
    ) -> RuleEntry {
        RuleEntry(rule, sentence, source: source, answer: answer(status, code))
    }

    private static func answer(_ status: Int, _ code: SpineCode) -> RuleAnswer {
        RuleAnswer(status: status, issue: code.issue, coding: code.coding)
    }

    private static func code(forStatus status: Int) -> SpineCode {
        switch status {
        case 404: .noRecordFound
        case 500: .internalServerError
        case 501: .notImplemented
        default: .badRequest
        }
    }
}
