import Provider
import FHIR
import Testing

import Bytes
import Exchanging
@testable import Steering

@Suite("Report on a consumer")
struct ConsumerReportTests {
    private static func report(_ seen: [Seen], of dialect: Dialect = .core, forgotten: Int = 0) -> ConsumerReport {
        let entries = seen.enumerated().map { $1.entry($0 + 1, dialect) }
        let page = Journal.Page(entries: entries, forgotten: forgotten)
        return ConsumerReport(page, dialects: Dialect.all)
    }

    private static func obligation(_ name: String, in report: ConsumerReport) throws -> JSONValue {
        let obligations = report.json["dialects"]?[0]?["obligations"]?.array
        return try #require(obligations?.first { $0["id"] == .string("core.consumer.\(name)") })
    }

    @Test("an obligation says what it is, where it stands and which exchanges show it")
    func obligation() throws {
        let report = Self.report([.read("7"), .update(ifMatch: "W/\"7\""), .update()])
        #expect(
            try Self.obligation("if-match-of-read", in: report) == [
                "id": "core.consumer.if-match-of-read",
                "sentence": "An update's If-Match must be the ETag of the last read.",
                "source": "appointment-stub, the core dialect",
                "verdict": "broken",
                "certain": true,
                "exchanges": [2, 3],
                "breaches": [
                    [
                        "severity": "broken",
                        "did": "The read gave W/\"2\", but If-Match was missing.",
                        "should": .string(
                            "It should have sent If-Match with the ETag of its last read, "
                                + "or of the answer to its last update."
                        ),
                        "exchanges": [2, 3],
                        "evidence": [
                            ["number": 2, "text": "PUT /Appointment/1, If-Match W/\"7\" → 200, ETag W/\"2\""],
                            ["number": 3, "text": "PUT /Appointment/1 → 200, ETag W/\"2\""],
                        ],
                        "differences": [],
                    ]
                ],
            ]
        )
    }

    @Test("one breach is enough, and what nobody has done is not shown")
    func verdicts() throws {
        let report = Self.report([.read(), .update(ifMatch: "W/\"1\"")])
        #expect(try Self.obligation("read-before-update", in: report)["verdict"] == "kept")
        #expect(try Self.obligation("conflict-re-read", in: report)["verdict"] == "not shown")
        #expect(report.json["verdict"] == "kept")
        let broken = Self.report([.read(), .update()])
        #expect(broken.json["verdict"] == "broken")
    }

    @Test("what may have been forgotten is not certain; a breach stays one")
    func forgotten() throws {
        let report = Self.report([.read("7"), .update()], forgotten: 3)
        #expect(report.json["forgotten"] == 3)
        #expect(report.json["certain"] == false)
        #expect(try Self.obligation("conflict-re-read", in: report)["certain"] == false)
        #expect(try Self.obligation("if-match-of-read", in: report)["certain"] == true)
        #expect(try Self.obligation("read-before-update", in: report)["certain"] == false)
    }

    @Test("outcomes are all rules of the dialect, met or not, and what was carried out")
    func outcomes() throws {
        let report = Self.report([.read(), .update().refused(412, .ifMatchRequired), .update()])
        let outcomes = try #require(report.json["dialects"]?[0]?["outcomes"]?.array)
        let ids = outcomes.compactMap { $0["id"]?.string }
        #expect(
            Array(ids.prefix(5)) == [
                "core.carried-out.capabilities", "core.carried-out.read", "core.carried-out.vread",
                "core.carried-out.history", "core.carried-out.cancel",
            ]
        )
        #expect(Array(ids.dropFirst(5)) == Dialect.core.enforcedRules.map { "core.\($0.rule.name)" })
        let met = outcomes.filter { $0["met"] == true }
        #expect(met.map { $0["id"] } == ["core.carried-out.read", "core.carried-out.cancel", "core.if-match.required"])
        #expect(met.map { $0["exchanges"] } == [[1], [3], [2]])
        #expect(met.map { $0["status"] } == [200, 200, 412])
    }

    @Test("a dialect that nobody has spoken to is left out")
    func dialects() {
        #expect(Self.report([.read()], of: .bars).dialects.map(\.dialect.name) == ["bars"])
        #expect(
            Self.report([]).json == [
                "verdict": "not shown",
                "headline": "NOT SHOWN: 0 broken, 0 advice, 0 kept, 0 not shown (0 exchanges)",
                "exchanges": 0, "forgotten": 0, "certain": true, "version": "", "seed": "", "sandbox": "",
                "dialects": [],
            ]
        )
    }

    @Test("appointments are looked at one by one")
    func appointments() {
        let entries = [Seen.read(), .update()].enumerated().map { $1.entry($0 + 1, .core) }
        var other = entries
        let renamed = Self.renamed(entries[1])
        other[1] = renamed
        let page = Journal.Page(entries: other, forgotten: 0)
        let report = ConsumerReport(page, dialects: [.core])
        let result = report.dialects[0].obligations.first { $0.identifier == "core.consumer.read-before-update" }
        #expect(result?.verdict == .broken)
    }

    /// The same exchange about another appointment.
    private static func renamed(_ entry: JournalEntry) -> JournalEntry {
        var outcome = ExchangeOutcome(
            response: entry.response,
            mount: Mount(path: Dialect.core.basePath, dialect: .core, index: 0)
        )
        outcome.interaction = Dialect.core.interactions.first { $0.name == entry.interaction?.name }
        outcome.resource = ResourceKey("Appointment", "2")
        let renamed = JournalEntry(
            time: entry.time,
            nanoseconds: 0,
            request: entry.request,
            outcome: outcome,
            fault: nil
        )
        renamed.setNumber(entry.number)
        return renamed
    }
}
