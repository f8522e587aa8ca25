import HTTPAsking
import Provider
import FHIR
import TestSupport
import Testing

extension DialectExamples {
    static let systmone = DialectExamples(
        .systmone,
        gpConnect(.systmone, past: Seed.past, fulfilled: Seed.fulfilledTomorrow),
        unbreakable: [.versionKept: DialectExamples.twoVersions]
    )

    static let gpconnect = DialectExamples(
        .gpconnect,
        gpConnect(.gpconnect, past: "1004", fulfilled: "1006").and([
            .versionKept: manyVersions,
            .profileKept: .cancelling(.gpconnect, edit: { $0.setting("slot", to: nil) }),
            .amendFrom: .row(broken: { try amend("1005", $0) }, kept: { try amend("1001", $0) }),
            .amendLength: .row(
                broken: { try amend("1001", $0, description: String(repeating: "x", count: 101)) },
                kept: { try amend("1001", $0, description: String(repeating: "x", count: 100)) }
            ),
            .amendNothingElse: .row(
                broken: { try amend("1001", $0) { $0.setting("minutesDuration", to: 20) } },
                kept: { try amend("1001", $0) }
            ),
        ])
    )

    private static func amend(
        _ id: String,
        _ stub: Stub,
        description: String = "Amended",
        _ edit: (JSONObject) -> JSONObject = { $0 }
    ) throws -> ClientAnswer {
        let stored = try Consumer.gpconnect.stored(id, in: stub)
        let body = edit(stored.setting("description", to: .string(description)))
        return try stub.answer(to: try Consumer.gpconnect.update(body, for: .amend))
    }

    /// One version more than the thousand that are kept.
    private static let manyVersions = RuleExample.row(
        broken: { stub in
            let client = try stub.connect()
            let cancel = try Consumer.gpconnect.update(try Consumer.gpconnect.stored(in: stub).cancelled())
            for _ in 0..<1000 {
                try #require(try client.answer(to: cancel).status == 200)
            }
            let history = try client.answer(to: Consumer.gpconnect.history()).json
            try #require(history["entry"]?[999]?["request"]?["method"] == "PUT")
            return try client.answer(to: Consumer.gpconnect.version("1"))
        },
        kept: { stub in
            try #require(try Consumer.gpconnect.cancel(in: stub).status == 200)
            return try stub.answer(to: Consumer.gpconnect.version("1"))
        }
    )
}

extension DialectExamples {
    /// What all systems that speak GP Connect ask.
    private static func gpConnect(_ consumer: Consumer, past: String, fulfilled: String) -> [Rule: RuleExample] {
        [Rule: RuleExample].message(consumer)
            .and(.exchange(consumer))
            .and(.preconditions(consumer))
            .and(gpConnectToken(consumer))
            .and([
                .headerRequired: .reading(consumer) { $0.without("Ssp-TraceID") },
                .interactionMatches: .reading(consumer) {
                    $0.with("Ssp-InteractionID", "urn:nhs:names:services:gpconnect:fhir:rest:cancel:appointment-1")
                },
                .bodyResourceTypeKnown: .cancelling(
                    consumer,
                    edit: { $0.setting("resourceType", to: "InvalidResourceType") }
                ),
                .appointmentNotPast: .row(
                    broken: { try $0.answer(to: consumer.read(past)) },
                    kept: { try $0.answer(to: consumer.read()) }
                ),
                .cancelStatus: .cancelling(consumer, edit: { $0.setting("status", to: "noshow") }),
                .cancelFrom: .cancelling(consumer, fulfilled, not: consumer.standing),
                .cancelNothingElse: .cancelling(consumer, edit: { $0.setting("description", to: "Another") }),
                .cancelReasonRequired: .cancelling(consumer, edit: { $0.without(extension: "CancellationReason-1") }),
                .cancelReasonOnce: .cancelling(consumer, edit: { $0.adding(.reason("Another")) }),
                .cancelReasonKind: .cancelling(consumer, edit: withReason("valueCode", "no-longer-required")),
                .cancelReasonText: .cancelling(consumer, edit: withReason("valueString", "")),
            ])
    }

    private static func gpConnectToken(_ consumer: Consumer) -> [Rule: RuleExample] {
        func bearing(_ spoil: @escaping @Sendable (Token) -> Token) -> RuleExample {
            .reading(consumer) { call in
                call.with("Authorization", "Bearer \(spoil(Token(scope: "patient/*.read")).compact)")
            }
        }
        return [
            .tokenRequired: .reading(consumer) { $0.without("Authorization") },
            .tokenBearer: .reading(consumer) { $0.with("Authorization", "Basic c3R1YjpzdHVi") },
            .tokenReadable: .reading(consumer) { $0.with("Authorization", "Bearer not.a.token") },
            .tokenClaims: bearing { $0.setting("iss", nil) },
            .tokenLifetime: bearing { token in
                token.setting("iat", .number(String((Int(token.number("iat")) ?? 0) - 1)))
            },
            .tokenNotExpired: bearing { _ in Token(scope: "patient/*.read", issued: -600) },
            .tokenReason: bearing { $0.setting("reason_for_request", "secondaryuses") },
            .tokenScope: bearing { $0.setting("requested_scope", "patient/*.write") },
            .tokenSubject: bearing { $0.setting("sub", "10020") },
            .tokenResourceType: bearing { $0.setting("requesting_practitioner", "resourceType", "Patient") },
            .tokenResource: bearing { $0.setting("requesting_device", "resourceType", "Gadget") },
        ]
    }
}

extension Token {
    /// The digits of a claim that is a number.
    func number(_ claim: String) -> String {
        guard case .number(let digits)? = claims[claim] else { return "" }
        return digits
    }
}
