import Bytes
import FHIR
import Provider

extension Script {
    package static let core = Script(
        .core,
        unshown: [.soundServer(DocumentedRefusal(500, "exception"))],
        successes + Consumer.core.messageScenes(allow: "GET, HEAD, OPTIONS") + tokens
            + Consumer.core.codingScenes(
                known: DocumentedRefusal(415, "not-supported"),
                kept: DocumentedRefusal(400, "structure")
            )
            + Consumer.core.contentScenes([
                "media-type.answer": DocumentedRefusal(406, "not-supported"),
                "media-type.body": DocumentedRefusal(415, "not-supported"),
                "appointment.known": DocumentedRefusal(404, "not-found"),
                "version.known": DocumentedRefusal(404, "not-found"),
                "body.readable": DocumentedRefusal(400, "structure"),
                "body.resource-type": DocumentedRefusal(400, "structure"),
                "body.id": DocumentedRefusal(400, "value"),
                "if-match.readable": DocumentedRefusal(400, "value"),
                "if-match.current": DocumentedRefusal(409, "conflict"),
                "definition.elements": DocumentedRefusal(422, "structure"),
                "definition.cardinality": DocumentedRefusal(422, "required"),
                "definition.values": DocumentedRefusal(422, "value"),
                "definition.codes": DocumentedRefusal(422, "code-invalid"),
                "definition.invariants": DocumentedRefusal(422, "invariant"),
            ])
            + [consumer.keptVersionScene(DocumentedRefusal(410, "not-found"))]
            + consumer.preconditionScenes(DocumentedRefusal(412, "conflict")) + cancelling
    )

    private static let consumer = Consumer.core

    private static let successes: [Scene] = [
        consumer.scene(
            "read",
            "An appointment is read, with its version in the ETag.",
            consumer.read(),
            DocumentedOutcome(200).with("ETag", "W/\"1\"")
                .with("Content-Type", "application/fhir+json;charset=utf-8")
                .with(content: "\"status\":\"booked\"")
        ),
        consumer.scene(
            "read-xml",
            "The same appointment is read in XML.",
            consumer.read().with("Accept", "application/fhir+xml"),
            DocumentedOutcome(200).with("Content-Type", "application/fhir+xml;charset=utf-8")
                .with(content: "<status value=\"booked\"/>")
        ),
        consumer.scene(
            "read-unchanged",
            "A consumer that has the current version gets no content.",
            consumer.read().with("If-None-Match", "W/\"1\""),
            DocumentedOutcome(304).with("ETag", "W/\"1\"")
        ),
        consumer.scene(
            "read-opaque-token",
            "A token that is not a JWT is accepted.",
            consumer.read().with("Authorization", "Bearer not.a.token"),
            DocumentedOutcome(200).with("ETag", "W/\"1\"")
        ),
        consumer.scene(
            "capabilities",
            "The capability statement is read.",
            consumer.capabilities(),
            DocumentedOutcome(200).with(content: "\"CapabilityStatement\"", "\"versioned-update\"")
        ),
        consumer.scene(
            "cancel",
            "An appointment is cancelled with the version that was read.",
            consumer.cancel(),
            DocumentedOutcome(200).with("ETag", "W/\"2\"")
                .with("Location", "{origin}/Appointment/aebebd1000000001/_history/2")
                .changing(cancelled)
        ),
        consumer.scene(
            "cancel-with-reason",
            "A reason is added to the description.",
            consumer.cancel().editing(.extend(GPConnect.reason("Patient cannot come"))),
            DocumentedOutcome(200).with("ETag", "W/\"2\"").changing(
                stamped + [
                    #"description from "Test appointment: blood pressure check" to "#
                        + #""Cancellation reason: Patient cannot come - \nTest appointment: blood pressure check""#,
                    #"status from "booked" to "cancelled""#,
                    #"extension has gained {"url":"\#(GPConnect.cancellationReason)","valueString":"Patient cannot come"}"#,
                ]
            )
        ),
        consumer.scene(
            "cancel-any-version",
            "If-Match: * matches any version.",
            consumer.cancel().with("If-Match", "*"),
            DocumentedOutcome(200).changing(cancelled)
        ),
        consumer.scene(
            "cancel-minimal",
            "A consumer that prefers a minimal answer gets no content.",
            consumer.cancel().with("Prefer", "return=minimal"),
            DocumentedOutcome(200).with("Content-Length", "0").changing(cancelled)
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
        stamped: "2019-01-18T12:28:15Z",
        before: "2019-01-14T09:30:00Z"
    )

    private static let cancelled = stamped + [#"status from "booked" to "cancelled""#]

    private static let tokens: [Scene] = [
        bearing(
            "token.bearer",
            DocumentedRefusal(403, "security"),
            "A token is optional, but Basic credentials are not a token.",
            "Basic c3R1YjpzdHVi"
        ),
        bearing(
            "token.claims",
            DocumentedRefusal(403, "security"),
            "A token's expiry must be in seconds.",
            .bearer(token.editing(.set("exp", "tomorrow")))
        ),
        bearing(
            "token.not-expired",
            DocumentedRefusal(403, "expired"),
            "An expired token is refused, although none is required.",
            .bearer(token.issued(-600))
        ),
    ]

    private static let token = ConsumerToken(["sub": "1"], lifetime: 300)

    /// A read with this in the field Authorization.
    private static func bearing(
        _ rule: String,
        _ answer: DocumentedRefusal,
        _ sentence: String,
        _ value: ConsumerRequest.Value
    ) -> Scene {
        consumer.refused(
            rule,
            answer,
            sentence,
            consumer.read().with("Authorization", value),
            not: .init(consumer.read().with("Authorization", .bearer(token)))
        )
    }

    private static let cancelling: [Scene] = [
        consumer.refusedCancel(
            "if-match.required",
            DocumentedRefusal(412, "required"),
            "An update that names no version is refused."
        ) { $0.without("If-Match") },
        consumer.refusedCancel(
            "cancel.status",
            DocumentedRefusal(422, "business-rule"),
            "An update that does not cancel is refused."
        ) { $0.editing(.set("status", "pending")) },
        consumer.refused(
            "cancel.from",
            DocumentedRefusal(422, "business-rule"),
            "A cancelled appointment cannot be cancelled again.",
            consumer.cancel("aebebd1000000004"),
            not: .init(consumer.cancel())
        ),
        consumer.refused(
            "cancel.from",
            as: "cancel.from-fulfilled",
            DocumentedRefusal(422, "business-rule"),
            "A fulfilled appointment cannot be cancelled.",
            consumer.cancel("aebebd1000000005"),
            not: .init(consumer.cancel())
        ),
        consumer.refusedCancel(
            "cancel.nothing-else",
            DocumentedRefusal(422, "business-rule"),
            "A cancellation cannot move the appointment."
        ) { $0.editing(.set("minutesDuration", 45)) },
        reasoned("cancel.reason-once", DocumentedRefusal(422, "business-rule"), "Only one reason can be given.") {
            $0.editing(.extend(GPConnect.reason("Well again")))
        },
        reasoned("cancel.reason-kind", DocumentedRefusal(422, "value"), "A reason must be a text, not a code.") {
            $0.editing(.remove("extension.0.valueString"), .set("extension.0.valueCode", "ill"))
        },
        reasoned("cancel.reason-text", DocumentedRefusal(422, "value"), "A space is not a reason.") {
            $0.editing(.set("extension.0.valueString", " "))
        },
    ]

    /// A cancel whose reason is spoilt.
    private static func reasoned(
        _ rule: String,
        _ answer: DocumentedRefusal,
        _ sentence: String,
        _ spoilt: (ConsumerRequest) -> ConsumerRequest
    ) -> Scene {
        let sound = consumer.cancel().editing(.extend(GPConnect.reason("Ill")))
        return consumer.refused(rule, answer, sentence, spoilt(sound), not: .init(sound))
    }
}
