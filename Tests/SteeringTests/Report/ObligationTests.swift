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

    @Test("exchanges tell whether it is kept", arguments: reading + bodies + fields + afterRefusals + afterChanges)
    func evidence(_ row: Row) {
        let evidence = row.obligation.evidence(Seen.conversation(row.seen, row.dialect, row.obligation.scope))
        #expect(evidence.map(\.withoutDifferences) == row.evidence)
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
            [
                .broken(
                    [1, 2],
                    "the appointment was updated without having been read: the answer to the read did not arrive whole"
                )
            ]
        ),
        Row(
            "an update's own answer is as good as a read",
            .readBeforeUpdate,
            [.read(), .update(), .update(Seen.appointment)],
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
            [.broken([1, 2], "the request was refused with 422, and sent again unchanged")]
        ),
        Row(
            "a new trace makes no other request",
            .refusalNotRepeated,
            of: .systmone,
            [
                .update().with("Ssp-TraceID", "a").with("Authorization", "Bearer a").refused(422, .cancelFrom),
                .update().with("Ssp-TraceID", "b").with("Authorization", "Bearer a"),
            ],
            [.broken([1, 2], "the request was refused with 422, and sent again unchanged")]
        ),
        Row(
            "a look between makes another one",
            .refusalNotRepeated,
            [.update().refused(422, .cancelFrom), .read(), .update()],
            [.kept([1, 3])]
        ),
        Row(
            "a new token does where the old one was refused",
            .refusalNotRepeated,
            [
                .update().with("Authorization", "Bearer a").refused(403, .tokenNotExpired, at: .claim("exp")),
                .update().with("Authorization", "Bearer b"),
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
            [.update().refused(429, .serverSound), .update()],
            []
        ),
        Row("after a lost answer it reads", .lostAnswerLookedAt, [.update().lost, .read()], [.kept([1, 2])]),
        Row("reads, then repeats", .lostAnswerLookedAt, [.update().lost, .read(), .update()], [.kept([1, 2])]),
        Row(
            "repeats blindly",
            .lostAnswerLookedAt,
            [.update().lost, .update(), .read()],
            [.broken([1, 2], "the update was repeated without a read")]
        ),
        Row("does nothing more", .lostAnswerLookedAt, [.update().lost], []),
        Row(
            "the same message is as good as a look",
            .lostAnswerLookedAt,
            of: .bars,
            [.update().message("a", "b").lost, .update().message("a", "b").refused(409, .messageNew)],
            [.kept([1, 2])]
        ),
        Row(
            "a retry with the ids of the message",
            .retrySameMessage,
            of: .bars,
            [.update().message("a", "b").lost, .update().message("a", "b")],
            [.kept([1, 2])]
        ),
        Row(
            "a retry with others",
            .retrySameMessage,
            of: .bars,
            [.update().message("a", "b").lost, .update().message("c", "b")],
            [.broken([1, 2], "the message was sent again with other ids")]
        ),
        Row(
            "another content with its ids",
            .retrySameMessage,
            of: .bars,
            [.update().message("a", "b").lost, .update(Seen.appointment).message("a", "b")],
            [.broken([1, 2], "another content was sent with the ids of the first")]
        ),
        Row(
            "and the retry is no second use of them",
            .freshIdentifiers,
            of: .bars,
            [.update().message("a", "b").lost, .update().message("a", "b")],
            [.kept([1])]
        ),
    ]

    private static let carriedOut = Seen.update(ifMatch: "W/\"1\"")

    private static let afterChanges: [Row] = [
        Row("one update", .updateSentOnce, [.read(), carriedOut], [.kept([2])]),
        Row(
            "the same again",
            .updateSentOnce,
            [.read(), carriedOut, carriedOut.refused(409, .ifMatchCurrent)],
            [.broken([2, 3], "the update was carried out, and sent again unchanged")]
        ),
        Row(
            "the same again, and nothing else is told of it",
            .ifMatchOfRead,
            [.read(), carriedOut, carriedOut.refused(409, .ifMatchCurrent)],
            [.kept([1, 2])]
        ),
        Row(
            "after a look it may be sent again",
            .updateSentOnce,
            [.read(), carriedOut, .read("2"), carriedOut.refused(409, .ifMatchCurrent)],
            [.kept([2])]
        ),
        Row(
            "two sessions that read both are right",
            .updateSentOnce,
            [.read(), .read(), carriedOut, carriedOut.refused(409, .ifMatchCurrent)],
            [.kept([3])]
        ),
        Row(
            "two sessions that read both name what they read",
            .ifMatchOfRead,
            [
                .read(), .read(), .update(ifMatch: "W/\"1\""),
                .update(ifMatch: "W/\"1\"", Seen.appointment).refused(409, .ifMatchCurrent),
            ],
            [.kept([2, 3]), .kept([3, 4])]
        ),
        Row(
            "a success uses the tag up",
            .ifMatchOfRead,
            [
                .read(), .update(ifMatch: "W/\"1\""),
                .update(ifMatch: "W/\"1\"", Seen.appointment).refused(409, .ifMatchCurrent),
            ],
            [.kept([1, 2]), .broken([2, 3], "the read gave W/\"2\", but If-Match was W/\"1\"")]
        ),
        Row(
            "the recorded consumer leaves it out",
            .ifMatchOfRead,
            of: .systmone,
            [.read("7"), .update()],
            [.broken([1, 2], "the read gave W/\"7\", but If-Match was missing", as: .advice)]
        ),
        Row("BaRS does not know it", .ifMatchOfRead, of: .bars, [.read("7"), .update()], []),
        Row(
            "HEAD is no read",
            .readBeforeUpdate,
            [.head(), .update()],
            [
                .broken(
                    [1, 2],
                    "the appointment was updated without having been read: HEAD shows no more than its version"
                )
            ]
        ),
        Row(
            "a version that was told",
            .versionURLAsTold,
            [.read("7"), .update(ifMatch: "W/\"7\"")],
            [.kept([2])]
        ),
        Row(
            "one that was made up",
            .versionURLAsTold,
            [.read("1"), .update(ifMatch: "W/\"2\"")],
            [.broken([2], "nothing had told the tag W/\"2\"")]
        ),
        Row(
            "a command that was left unprocessed is looked at",
            .proposedLookedAt,
            of: .healthcloud,
            [.command().refused(200, .cancelFrom), .read()],
            [.kept([1, 2])]
        ),
        Row(
            "a strong tag",
            .tagAsTold,
            [.read("7"), .update(ifMatch: "\"7\"")],
            [.broken([2], "If-Match had the strong form, \"7\", of a weak tag")]
        ),
        Row(
            "content that is named as another format",
            .bodyInItsFormat,
            [.update().with("Content-Type", "application/fhir+xml")],
            [.broken([1], "the Content-Type names XML, but the content is JSON")]
        ),
        Row("five failures", .retriesBounded, failing(5) + [.update()], [.kept([1, 2, 3, 4, 5, 6])]),
        Row(
            "six failures",
            .retriesBounded,
            failing(6),
            [.broken([1, 2, 3, 4, 5, 6], "the request was sent 6 times, each answered with 5xx")]
        ),
        Row(
            "the pause that was asked for",
            .pace,
            [
                .update().refused(429, .statusAskedFor).answering("Retry-After", "2").at(1000),
                .update().at(3001),
            ],
            [.kept([1, 2])]
        ),
        Row(
            "less than that",
            .pace,
            [
                .update().refused(429, .statusAskedFor).answering("Retry-After", "2").at(1000),
                .update().at(1500),
            ],
            [.broken([1, 2], "the answer asked for 2, and the request came again after 500 ms")]
        ),
        Row(
            "ten equal requests within a second",
            .pace,
            (0..<10).map { Seen.read().at(1000 + 99 * $0) },
            [.broken(Array(1...10), "the same request was sent 10 times within a second")]
        ),
        Row("ten in more than that", .pace, (0..<10).map { Seen.read().at(1000 + 112 * $0) }, []),
    ]

    private static func failing(_ count: Int) -> [Seen] {
        Array(repeating: Seen.update().refused(503, .statusAskedFor), count: count)
    }

    @Test(
        "it binds by the policies of a dialect",
        arguments: [
            (Obligation.ifMatchOfRead, ["core", "systmone", "gpconnect", "registry", "bars"]),
            (.readBeforeUpdate, ["core", "systmone", "gpconnect", "registry", "bars"]),
            (.bodyAsRead, ["core", "systmone", "gpconnect", "registry", "bars"]),
            (.reasonGiven, ["systmone", "gpconnect"]),
            (.requiredFields, ["systmone", "gpconnect", "bars"]),
            (.proposedLookedAt, ["healthcloud"]), (.retrySameMessage, ["bars"]), (.fieldsAskedFor, ["bars"]),
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
