import Bytes
import Demonstration
import Provider
import FHIR
import Testing

import TestSupport
@testable import Steering

@Suite("Obligations of a consumer, told from its exchanges")
struct ObligationTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let obligation: Obligation
        var dialect = Dialect.core
        /// Numbered from 1.
        let seen: [Seen]
        let evidence: [Evidence]

        init(
            _ claim: String,
            _ obligation: Obligation,
            of dialect: Dialect = .core,
            _ seen: [Seen],
            _ evidence: [Evidence]
        ) {
            testDescription = "\(obligation.name): \(claim)"
            self.obligation = obligation
            self.dialect = dialect
            self.seen = seen
            self.evidence = evidence
        }
    }

    @Test("exchanges tell whether it is kept", arguments: reading + bodies + fields + afterRefusals)
    func evidence(_ row: Row) {
        let entries = row.seen.enumerated().map { $1.entry($0 + 1, row.dialect) }
        #expect(row.obligation.evidence(Conversation(dialect: row.dialect, entries: entries)) == row.evidence)
    }

    private static let reading: [Row] = [
        Row("a read goes before", .readBeforeUpdate, [.read(), .update()], [.kept([1, 2])]),
        Row(
            "an update goes without a read",
            .readBeforeUpdate,
            [.update()],
            [.broken([1], "the appointment was updated without having been read")]
        ),
        Row(
            "a read whose answer was lost is none",
            .readBeforeUpdate,
            [.read().lost, .update()],
            [.broken([2], "the appointment was updated without having been read")]
        ),
        Row(
            "an update's own answer is as good as a read",
            .readBeforeUpdate,
            [.read(), .update(), .update()],
            [
                .kept([1, 2]), .kept([2, 3]),
            ]
        ),
        Row("nobody updates", .readBeforeUpdate, [.read()], []),
        Row(
            "the tag is that of the read",
            .ifMatchOfRead,
            [.read("7"), .update(ifMatch: "W/\"7\"")],
            [.kept([1, 2])]
        ),
        Row(
            "the tag is that of an older read",
            .ifMatchOfRead,
            [.read("6"), .read("7"), .update(ifMatch: "W/\"6\"")],
            [.broken([2, 3], "the read gave W/\"7\", but If-Match was W/\"6\"")]
        ),
        Row(
            "a star names no version",
            .ifMatchOfRead,
            [.read("7"), .update(ifMatch: "*")],
            [.broken([1, 2], "the read gave W/\"7\", but If-Match was *")]
        ),
        Row(
            "a list names more than the read",
            .ifMatchOfRead,
            [.read("7"), .update(ifMatch: "W/\"7\", W/\"8\"")],
            [.broken([1, 2], "the read gave W/\"7\", but If-Match was W/\"7\", W/\"8\"")]
        ),
        Row(
            "there is no tag",
            .ifMatchOfRead,
            [.read("7"), .update()],
            [.broken([1, 2], "the read gave W/\"7\", but If-Match was missing")]
        ),
        Row(
            "a strong tag names the same version",
            .ifMatchOfRead,
            [.read("7"), .update(ifMatch: "\"7\"")],
            [.kept([1, 2])]
        ),
        Row("without a read there is nothing to compare", .ifMatchOfRead, [.update(ifMatch: "W/\"1\"")], []),
    ]

    private static let bodies: [Row] = [
        Row("only the status differs", .bodyAsRead, [.read(), .update()], [.kept([1, 2])]),
        Row(
            "another element differs",
            .bodyAsRead,
            [.read(), .update(Seen.cancelled.setting("start", to: "2019-01-20T10:00:00Z"))],
            [.broken([1, 2], "the body differs at Appointment.start")]
        ),
        Row(
            "it is compared with what was read, not with what is stored",
            .bodyAsRead,
            [.read("1"), .update(Seen.cancelled.setting("description", to: "A cold")).refused(409, .ifMatchCurrent)],
            [.broken([1, 2], "the body differs at Appointment.description")]
        ),
        Row(
            "a reason may be added where the dialect has a place for it",
            .bodyAsRead,
            of: .systmone,
            [.read(), .update(Seen.appointment.cancelled())],
            [.kept([1, 2])]
        ),
        Row(
            "and nowhere else",
            .bodyAsRead,
            of: .registry,
            [.read(), .update(Seen.appointment.cancelled())],
            [.broken([1, 2], "the body differs at Appointment.extension[0]")]
        ),
        Row("there is a reason", .reasonGiven, of: .systmone, [.update(Seen.appointment.cancelled())], [.kept([1])]),
        Row(
            "there is none",
            .reasonGiven,
            of: .systmone,
            [.update()],
            [
                .broken(
                    [1],
                    "Appointment.extension: expected an extension \(JSONValue.reasonURL) with a valueString, "
                        + "found no such extension"
                )
            ]
        ),
        Row(
            "it is blank",
            .reasonGiven,
            of: .systmone,
            [.update(Seen.appointment.cancelled(for: " "))],
            [.broken([1], "Appointment.extension[0].valueString: expected a reason, found \" \"")]
        ),
    ]

    private static let fields: [Row] = [
        Row("a request that passed the check has its fields", .requiredFields, of: .systmone, [.read()], [.kept([1])]),
        Row(
            "one is missing",
            .requiredFields,
            of: .systmone,
            [.read().refused(400, .headerRequired, at: .field("Ssp-From")).withoutMeaning],
            [.broken([1], "Ssp-From: expected this, found that")]
        ),
        Row(
            "a request that was refused before tells nothing",
            .requiredFields,
            of: .systmone,
            [.read().refused(405, .routeMethod).withoutMeaning],
            []
        ),
        Row(
            "traces are fresh",
            .freshIdentifiers,
            of: .systmone,
            [.read().with("Ssp-TraceID", "a"), .read().with("Ssp-TraceID", "b")],
            [.kept([1]), .kept([2])]
        ),
        Row(
            "a trace comes again, in other letters",
            .freshIdentifiers,
            of: .systmone,
            [.read().with("Ssp-TraceID", "a"), .read().with("Ssp-TraceID", "b"), .read().with("Ssp-TraceID", "A")],
            [.broken([1, 3], "Ssp-TraceID was a each time"), .kept([2])]
        ),
        Row(
            "a request id comes again",
            .freshIdentifiers,
            of: .bars,
            [.read().with("X-Request-Id", "a"), .update().with("X-Request-Id", "a")],
            [.broken([1, 2], "X-Request-Id was a each time")]
        ),
    ]

    private static let conflict = Seen.update(ifMatch: "W/\"1\"").refused(409, .ifMatchCurrent)

    private static let afterRefusals: [Row] = [
        Row("it reads and tries again", .conflictReread, [conflict, .read(), .update()], [.kept([1, 2, 3])]),
        Row(
            "it tries again blindly",
            .conflictReread,
            [conflict, .update(), .read()],
            [.broken([1, 2], "the update was retried without another read")]
        ),
        Row(
            "it tries more than once",
            .conflictReread,
            [conflict, .read(), conflict, .read(), .update()],
            [.broken([1, 3, 5], "the update was retried more than once")]
        ),
        Row("it gives up after the retry", .conflictReread, [conflict, .read(), conflict], [.kept([1, 2, 3])]),
        Row(
            "a conflict that a test has asked for is one",
            .conflictReread,
            [.update().refused(409, .statusAskedFor), .update(), .update().refused(503, .statusAskedFor), .update()],
            [.broken([1, 2], "the update was retried without another read")]
        ),
        Row("it does nothing more", .conflictReread, [conflict, .read()], []),
        Row(
            "another 409 is no version conflict",
            .conflictReread,
            of: .bars,
            [.update().refused(409, .cancelFrom), .update()],
            []
        ),
        Row(
            "a refused request is sent again as it was",
            .refusalNotRepeated,
            [.update().refused(422, .cancelFrom), .update()],
            [.broken([1, 2], "the request refused with 422 was sent again unchanged")]
        ),
        Row(
            "a new trace and a new token make no other request",
            .refusalNotRepeated,
            of: .systmone,
            [
                .update().with("Ssp-TraceID", "a").with("Authorization", "Bearer a").refused(422, .cancelFrom),
                .update().with("Ssp-TraceID", "b").with("Authorization", "Bearer b"),
            ],
            [.broken([1, 2], "the request refused with 422 was sent again unchanged")]
        ),
        Row(
            "a new token does where the old one was refused",
            .refusalNotRepeated,
            [
                .read().with("Authorization", "Bearer a").refused(403, .tokenNotExpired, at: .claim("exp")),
                .read().with("Authorization", "Bearer b"),
            ],
            [.kept([1, 2])]
        ),
        Row(
            "a mended body makes another request",
            .refusalNotRepeated,
            [.update(Seen.appointment).refused(422, .cancelStatus), .update()],
            [.kept([1, 2])]
        ),
        Row(
            "some refusals invite to come again",
            .refusalNotRepeated,
            [.read().refused(429, .serverSound), .read()],
            []
        ),
        Row("after a lost answer it reads", .lostAnswerLookedAt, [.update().lost, .read()], [.kept([1, 2])]),
        Row("reads, then repeats", .lostAnswerLookedAt, [.update().lost, .read(), .update()], [.kept([1, 2, 3])]),
        Row(
            "repeats blindly",
            .lostAnswerLookedAt,
            [.update().lost, .update(), .read()],
            [.broken([1, 2], "the update was repeated without a read")]
        ),
        Row("does nothing more", .lostAnswerLookedAt, [.update().lost], []),
    ]

    @Test(
        "it binds by the policies of a dialect",
        arguments: [
            (Obligation.ifMatchOfRead, ["core", "systmone", "gpconnect", "registry", "bars"]),
            (.readBeforeUpdate, ["core", "systmone", "gpconnect", "registry", "bars"]),
            (.bodyAsRead, ["core", "systmone", "gpconnect", "registry", "bars"]),
            (.reasonGiven, ["systmone", "gpconnect"]),
            (.requiredFields, ["systmone", "gpconnect", "bars"]),
            (.freshIdentifiers, ["systmone", "gpconnect", "bars"]),
            (.conflictReread, ["core", "systmone", "gpconnect", "registry", "bars"]),
            (.refusalNotRepeated, ["core", "systmone", "gpconnect", "registry", "bars", "healthcloud"]),
            (.lostAnswerLookedAt, ["core", "systmone", "gpconnect", "registry", "bars", "healthcloud"]),
        ]
    )
    func binds(_ obligation: Obligation, _ dialects: [String]) {
        #expect(Dialect.all.filter(obligation.binds).map(\.name) == dialects)
    }
}
