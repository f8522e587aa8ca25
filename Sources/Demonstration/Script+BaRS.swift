import Provider
import FHIR

extension Script {
    static let bars = Script(
        .bars,
        unshown: [.versionKept: Script.twoVersions],
        successes + consumer.messageScenes(allow: "GET, HEAD, OPTIONS") + requests
            + consumer.contentScenes([
                "media-type.answer": DocumentedRefusal(406, "processing", "SEND_NOT_ACCEPTABLE"),
                "media-type.body": DocumentedRefusal(415, "not-supported", "REC_UNSUPPORTED_MEDIA_TYPE"),
                "appointment.known": DocumentedRefusal(404, "not-found", "REC_NOT_FOUND"),
                "version.known": DocumentedRefusal(404, "not-found", "REC_NOT_FOUND"),
                "body.readable": DocumentedRefusal(400, "structure", "REC_BAD_REQUEST"),
                "body.resource-type": DocumentedRefusal(400, "structure", "REC_BAD_REQUEST"),
                "body.id": DocumentedRefusal(400, "value", "REC_BAD_REQUEST"),
                "if-match.readable": DocumentedRefusal(400, "value", "REC_BAD_REQUEST"),
                "if-match.current": DocumentedRefusal(409, "conflict", "REC_CONFLICT"),
                "definition.elements": DocumentedRefusal(400, "structure", "REC_BAD_REQUEST"),
                "definition.cardinality": DocumentedRefusal(400, "required", "REC_BAD_REQUEST"),
                "definition.values": DocumentedRefusal(400, "value", "REC_BAD_REQUEST"),
                "definition.codes": DocumentedRefusal(400, "value", "REC_BAD_REQUEST"),
                "definition.invariants": DocumentedRefusal(400, "invariant", "REC_BAD_REQUEST"),
            ])
            + cancelling + sentinels
    )

    private static let consumer = ScriptConsumer(
        dialect: "bars",
        base: "/booking-and-referral/FHIR/R4",
        appointment: "9fe78f21-8fbb-5865-994e-48be02af3a0c",
        reading: fields,
        changing: fields,
        describing: fields.filter { $0.name.hasPrefix("X-") },
        otherIdentifiers: [.init("X-Request-Id", "0c9b1e0e-6f0b-4f0e-9d3c-0a5f3a7d2f11")],
        codes: [404: "PROXY_NOT_FOUND", 405: "SEND_METHOD_NOT_ALLOWED", 501: "REC_NOT_IMPLEMENTED"],
        codeOfOthers: "SEND_BAD_REQUEST"
    )

    private static let fields: [SceneRequest.Field] = [
        .init("NHSD-Target-Identifier", target("2000011147")),
        .init("X-Request-Id", "c1ab3fba-6bae-4ba4-b257-5a87c44d4a91"),
        .init("X-Correlation-Id", "9562466f-c982-4bd5-bb0e-255e9f5e6689"),
        .init("Authorization", "Bearer g1112R_ccQ1Ebbb4gtHBP1aaaNM"),
    ]

    private static func target(_ value: String) -> SceneRequest.Value {
        .encoded(["system": "https://fhir.nhs.uk/Id/dos-service-id", "value": .string(value)])
    }

    private static let successes: [Scene] = [
        Scene(
            sentence: "An appointment is read; its answer bears the two ids of the request.",
            request: consumer.read(),
            expected: DocumentedOutcome(
                status: 200,
                fields: [
                    .init("ETag", "W/\"1\""),
                    .init("X-Request-Id", "c1ab3fba-6bae-4ba4-b257-5a87c44d4a91"),
                    .init("X-Correlation-Id", "9562466f-c982-4bd5-bb0e-255e9f5e6689"),
                ],
                content: ["\"status\":\"booked\""]
            )
        ),
        Scene(
            sentence: "Any version 1 of BaRS Core is served, in XML too.",
            request: consumer.read().with("Accept", "application/fhir+xml; version=1.2.0"),
            expected: DocumentedOutcome(status: 200, content: ["<status value=\"booked\"/>"])
        ),
        Scene(
            sentence: "The API answers for itself without a target and without a token.",
            request: consumer.capabilities(),
            expected: DocumentedOutcome(status: 200, content: ["\"CapabilityStatement\"", "\"4.0.1\""])
        ),
        Scene(
            sentence: "A booked appointment is cancelled, with or without If-Match.",
            request: consumer.cancel(),
            expected: DocumentedOutcome(status: 200, fields: [.init("ETag", "W/\"2\"")], changes: cancelled)
        ),
        Scene(
            sentence: "One that should never have been booked becomes entered-in-error.",
            request: consumer.cancel().editing(.set("status", "entered-in-error")),
            expected: DocumentedOutcome(
                status: 200,
                changes: stamped + [#"status from "booked" to "entered-in-error""#]
            )
        ),
        Scene(
            sentence: "An appointment of the past is cancelled like others.",
            request: consumer.cancel("bfb73f64-32b6-503f-80ed-c53418578260"),
            expected: DocumentedOutcome(status: 200, changes: cancelled)
        ),
        Scene(
            sentence: "After a cancel the version from before is still there.",
            before: [consumer.cancel()],
            request: consumer.version("1"),
            expected: DocumentedOutcome(
                status: 200,
                fields: [.init("ETag", "W/\"1\"")],
                content: ["\"status\":\"booked\""]
            )
        ),
        Scene(
            sentence: "The history has both versions.",
            before: [consumer.cancel()],
            request: consumer.history(),
            expected: DocumentedOutcome(status: 200, content: ["\"total\":2"])
        ),
    ]

    private static let stamped = [String].newVersion(
        "2",
        after: "1",
        stamped: "2019-01-18T12:28:15.000Z",
        before: "2019-01-17T15:01:30.818+00:00"
    )

    private static let cancelled = stamped + [#"status from "booked" to "cancelled""#]

    private static let requests: [Scene] = [
        consumer.refused(
            "route.built",
            DocumentedRefusal(501, "not-supported", "REC_NOT_IMPLEMENTED"),
            "To delete an appointment is specified, but this Receiver has not built it.",
            consumer.read().with(method: "DELETE")
        ),
        consumer.refused(
            "header.required",
            DocumentedRefusal(400, "required", "SEND_BAD_REQUEST"),
            "A request without a target reaches nobody.",
            consumer.read().without("NHSD-Target-Identifier")
        ),
        consumer.refused(
            "header.target",
            DocumentedRefusal(400, "invalid", "PROXY_BAD_REQUEST"),
            "A target that is no base64 cannot be read.",
            consumer.read().with("NHSD-Target-Identifier", "2000011147")
        ),
        consumer.refused(
            "header.members",
            DocumentedRefusal(400, "structure", "PROXY_BAD_REQUEST"),
            "A target has a value.",
            consumer.read().with(
                "NHSD-Target-Identifier",
                .encoded(["system": "https://fhir.nhs.uk/Id/dos-service-id"])
            )
        ),
        consumer.refused(
            "header.uuid",
            DocumentedRefusal(400, "invalid", "PROXY_BAD_REQUEST"),
            "The id of a request is a UUID.",
            consumer.read().with("X-Request-Id", "1")
        ),
        consumer.refused(
            "header.identity",
            DocumentedRefusal(400, "value", "REC_BAD_REQUEST"),
            "Who asks is told as JSON in base64.",
            consumer.read().with("NHSD-End-User-Organisation", "Consumer organisation")
        ),
        consumer.refused(
            "media-type.version",
            DocumentedRefusal(406, "processing", "REC_NOT_ACCEPTABLE"),
            "Version 2 of BaRS Core is not served.",
            consumer.read().with("Accept", "application/fhir+json; version=2.0.0")
        ),
        consumer.refused(
            "token.required",
            DocumentedRefusal(401, "unknown", "SEND_UNAUTHORIZED"),
            "No appointment without a token.",
            consumer.read().without("Authorization"),
            fields: [.init("WWW-Authenticate", "Bearer")]
        ),
        consumer.refused(
            "token.bearer",
            DocumentedRefusal(401, "security", "SEND_UNAUTHORIZED"),
            "A password is no token.",
            consumer.read().with("Authorization", "Basic c3R1YjpzdHVi")
        ),
        consumer.refused(
            "token.claims",
            DocumentedRefusal(401, "security", "SEND_UNAUTHORIZED"),
            "A token that says when it expires says it in seconds.",
            consumer.read().with("Authorization", .bearer(token.editing(.set("exp", "tomorrow"))))
        ),
        consumer.refused(
            "token.not-expired",
            DocumentedRefusal(401, "expired", "SEND_UNAUTHORIZED"),
            "A token of ten minutes ago has expired.",
            consumer.read().with("Authorization", .bearer(token.issued(-600)))
        ),
        consumer.refused(
            "appointment.id-form",
            DocumentedRefusal(400, "value", "REC_BAD_REQUEST"),
            "The id of an appointment is a UUID.",
            consumer.read("1001")
        ),
    ]

    /// Tokens are opaque; one that can be read all the same is.
    private static let token = SceneToken(claims: ["sub": "1"], lifetime: 300)

    private static let cancelling: [Scene] = [
        consumer.refused(
            "message.new",
            DocumentedRefusal(409, "duplicate", "REC_CONFLICT"),
            "A message that has been processed is not processed again.",
            consumer.cancel(),
            before: [consumer.cancel()]
        ),
        consumer.refused(
            "profile.kept",
            DocumentedRefusal(400, "structure", "REC_BAD_REQUEST"),
            "The profile of UK Core knows a delivery channel as a concept only.",
            consumer.cancel().editing(.extend(["url": .string(deliveryChannel), "valueString": "Telephone"]))
        ),
        consumer.refused(
            "cancel.status",
            DocumentedRefusal(422, "not-supported", "REC_UNPROCESSABLE_ENTITY"),
            "An update that does not cancel is not built.",
            consumer.cancel().editing(.set("status", "noshow"))
        ),
        consumer.refused(
            "cancel.from",
            DocumentedRefusal(409, "conflict", "REC_CONFLICT"),
            "What has been fulfilled is no longer booked.",
            consumer.cancel("1946d088-5010-509b-ac9f-3cfb05730a4b")
        ),
        consumer.refused(
            "cancel.nothing-else",
            DocumentedRefusal(422, "processing", "REC_UNPROCESSABLE_ENTITY"),
            "A cancel changes nothing but the status; diagnostics show no values, since they may be a patient's.",
            consumer.cancel().editing(.set("description", "Another"))
        ),
    ]

    private static let deliveryChannel =
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeliveryChannel"

    private static let sentinels: [Scene] = [
        sentinel("sentinel.target", DocumentedRefusal(404, "not-found", "PROXY_NOT_FOUND"), "invalid"),
        sentinel("sentinel.400", DocumentedRefusal(400, "invalid", "REC_BAD_REQUEST"), "NHS0001-400"),
        sentinel("sentinel.401", DocumentedRefusal(401, "security", "REC_UNAUTHORIZED"), "NHS0001-401"),
        sentinel("sentinel.403", DocumentedRefusal(403, "forbidden", "REC_FORBIDDEN"), "NHS0001-403"),
        sentinel("sentinel.406", DocumentedRefusal(406, "processing", "REC_NOT_ACCEPTABLE"), "NHS0001-406"),
        sentinel("sentinel.408", DocumentedRefusal(408, "timeout", "REC_TIMEOUT"), "NHS0001-408"),
        sentinel("sentinel.409", DocumentedRefusal(409, "conflict", "REC_CONFLICT"), "NHS0001-409"),
        sentinel("sentinel.422", DocumentedRefusal(422, "processing", "REC_UNPROCESSABLE_ENTITY"), "NHS0001-422"),
        sentinel("sentinel.500", DocumentedRefusal(500, "exception", "REC_SERVER_ERROR"), "NHS0001-500"),
        sentinel("sentinel.501", DocumentedRefusal(501, "not-supported", "REC_NOT_IMPLEMENTED"), "NHS0001-501"),
        sentinel("sentinel.503", DocumentedRefusal(503, "transient", "REC_UNAVAILABLE"), "NHS0001-503"),
    ]

    private static func sentinel(_ rule: String, _ answer: DocumentedRefusal, _ value: String) -> Scene {
        consumer.refused(
            rule,
            answer,
            "The target \(value) asks for this answer, as in the sandbox of the real API.",
            consumer.read().with("NHSD-Target-Identifier", target(value))
        )
    }
}
