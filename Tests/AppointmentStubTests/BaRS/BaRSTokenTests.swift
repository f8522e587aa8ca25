import Bytes
import Demonstration
import FHIR
import Foundation
import HTTPAsking
import Testing

@Suite("BaRS: tokens")
struct BaRSTokenTests {
    private let consumer = Consumer.bars
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .bars)
    }

    private static func seconds(_ fromNow: Int) -> JSONValue {
        .number(String(Int(Date().timeIntervalSince1970) + fromNow))
    }

    private func expect(
        _ rule: String,
        _ issue: String,
        at place: String,
        _ spoil: (ConsumerRequest) -> ConsumerRequest
    ) throws {
        let before = try consumer.state(in: stub)
        let body = consumer.cancelled(try consumer.stored(in: stub))
        for call in [consumer.read(), consumer.history(), try consumer.update(body)] {
            let answer = try stub.answer(to: spoil(call))
            #expect(answer.status == 401)
            #expect(answer["WWW-Authenticate"] == "Bearer")
            let outcome = try answer.barsOutcome()
            #expect(outcome == BaRSOutcome(rule, issue, "SEND_UNAUTHORIZED", at: place))
        }
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("none is 401 unknown")
    func none() throws {
        try expect("token.required", "unknown", at: "http.Authorization") { $0.without("Authorization") }
    }

    @Test(
        "another scheme, or no token, is 401 security",
        arguments: ["Basic c3R1YjpzdHVi", "Bearer", "Bearer ", "x", ""]
    )
    func noBearer(_ value: String) throws {
        try expect("token.bearer", "security", at: "http.Authorization") { $0.with("Authorization", value) }
    }

    @Test("one that says it has expired, by real time, is 401 expired", arguments: ["e30", "x", "", "{}"])
    func expired(_ header: String) throws {
        let payload = ConsumerToken.encoded(["exp": Self.seconds(-1)])
        try expect("token.not-expired", "expired", at: "http.Authorization.exp") {
            $0.with("Authorization", "Bearer \(header).\(payload).sig")
        }
    }

    @Test("an expiry that is no time is 401 security")
    func noTime() throws {
        let payload = ConsumerToken.encoded(["exp": "tomorrow"])
        try expect("token.claims", "security", at: "http.Authorization.exp") {
            $0.with("Authorization", "Bearer e30.\(payload).sig")
        }
    }

    @Test(
        "any other token is taken, opaque as it is",
        arguments: [
            "x", "a.b.c", "a.b", "...", "e30.e30.", "e30.e30.e30.e30", "00Dxx!AQ0AQ.example",
            "e30.\(ConsumerToken.encoded(["sub": "me"])).sig", "e30.\(ConsumerToken.encoded([1, 2])).sig",
            "e30.\(ConsumerToken.encoded(["exp": 4_000_000_000])).sig",
        ]
    )
    func opaque(_ token: String) throws {
        for scheme in ["Bearer", "bearer", "BEARER"] {
            #expect(try stub.answer(to: consumer.read().with("Authorization", "\(scheme) \(token)")).status == 200)
        }
    }

    @Test("metadata of the API itself needs none, and none is looked at")
    func metadata() throws {
        #expect(try stub.answer(to: consumer.capabilities()).status == 200)
        #expect(try stub.answer(to: consumer.capabilities().with("Authorization", "Basic x")).status == 200)
    }

    @Test("metadata of a target needs one")
    func metadataOfTarget() throws {
        let target = Consumer.base64(#"{"system": "s", "value": "v"}"#)
        let call = consumer.capabilities().with("NHSD-Target-Identifier", target)
        let answer = try stub.answer(to: call)
        #expect(answer.status == 401)
        let outcome = try answer.barsOutcome()
        #expect(outcome == BaRSOutcome("token.required", "unknown", "SEND_UNAUTHORIZED", at: "http.Authorization"))
        #expect(try stub.answer(to: call.with("Authorization", "Bearer x")).status == 200)
        #expect(try stub.answer(to: call.with("NHSD-Target-Identifier", "e30=")).status == 400)
    }
}
