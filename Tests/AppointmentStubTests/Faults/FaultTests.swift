import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Faults: each kind, its scope and its healing")
struct FaultTests {
    private let stub: Stub
    private let read = ConsumerRequest.read(Seed.tomorrow, on: .core)

    init() throws {
        stub = try Stub()
    }

    /// Exchanges on connections of their own: the status, or nil for one that ends without a whole answer.
    private func statuses(of calls: ConsumerRequest...) -> [Int?] {
        calls.map { call in try? stub.answer(to: call).status }
    }

    @Test(
        "a status is answered with an outcome of the dialect, once, and then no more",
        arguments: [400, 429, 500, 503]
    )
    func status(_ code: Int) throws {
        try stub.fault(["kind": "status", "status": .number(String(code))])
        let struck = try stub.answer(to: read)
        #expect(struck.status == code)
        #expect(try struck.json["resourceType"] == "OperationOutcome")
        #expect(try struck.diagnostics().joined().contains("fault-1, which a test has asked for"))
        #expect(try stub.answer(to: read).status == 200)
        let faults = try stub.admin("GET", "faults").json["faults"]
        #expect(faults?[0]?["healed"] == true)
        #expect(faults?[0]?["struck"] == 1)
    }

    @Test("the list of faults shows what each is for", arguments: ["match", "pattern"])
    func shownPattern(_ name: Text) throws {
        let pattern: JSONValue = [
            "method": "PUT", "urlPath": "/Appointment/1001", "urlPathPattern": "/Appointment/\\d+",
            "headers": [
                "If-Match": ["equalTo": "W/\"1\"", "contains": "1", "matches": "W/.*"], "Prefer": ["absent": true],
            ],
            "dialect": "core", "appointment": "1001", "resource": "Appointment/1001",
        ]
        try stub.fault(["kind": "empty", name: pattern])
        try stub.fault(["kind": "empty"])
        let faults = try stub.admin("GET", "faults").json["faults"]
        #expect(faults?[0]?["match"] == pattern)
        #expect(faults?[1]?["match"] == [:])
    }

    @Test("a connection ends without an answer, and nothing was judged", arguments: ["reset", "empty"])
    func unanswered(_ kind: String) throws {
        let before = try stub.state(of: Seed.tomorrow, on: .core)
        let cancelled = try stub.appointment(Seed.tomorrow).cancelled()
        try stub.fault(["kind": .string(kind), "match": ["method": "PUT"]])
        let update = ConsumerRequest.update(Seed.tomorrow, on: .core, cancelled).ifMatch("1")
        #expect(statuses(of: update) == [nil])
        #expect(try stub.state(of: Seed.tomorrow, on: .core) == before)
        #expect(statuses(of: update) == [200])
    }

    @Test("a truncated answer ends after so many bytes of it")
    func truncated() throws {
        try stub.fault(["kind": "truncated", "afterBytes": 12])
        let client = try stub.connect()
        #expect(throws: (any Error).self) { try client.answer(to: read) }
        let whole = try stub.answer(to: read).content.count
        #expect(whole > 1000)
        try stub.fault(["kind": "truncated"])
        #expect(statuses(of: read, read) == [nil, 200])
    }

    @Test("a concurrent change brings about the true 409, and a read then shows what the other has written")
    func concurrentChange() throws {
        try stub.fault(["kind": "concurrent-change", "match": ["method": "PUT"]])
        let conflict = try stub.cancel(Seed.tomorrow)
        #expect(conflict.status == 409)
        #expect(try conflict.issues().map(\.rule) == ["core.if-match.current"])
        let current = try stub.answer(to: read)
        #expect(current.version == "2")
        #expect(try current.resource()["comment"]?.string?.hasSuffix("Changed by another consumer.") == true)
        #expect(try current.resource()["status"] == "booked")
        #expect(try stub.cancel(Seed.tomorrow).status == 200)
        #expect(try stub.answer(to: read).version == "3")
    }

    @Test("a lost response has been carried out, as a read and the journal show")
    func lostResponse() throws {
        let cancelled = try stub.appointment(Seed.tomorrow).cancelled()
        try stub.fault(["kind": "lost-response", "match": ["method": "PUT"]])
        let update = ConsumerRequest.update(Seed.tomorrow, on: .core, cancelled).ifMatch("1")
        let client = try stub.connect()
        try client.send(try update.bytes)
        #expect(try client.receiveToEnd() == ([], .orderly))
        #expect(try stub.answer(to: read).resource()["status"] == "cancelled")
        let entry = try #require(try stub.journal().first { $0["request"]?["method"] == "PUT" })
        #expect(entry["committed"] == "2")
        #expect(entry["delivered"] == false)
        #expect(entry["fault"] == ["id": "fault-1", "kind": "lost-response"])
        #expect(entry["verdict"] == "accepted")
    }

    @Test(
        "it strikes what it is scoped to, and nothing else",
        arguments: [
            (["dialect": "core"], [nil, nil, nil, 200]), (["dialect": "systmone"], [200, 200, 200, nil]),
            (["method": "GET"], [nil, nil, 200, nil]), (["method": "HEAD"], [200, 200, nil, 200]),
            (["appointment": "aebebd1000000002"], [200, nil, 200, 200]),
            (["urlPath": "/Appointment/aebebd1000000001"], [nil, 200, nil, 200]),
            (["urlPathPattern": "/Appointment/.*2"], [200, nil, 200, 200]),
            (["headers": ["Ssp-From": ["equalTo": "200000000359"]]], [200, 200, 200, nil]),
            (["headers": ["Ssp-From": ["absent": true]]], [nil, nil, nil, 200]),
            (["headers": ["ssp-from": ["contains": "0000"]]], [200, 200, 200, nil]),
            (["headers": ["Ssp-From": ["matches": "[0-9]{12}"]]], [200, 200, 200, nil]),
            ([:], [nil, nil, nil, nil]),
        ] as [(JSONValue, [Int?])]
    )
    func scope(_ match: JSONValue, _ expected: [Int?]) throws {
        try stub.fault(["kind": "empty", "match": match, "times": .null])
        #expect(
            statuses(
                of: read,
                .read(Seed.nextWeek, on: .core),
                read.with(method: "HEAD"),
                .read(Seed.tomorrow, on: .systmone)
            ) == expected
        )
    }

    @Test("what it is scoped to may be called pattern, as everywhere, and a method be in lower case")
    func pattern() throws {
        try stub.fault(["kind": "empty", "pattern": ["method": "head"], "times": .null])
        #expect(statuses(of: read, read.with(method: "HEAD")) == [200, nil])
    }

    @Test("requests that come at once are struck as often as is said, and all are counted")
    func atOnce() async throws {
        try stub.fault(["kind": "status", "status": 503, "firstCall": 11, "times": 20])
        let struck = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<60 {
                group.addTask { (try? stub.answer(to: read).status) == 503 ? 1 : 0 }
            }
            return await group.reduce(0, +)
        }
        #expect(struck == 20)
        let fault = try stub.admin("GET", "faults").json["faults"]?[0]
        #expect(fault?["matched"] == 30)
        #expect(fault?["struck"] == 20)
    }

    @Test("it strikes from the nth match on, for as often as is said")
    func nthCall() throws {
        try stub.fault(["kind": "empty", "match": ["method": "GET"], "firstCall": 3, "times": 2])
        #expect(
            statuses(of: read, read.with(method: "HEAD"), read, read, read, read) == [200, 200, 200, nil, nil, 200]
        )
        let fault = try stub.admin("GET", "faults").json["faults"]?[0]
        #expect(fault?["matched"] == 4)
        #expect(fault?["struck"] == 2)
    }

    @Test("the first of several that match strikes, and each counts the request")
    func several() throws {
        try stub.fault(["kind": "status", "status": 500])
        try stub.fault(["kind": "status", "status": 503, "firstCall": 2])
        #expect(statuses(of: read, read, read) == [500, 503, 200])
    }

    @Test("one can be taken away, or all")
    func removal() throws {
        try stub.fault(["kind": "status", "status": 500, "times": .null])
        try stub.fault(["kind": "status", "status": 503, "times": .null])
        #expect(statuses(of: read) == [500])
        #expect(try stub.admin("DELETE", "faults/fault-1").status == 204)
        #expect(statuses(of: read) == [503])
        #expect(try stub.admin("DELETE", "faults").status == 204)
        #expect(statuses(of: read) == [200])
    }

    @Test("it is its sandbox's own, and a reset takes it away")
    func sandboxed() throws {
        try stub.fault(["kind": "status", "status": 500, "times": .null], in: "blue")
        #expect(statuses(of: read, read.inside("blue"), read.inside("green")) == [200, 500, 200])
        #expect(try stub.admin("POST", "reset", in: "blue").status == 204)
        #expect(statuses(of: read.inside("blue")) == [200])
    }

    @Test("with patterns that take long a request is struck all the same, and there is a bound on their states")
    func largePatterns() throws {
        let large: JSONValue = ["headers": ["A": ["matches": "(a?){499}b"]]]
        for _ in 1...10 { try stub.fault(["kind": "status", "status": 503, "pattern": large]) }
        let refused = try stub.admin("POST", "faults", ["kind": "reset", "pattern": large])
        #expect(refused.status == 503)
        #expect(
            try refused.json["error"]
                == """
                the patterns of all faults together may have 10000 states; delete some faults, or write shorter regular \
                expressions
                """
        )
        #expect(statuses(of: read.with("A", "aaab"), read) == [503, 200])
    }

    @Test("a concurrent change waits for a request about a resource that is there")
    func concurrentChangeWaits() throws {
        try stub.fault(["kind": "concurrent-change"])
        #expect(statuses(of: .get("/metadata"), .read("nobody", on: .core)) == [200, 404])
        #expect(try stub.admin("GET", "faults").json["faults"]?[0]?["struck"] == 0)
        #expect(statuses(of: read) == [200])
        #expect(try stub.admin("GET", "faults").json["faults"]?[0]?["struck"] == 1)
    }

    @Test("the admin API is never struck")
    func admin() throws {
        try stub.fault(["kind": "reset", "times": .null])
        #expect(try stub.admin("GET", "health").status == 200)
        #expect(try stub.answer(to: .get("/livez")).status == 200)
    }

    @Test("a delayed answer holds up nobody else: many others are served before it comes")
    func delay() throws {
        try stub.fault([
            "kind": "delay", "milliseconds": 1500, "match": ["appointment": .string(Seed.nextWeek)], "times": 4,
        ])
        let delayed = try (0..<4).map { _ in try stub.connect() }
        let start = ContinuousClock.now
        for client in delayed { try client.send(try ConsumerRequest.read(Seed.nextWeek, on: .core).bytes) }
        let others = try (0..<8).map { _ in try stub.connect() }
        for _ in 0..<10 {
            for client in others { #expect(try client.answer(to: read).status == 200) }
        }
        // All others were answered, so that the delayed ones must be open still if nothing waited for them.
        #expect(try stub.journal().filter { $0["appointment"] == .string(Seed.tomorrow) }.count == 80)
        let served = ContinuousClock.now - start
        for client in delayed { #expect(try client.receiveAnswer().status == 200) }
        let waited = ContinuousClock.now - start
        #expect(waited >= .milliseconds(1490))
        #expect(served < waited)
        let entry = try #require(try stub.journal().first { $0["fault"] != nil })
        #expect(entry["fault"] == ["id": "fault-1", "kind": "delay"])
        #expect(entry["delivered"] == true)
    }
}
