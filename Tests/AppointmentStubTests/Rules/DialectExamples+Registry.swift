import TestSupport
import Provider
import FHIR

extension DialectExamples {
    static let registry = DialectExamples(
        consumer,
        .message(consumer)
            .and(.exchange(consumer))
            .and(.preconditions(consumer))
            .and([
                .queryUnderstood: .reading(consumer) { $0.appending("?_summary=true") },
                .tokenRequired: .reading(consumer) { $0.without("Authorization") },
                .tokenBearer: .reading(consumer) { $0.with("Authorization", "Basic c3R1YjpzdHVi") },
                .tokenReadable: .reading(consumer) { $0.with("Authorization", "Bearer not.a.token") },
                .tokenClaims: bearing { $0.setting("exp", nil) },
                .tokenNotExpired: bearing { _ in .registry(issued: -3601) },
                .tokenNotBefore: bearing { _ in .registry(issued: 600) },
                .ifMatchRequired: .cancelling(consumer, spoil: { $0.without("If-Match") }),
                .profileKept: .cancelling(
                    consumer,
                    edit: { $0.adding(["url": .string(deliveryChannel), "valueString": "Telephone"]) }
                ),
                .cancelStatus: .cancelling(consumer, edit: { $0.setting("status", to: "fulfilled") }),
                .cancelFrom: .cancelling(consumer, RegistryRecord.fulfilled, not: consumer.standing),
                .cancelNothingElse: .cancelling(consumer, edit: { $0.setting("description", to: "Another") }),
            ]),
        unbreakable: [.versionKept: DialectExamples.twoVersions]
    )

    private static let consumer = Consumer.registry
    private static let deliveryChannel =
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeliveryChannel-1"

    private static func bearing(_ spoil: @escaping @Sendable (Token) -> Token) -> RuleExample {
        .reading(consumer) { $0.with("Authorization", "Bearer \(spoil(.registry()).signed)") }
    }
}
