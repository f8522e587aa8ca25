import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Admin API: the calls of the table")
struct AdminCallTests {
    private let stub: Stub

    init() throws {
        stub = try Stub { $0.mounts = nil }
    }

    @Test(
        "every call succeeds with its status",
        arguments: [
            ("GET", "health", nil, 200), ("GET", "mounts", nil, 200), ("GET", "dialects", nil, 200),
            ("GET", "openapi.json", nil, 200), ("GET", "requests", nil, 200), ("GET", "faults", nil, 200),
            ("GET", "clock", nil, 200), ("GET", "sandboxes", nil, 200), ("GET", "report", nil, 200),
            ("GET", "appointments/core/\(Seed.tomorrow)", nil, 200), ("POST", "reset", nil, 204),
            ("DELETE", "appointments/core/\(Seed.tomorrow)", nil, 204), ("DELETE", "requests", nil, 204),
            ("POST", "requests/find", ["method": "GET"], 200), ("POST", "requests/count", [:], 200),
            ("POST", "requests/wait", ["timeoutInMilliseconds": 0], 200), ("DELETE", "faults", nil, 204),
            ("POST", "faults", ["kind": "reset", "match": ["dialect": "core"]], 201), ("DELETE", "clock", nil, 204),
            ("PUT", "clock", ["state": "running"], 200), ("POST", "sandboxes", ["name": "blue"], 201),
            ("POST", "explain", ["path": "metadata"], 200), ("GET", "resources/core", nil, 200),
            ("GET", "resources/core/Appointment", nil, 200), ("GET", "appointments/core", nil, 200),
            ("GET", "resources/core/Appointment/\(Seed.tomorrow)", nil, 200), ("GET", "scenes", nil, 200),
            ("GET", "resources/core/Appointment/\(Seed.tomorrow)/history", nil, 200),
            ("DELETE", "resources/core/Appointment/\(Seed.tomorrow)", nil, 204),
        ] as [(String, String, JSONValue?, Int)]
    )
    func success(_ method: String, _ path: String, _ body: JSONValue?, _ status: Int) throws {
        let answer = try stub.admin(method, path, body)
        #expect(answer.status == status, "\(answer.text)")
        #expect(answer.content.isEmpty == (status == 204))
        if status != 204 { #expect(answer["Content-Type"] == "application/json;charset=utf-8") }
    }

    @Test(
        "a member that nobody knows is named",
        arguments: [
            (
                "PUT", "clock", ["sett": "x"],
                "the body: unknown member sett; the members are set, advanceSeconds, state"
            ),
            (
                "POST", "faults", ["kind": "reset", "time": 1],
                "the body: unknown member time; the members are kind, pattern, match, "
                    + "firstCall, times, milliseconds, status, retryAfterSeconds, retryAfterForm, afterBytes"
            ),
            (
                "POST", "faults", ["kind": "reset", "match": ["status": 200]],
                "the body, match: unknown member status; "
                    + "the members are method, urlPath, urlPathPattern, headers, dialect, appointment, resource"
            ),
            (
                "POST", "requests/find", ["url": "/"],
                "the body: unknown member url; the members are method, urlPath, "
                    + "urlPathPattern, headers, dialect, appointment, resource, status, rule, pattern"
            ),
            (
                "POST", "requests/count", ["headers": ["Accept": ["equals": "x"]]],
                "headers, Accept: unknown member "
                    + "equals; the members are equalTo, contains, matches, absent"
            ),
            (
                "POST", "requests/wait", ["timeout": 1],
                "the body: unknown member timeout; the members are pattern, count, "
                    + "timeoutInMilliseconds"
            ),
            (
                "POST", "sandboxes", ["name": "a", "ports": 1],
                "the body: unknown member ports; the members are name, port"
            ),
            (
                "POST", "explain", ["url": "/"],
                "the body: unknown member url; the members are method, path, headers, body"
            ),
        ] as [(String, String, JSONValue, String)]
    )
    func unknownMember(_ method: String, _ path: String, _ body: JSONValue, _ error: String) throws {
        let answer = try stub.admin(method, path, body)
        #expect(answer.status == 400)
        #expect(try answer.json["error"] == .string(error))
    }

    @Test("a whole number may be written with a point or an exponent", arguments: ["60", "60.0", "6e1"])
    func wholeNumber(_ digits: String) throws {
        let answer = try stub.admin("PUT", "clock", ["advanceSeconds": .number(digits)])
        #expect(answer.status == 200)
    }

    @Test(
        "a value of a wrong kind is named with what is expected",
        arguments: [
            (
                "PUT", "clock", ["advanceSeconds": "1"],
                "the body: advanceSeconds must be a whole number from -3200000000 "
                    + "to 3200000000; found \"1\""
            ),
            (
                "PUT", "clock", ["advanceSeconds": .number("1.5")],
                "the body: advanceSeconds must be a whole number from -3200000000 to 3200000000; found 1.5"
            ),
            ("PUT", "clock", ["state": "slow"], "the body: state must be frozen or running; found slow"),
            ("PUT", "clock", [:], "the body: expected one of set, advanceSeconds, state"),
            ("POST", "faults", [:], "the body: kind is missing"),
            (
                "POST", "faults", ["kind": "fire"],
                "the body: unknown kind fire; the kinds are delay, status, reset, empty, "
                    + "truncated, concurrent-change, slot-taken, lost-response, proposed"
            ),
            (
                "POST", "faults", ["kind": "proposed", "match": ["dialect": "bars"]],
                "the body: a fault of kind proposed has no meaning here, since bars refuses what cannot be processed; "
                    + "name healthcloud, or ask for one of kind status"
            ),
            (
                "POST", "faults", ["kind": "proposed", "status": 503],
                "the body: status does not belong to a fault of kind proposed"
            ),
            ("POST", "faults", ["kind": "delay"], "the body: a fault of kind delay needs milliseconds"),
            ("POST", "faults", ["kind": "status"], "the body: a fault of kind status needs status"),
            (
                "POST", "faults", ["kind": "reset", "milliseconds": 1],
                "the body: milliseconds does not belong to a fault "
                    + "of kind reset"
            ),
            (
                "POST", "faults", ["kind": "reset", "times": 0],
                "the body: times must be a whole number from 1 to 1000000; "
                    + "found 0"
            ),
            (
                "POST", "requests/find", ["status": 99],
                "the body: status must be a whole number from 100 to 599; found 99"
            ),
            (
                "POST", "requests/find", ["status": 999],
                "the body: status must be a whole number from 100 to 599; found 999"
            ),
            (
                "POST", "requests/find", ["method": "FETCH"],
                "the body: method must be an HTTP method, or ANY; found \"FETCH\""
            ),
            (
                "POST", "requests/wait", ["pattern": ["method": "get it"]],
                "the body, pattern: method must be an HTTP method, or ANY; found \"get it\""
            ),
            (
                "POST", "faults", ["kind": "reset", "match": ["method": ""]],
                "the body, match: method must be an HTTP method, or ANY; found \"\""
            ),
            (
                "POST", "faults", ["kind": "reset", "match": [:], "pattern": [:]],
                "the body: pattern and match are names of the same member; give only one"
            ),
            (
                "POST", "requests/count", ["pattern": [:], "method": "GET"],
                "the body: method must be a member of pattern, not beside it"
            ),
            (
                "POST", "requests/count",
                ["urlPathPattern": "/a{599}", "headers": ["A": ["matches": "a{200}"], "B": ["matches": "b{201}"]]],
                "a pattern may have at most 1000 states; this one's regular expressions and other conditions have 1001 together"
            ),
            ("POST", "requests/find", ["headers": []], "headers must be an object of field names with matchers"),
            ("POST", "requests/find", ["method": 1], "the body: method must be a string; found 1"),
            ("POST", "sandboxes", [:], "the body: name is missing"),
            (
                "POST", "sandboxes", ["name": "a", "port": 65536],
                "the body: port must be a whole number from 0 to 65535; "
                    + "found 65536"
            ),
            (
                "POST", "explain", ["path": "metadata", "headers": ["A": 1]],
                "the body: headers must be an object of "
                    + "strings; found 1"
            ),
        ] as [(String, String, JSONValue, String)]
    )
    func wrongKind(_ method: String, _ path: String, _ body: JSONValue, _ error: String) throws {
        let answer = try stub.admin(method, path, body)
        #expect(answer.status == 400)
        #expect(try answer.json["error"] == .string(error))
    }

    @Test(
        "a regular expression that cannot be used is refused with the reason and the place",
        arguments: [
            (
                ["urlPathPattern": "("],
                #"urlPathPattern: the regular expression "(" is refused: `(` is never closed (at byte offset 0)"#
            ),
            (
                ["headers": ["A": ["matches": "(.*)(.*)(.*)(.*)(.*)\\5\\4\\3\\2x"]]],
                #"headers, A, matches: the regular expression "(.*)(.*)(.*)(.*)(.*)\\5\\4\\3\\2x" is refused: "#
                    + #"back-references, `\5`, are not supported (at byte offset 20)"#
            ),
            (
                ["urlPathPattern": "(a{3000}){3000}"],
                #"urlPathPattern: the regular expression "(a{3000}){3000}" is refused: "#
                    + "`{3000}` repeats more than 1000 times (at byte offset 2)"
            ),
        ] as [(JSONValue, String)]
    )
    func regularExpression(_ pattern: JSONValue, _ error: String) throws {
        let answer = try stub.admin("POST", "requests/find", pattern)
        #expect(answer.status == 400)
        #expect(try answer.json["error"] == .string(error))
    }

    @Test("20,000 parentheses are refused, and the stub goes on")
    func parentheses() throws {
        let pattern = String(repeating: "(", count: 20_000) + String(repeating: ")", count: 20_000)
        for path in ["requests/find", "requests/count"] {
            #expect(try stub.admin("POST", path, ["urlPathPattern": .string(pattern)]).status == 400)
        }
        let fault: JSONValue = ["kind": "reset", "match": ["headers": ["A": ["matches": .string(pattern)]]]]
        #expect(try stub.admin("POST", "faults", fault).status == 400)
        #expect(try stub.admin("GET", "health").status == 200)
    }

    @Test("a body that is no JSON, or no object, is refused", arguments: ["{", "[]", "1", "\"a\"", "{} {}"])
    func noObject(_ body: String) throws {
        for path in ["faults", "requests/find", "requests/count", "requests/wait", "sandboxes", "explain"] {
            let answer = try stub.answer(to: .admin("POST", path).with(.bytes(Array(body.utf8))))
            #expect(answer.status == 400, "\(path)")
            #expect(try answer.json["error"]?.string != nil)
        }
    }

    @Test(
        "what is not there is 404",
        arguments: [
            ("GET", "appointments/core/unknown"), ("GET", "appointments/nobody/\(Seed.tomorrow)"),
            ("DELETE", "appointments/core/unknown"), ("POST", "appointments/nobody"), ("DELETE", "faults/fault-9"),
            ("DELETE", "sandboxes/nobody"),
        ]
    )
    func notThere(_ method: String, _ path: String) throws {
        #expect(try stub.admin(method, path).status == 404)
    }

    @Test("mounts and dialects are all there, with their counts and rules")
    func lists() throws {
        let mounts = try stub.admin("GET", "mounts").json["mounts"]?.array ?? []
        let names: [JSONValue] = ["core", "systmone", "gpconnect", "registry", "bars", "healthcloud"]
        #expect(mounts.map { $0["dialect"] } == names)
        for mount in mounts {
            guard case .number(let count)? = mount["appointments"] else {
                Testing.Issue.record("no count")
                continue
            }
            #expect((Int(count.string) ?? 0) > 0)
        }
        let common: [JSONValue] = [
            "delay", "status", "reset", "empty", "truncated", "concurrent-change", "lost-response",
        ]
        for mount in mounts {
            let more = (mount["faults"]?.array ?? []).filter { !common.contains($0) }
            let expected: [JSONValue] =
                switch mount["dialect"] {
                case "gpconnect", "systmone", "bars": ["slot-taken"]
                case "healthcloud": ["slot-taken", "proposed"]
                default: []
                }
            #expect(more == expected)
            #expect(mount["faults"]?.array?.count == common.count + expected.count)
        }
        #expect(mounts.first?["baseUrl"] == "http://stub.test")
        #expect(mounts.last?["baseUrl"] == "http://stub.test/health-cloud/R4")
        let dialects = try stub.admin("GET", "dialects").json["dialects"]?.array ?? []
        #expect(dialects.map { $0["name"] } == names)
        #expect(dialects.allSatisfy { !($0["rules"]?.array ?? []).isEmpty })
    }

    @Test("an appointment that is put is there as a new version, past the rules, yet never an invalid one")
    func put() throws {
        let path = "appointments/core/\(Seed.tomorrow)"
        let stored = try stub.appointment(Seed.tomorrow)
        let moved = stored.setting("start", to: "2019-03-01T10:00:00Z").setting("end", to: "2019-03-01T10:10:00Z")
        let answer = try stub.admin("PUT", path, .object(moved))
        #expect(answer.status == 200, "\(answer.text)")
        #expect(try answer.json["meta"]?["versionId"] == "2")
        #expect(try stub.appointment(Seed.tomorrow)["start"] == "2019-03-01T10:00:00Z")
        let invalid = try stub.admin("PUT", path, .object(stored.setting("status", to: "sleeping")))
        #expect(invalid.status == 422)
        #expect(try stub.admin("PUT", "appointments/core/other", .object(stored)).status == 400)
        #expect(try stub.answer(to: .read(Seed.tomorrow, on: .core)).version == "2")
    }

    @Test("appointments are loaded in a Bundle or as lines, all or none")
    func load() throws {
        let bundle: JSONValue = [
            "resourceType": "Bundle", "type": "collection",
            "entry": [["resource": .object(.appointment("a"))], ["resource": .object(.appointment("b"))]],
        ]
        #expect(try stub.admin("POST", "appointments/core", bundle).json == ["loaded": 2])
        #expect(try stub.answer(to: .read("b", on: .core)).status == 200)
        let lines = ["c", "d"].map { String(decoding: JSONWriter.write(.object(.appointment($0))), as: UTF8.self) }
        let call = ConsumerRequest.admin("POST", "appointments/core").with("Content-Type", "application/x-ndjson")
        #expect(
            try stub.answer(to: call.with(.bytes(Array(lines.joined(separator: "\n").utf8)))).json == ["loaded": 2]
        )
        #expect(try stub.answer(to: .read("d", on: .core)).status == 200)
        let half = Array("\(lines[0].replacing("\"c\"", with: "\"e\""))\n{}".utf8)
        #expect(try stub.answer(to: call.with(.bytes(half))).status == 422)
        #expect(try stub.answer(to: .read("e", on: .core)).status == 404)
    }

    @Test("explain answers for every dialect and changes nothing")
    func explain() throws {
        let before = try stub.state(of: Seed.tomorrow, on: .core)
        let body = try stub.appointment(Seed.tomorrow).cancelled()
        let question: JSONValue = [
            "method": "PUT", "path": .string("Appointment/\(Seed.tomorrow)"),
            "headers": ["Content-Type": "application/fhir+json", "If-Match": "W/\"1\""], "body": .object(body),
        ]
        let answers = try stub.admin("POST", "explain", question).json["dialects"]?.array ?? []
        #expect(answers.map { $0["status"] } == [200, 400, 400, 403, 400, 405])
        #expect(answers.map { $0["verdict"]?.string == "accepted" } == [true, false, false, false, false, false])
        #expect(answers[3]["rules"] == ["registry.token.required"])
        #expect(try stub.state(of: Seed.tomorrow, on: .core) == before)
    }
}
