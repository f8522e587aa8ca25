import AppointmentStub
import Bytes
import Demonstration
import FHIR
import Glibc
import HTTPAsking
import TestSupport
import Testing

@Suite("Journal, by the admin API")
struct JournalTests {
    private let stub: Stub
    private let read = ConsumerRequest.read(Seed.tomorrow, on: .core)

    init() throws {
        stub = try Stub()
    }

    @Test("an entry has request, answer, verdict and what was written")
    func entry() throws {
        #expect(try stub.cancel(Seed.tomorrow).status == 200)
        let entries = try stub.journal()
        #expect(entries.map { $0["number"] } == [1, 2])
        let entry = entries[1]
        #expect(entry["dialect"] == "core")
        #expect(entry["interaction"] == "cancel")
        #expect(entry["appointment"] == .string(Seed.tomorrow))
        #expect(entry["request"]?["method"] == "PUT")
        #expect(entry["request"]?["url"] == .string("/Appointment/\(Seed.tomorrow)"))
        #expect(entry["request"]?["headers"]?["If-Match"] == "W/\"1\"")
        #expect(entry["request"]?["body"]?.string?.contains("\"cancelled\"") == true)
        #expect(entry["response"]?["status"] == 200)
        #expect(entry["response"]?["headers"]?["ETag"] == "W/\"2\"")
        #expect(entry["response"]?["body"]?.string?.contains("\"cancelled\"") == true)
        #expect(entry["verdict"] == "accepted")
        #expect(entry["rules"] == [])
        #expect(entry["committed"] == "2")
        #expect(entry["delivered"] == true)
        #expect(entries[0]["committed"] == nil)
    }

    @Test("a refusal is there as data, with stored and sent value")
    func refusal() throws {
        let stored = try stub.appointment(Seed.tomorrow)
        let changed = stored.cancelled().setting("start", to: "2019-02-01T10:00:00Z")
        #expect(try stub.answer(to: .update(Seed.tomorrow, on: .core, changed).ifMatch("1")).status == 422)
        let entry = try #require(try stub.journal().last)
        #expect(entry["verdict"] == "refused")
        #expect(entry["rules"] == ["core.cancel.nothing-else"])
        let problem = try #require(entry["problems"]?[0])
        #expect(problem["rule"] == "cancel.nothing-else")
        #expect(problem["location"] == "Appointment.start")
        let start = try #require(stored["start"]?.string)
        #expect("\(problem)".contains(start.string))
        #expect(problem["found"]?.string?.contains("2019-02-01T10:00:00Z") == true)
    }

    @Test("a token is never shown, wherever a client puts it")
    func token() throws {
        let token = ConsumerToken.gpConnect(scope: "patient/*.read").compact
        _ = try stub.answer(to: read.with("Authorization", "Bearer \(token)"))
        _ = try stub.answer(to: read.with("Authorization", token))
        _ = try stub.answer(to: read.with("Authorization", "Bearer \(token), more"))
        let answer = try stub.admin("GET", "requests")
        #expect(!answer.text.contains(token))
        #expect(!answer.text.contains(String(token.suffix(40))))
        #expect(try answer.json["requests"]?[0]?["request"]?["headers"]?["Authorization"] == "Bearer …")
    }

    @Test(
        "a secret in a field is never shown, whatever the field is called",
        arguments: [
            "Cookie", "cookie", "Set-Cookie", "X-Api-Key", "x-api-key", "ApiKey", "Proxy-Authorization", "X-CSRF-Token",
            "X-Amz-Security-Token", "X-Client-Secret", "X-Password", "Ocp-Apim-Subscription-Key", "X-Auth",
        ]
    )
    func secret(_ name: String) throws {
        _ = try stub.answer(to: read.with(name, "a=c2VjcmV0; b").with("Referer", "http://a.test/b?c2VjcmV0"))
        let answer = try stub.admin("GET", "requests")
        #expect(!answer.text.contains("c2VjcmV0"))
        let headers = try answer.json["requests"]?[0]?["request"]?["headers"]
        #expect(headers?[Text(name)]?.string?.hasSuffix("…") == true)
        #expect(headers?["Referer"] == "http://a.test/b?…")
    }

    @Test(
        "of a query only the names of values are shown",
        arguments: [
            ("c2VjcmV0", "…"), ("c2VjcmV0==", "…"), ("c2VjcmV0&a=1", "…&a=…"), ("a=c2VjcmV0=", "a=…"),
            ("_pretty", "_pretty"),
            ("_format=json&_pretty=false", "_format=json&_pretty=false"), ("a=", "…"), ("", ""), ("&", "&"),
        ]
    )
    func query(_ query: String, _ shown: String) throws {
        _ = try stub.answer(to: .get("/metadata?\(query)"))
        #expect(try stub.journal()[0]["request"]?["url"] == .string("/metadata?\(shown)"))
    }

    @Test("a token in a query is not shown, wherever the path leads", arguments: ["Appointment/1", "nothing/here"])
    func tokenInQuery(_ path: String) throws {
        _ = try stub.answer(to: .get("/\(path)?_format=json&access_token=a/c2VjcmV0"))
        let answer = try stub.admin("GET", "requests")
        #expect(!answer.text.contains("c2VjcmV0"))
        #expect(try answer.json["requests"]?[0]?["request"]?["url"] == .string("/\(path)?_format=json&access_token=…"))
    }

    @Test("a token in the query of a sandbox's root is not taken for a path")
    func tokenInSandboxQuery() throws {
        _ = try stub.answer(to: .get("/__sandbox/blue?access_token=a/c2VjcmV0"))
        let answer = try stub.answer(to: .get("/__sandbox/blue/__admin/requests"))
        #expect(!answer.text.contains("c2VjcmV0"))
        #expect(try answer.json["requests"]?[0]?["request"]?["url"] == "/?access_token=…")
    }

    @Test("a compressed answer is shown as what it says")
    func compressed() throws {
        let plain = try stub.answer(to: read).text
        _ = try stub.answer(to: read.with("Accept-Encoding", "gzip"))
        #expect(try stub.journal().last?["response"]?["body"] == .string(plain))
    }

    @Test(
        "exchanges are found and counted by what a pattern says",
        arguments: [
            ([:], 4), (["method": "PUT"], 1), (["method": "ANY"], 4), (["status": 404], 1),
            (["dialect": "systmone"], 1),
            (["rule": "core.appointment.known"], 1), (["rule": "core.if-match.required"], 1),
            (["appointment": "unknown"], 1), (["resource": "Appointment/unknown"], 1), (["resource": "Appointment"], 4),
            (["resource": "Slot"], 0), (["urlPath": "/Appointment/unknown"], 1),
            (["urlPathPattern": "/Appointment/[a-z]+"], 1), (["urlPathPattern": "/Appointment"], 0),
            (["headers": ["If-Match": ["absent": true]], "method": "PUT"], 1),
            (["method": "GET", "status": 200], 2), (["method": "get"], 3), (["method": "Any"], 4),
            (["pattern": ["method": "put"]], 1), (["pattern": [:]], 4),
        ] as [(JSONValue, Int)]
    )
    func patterns(_ pattern: JSONValue, _ count: Int) throws {
        let appointment = try stub.appointment(Seed.tomorrow)
        _ = try stub.answer(to: .read("unknown", on: .core))
        _ = try stub.answer(to: .update(Seed.tomorrow, on: .core, appointment))
        _ = try stub.answer(to: .read(Seed.tomorrow, on: .systmone))
        #expect(
            try stub.admin("POST", "requests/count", pattern).json == [
                "count": .number(String(count)), "certain": true,
            ]
        )
        let found = try stub.admin("POST", "requests/find", pattern).json
        #expect(found["requests"]?.array?.count == count)
        #expect(found["forgotten"] == 0)
    }

    @Test("it is bounded in number: the oldest go, and a count says that it is uncertain")
    func boundedNumber() throws {
        let stub = try Stub { $0.limits.journalExchanges = 3 }
        for _ in 0..<3 { _ = try stub.answer(to: read) }
        #expect(try stub.admin("POST", "requests/count").json == ["count": 3, "certain": true])
        for _ in 0..<2 { _ = try stub.answer(to: read) }
        #expect(try stub.journal().map { $0["number"] } == [3, 4, 5])
        #expect(try stub.admin("POST", "requests/count").json == ["count": 3, "certain": false])
        #expect(try stub.admin("GET", "requests").json["forgotten"] == 2)
        #expect(try stub.admin("DELETE", "requests").status == 204)
        #expect(try stub.admin("POST", "requests/count").json == ["count": 0, "certain": true])
        _ = try stub.answer(to: read)
        #expect(try stub.journal().map { $0["number"] } == [6])
    }

    @Test("it is bounded in bytes, and takes up small exchanges again after large ones")
    func boundedBytes() throws {
        let stub = try Stub { $0.limits.journalBytes = 40_000 }
        let large = read.with("X-Large", String(repeating: "x", count: 7000))
        for _ in 0..<20 { _ = try stub.answer(to: large) }
        #expect((1...5).contains(try stub.journal().count))
        for _ in 0..<60 { _ = try stub.answer(to: .read("unknown", on: .core)) }
        #expect(try stub.journal().count > 10)
    }

    @Test("without one there is nothing to see, and that is said")
    func off() throws {
        let stub = try Stub { $0.limits.journalExchanges = 0 }
        _ = try stub.answer(to: read)
        #expect(try stub.admin("POST", "requests/count").json == ["count": 0, "certain": false])
    }

    @Test("what belongs to no mount stays out")
    func outside() throws {
        for path in ["/livez", "/readyz", "/__admin/health", "/__admin/nothing"] { _ = try stub.answer(to: .get(path)) }
        #expect(try stub.journal().isEmpty)
        _ = try stub.answer(to: .get("/nowhere"))
        #expect(try stub.journal().map { $0["rules"] } == [["core.route.known"]])
    }

    @Test("a wait is answered by the exchange it waits for, while many others are served")
    func wait() throws {
        let waiting = try (0..<8).map { _ in try stub.connect() }
        let body: JSONValue = ["pattern": ["status": 404], "count": 2, "timeoutInMilliseconds": 20000]
        for client in waiting { try client.send(try ConsumerRequest.admin("POST", "requests/wait", body).bytes) }
        for _ in 0..<40 { #expect(try stub.answer(to: read).status == 200) }
        for _ in 0..<2 { _ = try stub.answer(to: .read("unknown", on: .core)) }
        for client in waiting {
            #expect(try client.receiveAnswer().json == ["count": 2, "satisfied": true, "certain": true])
        }
    }

    private static let longWait: JSONValue = ["pattern": ["status": 404], "timeoutInMilliseconds": 300_000]

    @Test("a thousand waits whose callers have gone are in nobody's way")
    func callersGone() throws {
        for _ in 0..<11 {
            let waiting = try (0..<100).map { _ in try stub.connect() }
            for client in waiting {
                try client.send(ConsumerRequest.admin("POST", "requests/wait", Self.longWait).bytes)
            }
        }
        let body: JSONValue = ["pattern": ["status": 404], "timeoutInMilliseconds": 0]
        var answer = try stub.admin("POST", "requests/wait", body)
        // That the last hundred have gone is seen in a moment.
        for _ in 0..<1000 where answer.status != 200 {
            usleep(1000)
            answer = try stub.admin("POST", "requests/wait", body)
        }
        #expect(try answer.json == ["count": 0, "satisfied": false, "certain": true])
    }

    @Test("a wait ends at once when the stub is reset, or its sandbox is taken away", arguments: [nil, "blue"])
    func waitEndsWithReset(_ sandbox: String?) throws {
        if let sandbox { #expect(try stub.admin("POST", "sandboxes", ["name": .string(sandbox)]).status == 201) }
        let prefix = sandbox.map { "/__sandbox/\($0)" } ?? ""
        let client = try stub.connect()
        var call = ConsumerRequest.admin("POST", "requests/wait", Self.longWait)
        call.target = prefix + call.target
        try client.send(call.bytes)
        // An early end would be no fault of the stub: a wait that begins after it ends with its own time.
        usleep(300_000)
        let end =
            if let sandbox { try stub.admin("DELETE", "sandboxes/\(sandbox)") } else { try stub.admin("POST", "reset") }
        #expect(end.status == 204)
        #expect(try client.receiveAnswer().json == ["count": 0, "satisfied": false, "certain": true])
    }

    @Test("a wait counts what is there already, and ends with its time")
    func waitEnds() throws {
        _ = try stub.answer(to: read)
        let there = try stub.admin("POST", "requests/wait", ["pattern": ["method": "GET"]])
        #expect(try there.json == ["count": 1, "satisfied": true, "certain": true])
        let never = try stub.admin("POST", "requests/wait", ["count": 2, "timeoutInMilliseconds": 50])
        #expect(try never.json == ["count": 1, "satisfied": false, "certain": true])
    }

    @Test(
        "nor is what a line says in its query that is no request, or before a host",
        arguments: [
            "GET /a b?SECRET HTTP/1.1", "GET /Appointment?SECRET", "GET /Appointment?SECRET HTTP/1.1 x",
            "GET http://user:SECRET@localhost/Appointment HTTP/1.1", "GET /Appointment#SECRET HTTP/1.1",
            "GET Appointment?SECRET HTTP/1.1",
        ]
    )
    func malformedLine(_ line: String) throws {
        let answer = try stub.connect().answer(toBytes: "\(line)\r\nHost: localhost\r\n\r\n")
        #expect(answer.status == 400)
        let journal = try stub.admin("GET", "requests").text
        #expect(!journal.contains("SECRET"))
        // Where the line names no path, nobody can tell whose journal it belongs into.
        #expect(journal.contains("\"status\":400") == !line.contains("GET A"))
    }
}
