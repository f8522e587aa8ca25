import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("GP Connect: bodies of something else")
struct GPConnectBodyTests {
    private let consumer = Consumer.gpconnect

    @Test(
        "a body that cannot be read is 400, one of no type of FHIR's 422",
        arguments: [
            (#"{"resourceType":"Appointment""#, 400, "body.readable"), ("", 400, "body.readable"),
            (#"{"resourceType":"Slot","id":"1001"}"#, 400, "body.resource-type"),
            (#"{"resourceType":"Medication","id":"1001"}"#, 400, "body.resource-type"),
            (#"{"resourceType":"InvalidResourceType","id":"1001"}"#, 422, "body.resource-type-known"),
            (#"{"resourceType":"Appointment","id":"1002"}"#, 400, "body.id"),
            (#"{"resourceType":"Appointment"}"#, 400, "body.id"),
        ]
    )
    func bodies(_ content: String, _ status: Int, _ rule: String) throws {
        let stub = try Stub(for: .gpconnect)
        let before = try consumer.state(in: stub)
        let answer = try stub.answer(to: consumer.update(content: Array(content.utf8)))
        #expect(answer.status == status)
        let issues = try answer.spineProblems()
        #expect(issues.map(\.rule) == ["gpconnect.\(rule)"])
        #expect(issues.map(\.spine) == [status == 400 ? "BAD_REQUEST" : "INVALID_RESOURCE"])
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("an unknown appointment is 404, and none is created", arguments: WireFormat.allCases)
    func unknown(_ format: WireFormat) throws {
        let stub = try Stub(for: .gpconnect)
        let body = try consumer.stored(in: stub).cancelled().setting("id", to: "9999")
        let answer = try stub.answer(to: try consumer.update(body, as: format))
        #expect(answer.status == 404)
        let issues = try answer.spineProblems()
        #expect(issues == [.gpConnect("appointment.known", .noRecordFound, at: "http.target")])
        #expect(try stub.answer(to: consumer.read("9999")).status == 404)
    }
}
