import Bytes
import FHIR
import Provider

extension Script {
    package static let registry = Script(
        .registry,
        unshown: [
            .soundServer(DocumentedRefusal(500, "exception")),
            .serverWithRoom(DocumentedRefusal(503, "transient")),
        ],
        successes + consumer.registrations + consumer.messageScenes(allow: "GET, HEAD, OPTIONS") + tokens
            + consumer.codingScenes(
                known: DocumentedRefusal(415, "not-supported"),
                kept: DocumentedRefusal(400, "structure")
            )
            + consumer.contentScenes([
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
            + consumer.registrationRefusals
    )

    private static let consumer = Consumer.registry

    private static let successes: [Scene] = [
        consumer.scene(
            "read",
            "A registered appointment is read, with its version in the ETag.",
            consumer.read(),
            DocumentedOutcome(200).with("ETag", "W/\"1\"").with(content: "\"status\":\"booked\"")
        ),
        consumer.scene(
            "read-xml",
            "The same appointment is read in XML.",
            consumer.read().with("Accept", "application/fhir+xml"),
            DocumentedOutcome(200).with("Content-Type", "application/fhir+xml;charset=utf-8")
                .with(content: "<status value=\"booked\"/>")
        ),
        consumer.scene(
            "capabilities",
            "The capability statement is read without a token.",
            consumer.capabilities(),
            DocumentedOutcome(200).with(content: "\"CapabilityStatement\"", "\"versioned-update\"")
        ),
        consumer.scene(
            "cancel",
            "An appointment is cancelled with the version that was read.",
            consumer.cancel(),
            DocumentedOutcome(200).with("ETag", "W/\"2\"")
                .with(
                    "Location",
                    "{origin}/registry/STU3/Appointment/7eba86b6-fa4b-591a-8114-bb71b4eb22ce/_history/2"
                )
                .changing(cancelled)
        ),
        consumer.scene(
            "cancel-xml",
            "The same in XML, with a strong entity tag of the same version.",
            consumer.cancel().inXML().with("If-Match", "\"1\""),
            DocumentedOutcome(200).with("Content-Type", "application/fhir+xml;charset=utf-8").changing(cancelled)
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

    private static let cancelled =
        [String].newVersion(
            "2",
            after: "1",
            stamped: "2019-01-18T12:28:15Z",
            before: "2019-01-17T14:00:00.000Z"
        ) + [#"status from "booked" to "cancelled""#]

    private static let tokens: [Scene] = [
        consumer.refusedRead("token.required", DocumentedRefusal(403, "login"), "A request without a token is refused.")
        {
            $0.without("Authorization")
        },
        bearing("token.bearer", "security", "Basic credentials are not a token.", "Basic c3R1YjpzdHVi"),
        bearing("token.readable", "security", "Three words are not a token either.", "Bearer not.a.token"),
        bearing(
            "token.claims",
            "security",
            "A token without an expiry is refused.",
            .bearer(.registry.editing(.remove("exp")))
        ),
        bearing(
            "token.not-expired",
            "expired",
            "A token of two hours ago has expired.",
            .bearer(.registry.issued(-7200))
        ),
        bearing(
            "token.not-before",
            "security",
            "A token that is not valid yet is refused.",
            .bearer(.registry.notBefore(600))
        ),
    ]

    /// A read with this in the field Authorization.
    private static func bearing(
        _ rule: String,
        _ issue: String,
        _ sentence: String,
        _ value: ConsumerRequest.Value
    ) -> Scene {
        consumer.refusedRead(rule, DocumentedRefusal(403, issue), sentence) { $0.with("Authorization", value) }
    }

    private static let cancelling: [Scene] = [
        consumer.refusedRead(
            "query.understood",
            as: "query.understood-summary",
            DocumentedRefusal(400, "invalid"),
            "The registry offers no summaries."
        ) { $0.appending("?_summary=true") },
        consumer.refusedCancel(
            "if-match.required",
            DocumentedRefusal(412, "required"),
            "An update that names no version is refused."
        ) { $0.without("If-Match") },
        consumer.refusedCancel(
            "profile.kept",
            DocumentedRefusal(422, "structure"),
            "The profile allows delivery channels as codes only."
        ) { $0.editing(.extend(["url": .string(deliveryChannel), "valueString": "Telephone"])) },
        consumer.refusedCancel(
            "cancel.status",
            DocumentedRefusal(422, "business-rule"),
            "An update that does not cancel is refused."
        ) { $0.editing(.set("status", "fulfilled")) },
        consumer.refused(
            "cancel.from",
            DocumentedRefusal(422, "business-rule"),
            "A fulfilled appointment cannot be cancelled.",
            consumer.cancel("84fe1d19-478d-539f-b590-43708bedc792"),
            not: .init(consumer.cancel())
        ),
        consumer.refusedCancel(
            "cancel.nothing-else",
            DocumentedRefusal(422, "business-rule"),
            "A reason, which GP Connect requires, is a change that the registry refuses."
        ) { $0.editing(.set("description", "No longer required")) },
    ]

    private static let deliveryChannel =
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeliveryChannel-1"
}
