import Provider
import FHIR

extension Script {
    static let core = Script(
        .core,
        unshown: [.versionKept: Script.twoVersions],
        successes + consumer.messageScenes(allow: "GET, HEAD, OPTIONS") + tokens
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
            + cancelling
    )

    private static let consumer = ScriptConsumer(
        dialect: "core",
        appointment: "aebebd1000000001",
        entityTag: "W/\"1\""
    )

    private static let successes: [Scene] = [
        Scene(
            sentence: "An appointment is read, with its version in the ETag.",
            request: consumer.read(),
            expected: DocumentedOutcome(
                status: 200,
                fields: [.init("ETag", "W/\"1\""), .init("Content-Type", "application/fhir+json;charset=utf-8")],
                content: ["\"status\":\"booked\""]
            )
        ),
        Scene(
            sentence: "The same is read in XML.",
            request: consumer.read().with("Accept", "application/fhir+xml"),
            expected: DocumentedOutcome(
                status: 200,
                fields: [.init("Content-Type", "application/fhir+xml;charset=utf-8")],
                content: ["<status value=\"booked\"/>"]
            )
        ),
        Scene(
            sentence: "Who has the current version already is spared the content.",
            request: consumer.read().with("If-None-Match", "W/\"1\""),
            expected: DocumentedOutcome(status: 304, fields: [.init("ETag", "W/\"1\"")])
        ),
        Scene(
            sentence: "The mount says what it can do.",
            request: consumer.capabilities(),
            expected: DocumentedOutcome(status: 200, content: ["\"CapabilityStatement\"", "\"versioned-update\""])
        ),
        Scene(
            sentence: "With the version that was read, an appointment is cancelled.",
            request: consumer.cancel(),
            expected: DocumentedOutcome(
                status: 200,
                fields: [
                    .init("ETag", "W/\"2\""),
                    .init("Location", "{origin}/Appointment/aebebd1000000001/_history/2"),
                ],
                changes: cancelled
            )
        ),
        Scene(
            sentence: "A reason is joined to the description.",
            request: consumer.cancel().editing(.extend(GPConnect.reason("Patient cannot come"))),
            expected: DocumentedOutcome(
                status: 200,
                fields: [.init("ETag", "W/\"2\"")],
                changes: stamped + [
                    #"description from "Test appointment: blood pressure check" to "#
                        + #""Cancellation reason: Patient cannot come - \nTest appointment: blood pressure check""#,
                    #"status from "booked" to "cancelled""#,
                    #"extension has gained {"url":"\#(GPConnect.cancellationReason)","valueString":"Patient cannot come"}"#,
                ]
            )
        ),
        Scene(
            sentence: "If-Match: * names whatever version there is.",
            request: consumer.cancel().with("If-Match", "*"),
            expected: DocumentedOutcome(status: 200, changes: cancelled)
        ),
        Scene(
            sentence: "A consumer that needs no content is answered without.",
            request: consumer.cancel().with("Prefer", "return=minimal"),
            expected: DocumentedOutcome(status: 200, fields: [.init("Content-Length", "0")], changes: cancelled)
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
        stamped: "2019-01-18T12:28:15Z",
        before: "2019-01-14T09:30:00Z"
    )

    private static let cancelled = stamped + [#"status from "booked" to "cancelled""#]

    private static let tokens: [Scene] = [
        consumer.refused(
            "token.bearer",
            DocumentedRefusal(403, "security"),
            "A token is not needed, but a password is none.",
            consumer.read().with("Authorization", "Basic c3R1YjpzdHVi")
        ),
        consumer.refused(
            "token.readable",
            DocumentedRefusal(403, "security"),
            "A token that is sent must be one.",
            consumer.read().with("Authorization", "Bearer not.a.token")
        ),
        consumer.refused(
            "token.claims",
            DocumentedRefusal(403, "security"),
            "A token that says when it expires says it in seconds.",
            consumer.read().with(
                "Authorization",
                .bearer(SceneToken(claims: ["sub": "1"], lifetime: 300).editing(.set("exp", "tomorrow")))
            )
        ),
        consumer.refused(
            "token.not-expired",
            DocumentedRefusal(403, "expired"),
            "A token that has expired is refused, though none is needed.",
            consumer.read().with(
                "Authorization",
                .bearer(SceneToken(claims: ["sub": "1"], issued: -600, lifetime: 300))
            )
        ),
    ]

    private static let cancelling: [Scene] = [
        consumer.refused(
            "if-match.required",
            DocumentedRefusal(412, "required"),
            "An update that names no version is refused.",
            consumer.cancel().without("If-Match")
        ),
        consumer.refused(
            "cancel.status",
            DocumentedRefusal(422, "business-rule"),
            "An update that does not cancel is refused.",
            consumer.cancel().editing(.set("status", "pending"))
        ),
        consumer.refused(
            "cancel.from",
            DocumentedRefusal(422, "business-rule"),
            "What is cancelled already cannot be cancelled again.",
            consumer.cancel("aebebd1000000004")
        ),
        consumer.refused(
            "cancel.nothing-else",
            DocumentedRefusal(422, "business-rule"),
            "A cancel cannot move the appointment.",
            consumer.cancel().editing(.set("minutesDuration", 45))
        ),
        consumer.refused(
            "cancel.reason-once",
            DocumentedRefusal(422, "business-rule"),
            "Two reasons are one too many.",
            consumer.cancel().editing(.extend(GPConnect.reason("Ill")), .extend(GPConnect.reason("Well again")))
        ),
        consumer.refused(
            "cancel.reason-kind",
            DocumentedRefusal(422, "value"),
            "A reason is a text, not a code.",
            consumer.cancel().editing(.extend(["url": .string(GPConnect.cancellationReason), "valueCode": "ill"]))
        ),
        consumer.refused(
            "cancel.reason-text",
            DocumentedRefusal(422, "value"),
            "A blank is no reason.",
            consumer.cancel().editing(.extend(GPConnect.reason(" ")))
        ),
    ]
}

extension GPConnect {
    /// The extension that states why.
    static func reason(_ text: String) -> JSONValue {
        ["url": .string(cancellationReason), "valueString": .string(text)]
    }
}
