import FHIR
import Provider

extension Consumer {
    /// What the Spine proxy's fields and the token of GP Connect are refused for.
    var spineScenes: [Scene] {
        [
            refusedRead("header.required", .spineBadRequest, "A request without a trace is refused.") {
                $0.without("Ssp-TraceID")
            },
            refusedRead("interaction-id.matches", .spineBadRequest, "A read must not name the interaction of a cancel.")
            {
                $0.with("Ssp-InteractionID", .text(Self.interaction("cancel:appointment-1")))
            },
            refusedRead("token.required", .spineBadRequest, "Every request needs a token.") {
                $0.without("Authorization")
            },
            refusedRead("token.bearer", .spineBadRequest, "Basic credentials are not a token.") {
                $0.with("Authorization", "Basic c3R1YjpzdHVi")
            },
            refusedRead("token.readable", .spineBadRequest, "Three words are not a token either.") {
                $0.with("Authorization", "Bearer not.a.token")
            },
            token("token.claims", "A token without an issuer lacks one of its ten claims.") {
                $0.editing(.remove("iss"))
            },
            token("token.lifetime", "A token must be valid for five minutes, not for one second more.") {
                $0.lasting(301)
            },
            token("token.not-expired", "A token of ten minutes ago has expired.") { $0.issued(-600) },
            token("token.reason-for-request", "Direct care is the only reason for a request.") {
                $0.editing(.set("reason_for_request", "secondaryuses"))
            },
            token("token.scope", "The scope for writing does not allow reading.") {
                $0.editing(.set("requested_scope", "patient/*.write"))
            },
            token("token.subject", "The subject must be the practitioner of the token.") {
                $0.editing(.set("sub", "10020"))
            },
            token("token.resource-type", "A Patient cannot be the requesting practitioner.") {
                $0.editing(.set("requesting_practitioner.resourceType", "Patient"))
            },
            token(
                "token.resource",
                "FHIR has no resource type Gadget.",
                DocumentedRefusal(422, "invalid", "INVALID_RESOURCE")
            ) {
                $0.editing(.set("requesting_device.resourceType", "Gadget"))
            },
        ]
    }

    /// A read whose token is spoilt.
    private func token(
        _ rule: String,
        _ sentence: String,
        _ answer: DocumentedRefusal = .spineBadRequest,
        _ spoilt: (ConsumerToken) -> ConsumerToken
    ) -> Scene {
        refusedRead(rule, answer, sentence) { $0.with("Authorization", .bearer(spoilt(.gpConnectReading))) }
    }
}

extension Consumer {
    /// What is refused of appointments and their cancelling.
    ///
    /// - Parameters:
    ///   - past: the id of an appointment that has begun.
    ///   - closed: the id of one still to come that was fulfilled.
    func spineCancelScenes(past: String, closed: String) -> [Scene] {
        contentScenes(Self.spineAnswers) + preconditionScenes(.spineConstraint)
            + codingScenes(known: DocumentedRefusal(415, "invalid", "BAD_REQUEST"), kept: .spineBadRequest) + [
                keptVersionScene(.spineGone),
                refusedCancel("body.resource-type-known", .spineInvalid, "FHIR has no such resource type.") {
                    $0.editing(.set("resourceType", "InvalidResourceType"))
                },
                refused(
                    "appointment.not-past",
                    .spineInvalid,
                    "An appointment that has begun cannot be read.",
                    read(past),
                    not: .init(read())
                ),
                refusedCancel("cancel.status", .spineInvalid, "A cancellation that sets another status is refused.") {
                    $0.editing(.set("status", "noshow"))
                },
                refused(
                    "cancel.from",
                    .spineInvalid,
                    "A fulfilled appointment cannot be cancelled.",
                    cancel(closed),
                    not: .init(cancel())
                ),
                refusedCancel("cancel.nothing-else", .spineInvalid, "A cancellation cannot change the duration.") {
                    $0.editing(.set("minutesDuration", 45))
                },
            ] + reasonScenes
    }

    private var reasonScenes: [Scene] {
        [
            refusedCancel("cancel.reason-required", .spineInvalid, "A cancellation without a reason is refused.") {
                $0.with(.stored([.set("status", "cancelled")], .json))
            },
            refusedCancel("cancel.reason-once", .spineInvalid, "Only one reason can be given.") {
                $0.editing(.extend(GPConnect.reason("Well again")))
            },
            refusedCancel("cancel.reason-kind", .spineInvalid, "A reason must be a text, not a code.") {
                $0.editing(.remove("extension.0.valueString"), .set("extension.0.valueCode", "ill"))
            },
            refusedCancel(
                "cancel.reason-text",
                DocumentedRefusal(422, "invalid", "INVALID_PARAMETER"),
                "A space is not a reason."
            ) { $0.editing(.set("extension.0.valueString", " ")) },
            refusedCancel(
                "cancel.reason-text",
                as: "cancel.reason-text-empty",
                DocumentedRefusal(422, "invalid", "INVALID_PARAMETER"),
                "An empty text is not a reason either."
            ) { $0.editing(.set("extension.0.valueString", "")) },
        ]
    }

    /// PUT of the appointment as it is stored, with another description, under an interaction id of its own.
    func amend(_ id: String? = nil) -> ConsumerRequest {
        let id = id ?? appointment
        return request("PUT", "Appointment/\(id)", for: .amend, about: id)
            .with("Content-Type", "application/fhir+json")
            .with(.stored([.set("description", "Blood pressure, fasting")], .json))
    }

    /// What is refused of amending.
    ///
    /// - Parameter cancelled: the id of an appointment to come that is cancelled.
    func spineAmendScenes(cancelled: String) -> [Scene] {
        [
            refused(
                "amend.from",
                .spineInvalid,
                "A cancelled appointment cannot be amended.",
                amend(cancelled),
                not: .init(amend())
            ),
            refused(
                "amend.length",
                .spineInvalid,
                "A description can have at most 100 characters.",
                amend().editing(.set("description", .string(String(repeating: "x", count: 101)))),
                not: .init(amend().editing(.set("description", .string(String(repeating: "x", count: 100)))))
            ),
            refused(
                "amend.nothing-else",
                .spineInvalid,
                "An amendment cannot make an appointment longer.",
                amend().editing(.set("minutesDuration", 45)),
                not: .init(amend())
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
        "definition.elements": .spineInvalid,
        "definition.cardinality": .spineInvalid,
        "definition.values": .spineInvalid,
        "definition.codes": .spineInvalid,
        "definition.invariants": .spineInvalid,
    ]
}

extension DocumentedRefusal {
    /// What most of GP Connect's refusals are.
    static let spineBadRequest = DocumentedRefusal(400, "invalid", "BAD_REQUEST")
    /// What GP Connect refuses of resources.
    static let spineInvalid = DocumentedRefusal(422, "invalid", "INVALID_RESOURCE")
    static let spineConstraint = DocumentedRefusal(412, "conflict", "FHIR_CONSTRAINT_VIOLATION")
    static let spineUnsound = DocumentedRefusal(500, "processing", "INTERNAL_SERVER_ERROR")
    static let spineUnavailable = DocumentedRefusal(503, "transient", "INTERNAL_SERVER_ERROR")
    static let spineGone = DocumentedRefusal(410, "not-found", "NO_RECORD_FOUND")
}
