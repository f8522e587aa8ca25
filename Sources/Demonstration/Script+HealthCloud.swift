import Provider
import FHIR

extension Script {
    static let healthcloud = Script(
        .healthcloud,
        unshown: [
            .versionKept: Script.twoVersions,
            .definitionCardinality: "a command need not be whole; the rule is for stored appointments",
            .definitionInvariants: "a command need not be whole; the rule is for stored appointments",
            .profileKept: "a command need not be whole; the rule is for stored appointments",
        ],
        successes + impossible + consumer.messageScenes(allow: "GET, HEAD, OPTIONS") + tokens + stored + bodies
    )

    private static let consumer = ScriptConsumer(
        dialect: "healthcloud",
        base: "/health-cloud/R4",
        appointment: "1839594",
        reading: [.init("Authorization", "Bearer 00Dxx0000001gPL!AR8AQP0jITN80ESEsj5EbaZTFG0R")],
        changing: [.init("Authorization", "Bearer 00Dxx0000001gPL!AR8AQP0jITN80ESEsj5EbaZTFG0R")],
        describing: [.init("Authorization", "Bearer 00Dxx0000001gPL!AR8AQP0jITN80ESEsj5EbaZTFG0R")]
    )

    /// A command: an appointment that holds little but what is to be done.
    private static let command: JSONValue = [
        "resourceType": "Appointment",
        "id": "1839594",
        "status": "cancelled",
        "cancelationReason": [
            "coding": [
                [
                    "system": "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason",
                    "code": "pat-mv",
                ]
            ]
        ],
    ]

    private static func post(_ path: String, _ edits: TreeEdit...) -> SceneRequest {
        consumer.request("POST", path, consumer.changing, about: path.split(separator: "/").last.map(String.init))
            .with("Content-Type", "application/json")
            .with(body: .json(edits.reduce(command) { $1.applied(to: $0) }))
    }

    private static let successes: [Scene] = [
        Scene(
            sentence: "An appointment is read.",
            request: consumer.read(),
            expected: DocumentedOutcome(
                status: 200,
                fields: [.init("ETag", "W/\"1\""), .init("Content-Type", "application/fhir+json;charset=utf-8")],
                content: ["\"status\":\"booked\""]
            )
        ),
        Scene(
            sentence: "An appointment is read in its source system.",
            request: consumer.request("GET", "Appointment/cerner/7204431", consumer.reading, about: "7204431"),
            expected: DocumentedOutcome(status: 200, content: ["\"status\":\"booked\""])
        ),
        Scene(
            sentence: "The mount says what it can do.",
            request: consumer.capabilities(),
            expected: DocumentedOutcome(status: 200, content: ["\"CapabilityStatement\"", "\"4.0.1\""])
        ),
        Scene(
            sentence: "A command with a reason cancels; If-Match has no meaning here, stale or not.",
            request: post("Appointment/1839594").with("If-Match", "W/\"0\""),
            expected: DocumentedOutcome(status: 200, fields: [.init("ETag", "W/\"2\"")], changes: cancelled + [moved])
        ),
        Scene(
            sentence: "The same in a source system, where the URL alone says which appointment is meant.",
            request: post("Appointment/cerner/7204431", .remove("id"), .remove("cancelationReason")),
            expected: DocumentedOutcome(status: 200, changes: cancelled)
        ),
        Scene(
            sentence: "After a cancel the version from before is still there.",
            before: [post("Appointment/1839594")],
            request: consumer.version("1"),
            expected: DocumentedOutcome(
                status: 200,
                fields: [.init("ETag", "W/\"1\"")],
                content: ["\"status\":\"booked\""]
            )
        ),
        Scene(
            sentence: "The history has both versions.",
            before: [post("Appointment/1839594")],
            request: consumer.history(),
            expected: DocumentedOutcome(status: 200, content: ["\"total\":2"])
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
        proposed("cancel.status", "Another status than cancelled cannot be asked for.", .set("status", "noshow")),
        proposed("cancel.nothing-else", "A cancel cannot move the appointment.", .set("start", "2019-01-26T15:00:00Z")),
        Scene(
            sentence: "What has been fulfilled cannot be cancelled.",
            request: post("Appointment/7204433", .set("id", "7204433")),
            expected: DocumentedOutcome(
                status: 200,
                content: ["\"status\":\"proposed\""],
                rule: "healthcloud.cancel.from"
            )
        ),
    ]

    private static func proposed(_ rule: String, _ sentence: String, _ edit: TreeEdit) -> Scene {
        let expected = DocumentedOutcome(
            status: 200,
            content: ["\"status\":\"proposed\""],
            rule: consumer.rule(rule)
        )
        return Scene(sentence: sentence, request: post("Appointment/1839594", edit), expected: expected)
    }

    private static let tokens: [Scene] = [
        consumer.refused(
            "token.required",
            DocumentedRefusal(401, "login"),
            "No request goes without a token.",
            consumer.read().without("Authorization"),
            fields: [.init("WWW-Authenticate", "Bearer")]
        ),
        consumer.refused(
            "token.bearer",
            DocumentedRefusal(401, "security"),
            "A password is no token.",
            consumer.read().with("Authorization", "Basic c3R1YjpzdHVi")
        ),
        consumer.refused(
            "token.claims",
            DocumentedRefusal(401, "security"),
            "A token that says when it expires says it in seconds.",
            consumer.read().with("Authorization", .bearer(token.editing(.set("exp", "tomorrow"))))
        ),
        consumer.refused(
            "token.not-expired",
            DocumentedRefusal(401, "expired"),
            "A token of ten minutes ago has expired.",
            consumer.read().with("Authorization", .bearer(token.issued(-600)))
        ),
    ]

    /// Tokens are opaque; one that can be read all the same is.
    private static let token = SceneToken(claims: ["sub": "1"], lifetime: 300)

    private static let stored: [Scene] = [
        consumer.refused(
            "media-type.answer",
            DocumentedRefusal(406, "not-supported"),
            "There is no XML here.",
            consumer.read().with("Accept", "application/fhir+xml")
        ),
        consumer.refused(
            "media-type.body",
            DocumentedRefusal(415, "not-supported"),
            "A body in plain text is not read.",
            post("Appointment/1839594").with("Content-Type", "text/plain")
        ),
        consumer.refused(
            "appointment.known",
            DocumentedRefusal(404, "not-found"),
            "An appointment is found in its own source system only.",
            post("Appointment/epic/7204431", .set("id", "7204431"))
        ),
        consumer.refused(
            "if-match.readable",
            DocumentedRefusal(400, "value"),
            "If-None-Match holds a word that is no entity tag.",
            consumer.read().with("If-None-Match", "current")
        ),
        consumer.refused(
            "version.known",
            DocumentedRefusal(404, "not-found"),
            "An appointment does not have this version.",
            consumer.version("nonesuch")
        ),
    ]

    private static let bodies: [Scene] = [
        consumer.refused(
            "body.readable",
            DocumentedRefusal(400, "structure"),
            "A body that ends in the middle is not JSON.",
            post("Appointment/1839594").with(body: .text(#"{"resourceType": "Appointment", "id": "#))
        ),
        broken("body.resource-type", DocumentedRefusal(400, "structure"), "A command is an Appointment.") {
            .set("resourceType", "Patient")
        },
        broken("body.id", DocumentedRefusal(400, "value"), "The body names another appointment than the URL.") {
            .set("id", "7204431")
        },
        broken("definition.elements", DocumentedRefusal(422, "structure"), "R4 spells cancelationReason with one l.") {
            .set("cancellationReason", ["text": "Moved"])
        },
        broken("definition.elements", DocumentedRefusal(422, "structure"), "An extension has one value.") {
            .set("extension", [["url": "urn:consumer:note", "valueString": "Moved", "valueCode": "moved"]])
        },
        broken("definition.values", DocumentedRefusal(422, "value"), "A start has an offset from UTC.") {
            .set("start", "2019-01-25T15:00:00")
        },
        broken("definition.codes", DocumentedRefusal(422, "value"), "A participant's status is from a list.") {
            .set("participant", [["actor": ["reference": "Patient/9001"], "status": "agreed"]])
        },
    ]

    private static func broken(
        _ rule: String,
        _ answer: DocumentedRefusal,
        _ sentence: String,
        _ edit: () -> TreeEdit
    ) -> Scene {
        consumer.refused(rule, answer, sentence, post("Appointment/1839594", edit()))
    }
}
