import HTTPAsking
import TestSupport
import Provider
import FHIR

extension DialectExamples {
    static let bars = DialectExamples(
        consumer,
        .message(consumer)
            .and(.exchange(consumer))
            .and(.preconditions(consumer))
            .and(headers)
            .and(sentinels)
            .and([
                .routeMethod: .reading(consumer) { $0.with(method: "POST") },
                .routeBuilt: .reading(consumer) { $0.with(method: "PATCH") },
                .mediaTypeVersion: .reading(consumer) { $0.with("Accept", "application/fhir+json;version=2.0.0") },
                .tokenRequired: .reading(consumer) { $0.without("Authorization") },
                .tokenBearer: .reading(consumer) { $0.with("Authorization", "Basic c3R1YjpzdHVi") },
                .tokenClaims: bearing(["exp": "tomorrow"]),
                .tokenNotExpired: bearing(["exp": 1_500_000_000]),
                .appointmentIdentifierForm: .reading(consumer) { $0.with(target: $0.target + "x") },
                .appointmentKnown: .reading(consumer) {
                    $0.with(target: "\(consumer.base)/Appointment/\(BaRSRecord.unknown)")
                },
                .messageNew: .row(broken: { try repeated($0) }, kept: { try consumer.cancel(in: $0) }),
                .profileKept: .cancelling(
                    consumer,
                    edit: { $0.adding(["url": .string(deliveryChannel), "valueString": "Video"]) }
                ),
                .cancelStatus: .cancelling(consumer, edit: { $0.setting("status", to: "fulfilled") }),
                .cancelFrom: .cancelling(consumer, BaRSRecord.fulfilled, not: consumer.standing),
                .cancelNothingElse: .cancelling(consumer, edit: { $0.setting("description", to: "Another") }),
            ]),
        unbreakable: [.versionKept: DialectExamples.twoVersions]
    )

    private static let consumer = Consumer.bars
    private static let deliveryChannel = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeliveryChannel"

    private static let headers: [Rule: RuleExample] = [
        .headerRequired: .reading(consumer) { $0.without("X-Correlation-Id") },
        .headerUUID: .reading(consumer) { $0.with("X-Request-Id", "1") },
        .headerTarget: .reading(consumer) { $0.with("NHSD-Target-Identifier", "{}") },
        .headerMembers: .reading(consumer) { $0.with("NHSD-Target-Identifier", Consumer.barsTarget("{}")) },
        .headerIdentity: .reading(consumer) { $0.with("NHSD-Requesting-Software", Consumer.barsTarget("[]")) },
    ]

    private static let sentinels: [Rule: RuleExample] = [
        .sentinelTarget: aiming(at: "invalid"),
        .sentinel400: aiming(at: "NHS0001-400"),
        .sentinel401: aiming(at: "NHS0001-401"),
        .sentinel403: aiming(at: "NHS0001-403"),
        .sentinel406: aiming(at: "NHS0001-406"),
        .sentinel408: aiming(at: "NHS0001-408"),
        .sentinel409: aiming(at: "NHS0001-409"),
        .sentinel422: aiming(at: "NHS0001-422"),
        .sentinel500: aiming(at: "NHS0001-500"),
        .sentinel501: aiming(at: "NHS0001-501"),
        .sentinel503: aiming(at: "NHS0001-503"),
    ]

    private static func aiming(at value: String) -> RuleExample {
        let target = Consumer.barsTarget(#"{"system": "https://fhir.nhs.uk/Id/dos-service-id", "value": "\#(value)"}"#)
        return .reading(consumer) { $0.with("NHSD-Target-Identifier", target) }
    }

    private static func bearing(_ claims: JSONValue) -> RuleExample {
        .reading(consumer) { $0.with("Authorization", "Bearer e30.\(Token.encoded(claims)).x") }
    }

    /// The same message twice, the second time after its success.
    private static func repeated(_ stub: Stub) throws -> ClientAnswer {
        let call = try consumer.update(consumer.cancelling(try consumer.stored(in: stub)))
        _ = try stub.answer(to: call)
        return try stub.answer(to: call)
    }
}
