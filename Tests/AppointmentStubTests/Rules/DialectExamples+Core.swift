import HTTPAsking
import TestSupport
import Provider
import FHIR

extension DialectExamples {
    static let core = DialectExamples(
        consumer,
        .message(consumer)
            .and(.exchange(consumer))
            .and(.preconditions(consumer))
            .and([
                .tokenBearer: bearing("Basic c3R1YjpzdHVi"),
                .tokenReadable: bearing("Bearer not.a.token"),
                .tokenClaims: bearing(
                    "Bearer \(Token(scope: "patient/*.read").setting("exp", "tomorrow").compact)"
                ),
                .tokenNotExpired: bearing("Bearer \(Token(scope: "patient/*.read", issued: -600).compact)"),
                .ifMatchRequired: .cancelling(consumer, spoil: { $0.without("If-Match") }),
                .cancelStatus: .cancelling(consumer, edit: { $0.setting("status", to: "pending") }),
                .cancelFrom: .cancelling(consumer, Seed.fulfilled, not: Seed.tomorrow),
                .cancelNothingElse: .cancelling(consumer, edit: { $0.setting("description", to: "Another") }),
                .cancelReasonOnce: .cancelling(consumer, edit: { $0.adding(.reason("Another")) }),
                .cancelReasonKind: .cancelling(consumer, edit: withReason("valueCode", "no-longer-required")),
                .cancelReasonText: .cancelling(consumer, edit: withReason("valueString", " ")),
            ]),
        unbreakable: [.versionKept: DialectExamples.twoVersions]
    )

    private static let consumer = Consumer.core

    private static func bearing(_ authorization: String) -> RuleExample {
        .row(
            broken: { try $0.answer(to: consumer.read().with("Authorization", authorization)) },
            kept: {
                let token = Token(scope: "patient/*.read").compact
                return try $0.answer(to: consumer.read().with("Authorization", "Bearer \(token)"))
            }
        )
    }

    /// Why no request can reach past the versions that are kept.
    static let twoVersions =
        "an appointment has two versions at most, since it is cancelled once; gpconnect, where it is "
        + "cancelled again and again, shows the limit of the store that all dialects share"

    /// The first extension with another value, which is the reason where one is given.
    static func withReason(_ member: String, _ value: JSONValue) -> @Sendable (JSONObject) -> JSONObject {
        { body in
            body.setting("extension", 0, to: ["url": .string(JSONValue.reasonURL)])
                .setting("extension", 0, .name(member), to: value)
        }
    }
}
