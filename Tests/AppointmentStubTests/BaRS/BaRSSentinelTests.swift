import Demonstration
import FHIR
import HTTPAsking
import Testing

@Suite("BaRS: targets that ask for a refusal")
struct BaRSSentinelTests {
    private let consumer = Consumer.bars

    @Test(
        "each gives its error, on reads and on cancels, and changes nothing",
        arguments: [
            ("invalid", 404, "not-found", "PROXY_NOT_FOUND"),
            ("NHS0001-400", 400, "invalid", "REC_BAD_REQUEST"),
            ("NHS0001-401", 401, "security", "REC_UNAUTHORIZED"),
            ("NHS0001-403", 403, "forbidden", "REC_FORBIDDEN"),
            ("NHS0001-406", 406, "processing", "REC_NOT_ACCEPTABLE"),
            ("NHS0001-408", 408, "timeout", "REC_TIMEOUT"),
            ("NHS0001-409", 409, "conflict", "REC_CONFLICT"),
            ("NHS0001-422", 422, "processing", "REC_UNPROCESSABLE_ENTITY"),
            ("NHS0001-500", 500, "exception", "REC_SERVER_ERROR"),
            ("NHS0001-501", 501, "not-supported", "REC_NOT_IMPLEMENTED"),
            ("NHS0001-503", 503, "transient", "REC_UNAVAILABLE"),
        ]
    )
    func asked(_ value: String, _ status: Int, _ issue: String, _ code: String) throws {
        let stub = try Stub(for: .bars)
        let before = try consumer.state(in: stub)
        let target = Consumer.base64(#"{"value": "\#(value)", "system": "x"}"#)
        let body = consumer.cancelled(try consumer.stored(in: stub))
        let rule = value == "invalid" ? "sentinel.target" : "sentinel.\(status)"
        for call in [consumer.read(), try consumer.update(body)] {
            let answer = try stub.answer(to: call.with("NHSD-Target-Identifier", target))
            #expect(answer.status == status)
            let outcome = try answer.barsOutcome()
            #expect(outcome == BaRSOutcome(rule, issue, code, at: "http.NHSD-Target-Identifier"))
        }
        #expect(try consumer.state(in: stub) == before)
    }

    @Test(
        "other values ask for nothing",
        arguments: ["NHS0001", "NHS0001-418", "nhs0001-400", "INVALID", "NHS0001-400 "]
    )
    func others(_ value: String) throws {
        let target = Consumer.base64(#"{"value": "\#(value)", "system": "x"}"#)
        let answer = try Stub(for: .bars).answer(to: consumer.read().with("NHSD-Target-Identifier", target))
        #expect(answer.status == 200)
    }
}
