import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("BaRS: where a consumer's developer looks")
struct BaRSJournalTests {
    private let consumer = Consumer.bars
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .bars)
    }

    /// The problems of the last exchange.
    private func problems() throws -> [JSONValue] {
        let journal = try stub.answer(to: .get("/__admin/requests")).json
        let entries = try #require(journal["requests"]?.array)
        let refused = entries.filter { $0["problems"] != nil }
        return try #require(refused.last?["problems"]?.array)
    }

    @Test("the journal tells what the diagnostics must not: stored and sent values")
    func values() throws {
        let answer = try consumer.cancelEdited(in: stub) { $0.setting("description", to: "Another") }
        #expect(answer.status == 422)
        #expect(!answer.text.contains("Another") && !answer.text.contains("chest pain"))
        let problem = try #require(try problems().first)
        #expect(problem["rule"] == "cancel.nothing-else")
        #expect(problem["location"] == "Appointment.description")
        #expect(problem["stored"] == "\"Test appointment: chest pain, called 111\"")
        #expect(problem["found"] == "\"Another\"")
    }

    @Test("and what kept a body from being read, with line and column")
    func unreadable() throws {
        let answer = try stub.answer(to: consumer.update(content: Array("{\n  \"id\": Smith".utf8)))
        #expect(answer.status == 400)
        #expect(!answer.text.contains("Smith"))
        let problem = try #require(try problems().first)
        #expect(problem["found"]?.string?.contains("Smith") == true)
        #expect(problem["line"] == 2)
        #expect(problem["column"] == 9)
    }

    @Test("explain knows of messages that were processed, and takes no note of its own")
    func explain() throws {
        let call = try consumer.update(consumer.cancelled(try consumer.stored(in: stub)))
        var question: JSONObject = [
            "method": "PUT", "path": .string("Appointment/\(consumer.appointment)"),
            "body": .string(String(decoding: call.content ?? [], as: UTF8.self)),
        ]
        let fields = call.fields.compactMap { field in
            field.value.written(now: 0).map { JSONObject.Member(Text(field.name), .string($0)) }
        }
        question["headers"] = .object(JSONObject(fields))
        let asked = ConsumerRequest("POST", "/__admin/explain").with("Content-Type", "application/json")
            .with(.bytes(JSONWriter.write(.object(question))))
        for _ in 0..<2 {
            #expect(try stub.answer(to: asked).json["dialects"]?[0]?["status"] == 200)
        }
        #expect(try stub.answer(to: call).status == 200)
        let explained = try stub.answer(to: asked).json["dialects"]?[0]
        #expect(explained?["status"] == 409)
        #expect(explained?["rules"] == ["bars.message.new"])
    }
}
