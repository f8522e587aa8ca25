/// What the Booking and Referral Standard says of headers, errors and rules.
enum BaRS {
    /// The routing and tracing fields; the three about the caller are optional in Core 1.2.2.
    static let headers = HeaderPolicy(
        fields: [
            HeaderPolicy.FieldPolicy(
                "NHSD-Target-Identifier",
                .required,
                .encodedObject(members: ["system", "value"], malformed: .headerTarget),
                exempt: [.capabilities]
            ),
            HeaderPolicy.FieldPolicy("X-Request-Id", .required, .uuid),
            HeaderPolicy.FieldPolicy("X-Correlation-Id", .required, .uuid),
            identity("NHSD-End-User-Organisation"),
            identity("NHSD-Requesting-Software"),
            identity("NHSD-Requesting-Practitioner"),
        ],
        sentinels: HeaderPolicy.Sentinels(
            field: "NHSD-Target-Identifier",
            member: "value",
            rules: [
                "invalid": .sentinelTarget,
                "NHS0001-400": .sentinel400, "NHS0001-401": .sentinel401, "NHS0001-403": .sentinel403,
                "NHS0001-406": .sentinel406, "NHS0001-408": .sentinel408, "NHS0001-409": .sentinel409,
                "NHS0001-422": .sentinel422, "NHS0001-500": .sentinel500, "NHS0001-501": .sentinel501,
                "NHS0001-503": .sentinel503,
            ]
        )
    )

    /// Any JSON object will do: the specification's own example of the practitioner has no resource in it.
    private static func identity(_ name: String) -> HeaderPolicy.FieldPolicy {
        HeaderPolicy.FieldPolicy(name, .optional, .encodedObject(members: [], malformed: .headerIdentity))
    }

    /// Who found the fault: the API in what the Sender sent, the proxy, or the Receiver.
    private enum Finder: String {
        case sender = "SEND"
        case proxy = "PROXY"
        case receiver = "REC"
    }

    /// The displays of the codes of http-error-codes 1.0.0, as far as they are known to the letter.
    private static let displays: [String: String] = [
        "REC_BAD_REQUEST": "400: The Receiver was unable to process the request.",
        "SEND_BAD_REQUEST": "400: The API was unable to process the request.",
        "PROXY_BAD_REQUEST": "400: The Proxy was unable to process the request.",
        "SEND_UNAUTHORIZED": "401: The API deemed you unauthorized to make this request.",
        "REC_NOT_FOUND": "404: The Receiver was unable to find the specified resource.",
        "PROXY_NOT_FOUND": "404: The Proxy was unable to find the specified resource.",
        "SEND_METHOD_NOT_ALLOWED": "405: This API doesnt allow this method.",
        "SEND_NOT_ACCEPTABLE": "406: Senders message had an incorrect content type defined for a response.",
        "REC_NOT_ACCEPTABLE": "406: Message had an incorrect content type defined for a response.",
        "REC_CONFLICT": "409: The Receiver identified a conflict.",
        "REC_UNSUPPORTED_MEDIA_TYPE": "415: The request is in an unsupported format.",
        "REC_UNPROCESSABLE_ENTITY": "422: Message was not malformed but deemed unprocessable by the Receiver.",
        "REC_SERVER_ERROR": "500: The Receiver has encountered an error processing the request.",
        "REC_NOT_IMPLEMENTED": "501: The Request was not recognized by the Receiver.",
    ]

    /// The code system itself is spelled `CodeSystem`; every example on the wire has the small s.
    private static func coding(_ finder: Finder, _ stem: String) -> OutcomeCoding {
        let code = "\(finder.rawValue)_\(stem)"
        return OutcomeCoding(
            system: "https://fhir.nhs.uk/Codesystem/http-error-codes",
            code: code,
            display: displays[code]
        )
    }

    private static func rule(
        _ rule: Rule,
        _ sentence: String,
        _ source: String,
        _ status: Int,
        _ finder: Finder,
        _ stem: String,
        _ issue: IssueCode
    ) -> RuleEntry {
        let answer = RuleAnswer(status: status, issue: issue, coding: coding(finder, stem))
        return RuleEntry(rule, sentence, source: source, answer: answer)
    }

    private static let api = "BaRS API 1.2.0-alpha"
    private static let core = "BaRS Core 1.2.2"
    private static let pattern = "BaRS Core 1.2.2, standard pattern appointment cancel"
    private static let integrity = "BaRS Core 1.2.2, transactional integrity"
    private static let failures = "BaRS Core 1.2.2, error handling"
    private static let sandbox = "BaRS API, public sandbox"

    static let rules: [RuleEntry] = messageRules + requestRules + contentRules + sentinelRules

    private static let messageRules = RuleBook.messageRules { status, issue in
        RuleAnswer(status: status, issue: issue, coding: coding(forStatus: status))
    }

    private static func coding(forStatus status: Int) -> OutcomeCoding {
        switch status {
        case 404: coding(.proxy, "NOT_FOUND")
        case 405: coding(.sender, "METHOD_NOT_ALLOWED")
        case 408: coding(.receiver, "TIMEOUT")
        case 500: coding(.receiver, "SERVER_ERROR")
        case 501: coding(.receiver, "NOT_IMPLEMENTED")
        default: coding(.sender, "BAD_REQUEST")
        }
    }

    private static let requestRules: [RuleEntry] = [
        rule(
            .routeBuilt,
            "The method is one that this Receiver has.",
            api,
            501,
            .receiver,
            "NOT_IMPLEMENTED",
            .notSupported
        ),
        rule(
            .headerRequired,
            "A request names its target and its two ids.",
            api,
            400,
            .sender,
            "BAD_REQUEST",
            .required
        ),
        rule(.headerTarget, "The target is a JSON object in base64.", api, 400, .proxy, "BAD_REQUEST", .invalid),
        rule(.headerMembers, "The target has a system and a value.", api, 400, .proxy, "BAD_REQUEST", .structure),
        rule(.headerUUID, "The ids of a request are UUIDs.", api, 400, .proxy, "BAD_REQUEST", .invalid),
        rule(.headerIdentity, "Who asks is told as JSON in base64.", api, 400, .receiver, "BAD_REQUEST", .value),
        rule(
            .answerMediaType,
            "The answer is asked for in JSON or XML.",
            core,
            406,
            .sender,
            "NOT_ACCEPTABLE",
            .processing
        ),
        rule(
            .mediaTypeVersion,
            "The version asked for is one of 1.x.",
            core,
            406,
            .receiver,
            "NOT_ACCEPTABLE",
            .processing
        ),
        rule(
            .bodyMediaType,
            "A body says its format, JSON or XML.",
            core,
            415,
            .receiver,
            "UNSUPPORTED_MEDIA_TYPE",
            .notSupported
        ),
        rule(.tokenRequired, "A request bears a token.", api, 401, .sender, "UNAUTHORIZED", .unknown),
        rule(.tokenBearer, "The token is a bearer token.", api, 401, .sender, "UNAUTHORIZED", .security),
        rule(
            .tokenClaims,
            "A token's expiry, if it says one, is a time.",
            api,
            401,
            .sender,
            "UNAUTHORIZED",
            .security
        ),
        rule(.tokenNotExpired, "The token has not expired.", api, 401, .sender, "UNAUTHORIZED", .expired),
        rule(
            .appointmentIdentifierForm,
            "The id of an appointment is a UUID.",
            core,
            400,
            .receiver,
            "BAD_REQUEST",
            .value
        ),
        rule(.appointmentKnown, "The appointment exists.", core, 404, .receiver, "NOT_FOUND", .notFound),
        rule(.versionKnown, "The version exists.", api, 404, .receiver, "NOT_FOUND", .notFound),
        rule(.versionKept, "The version is among those that are kept.", api, 410, .receiver, "NOT_FOUND", .notFound),
    ]

    private static let contentRules: [RuleEntry] = [
        rule(.bodyReadable, "A body is well-formed.", failures, 400, .receiver, "BAD_REQUEST", .structure),
        rule(.bodyResourceType, "A body is an Appointment.", failures, 400, .receiver, "BAD_REQUEST", .structure),
        rule(
            .bodyIdentifier,
            "A body carries the id that the URL names.",
            failures,
            400,
            .receiver,
            "BAD_REQUEST",
            .value
        ),
        rule(
            .messageNew,
            "A message that was processed is not sent again.",
            integrity,
            409,
            .receiver,
            "CONFLICT",
            .duplicate
        ),
        rule(
            .ifMatchReadable,
            "If-Match and If-None-Match hold entity tags or *.",
            "FHIR R4",
            400,
            .receiver,
            "BAD_REQUEST",
            .value
        ),
        rule(.ifMatchCurrent, "If-Match names the current version.", failures, 409, .receiver, "CONFLICT", .conflict),
        rule(
            .definitionElements,
            "An Appointment has R4's elements only, in their shapes.",
            failures,
            400,
            .receiver,
            "BAD_REQUEST",
            .structure
        ),
        rule(
            .definitionCardinality,
            "An Appointment has what it must.",
            failures,
            400,
            .receiver,
            "BAD_REQUEST",
            .required
        ),
        rule(.definitionValues, "Values have the form of their type.", failures, 400, .receiver, "BAD_REQUEST", .value),
        rule(.definitionCodes, "Codes are from their lists.", failures, 400, .receiver, "BAD_REQUEST", .value),
        rule(.definitionInvariants, "The invariants of R4 hold.", failures, 400, .receiver, "BAD_REQUEST", .invariant),
        rule(
            .profileKept,
            "An Appointment keeps to its profile.",
            "UKCore-Appointment 1.3.0",
            400,
            .receiver,
            "BAD_REQUEST",
            .structure
        ),
        rule(
            .cancelStatus,
            "An update sets the status to cancelled or entered-in-error.",
            pattern,
            422,
            .receiver,
            "UNPROCESSABLE_ENTITY",
            .notSupported
        ),
        rule(.cancelFrom, "Only a booked appointment can be cancelled.", core, 409, .receiver, "CONFLICT", .conflict),
        rule(
            .cancelNothingElse,
            "A cancel changes nothing but the status.",
            pattern,
            422,
            .receiver,
            "UNPROCESSABLE_ENTITY",
            .processing
        ),
    ]

    private static let sentinelRules: [RuleEntry] = [
        rule(.sentinelTarget, "The target is one that the API knows.", sandbox, 404, .proxy, "NOT_FOUND", .notFound),
        sentinel(.sentinel400, 400, "BAD_REQUEST", .invalid),
        sentinel(.sentinel401, 401, "UNAUTHORIZED", .security),
        sentinel(.sentinel403, 403, "FORBIDDEN", .forbidden),
        sentinel(.sentinel406, 406, "NOT_ACCEPTABLE", .processing),
        sentinel(.sentinel408, 408, "TIMEOUT", .timeout),
        sentinel(.sentinel409, 409, "CONFLICT", .conflict),
        sentinel(.sentinel422, 422, "UNPROCESSABLE_ENTITY", .processing),
        sentinel(.sentinel500, 500, "SERVER_ERROR", .exception),
        sentinel(.sentinel501, 501, "NOT_IMPLEMENTED", .notSupported),
        sentinel(.sentinel503, 503, "UNAVAILABLE", .transient),
    ]

    private static func sentinel(_ rule: Rule, _ status: Int, _ stem: String, _ issue: IssueCode) -> RuleEntry {
        let sentence = "The target is not NHS0001-\(status), which asks for this answer."
        return Self.rule(rule, sentence, sandbox, status, .receiver, stem, issue)
    }
}
