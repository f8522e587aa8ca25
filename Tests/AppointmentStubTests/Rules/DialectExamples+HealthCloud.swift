import TestSupport
import Provider
import FHIR

extension DialectExamples {
    static let healthcloud = DialectExamples(
        consumer,
        .message(consumer)
            .and(.exchange(consumer))
            .and([
                .tokenRequired: .reading(consumer) { $0.without("Authorization") },
                .tokenBearer: .reading(consumer) { $0.with("Authorization", "Basic c3R1YjpzdHVi") },
                .tokenClaims: bearing(["exp": "tomorrow"]),
                .tokenNotExpired: bearing(["exp": 1_500_000_000]),
                .ifMatchReadable: .reading(consumer) { $0.with("If-None-Match", "current") },
                .cancelStatus: .cancelling(consumer, edit: { $0.setting("status", to: "noshow") }),
                .cancelFrom: .cancelling(consumer, HealthCloudRecord.fulfilled, not: consumer.standing),
                .cancelNothingElse: .cancelling(consumer, edit: { $0.setting("description", to: "Another") }),
            ])
            .filter { unbreakable[$0.key] == nil },
        unbreakable: unbreakable
    )

    private static let consumer = Consumer.healthcloud

    private static let unbreakable: [Rule: String] = [
        .versionKept: DialectExamples.twoVersions,
        .definitionCardinality: "a command need not be whole; seed data must be",
        .definitionInvariants: "a command need not be whole; seed data must be",
        .profileKept: "the profile is for what is stored; seed data are held against it",
    ]

    private static func bearing(_ claims: JSONValue) -> RuleExample {
        .reading(consumer) { $0.with("Authorization", "Bearer x.\(Token.encoded(claims)).x") }
    }
}
