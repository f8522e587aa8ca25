import Provider
import FHIR

extension ScriptConsumer {
    /// A consumer behind the Spine proxy, as all systems that speak GP Connect have them.
    static func spine(_ dialect: String, base: String, appointment: String) -> ScriptConsumer {
        ScriptConsumer(
            dialect: dialect,
            base: base,
            appointment: appointment,
            reading: spineFields("read:appointment-1", .gpConnectReading),
            changing: spineFields("cancel:appointment-1", .gpConnectWriting),
            describing: spineFields("read:metadata-1", .gpConnectReading),
            cancelling: [.set("status", "cancelled"), .extend(GPConnect.reason("No longer required"))],
            codes: [404: "NO_RECORD_FOUND", 501: "NOT_IMPLEMENTED"],
            codeOfOthers: "BAD_REQUEST",
            issueOfOthers: "invalid"
        )
    }

    /// - Parameter operation: `read:appointment-1`.
    static func spineFields(_ operation: String, _ token: SceneToken) -> [SceneRequest.Field] {
        [
            .init("Ssp-TraceID", "09a01679-2564-0fb4-5129-aecc81ea2706"),
            .init("Ssp-From", "200000000359"),
            .init("Ssp-To", "918999198993"),
            .init("Ssp-InteractionID", .text("urn:nhs:names:services:gpconnect:fhir:rest:\(operation)")),
            .init("Authorization", .bearer(token)),
        ]
    }
}

extension SceneToken {
    static let gpConnectReading = gpConnect(scope: "patient/*.read")
    static let gpConnectWriting = gpConnect(scope: "patient/*.write")

    private static func gpConnect(scope: JSONValue) -> SceneToken {
        SceneToken(
            claims: [
                "iss": "https://consumer.test/token",
                "sub": "10019",
                "aud": "https://provider.test/Z12345/STU3/1",
                "reason_for_request": "directcare",
                "requested_scope": scope,
                "requesting_device": ["resourceType": "Device", "model": "Consumer", "version": "1.0"],
                "requesting_organization": ["resourceType": "Organization", "name": "Consumer organisation"],
                "requesting_practitioner": ["resourceType": "Practitioner", "id": "10019"],
            ],
            lifetime: 300
        )
    }
}

extension ScriptConsumer {
    /// What the Spine proxy's fields and the token of GP Connect are refused for.
    var spineScenes: [Scene] {
        [
            refused(
                "header.required",
                .spineBadRequest,
                "A request without its trace is refused.",
                read().without("Ssp-TraceID")
            ),
            refused(
                "interaction-id.matches",
                .spineBadRequest,
                "A read must not call itself a cancel.",
                read().with("Ssp-InteractionID", "urn:nhs:names:services:gpconnect:fhir:rest:cancel:appointment-1")
            ),
            refused(
                "token.required",
                .spineBadRequest,
                "No request goes without a token.",
                read().without("Authorization")
            ),
            refused(
                "token.bearer",
                .spineBadRequest,
                "A password is no token.",
                read().with("Authorization", "Basic c3R1YjpzdHVi")
            ),
            refused(
                "token.readable",
                .spineBadRequest,
                "Three words are no token either.",
                read().with("Authorization", "Bearer not.a.token")
            ),
            token("token.claims", "A token without an issuer lacks one of its ten claims.", .remove("iss")),
            lifetime,
            expiry,
            token(
                "token.reason-for-request",
                "Direct care is the only reason for a request.",
                .set("reason_for_request", "secondaryuses")
            ),
            token(
                "token.scope",
                "The scope to write does not allow to read.",
                .set("requested_scope", "patient/*.write")
            ),
            token("token.subject", "The subject must be the practitioner of the token.", .set("sub", "10020")),
            token(
                "token.resource-type",
                "A Patient cannot be the requesting practitioner.",
                .set("requesting_practitioner.resourceType", "Patient")
            ),
            token(
                "token.resource",
                "FHIR knows no Gadget.",
                .set("requesting_device.resourceType", "Gadget"),
                DocumentedRefusal(422, "invalid", "INVALID_RESOURCE")
            ),
        ]
    }

    private func token(
        _ rule: String,
        _ sentence: String,
        _ edit: TreeEdit,
        _ answer: DocumentedRefusal = .spineBadRequest
    ) -> Scene {
        let token = SceneToken.gpConnectReading.editing(edit)
        return refused(rule, answer, sentence, read().with("Authorization", .bearer(token)))
    }

    private var lifetime: Scene {
        refused(
            "token.lifetime",
            .spineBadRequest,
            "A token lives for five minutes, not for six.",
            read().with("Authorization", .bearer(.gpConnectReading.lasting(360)))
        )
    }

    private var expiry: Scene {
        refused(
            "token.not-expired",
            .spineBadRequest,
            "A token of ten minutes ago has expired.",
            read().with("Authorization", .bearer(.gpConnectReading.issued(-600)))
        )
    }
}

extension ScriptConsumer {
    /// What is refused of appointments and their cancelling.
    ///
    /// - Parameters:
    ///   - past: the id of an appointment that has begun.
    ///   - closed: the id of one still to come that was fulfilled.
    func spineCancelScenes(past: String, closed: String) -> [Scene] {
        let invalid = DocumentedRefusal(422, "invalid", "INVALID_RESOURCE")
        let unexplained = cancel().with(body: .stored([.set("status", "cancelled")], .json))
        return contentScenes(Self.spineAnswers) + [
            refused(
                "body.resource-type-known",
                invalid,
                "FHIR has no such resource at all.",
                cancel().editing(.set("resourceType", "InvalidResourceType"))
            ),
            refused("appointment.not-past", invalid, "An appointment that has begun is not given out.", read(past)),
            refused(
                "cancel.status",
                invalid,
                "A cancel that sets another status is refused.",
                cancel().editing(.set("status", "noshow"))
            ),
            refused("cancel.from", invalid, "What has been fulfilled cannot be cancelled.", cancel(closed)),
            refused(
                "cancel.nothing-else",
                invalid,
                "A cancel cannot change the duration.",
                cancel().editing(.set("minutesDuration", 45))
            ),
            refused("cancel.reason-required", invalid, "A cancel without a reason is refused.", unexplained),
            refused(
                "cancel.reason-once",
                invalid,
                "Two reasons are one too many.",
                cancel().editing(.extend(GPConnect.reason("Well again")))
            ),
            refused(
                "cancel.reason-kind",
                invalid,
                "A reason is a text, not a code.",
                unexplained.editing(.extend(["url": .string(GPConnect.cancellationReason), "valueCode": "ill"]))
            ),
            refused(
                "cancel.reason-text",
                DocumentedRefusal(422, "invalid", "INVALID_PARAMETER"),
                "A blank is no reason.",
                unexplained.editing(.extend(GPConnect.reason(" ")))
            ),
        ]
    }

    private static let spineAnswers: [String: DocumentedRefusal] = [
        "media-type.answer": DocumentedRefusal(415, "invalid", "BAD_REQUEST"),
        "media-type.body": DocumentedRefusal(415, "invalid", "BAD_REQUEST"),
        "appointment.known": DocumentedRefusal(404, "not-found", "NO_RECORD_FOUND"),
        "version.known": DocumentedRefusal(404, "not-found", "NO_RECORD_FOUND"),
        "body.readable": .spineBadRequest,
        "body.resource-type": .spineBadRequest,
        "body.id": .spineBadRequest,
        "if-match.readable": .spineBadRequest,
        "if-match.current": DocumentedRefusal(409, "conflict", "FHIR_CONSTRAINT_VIOLATION"),
        "definition.elements": DocumentedRefusal(422, "invalid", "INVALID_RESOURCE"),
        "definition.cardinality": DocumentedRefusal(422, "invalid", "INVALID_RESOURCE"),
        "definition.values": DocumentedRefusal(422, "invalid", "INVALID_RESOURCE"),
        "definition.codes": DocumentedRefusal(422, "invalid", "INVALID_RESOURCE"),
        "definition.invariants": DocumentedRefusal(422, "invalid", "INVALID_RESOURCE"),
    ]
}

extension DocumentedRefusal {
    /// What most of GP Connect's refusals are.
    static let spineBadRequest = DocumentedRefusal(400, "invalid", "BAD_REQUEST")
}
