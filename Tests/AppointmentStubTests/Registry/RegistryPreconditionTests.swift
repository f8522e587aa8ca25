import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Registry: If-Match")
struct RegistryPreconditionTests {
    private let consumer = Consumer.registry

    struct Case: CustomTestStringConvertible, Sendable {
        let value: String?
        let status: Int
        let rule: String
        let code: String
        var testDescription: String { value ?? "absent" }
    }

    static let cases = [
        Case(value: nil, status: 412, rule: "required", code: "required"),
        Case(value: "1", status: 400, rule: "readable", code: "value"),
        Case(value: "", status: 400, rule: "readable", code: "value"),
        Case(value: "W/1", status: 400, rule: "readable", code: "value"),
        Case(value: "\"1", status: 400, rule: "readable", code: "value"),
        Case(value: "w/\"1\"", status: 400, rule: "readable", code: "value"),
        Case(value: "W/\"2\"", status: 409, rule: "current", code: "conflict"),
        Case(value: "W/\"01\"", status: 409, rule: "current", code: "conflict"),
        Case(value: "W/\"\"", status: 409, rule: "current", code: "conflict"),
    ]

    @Test("an update without the current version's tag is refused", arguments: cases, WireFormat.allCases)
    func refused(_ refused: Case, _ format: WireFormat) throws {
        let stub = try Stub(for: .registry)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancel(in: stub, as: format) { call in
            refused.value.map { call.with("If-Match", $0) } ?? call.without("If-Match")
        }
        #expect(answer.status == refused.status)
        #expect(answer.format == format)
        #expect(
            try answer.problems() == [Issue("registry.if-match.\(refused.rule)", refused.code, at: "http.If-Match")]
        )
        #expect(try consumer.state(in: stub) == before)
    }

    @Test(
        "weak, strong, in a list, or any: the current version",
        arguments: [
            "W/\"1\"", "\"1\"", "W/\"7\", W/\"1\"", "*",
        ]
    )
    func accepted(_ value: String) throws {
        let answer = try consumer.cancel(in: try Stub(for: .registry)) { $0.with("If-Match", value) }
        #expect(answer.status == 200)
    }

    @Test("what the body says of its version plays no part", arguments: ["7", "1", nil], WireFormat.allCases)
    func versionInBody(_ version: String?, _ format: WireFormat) throws {
        let stub = try Stub(for: .registry)
        let answer = try consumer.cancel(
            in: stub,
            as: format,
            edit: {
                $0.setting("meta", "versionId", to: version.map { .string($0) })
                    .setting("meta", "lastUpdated", to: version.map { _ in "2001-01-01T00:00:00Z" })
            }
        )
        #expect(answer.status == 200)
        #expect(try answer.tree()["meta"]?["versionId"] == "2")
        #expect(try answer.tree()["meta"]?["lastUpdated"] == "2019-01-18T12:28:15Z")
    }

    @Test("nor does anything else in the body's meta", arguments: WireFormat.allCases)
    func metaInBody(_ format: WireFormat) throws {
        let metas: [JSONValue?] = [
            nil, ["profile": ["https://consumer.test/Profile"]],
            ["tag": [["system": "https://consumer.test", "code": "x"]]],
        ]
        for meta in metas {
            let stub = try Stub(for: .registry)
            let stored = try consumer.stored(in: stub)["meta"]
            let answer = try consumer.cancel(in: stub, as: format, edit: { $0.setting("meta", to: meta) })
            #expect(answer.status == 200, "\(answer.text)")
            #expect(stored?["profile"] != nil)
            #expect(try answer.tree()["meta"]?["profile"] == stored?["profile"])
            #expect(try answer.tree()["meta"]?["tag"] == stored?["tag"])
        }
    }

    @Test("of many updates from one version, one is carried out and the rest are conflicts")
    func race() async throws {
        let stub = try Stub(for: .registry)
        let call = try consumer.update(consumer.cancelled(consumer.stored(in: stub))).ifMatch("1")
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<16 { group.addTask { try stub.answer(to: call).status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.filter { $0 == 200 }.count == 1)
        #expect(statuses.filter { $0 == 409 }.count == 15)
        #expect(try consumer.state(in: stub).versions == 2)
    }

    @Test("the order of the checks: record, body, ids, If-Match, definition, cancellation")
    func order() throws {
        let stub = try Stub(for: .registry)
        let body = try consumer.stored(in: stub).setting("start", to: "never").setting("id", to: "another")
        let id = consumer.appointment
        func status(_ path: String, _ body: JSONObject, _ tag: String?) throws -> Int {
            let call = consumer.update(path, content: JSONWriter.write(.object(body)))
            return try stub.answer(to: tag.map { call.ifMatch($0) } ?? call).status
        }
        #expect(try status("unknown", body, nil) == 404)
        #expect(try stub.answer(to: consumer.update(id, content: [])).status == 400)
        #expect(try status(id, body, nil) == 400)
        #expect(try status(id, body.setting("id", to: .string(id)), nil) == 412)
        #expect(try status(id, body.setting("id", to: .string(id)), "2") == 409)
        let invalid = try stub.answer(
            to: try consumer.update(body.setting("id", to: .string(id))).ifMatch("1")
        )
        #expect(invalid.status == 422)
        #expect(try invalid.problems().map(\.rule) == ["registry.definition.values"])
    }
}
