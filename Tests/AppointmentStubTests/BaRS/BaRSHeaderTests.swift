import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("BaRS: header fields")
struct BaRSHeaderTests {
    private let consumer = Consumer.bars
    private let stub: Stub

    init() throws {
        stub = try Stub(for: .bars)
    }

    /// A call on each route, each refused for the same reason when it is spoilt.
    private func expect(_ outcome: BaRSOutcome, _ status: Int, _ spoil: (ConsumerRequest) -> ConsumerRequest) throws {
        let before = try consumer.state(in: stub)
        let body = consumer.cancelled(try consumer.stored(in: stub))
        let calls = [consumer.read(), consumer.history(), consumer.version("1"), try consumer.update(body)]
        for call in calls {
            let answer = try stub.answer(to: spoil(call))
            #expect(answer.status == status)
            let found = try answer.barsOutcome()
            #expect(found == outcome)
        }
        #expect(try consumer.state(in: stub) == before)
    }

    private static let required = ["NHSD-Target-Identifier", "X-Request-Id", "X-Correlation-Id"]

    @Test("one that is missing or blank is 400 of the API, on every route", arguments: required, [nil, "", " \t"])
    func missing(_ name: String, _ value: String?) throws {
        let outcome = BaRSOutcome("header.required", "required", "SEND_BAD_REQUEST", at: "http.\(name)")
        try expect(outcome, 400) { call in value.map { call.with(name, $0) } ?? call.without(name) }
    }

    @Test("all that are missing are named in the one issue")
    func allMissing() throws {
        let answer = try stub.answer(to: .get(consumer.read().target))
        #expect(answer.status == 400)
        let outcome = try answer.barsOutcome()
        let places = Self.required.map { "http.\($0)" }
        #expect(outcome == BaRSOutcome("header.required", "required", "SEND_BAD_REQUEST", at: places))
    }

    @Test(
        "an id that is no UUID is 400 of the proxy",
        arguments: ["X-Request-Id", "X-Correlation-Id"],
        ["1", "c1ab3fba6bae4ba4b2571e8f2a4b5c6d", "c1ab3fba-6bae-4ba4-b257-1e8f2a4b5c6g"]
    )
    func noUUID(_ name: String, _ value: String) throws {
        let outcome = BaRSOutcome("header.uuid", "invalid", "PROXY_BAD_REQUEST", at: "http.\(name)")
        try expect(outcome, 400) { $0.with(name, value) }
    }

    @Test("an id is a UUID in letters of either case", arguments: ["X-Request-Id", "X-Correlation-Id"])
    func anyCase(_ name: String) throws {
        for value in ["C1AB3FBA-6BAE-4BA4-B257-1E8F2A4B5C6D", "c1ab3fba-6bae-4ba4-b257-1e8f2a4b5c6d"] {
            #expect(try stub.answer(to: consumer.read().with(name, value)).status == 200)
        }
    }

    static let noTargets = [
        "2000011147", #"{"system": "s", "value": "v"}"#, "e30", "e30==", "e30 =", "e3$=",
        "eyJzeXN0ZW0iOiJzIiwidmFsdWUiOiJ2In0", Consumer.base64("no JSON"), Consumer.base64("{"),
        Consumer.base64(#"{"system": "s", "system": "s", "value": "v"}"#), Consumer.base64("{} {}"),
    ]

    @Test("a target that is no base64, or no JSON inside, is 400 of the proxy: invalid", arguments: noTargets)
    func noTarget(_ value: String) throws {
        let outcome = BaRSOutcome("header.target", "invalid", "PROXY_BAD_REQUEST", at: "http.NHSD-Target-Identifier")
        try expect(outcome, 400) { $0.with("NHSD-Target-Identifier", value) }
    }

    @Test(
        "a target without system and value is 400 of the proxy: structure",
        arguments: [
            (#"{"system": "s"}"#, 1), (#"{"value": "v"}"#, 1), ("{}", 2), (#"{"system": "", "value": "v"}"#, 1),
            (#"{"system": "s", "value": 5}"#, 1), (#"{"system": "s", "value": null}"#, 1),
            (#"{"System": "s", "Value": "v"}"#, 2), ("[]", 2), (#"["system", "value"]"#, 2), ("\"system\"", 2),
            ("5", 2), (#"[{"system": "s", "value": "v"}]"#, 2),
        ]
    )
    func membersMissing(_ json: String, _ count: Int) throws {
        let places = Array(repeating: "http.NHSD-Target-Identifier", count: count)
        let outcome = BaRSOutcome("header.members", "structure", "PROXY_BAD_REQUEST", at: places)
        try expect(outcome, 400) { $0.with("NHSD-Target-Identifier", Consumer.base64(json)) }
    }

    @Test(
        "any well-formed target is known: order, white space and more members are free",
        arguments: [
            #"{"value":"1","system":"x"}"#, "{\n \"system\" : \"x\",\n \"value\" : \"1\" }",
            #"{"value": "1", "system": "x", "resourceType": "Identifier"}"#, #"{"value": "Zoë 😀", "system": "x"}"#,
        ]
    )
    func targets(_ json: String) throws {
        let call = consumer.read().with("NHSD-Target-Identifier", Consumer.base64(json))
        #expect(try stub.answer(to: call).status == 200)
    }

    private static let identities = [
        "NHSD-End-User-Organisation", "NHSD-Requesting-Software", "NHSD-Requesting-Practitioner",
    ]

    @Test(
        "who asks is told as a JSON object in base64, else 400 of the Receiver",
        arguments: identities,
        ["Organization", "eyJ9", Consumer.base64("[]"), Consumer.base64("\"x\""), Consumer.base64("{")]
    )
    func identity(_ name: String, _ value: String) throws {
        let outcome = BaRSOutcome("header.identity", "value", "REC_BAD_REQUEST", at: "http.\(name)")
        try expect(outcome, 400) { $0.with(name, value) }
    }

    @Test("one that is there, but empty, is no such object", arguments: identities, ["", " \t"])
    func emptyIdentity(_ name: String, _ value: String) throws {
        let outcome = BaRSOutcome("header.identity", "value", "REC_BAD_REQUEST", at: "http.\(name)")
        try expect(outcome, 400) { $0.with(name, value) }
    }

    @Test("of what is in it nothing is asked, not even a resource", arguments: identities)
    func anyIdentity(_ name: String) throws {
        for json in ["{}", #"{"resourceType": "Device"}"#, #"{"resourceType": "string"}"#] {
            #expect(try stub.answer(to: consumer.read().with(name, Consumer.base64(json))).status == 200)
        }
    }

    @Test("names of fields are taken in letters of either case")
    func names() throws {
        let call = consumer.read()
        #expect(try stub.answer(to: call.naming { $0.uppercased() }).status == 200)
        #expect(try stub.answer(to: call.naming { $0.lowercased() }).status == 200)
    }

    @Test("both ids come back on every answer, errors of every kind included")
    func echo() throws {
        let (request, correlation) = ("1e4a9e3c-6f0f-4f2e-8a4f-6d2f0d8f4b11", "not even a UUID")
        let sound = consumer.read()
        let calls: [(ConsumerRequest, Int)] = [
            (sound.with("X-Correlation-Id", BaRSRecord.unknown), 200), (sound, 400),
            (sound.without("Authorization").with("X-Correlation-Id", BaRSRecord.unknown), 401),
            (sound.with(target: "\(consumer.base)/x"), 404), (sound.with(method: "POST"), 405),
            (sound.with(method: "DELETE"), 501), (sound.with(method: "BREW"), 501),
            (sound.with(method: "OPTIONS"), 204), (sound.adding("Expect", "miracles"), 417),
        ]
        for (call, status) in calls {
            let correlation = status == 200 || status == 401 ? BaRSRecord.unknown : correlation
            let answer = try stub.answer(to: call.with("X-Request-Id", request).with("X-Correlation-Id", correlation))
            #expect(answer.status == status)
            #expect(answer["X-Request-Id"] == request)
            #expect(answer["X-Correlation-Id"] == correlation)
        }
        let body = consumer.cancelled(try consumer.stored(in: stub))
        let cancelled = try stub.answer(to: try consumer.update(body).with("X-Request-Id", request))
        #expect(cancelled.status == 200)
        #expect(cancelled["X-Request-Id"] == request)
    }
}
