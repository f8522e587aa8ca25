import Bytes
import FHIR
import Provider

extension Script {
    package static let bars = Script(
        .bars,
        unshown: [
            .soundServer(DocumentedRefusal(500, "exception", "REC_SERVER_ERROR")),
            .serverWithRoom(DocumentedRefusal(503, "transient", "REC_UNAVAILABLE")),
        ],
        successes + consumer.barsBookings + consumer.barsBookingRefusals + consumer.barsMessages
            + consumer.barsMessageRefusals
            + consumer.messageScenes(allow: "GET, HEAD, OPTIONS") + requests + tokens
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
            + consumer.codingScenes(
                known: DocumentedRefusal(415, "not-supported", "REC_UNSUPPORTED_MEDIA_TYPE"),
                kept: DocumentedRefusal(400, "structure", "REC_BAD_REQUEST")
            )
            + [consumer.keptVersionScene(DocumentedRefusal(410, "not-found", "REC_NOT_FOUND"))]
            + consumer.preconditionScenes(DocumentedRefusal(412, "conflict")) + cancelling + sentinels
    )

    private static let consumer = Consumer.bars

    private static let successes: [Scene] = [
        consumer.scene(
            "read",
            "An appointment is read; the answer carries the request's two ids.",
            consumer.read().with("X-Request-Id", "c1ab3fba-6bae-4ba4-b257-5a87c44d4a91")
                .with("X-Correlation-Id", "9562466f-c982-4bd5-bb0e-255e9f5e6689"),
            DocumentedOutcome(200).with("ETag", "W/\"1\"")
                .with("X-Request-Id", "c1ab3fba-6bae-4ba4-b257-5a87c44d4a91")
                .with("X-Correlation-Id", "9562466f-c982-4bd5-bb0e-255e9f5e6689")
                .with(content: "\"status\":\"booked\"")
        ),
        consumer.scene(
            "read-xml",
            "Any version 1.x of BaRS Core is served, also in XML.",
            consumer.read().with("Accept", "application/fhir+xml; version=1.2.0"),
            DocumentedOutcome(200).with(content: "<status value=\"booked\"/>")
        ),
        consumer.scene(
            "capabilities",
            "The API's capability statement is read without a target or a token.",
            consumer.capabilities(),
            DocumentedOutcome(200).with(content: "\"CapabilityStatement\"", "\"4.0.1\"")
        ),
        consumer.scene(
            "cancel",
            "A booked appointment is cancelled, with or without If-Match.",
            consumer.cancel(),
            DocumentedOutcome(200).with("ETag", "W/\"2\"").changing(cancelled)
        ),
        consumer.scene(
            "entered-in-error",
            "An appointment booked by mistake is set to entered-in-error.",
            consumer.cancel().editing(.set("status", "entered-in-error")),
            DocumentedOutcome(200).changing(stamped + [#"status from "booked" to "entered-in-error""#])
        ),
        consumer.scene(
            "cancel-past",
            "A past appointment can be cancelled like any other.",
            consumer.cancel("bfb73f64-32b6-503f-80ed-c53418578260"),
            DocumentedOutcome(200).changing(cancelled)
        ),
        consumer.scene(
            "vread",
            "After a cancellation the previous version can still be read.",
            before: [consumer.cancel()],
            consumer.version("1"),
            DocumentedOutcome(200).with("ETag", "W/\"1\"").with(content: "\"status\":\"booked\"")
        ),
        consumer.scene(
            "history",
            "The history has both versions.",
            before: [consumer.cancel()],
            consumer.history(),
            DocumentedOutcome(200).with(content: "\"total\":2")
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
        consumer.refusedRead(
            "route.built",
            DocumentedRefusal(501, "not-supported", "REC_NOT_IMPLEMENTED"),
            "Deleting an appointment is specified, but this Receiver does not support it."
        ) { $0.with(method: "DELETE") },
        consumer.refusedRead(
            "header.required",
            DocumentedRefusal(400, "required", "SEND_BAD_REQUEST"),
            "A request without a target is refused."
        ) { $0.without("NHSD-Target-Identifier") },
        consumer.refusedRead(
            "header.target",
            DocumentedRefusal(400, "invalid", "PROXY_BAD_REQUEST"),
            "A target that is not base64 cannot be read."
        ) { $0.with("NHSD-Target-Identifier", "2000011147") },
        consumer.refusedRead(
            "header.members",
            DocumentedRefusal(400, "structure", "PROXY_BAD_REQUEST"),
            "A target must have a value."
        ) {
            $0.with("NHSD-Target-Identifier", .encoded(["system": "https://fhir.nhs.uk/Id/dos-service-id"]))
        },
        consumer.refusedRead(
            "header.uuid",
            DocumentedRefusal(400, "invalid", "PROXY_BAD_REQUEST"),
            "The id of a request must be a UUID."
        ) { $0.with("X-Request-Id", "1") },
        consumer.refusedRead(
            "header.identity",
            DocumentedRefusal(400, "value", "REC_BAD_REQUEST"),
            "The requester's identity must be base64-encoded JSON."
        ) { $0.with("NHSD-End-User-Organisation", "Consumer organisation") },
        consumer.refusedRead(
            "media-type.version",
            DocumentedRefusal(406, "processing", "REC_NOT_ACCEPTABLE"),
            "Version 2 of BaRS Core is not served."
        ) { $0.with("Accept", "application/fhir+json; version=2.0.0") },
        consumer.refusedRead(
            "appointment.id-form",
            DocumentedRefusal(400, "value", "REC_BAD_REQUEST"),
            "The id of an appointment must be a UUID."
        ) { $0.with(target: "/booking-and-referral/FHIR/R4/Appointment/1001") },
    ]

    private static let tokens: [Scene] = [
        consumer.refusedRead(
            "token.required",
            DocumentedRefusal(401, "unknown", "SEND_UNAUTHORIZED"),
            "A request without a token is refused.",
            fields: [.init("WWW-Authenticate", "Bearer")]
        ) { $0.without("Authorization") },
        consumer.refusedRead(
            "token.bearer",
            DocumentedRefusal(401, "security", "SEND_UNAUTHORIZED"),
            "Basic credentials are not a token."
        ) { $0.with("Authorization", "Basic c3R1YjpzdHVi") },
        consumer.refusedRead(
            "token.claims",
            DocumentedRefusal(401, "security", "SEND_UNAUTHORIZED"),
            "A token's expiry must be in seconds."
        ) { $0.with("Authorization", .bearer(token.editing(.set("exp", "tomorrow")))) },
        consumer.refusedRead(
            "token.not-expired",
            DocumentedRefusal(401, "expired", "SEND_UNAUTHORIZED"),
            "A token of ten minutes ago has expired."
        ) { $0.with("Authorization", .bearer(token.issued(-600))) },
    ]

    /// Tokens are opaque; one that can be read all the same is.
    private static let token = ConsumerToken(["sub": "1"], lifetime: 300)

    /// A cancel under ids that it keeps.
    private static let message = consumer.cancel()
        .with("X-Request-Id", "0c9b1e0e-6f0b-4f0e-9d3c-0a5f3a7d2f11")
        .with("X-Correlation-Id", "9562466f-c982-4bd5-bb0e-255e9f5e6689")

    private static let cancelling: [Scene] = [
        consumer.refused(
            "message.new",
            DocumentedRefusal(409, "duplicate", "REC_CONFLICT"),
            "A message that has been processed is not processed again.",
            before: [message],
            message,
            not: .init(message)
        ),
        consumer.refusedCancel(
            "profile.kept",
            DocumentedRefusal(400, "structure", "REC_BAD_REQUEST"),
            "The UK Core profile allows a delivery channel as a CodeableConcept only."
        ) { $0.editing(.extend(["url": .string(deliveryChannel), "valueString": "Telephone"])) },
        consumer.refusedCancel(
            "cancel.status",
            DocumentedRefusal(422, "not-supported", "REC_UNPROCESSABLE_ENTITY"),
            "An update that does not cancel is not supported."
        ) { $0.editing(.set("status", "noshow")) },
        consumer.refused(
            "cancel.from",
            DocumentedRefusal(409, "conflict", "REC_CONFLICT"),
            "A fulfilled appointment is no longer booked.",
            consumer.cancel("1946d088-5010-509b-ac9f-3cfb05730a4b"),
            not: .init(consumer.cancel())
        ),
        consumer.refusedCancel(
            "cancel.nothing-else",
            DocumentedRefusal(422, "processing", "REC_UNPROCESSABLE_ENTITY"),
            "A cancellation changes only the status; diagnostics show no values, as they may be patient data."
        ) { $0.editing(.set("description", "Another")) },
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
        consumer.refusedRead(
            rule,
            answer,
            "The target \(value) asks for this answer, as in the sandbox of the real API."
        ) { $0.with("NHSD-Target-Identifier", Consumer.barsTarget(value)) }
    }
}
