import Bytes
import Demonstration
import HTTPAsking
import Provider
import FHIR
import TestSupport
import Testing

@Suite("GP Connect: amending")
struct GPConnectAmendTests {
    private let consumer = Consumer.gpconnect

    private func amend(
        _ id: String = "1002",
        in stub: Stub,
        as format: WireFormat = .json,
        tag: String? = "1",
        _ edit: (JSONObject) -> JSONObject
    ) throws -> ClientAnswer {
        let stored = try stub.answer(to: consumer.version("1", of: id)).resource()
        let call = try consumer.update(edit(stored), as: format, for: .amend)
        return try stub.answer(to: tag.map { call.ifMatch($0) } ?? call)
    }

    @Test(
        "description and comment change, and nothing else does",
        arguments: [
            ("Another description", "Another comment"), ("Another description", nil), ("x", "y\nz"),
            (String(repeating: "d", count: 100), String(repeating: "c", count: 500)),
            (String(repeating: "é", count: 100), String(repeating: "🗓", count: 500)),
        ] as [(String, String?)],
        WireFormat.allCases
    )
    func amended(_ texts: (String, String?), _ format: WireFormat) throws {
        let stub = try Stub(for: .gpconnect)
        let stored = try consumer.stored("1002", in: stub)
        let answer = try amend(in: stub, as: format) {
            $0.setting("description", to: .string(texts.0)).setting("comment", to: texts.1.map { .string($0) })
        }
        #expect(answer.status == 200)
        #expect(answer["ETag"] == "W/\"2\"")
        let expected =
            stored
            .setting("description", to: .string(texts.0))
            .setting("comment", to: texts.1.map { .string($0) })
            .setting("meta", "versionId", to: "2")
            .setting("meta", "lastUpdated", to: "2019-01-18T12:28:15+00:00")
        #expect(Difference.between(.object(expected), try answer.tree(), ignoring: []).isEmpty)
        #expect(
            Difference.between(.object(expected), .object(try consumer.stored("1002", in: stub)), ignoring: []).isEmpty
        )
    }

    @Test("a comment can be added where there is none")
    func newComment() throws {
        let answer = try amend("1001", in: try Stub(for: .gpconnect)) { $0.setting("comment", to: "Ring the bell") }
        #expect(answer.status == 200)
        #expect(try answer.tree()["comment"] == "Ring the bell")
    }

    @Test(
        "longer texts are refused, never cut",
        arguments: [("description", 101), ("comment", 501)],
        WireFormat.allCases
    )
    func tooLong(_ text: (name: String, count: Int), _ format: WireFormat) throws {
        let stub = try Stub(for: .gpconnect)
        let before = try consumer.state(of: "1002", in: stub)
        let answer = try amend(in: stub, as: format) {
            $0.setting(.name(text.name), to: .string(String(repeating: "é", count: text.count)))
        }
        #expect(answer.status == 422)
        let issues = try answer.spineProblems()
        #expect(issues == [.gpConnect("amend.length", .invalidResource, at: "Appointment.\(text.name)")])
        #expect(try consumer.state(of: "1002", in: stub) == before)
    }

    @Test(
        "anything else is refused",
        arguments: [
            ("status", "cancelled", "amend.nothing-else"), ("minutesDuration", 20, "amend.nothing-else"),
            ("start", "2019-01-25T14:31:00+00:00", "amend.nothing-else"), ("priority", 1, "amend.nothing-else"),
            ("created", nil, "amend.nothing-else"), ("description", nil, "profile.kept"), ("slot", nil, "profile.kept"),
            ("invalidField", "x", "definition.elements"),
        ] as [(String, JSONValue?, String)]
    )
    func otherElements(_ name: String, _ value: JSONValue?, _ rule: String) throws {
        let stub = try Stub(for: .gpconnect)
        let before = try consumer.state(of: "1002", in: stub)
        let answer = try amend(in: stub) { $0.setting("comment", to: "x").setting(.name(name), to: value) }
        #expect(answer.status == 422)
        let issues = try answer.spineProblems()
        #expect(issues == [.gpConnect(rule, .invalidResource, at: "Appointment.\(name)")])
        #expect(try consumer.state(of: "1002", in: stub) == before)
    }

    @Test("a cancellation reason has no place in an amendment", arguments: WireFormat.allCases)
    func reason(_ format: WireFormat) throws {
        let stub = try Stub(for: .gpconnect)
        let before = try consumer.state(of: "1002", in: stub)
        let answer = try amend(in: stub, as: format) { $0.adding(.reason("x")) }
        #expect(answer.status == 422)
        let issues = try answer.spineProblems()
        #expect(issues == [.gpConnect("amend.nothing-else", .invalidResource, at: "Appointment.extension[0]")])
        #expect(try consumer.state(of: "1002", in: stub) == before)
    }

    @Test(
        "only what is booked and lies ahead can be amended",
        arguments: [
            ("1004", "appointment.not-past", "start"), ("1005", "amend.from", "status"),
            ("1006", "amend.from", "status"),
        ]
    )
    func wrongState(_ id: String, _ rule: String, _ element: String) throws {
        let stub = try Stub(for: .gpconnect)
        let answer = try amend(id, in: stub) { $0.setting("comment", to: "x") }
        #expect(answer.status == 422)
        let issues = try answer.spineProblems()
        #expect(issues == [.gpConnect(rule, .invalidResource, at: "Appointment.\(element)")])
        #expect(try stub.answer(to: consumer.history(id)).resource()["entry"]?.array?.count == 1)
    }

    @Test("a cancelled appointment cannot be amended, an amended one can be cancelled")
    func inTurn() throws {
        let stub = try Stub(for: .gpconnect)
        #expect(try amend(in: stub) { $0.setting("comment", to: "x") }.status == 200)
        #expect(try amend(in: stub) { $0.setting("comment", to: "y") }.status == 409)
        #expect(try consumer.cancel("1002", in: stub).status == 200)
        let cancelled = try consumer.stored("1002", in: stub).setting("comment", to: "z")
        let late = try stub.answer(to: try consumer.update(cancelled, for: .amend).ifMatch("3"))
        #expect(late.status == 422)
        #expect(try late.spineProblems().map(\.rule) == ["gpconnect.amend.from"])
    }

    @Test("an amendment under the cancel's interaction id is none, and the reverse")
    func interactions() throws {
        let stub = try Stub(for: .gpconnect)
        let stored = try consumer.stored("1002", in: stub)
        let amended = try stub.answer(to: try consumer.update(stored.setting("comment", to: "x"), for: .cancel))
        #expect(amended.status == 422)
        #expect(try amended.spineProblems().map(\.rule).contains("gpconnect.cancel.status"))
        let cancelled = try stub.answer(to: try consumer.update(stored.cancelled(), for: .amend))
        #expect(cancelled.status == 422)
        #expect(try cancelled.spineProblems().allSatisfy { $0.rule == "gpconnect.amend.nothing-else" })
    }
}
