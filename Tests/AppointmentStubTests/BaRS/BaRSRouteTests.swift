import Demonstration
import HTTPAsking
import Provider
import FHIR
import TestSupport
import Testing

@Suite("BaRS: routes")
struct BaRSRouteTests {
    private let consumer = Consumer.bars
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .bars)
    }

    @Test("what is in the specification and not built is 501", arguments: ["PATCH", "DELETE"])
    func notBuilt(_ method: String) throws {
        let before = try consumer.state(in: stub)
        let answer = try stub.answer(to: consumer.read().with(method: method))
        #expect(answer.status == 501)
        let outcome = try answer.barsOutcome()
        #expect(outcome == BaRSOutcome("route.built", "not-supported", "REC_NOT_IMPLEMENTED", at: "http.target"))
        #expect(try consumer.state(in: stub) == before)
    }

    @Test(
        "a method that a path does not have is 405 with Allow",
        arguments: [
            ("POST", "Appointment/\(BaRSRecord.nextWeek)", "GET, HEAD, PUT, OPTIONS"),
            ("PUT", "Appointment", "GET, HEAD, POST, OPTIONS"), ("DELETE", "Appointment", "GET, HEAD, POST, OPTIONS"),
            ("PATCH", "Appointment", "GET, HEAD, POST, OPTIONS"), ("POST", "Slot", "GET, HEAD, OPTIONS"),
            ("PATCH", "DocumentReference/\(BaRSRecord.pointer)", "GET, HEAD, PUT, DELETE, OPTIONS"),
            ("PUT", "metadata", "GET, HEAD, OPTIONS"), ("POST", "metadata", "GET, HEAD, OPTIONS"),
            ("PUT", "Appointment/\(BaRSRecord.nextWeek)/_history", "GET, HEAD, OPTIONS"),
            ("DELETE", "Appointment/\(BaRSRecord.nextWeek)/_history/1", "GET, HEAD, OPTIONS"),
        ]
    )
    func notAllowed(_ method: String, _ path: String, _ allowed: String) throws {
        let call = consumer.request(method, path, for: .cancel).with("Content-Type", "application/fhir+json")
        let answer = try stub.answer(to: call.with(.bytes(Array("{}".utf8))))
        #expect(answer.status == 405)
        #expect(answer["Allow"] == allowed)
        let outcome = try answer.barsOutcome()
        #expect(outcome == BaRSOutcome("route.method", "not-supported", "SEND_METHOD_NOT_ALLOWED", at: "http.target"))
    }

    @Test(
        "an unknown path is 404 of the proxy",
        arguments: ["", "Slot/1", "appointment/\(BaRSRecord.nextWeek)", "Appointment/1/2", "$expunge"]
    )
    func unknownPath(_ path: String) throws {
        let answer = try stub.answer(to: consumer.request("GET", path, for: .read))
        #expect(answer.status == 404)
        let outcome = try answer.barsOutcome()
        #expect(outcome == BaRSOutcome("route.known", "not-found", "PROXY_NOT_FOUND", at: "http.target"))
    }

    @Test(
        "an id that is no UUID is 400, on every route",
        arguments: [
            "1", "aca94bdb2e3843999ece2ba083ce65b5", "aca94bdb-2e38-4399-9ece-2ba083ce65bx",
            "{aca94bdb-2e38-4399-9ece-2ba083ce65b5}", "aca94bdb-2e38-4399-9ece-2ba083ce65b5-",
        ]
    )
    func identifierForm(_ id: String) throws {
        let calls = [
            consumer.read(id), consumer.history(id), consumer.version("1", of: id),
            consumer.update(id, content: Array("{}".utf8)),
        ]
        for call in calls {
            let answer = try stub.answer(to: call)
            #expect(answer.status == 400)
            let outcome = try answer.barsOutcome()
            #expect(outcome == BaRSOutcome("appointment.id-form", "value", "REC_BAD_REQUEST", at: "http.target"))
        }
    }

    @Test("an unknown id is 404, on every route, and nothing is created")
    func unknownAppointment() throws {
        let id = BaRSRecord.unknown
        let body = try consumer.stored(in: stub).setting("id", to: .string(id))
        let calls = [
            consumer.read(id), consumer.history(id), consumer.version("1", of: id), try consumer.update(body),
            consumer.read(id),
        ]
        for call in calls {
            let answer = try stub.answer(to: call)
            #expect(answer.status == 404)
            let outcome = try answer.barsOutcome()
            #expect(outcome == BaRSOutcome("appointment.known", "not-found", "REC_NOT_FOUND", at: "http.target"))
        }
    }

    @Test("an unknown version is 404", arguments: ["0", "2", "x"])
    func unknownVersion(_ version: String) throws {
        let answer = try stub.answer(to: consumer.version(version))
        #expect(answer.status == 404)
        let outcome = try answer.barsOutcome()
        #expect(outcome == BaRSOutcome("version.known", "not-found", "REC_NOT_FOUND", at: "http.target"))
    }

    @Test("an unknown method is 501, and what is no request 400")
    func noRequest() throws {
        let unknown = try stub.answer(to: consumer.read().with(method: "BREW"))
        #expect(unknown.status == 501)
        #expect(try unknown.barsOutcome().code == "REC_NOT_IMPLEMENTED")
        let broken = try stub.answer(to: consumer.read().adding("Bad Name", "x"))
        #expect(broken.status == 400)
        #expect(try broken.barsOutcome().code == "SEND_BAD_REQUEST")
    }

    @Test("unknown fields and parameters are ignored, use-context too")
    func ignored() throws {
        let call = consumer.read().adding("use-context", "x").adding("X-Other", "y").appending("?_count=2&other=1")
        #expect(try stub.answer(to: call).status == 200)
    }
}
