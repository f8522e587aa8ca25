import Provider
import FHIR

extension Script {
    static let registry = Script(
        .registry,
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
        dialect: "registry",
        base: "/registry/STU3",
        appointment: "7eba86b6-fa4b-591a-8114-bb71b4eb22ce",
        entityTag: "W/\"1\"",
        reading: [.init("Authorization", .bearer(token))],
        changing: [.init("Authorization", .bearer(token))]
    )

    /// As the NHS's test tenant issues them; nobody verifies the signature.
    private static let token = SceneToken(
        header: ["alg": "RS256", "typ": "JWT", "kid": "piVlloQDSMKxh1m2ygqGSVdgFpA"],
        claims: [
            "aud": "https://registry.test",
            "iss": "https://sts.windows.net/f81ae3bd-eec9-49cf-9b16-2b27e4ba4e5c/",
            "appid": "11111111-2222-4333-8444-555555555555",
        ],
        lifetime: 3600,
        notBefore: 0,
        signature: "bm8gc2lnbmF0dXJlIGF0IGFsbA"
    )

    private static let successes: [Scene] = [
        Scene(
            sentence: "A registered appointment is read, with its version in the ETag.",
            request: consumer.read(),
            expected: DocumentedOutcome(
                status: 200,
                fields: [.init("ETag", "W/\"1\"")],
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
            sentence: "The mount says what it can do, and needs no token for that.",
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
                    .init(
                        "Location",
                        "{origin}/registry/STU3/Appointment/7eba86b6-fa4b-591a-8114-bb71b4eb22ce/_history/2"
                    ),
                ],
                changes: cancelled
            )
        ),
        Scene(
            sentence: "The same in XML, with a strong entity tag of the same version.",
            request: consumer.cancel().editing(format: .xml).with("Content-Type", "application/fhir+xml")
                .with("If-Match", "\"1\""),
            expected: DocumentedOutcome(
                status: 200,
                fields: [.init("Content-Type", "application/fhir+xml;charset=utf-8")],
                changes: cancelled
            )
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

    private static let cancelled =
        [String].newVersion(
            "2",
            after: "1",
            stamped: "2019-01-18T12:28:15Z",
            before: "2019-01-17T14:00:00.000Z"
        ) + [#"status from "booked" to "cancelled""#]

    private static let tokens: [Scene] = [
        consumer.refused(
            "token.required",
            DocumentedRefusal(403, "login"),
            "No appointment without a token.",
            consumer.read().without("Authorization")
        ),
        consumer.refused(
            "token.bearer",
            DocumentedRefusal(403, "security"),
            "A password is no token.",
            consumer.read().with("Authorization", "Basic c3R1YjpzdHVi")
        ),
        consumer.refused(
            "token.readable",
            DocumentedRefusal(403, "security"),
            "Three words are no token either.",
            consumer.read().with("Authorization", "Bearer not.a.token")
        ),
        consumer.refused(
            "token.claims",
            DocumentedRefusal(403, "security"),
            "A token says when it expires.",
            consumer.read().with("Authorization", .bearer(token.editing(.remove("exp"))))
        ),
        consumer.refused(
            "token.not-expired",
            DocumentedRefusal(403, "expired"),
            "A token of two hours ago has expired.",
            consumer.read().with("Authorization", .bearer(token.issued(-7200)))
        ),
        consumer.refused(
            "token.not-before",
            DocumentedRefusal(403, "security"),
            "A token for later cannot be used yet.",
            consumer.read().with("Authorization", .bearer(token.notBefore(600)))
        ),
    ]

    private static let cancelling: [Scene] = [
        consumer.refused(
            "query.understood",
            DocumentedRefusal(400, "invalid"),
            "The registry knows no summaries.",
            consumer.read().asking("?_summary=true")
        ),
        consumer.refused(
            "if-match.required",
            DocumentedRefusal(412, "required"),
            "An update that names no version is refused.",
            consumer.cancel().without("If-Match")
        ),
        consumer.refused(
            "profile.kept",
            DocumentedRefusal(422, "structure"),
            "The profile knows a delivery channel by its code only.",
            consumer.cancel().editing(.extend(["url": .string(deliveryChannel), "valueString": "Telephone"]))
        ),
        consumer.refused(
            "cancel.status",
            DocumentedRefusal(422, "business-rule"),
            "An update that does not cancel is refused.",
            consumer.cancel().editing(.set("status", "fulfilled"))
        ),
        consumer.refused(
            "cancel.from",
            DocumentedRefusal(422, "business-rule"),
            "What has been fulfilled cannot be cancelled.",
            consumer.cancel("84fe1d19-478d-539f-b590-43708bedc792")
        ),
        consumer.refused(
            "cancel.nothing-else",
            DocumentedRefusal(422, "business-rule"),
            "A reason, which GP Connect demands, is a change that the registry refuses.",
            consumer.cancel().editing(.set("description", "No longer required"))
        ),
    ]

    private static let deliveryChannel =
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeliveryChannel-1"
}
