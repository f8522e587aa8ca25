import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Journal, faults and report with dialects of R4")
struct AllDialectsJournalTests {
    private let stub: Stub

    init() throws {
        stub = try Stub { $0.mounts = nil }
    }

    @Test("values that diagnostics must not show stand in the journal all the same")
    func withheldValues() throws {
        let stored = try stub.answer(to: .bars("GET")).resource()
        let changed = stored.setting("status", to: "cancelled").setting("description", to: "Mrs Jones")
        let refused = try stub.answer(to: .bars("PUT", changed))
        #expect(refused.status == 422, "\(refused.text)")
        #expect(!refused.text.contains("Mrs Jones"))
        let entry = try #require(try stub.journal().last)
        #expect(entry["rules"] == ["bars.cancel.nothing-else"])
        let problem = try #require(entry["problems"]?[0])
        #expect(problem["location"] == "Appointment.description")
        #expect(problem["found"]?.string?.contains("Mrs Jones") == true)
        let description = try #require(stored["description"]?.string)
        #expect("\(problem)".contains(description.string))
    }

    @Test("a concurrent change meets a consumer that names the version, and passes one that does not")
    func concurrentChange() throws {
        let fault: JSONValue = [
            "kind": "concurrent-change", "match": ["dialect": "bars", "method": "PUT"], "times": 2,
        ]
        try stub.fault(fault)
        let read = try stub.answer(to: .bars("GET"))
        let cancelled = try read.resource().setting("status", to: "cancelled")
        let conflict = try stub.answer(to: .bars("PUT", cancelled).with("If-Match", read["ETag"] ?? ""))
        #expect(conflict.status == 409)
        #expect(try stub.journal().last?["rules"] == ["bars.if-match.current"])
        // Without If-Match the update is judged on what the other has written, and differs from it.
        #expect(try stub.answer(to: .bars("PUT", cancelled)).status == 422)
    }

    @Test("what the report says of a limit that no source lays down is that it is the stub's own")
    func ownLimit() throws {
        let call = ConsumerRequest("GET", "/health-cloud/R4/Slot/30013").with("Authorization", "Bearer opaque")
        #expect(try stub.answer(to: call).status == 200)
        let report = try stub.admin("GET", "report").json["dialects"]?[0]
        let fresh = report?["obligations"]?.array?.first { $0["id"] == "healthcloud.consumer.search-fresh" }
        #expect(
            fresh?["source"] == "Health Cloud Developer Guide, Create Appointment (the limit is this stub's own)"
        )
    }

    @Test("a command owes neither a read nor a body, and its report does not ask for them")
    func command() throws {
        let call = ConsumerRequest("POST", "/health-cloud/R4/Appointment/1839594")
            .with("Authorization", "Bearer opaque")
            .with("Content-Type", "application/json")
            .with(.bytes(Array(#"{"resourceType":"Appointment","id":"1839594","status":"cancelled"}"#.utf8)))
        let answer = try stub.answer(to: call)
        #expect(answer.status == 200, "\(answer.text)")
        let report = try stub.admin("GET", "report").json["dialects"]?[0]
        #expect(report?["dialect"] == "healthcloud")
        let identifiers = report?["obligations"]?.array?.compactMap { $0["id"]?.string?.string } ?? []
        let owed = identifiers.compactMap { $0.split(separator: ".").last }
        #expect(owed.contains("refusal-not-repeated") && owed.contains("lost-answer-looked-at"))
        let notOwed: Set<Substring> = ["read-before-update", "if-match-of-read", "body-as-read", "version-in-body"]
        #expect(notOwed.isDisjoint(with: owed))
        let met = report?["outcomes"]?.array?.filter { $0["met"] == true }.map { $0["id"] }
        #expect(met == ["healthcloud.carried-out.cancel"])
    }
}
