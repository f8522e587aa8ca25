import Bytes
import FHIR
import Provider

extension Script {
    package static let healthcloud = Script(
        .healthcloud,
        unshown: [
            .soundServer(DocumentedRefusal(500, "exception")),
            .serverWithRoom(DocumentedRefusal(503, "transient")),
            .init(.definitionCardinality, DocumentedRefusal(422, "structure"), because: addedByTheSlot),
        ],
        successes + consumer.healthCloudBookings + impossible + consumer.healthCloudProposals
            + consumer.messageScenes(allow: "GET, HEAD, OPTIONS") + tokens + stored + bodies
            + consumer.codingScenes(
                known: DocumentedRefusal(415, "not-supported"),
                kept: DocumentedRefusal(400, "structure")
            )
            + consumer.preconditionScenes(DocumentedRefusal(412, "conflict")) + consumer.healthCloudBookingRefusals
    )

    private static let addedByTheSlot = "a command need not be complete, and the slot of a booking adds what is missing"

    private static let consumer = Consumer.healthcloud

    private static let successes: [Scene] = [
        consumer.scene(
            "read",
            "An appointment is read.",
            consumer.read(),
            DocumentedOutcome(200).with("ETag", "W/\"1\"")
                .with("Content-Type", "application/fhir+json;charset=utf-8")
                .with(content: "\"status\":\"booked\"")
        ),
        consumer.scene(
            "read-source",
            "An appointment is read in its source system.",
            consumer.request("GET", "Appointment/cerner/7204431", about: "7204431"),
            DocumentedOutcome(200).with(content: "\"status\":\"booked\"")
        ),
        consumer.scene(
            "capabilities",
            "The capability statement is read.",
            consumer.capabilities(),
            DocumentedOutcome(200).with(content: "\"CapabilityStatement\"", "\"4.0.1\"")
        ),
        consumer.scene(
            "cancel",
            "A command with a reason cancels; If-Match is ignored, stale or not.",
            consumer.cancel().with("If-Match", "W/\"0\""),
            DocumentedOutcome(200).with("ETag", "W/\"2\"").changing(cancelled + [moved])
        ),
        consumer.scene(
            "cancel-source",
            "The same in a source system, where only the URL identifies the appointment.",
            consumer.cancel("7204431", in: "cerner").editing(.remove("id"), .remove("cancelationReason")),
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

    private static let cancelled =
        [String].newVersion("2", after: "1", stamped: "2019-01-18T12:28:15Z", before: "2019-01-17T15:01:30Z")
        + [#"status from "booked" to "cancelled""#]

    private static let moved =
        #"cancelationReason is new: {"coding":[{"system":"http://terminology.hl7.org/CodeSystem/"#
        + #"appointment-cancellation-reason","code":"pat-mv"}]}"#

    /// Health Cloud refuses nothing for business reasons: it answers 200 with the status `proposed`, and nothing changes.
    private static let impossible: [Scene] = [
        proposed(
            "cancel.status",
            "No status other than cancelled can be asked for.",
            consumer.cancel().editing(.set("status", "noshow"))
        ),
        proposed(
            "cancel.nothing-else",
            "A cancellation cannot move the appointment.",
            consumer.cancel().editing(.set("start", "2019-01-26T15:00:00Z"))
        ),
        proposed("cancel.from", "A fulfilled appointment cannot be cancelled.", consumer.cancel("7204433")),
    ]

    private static func proposed(_ rule: String, _ sentence: String, _ request: ConsumerRequest) -> Scene {
        Scene(
            "healthcloud.\(rule)",
            sentence,
            request,
            DocumentedOutcome(200).without("ETag")
                .with(content: "\"resourceType\":\"Appointment\"", "\"status\":\"proposed\"")
                .breaking("healthcloud.\(rule)"),
            counterpart: .init(consumer.cancel())
        )
    }

    private static let tokens: [Scene] = [
        consumer.refusedRead(
            "token.required",
            DocumentedRefusal(401, "login"),
            "Every request needs a token.",
            fields: [.init("WWW-Authenticate", "Bearer")]
        ) { $0.without("Authorization") },
        consumer.refusedRead(
            "token.bearer",
            DocumentedRefusal(401, "security"),
            "Basic credentials are not a token."
        ) { $0.with("Authorization", "Basic c3R1YjpzdHVi") },
        consumer.refusedRead(
            "token.claims",
            DocumentedRefusal(401, "security"),
            "A token's expiry must be in seconds."
        ) { $0.with("Authorization", .bearer(token.editing(.set("exp", "tomorrow")))) },
        consumer.refusedRead(
            "token.not-expired",
            DocumentedRefusal(401, "expired"),
            "A token of ten minutes ago has expired."
        ) { $0.with("Authorization", .bearer(token.issued(-600))) },
    ]

    /// Tokens are opaque; one that can be read all the same is.
    private static let token = ConsumerToken(["sub": "1"], lifetime: 300)

    private static let stored: [Scene] = [
        consumer.refusedRead("media-type.answer", DocumentedRefusal(406, "not-supported"), "XML is not supported here.")
        {
            $0.with("Accept", "application/fhir+xml")
        },
        consumer.refusedCancel(
            "media-type.body",
            DocumentedRefusal(415, "not-supported"),
            "A body in plain text is refused."
        ) { $0.with("Content-Type", "text/plain") },
        consumer.refused(
            "appointment.known",
            DocumentedRefusal(404, "not-found"),
            "An appointment can be found in its own source system only.",
            consumer.cancel("7204431", in: "epic"),
            not: .init(consumer.cancel("7204431", in: "cerner"))
        ),
        consumer.refusedRead(
            "if-match.readable",
            DocumentedRefusal(400, "value"),
            "If-None-Match must contain entity tags, and this is not one."
        ) { $0.with("If-None-Match", "current") },
        consumer.refused(
            "version.known",
            DocumentedRefusal(404, "not-found"),
            "This version of the appointment does not exist.",
            consumer.version("nonesuch"),
            not: .init(consumer.version("1"))
        ),
        consumer.keptVersionScene(DocumentedRefusal(410, "not-found")),
    ]

    private static let bodies: [Scene] = [
        consumer.refusedCancel(
            "body.readable",
            DocumentedRefusal(400, "structure"),
            "A truncated body is not JSON."
        ) { $0.with(.text(#"{"resourceType": "Appointment", "id": "#)) },
        edited(
            "body.resource-type",
            DocumentedRefusal(400, "structure"),
            "A command must be an Appointment.",
            .set("resourceType", "Patient")
        ),
        edited(
            "body.id",
            DocumentedRefusal(400, "value"),
            "The body names a different appointment from the URL.",
            .set("id", "7204431")
        ),
        edited(
            "definition.elements",
            DocumentedRefusal(422, "structure"),
            "R4 spells cancelationReason with one l.",
            .set("cancellationReason", ["text": "Moved"])
        ),
        edited(
            "definition.elements",
            as: "definition.elements-extension",
            DocumentedRefusal(422, "structure"),
            "An extension must have one value.",
            .set("extension", [["url": "urn:consumer:note", "valueString": "Moved", "valueCode": "moved"]])
        ),
        edited(
            "definition.values",
            DocumentedRefusal(422, "value"),
            "A start must have an offset from UTC.",
            .set("start", "2019-01-25T15:00:00")
        ),
        edited(
            "definition.codes",
            DocumentedRefusal(422, "value"),
            "A participant's status must be from its value set.",
            .set("participant", [["actor": ["reference": "Patient/9001"], "status": "agreed"]])
        ),
    ]

    private static func edited(
        _ rule: String,
        as name: String? = nil,
        _ answer: DocumentedRefusal,
        _ sentence: String,
        _ edit: TreeEdit
    ) -> Scene {
        consumer.refusedCancel(rule, as: name, answer, sentence) { $0.editing(edit) }
    }
}
