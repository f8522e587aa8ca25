import Bytes
import Demonstration
import FHIR
import Glibc
import HTTPAsking
import TestSupport
import Testing

@Suite("SystmOne: tokens")
struct SystmOneTokenTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    private func read(_ token: ConsumerToken) throws -> ClientAnswer {
        try stub.answer(to: .read(Seed.recorded, on: .systmone).with("Authorization", "Bearer \(token.compact)"))
    }

    @Test("none is 400, on every route")
    func none() throws {
        let appointment = try stub.appointment(Seed.recorded, on: .systmone)
        let calls: [ConsumerRequest] = [
            .read(Seed.recorded, on: .systmone), .history(Seed.recorded, on: .systmone),
            .version(Seed.recordedVersion, of: Seed.recorded, on: .systmone),
            .update(Seed.recorded, on: .systmone, appointment.cancelled()),
        ]
        for call in calls {
            let answer = try stub.answer(to: call.without("Authorization"))
            #expect(answer.status == 400)
            let issues = try answer.spineIssues()
            #expect(issues == [.badRequest("token.required", at: "http.Authorization")])
        }
    }

    @Test("another scheme is 400", arguments: ["Basic dXNlcjpwYXNz", "Bearer", "Bearer ", "Digest x", "e30.e30."])
    func otherScheme(_ field: String) throws {
        let answer = try stub.answer(to: .read(Seed.recorded, on: .systmone).with("Authorization", field))
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("token.bearer", at: "http.Authorization")])
    }

    @Test("the scheme is taken in any letters")
    func schemeLetters() throws {
        let token = ConsumerToken.gpConnect(scope: "patient/*.read").compact
        for scheme in ["bearer", "BEARER"] {
            let call = ConsumerRequest.read(Seed.recorded, on: .systmone).with("Authorization", "\(scheme) \(token)")
            #expect(try stub.answer(to: call).status == 200)
        }
    }

    @Test("one that cannot be read is 400", arguments: UnreadableToken.all)
    func unreadable(_ token: UnreadableToken) throws {
        let call = ConsumerRequest.read(Seed.recorded, on: .systmone).with("Authorization", "Bearer \(token.text)")
        let answer = try stub.answer(to: call)
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("token.readable", at: "http.Authorization")])
    }

    struct UnreadableToken: CustomTestStringConvertible {
        let name: String
        let text: String

        var testDescription: String { name }

        private static let payload = ConsumerToken.gpConnectReading.payload(now: Int(time(nil)))
        private static let header = ConsumerToken.encoded(["alg": "none", "typ": "JWT"])
        private static let claims = ConsumerToken.encoded(payload)
        private static let raw = String(
            decoding: JSONWriter.write(payload),
            as: UTF8.self
        )

        static let all = [
            UnreadableToken(name: "without the last dot", text: "\(header).\(claims)"),
            UnreadableToken(name: "of one part", text: claims),
            UnreadableToken(name: "of four parts", text: "\(header).\(claims).."),
            UnreadableToken(name: "of raw JSON", text: "\(header).\(raw)."),
            UnreadableToken(name: "with padding", text: "\(header).\(ConsumerToken.encoded(Array("{}".utf8)))=."),
            UnreadableToken(name: "with a plus sign", text: "\(header).\(claims)+."),
            UnreadableToken(name: "with a slash", text: "\(header).\(claims)/."),
            UnreadableToken(name: "with a blank", text: "\(header). \(claims)."),
            UnreadableToken(name: "of an impossible length", text: "\(header).e30aa."),
            UnreadableToken(
                name: "whose payload is no JSON",
                text: "\(header).\(ConsumerToken.encoded(Array("exp=1".utf8)))."
            ),
            UnreadableToken(
                name: "whose payload is cut",
                text: "\(header).\(ConsumerToken.encoded(Array(#"{"exp":1"#.utf8)))."
            ),
            UnreadableToken(name: "whose payload is an array", text: "\(header).\(ConsumerToken.encoded([]))."),
            UnreadableToken(name: "whose payload is a string", text: "\(header).\(ConsumerToken.encoded("x"))."),
            UnreadableToken(name: "whose payload is empty", text: "\(header).."),
            UnreadableToken(
                name: "whose header is no JSON",
                text: "\(ConsumerToken.encoded(Array("none".utf8))).\(claims)."
            ),
            UnreadableToken(
                name: "whose payload is not UTF-8",
                text: "\(header).\(ConsumerToken.encoded([0x7B, 0xFF, 0x7D]))."
            ),
        ]
    }

    @Test(
        "a claim that is missing or null is 400",
        arguments: [
            "iss", "sub", "aud", "exp", "iat", "reason_for_request", "requested_scope", "requesting_device",
            "requesting_organization", "requesting_practitioner",
        ],
        [nil, JSONValue.null]
    )
    func claims(_ claim: String, _ value: JSONValue?) throws {
        let answer = try read(ConsumerToken.gpConnect(scope: "patient/*.read").setting(claim, value))
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("token.claims", at: "http.Authorization.\(claim)")])
    }

    @Test("all claims that are missing are named at once")
    func allAtOnce() throws {
        var token = ConsumerToken.gpConnectReading.editing(.remove("iat"), .remove("exp"))
        token.claims = [:]
        let answer = try read(token)
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues.count == 10)
        #expect(issues.allSatisfy { $0.rule == "systmone.token.claims" })
    }

    @Test("a life of other than 300 seconds is 400", arguments: [299, 301, -300, 0, 86_400])
    func lifetime(_ seconds: Int) throws {
        let answer = try read(ConsumerToken.gpConnectReading.issued(1000).lasting(seconds))
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("token.lifetime", at: "http.Authorization.exp")])
    }

    @Test(
        "a time that is no whole number of seconds is 400",
        arguments: ["exp", "iat"],
        ["soon", .number("1900000000.5"), .number("19e-1"), .number("99999999999999999999"), [], true] as [JSONValue]
    )
    func oddTimes(_ claim: String, _ value: JSONValue) throws {
        let answer = try read(ConsumerToken.gpConnect(scope: "patient/*.read").setting(claim, value))
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(!issues.isEmpty)
        #expect(issues.allSatisfy { $0.expression == "http.Authorization.\(claim)" && $0.spine == "BAD_REQUEST" })
    }

    @Test("times at the ends of what a number can hold do not trap")
    func extremeTimes() throws {
        let extremes = ConsumerToken.gpConnect(scope: "patient/*.read")
            .setting("exp", .number("9223372036854775807"))
            .setting("iat", .number("-9223372036854775808"))
        #expect(try read(extremes).status == 400)
        #expect(try stub.answer(to: .read(Seed.recorded, on: .systmone)).status == 200)
    }

    @Test("an expired one is 400 by real time, whatever the stub's clock shows", arguments: [-300, -600, -200_000_000])
    func expired(_ issued: Int) throws {
        let answer = try read(ConsumerToken.gpConnect(scope: "patient/*.read").issued(issued))
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("token.not-expired", at: "http.Authorization.exp")])
    }

    @Test("one that was issued in the future is accepted", arguments: [200, 86_400, 300_000_000])
    func issuedInTheFuture(_ seconds: Int) throws {
        #expect(try read(ConsumerToken.gpConnect(scope: "patient/*.read").issued(seconds)).status == 200)
    }

    @Test("a reason other than direct care is 400", arguments: ["secondaryuses", "DirectCare", "", 1] as [JSONValue])
    func reason(_ value: JSONValue) throws {
        let answer = try read(ConsumerToken.gpConnect(scope: "patient/*.read").setting("reason_for_request", value))
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("token.reason-for-request", at: "http.Authorization.reason_for_request")])
    }

    @Test(
        "a scope that does not allow a read is 400",
        arguments: [
            "patient/*.write", "organization/*.write", "patient/*.*", "user/*.read", "patient/*.read ", "", ["x"],
        ]
            as [JSONValue]
    )
    func scopeOfRead(_ value: JSONValue) throws {
        let answer = try read(ConsumerToken.gpConnect(scope: "patient/*.read").setting("requested_scope", value))
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("token.scope", at: "http.Authorization.requested_scope")])
    }

    @Test("a scope that does not allow a change is 400", arguments: ["patient/*.read", "organization/*.read", "write"])
    func scopeOfCancel(_ scope: String) throws {
        let before = try stub.state(of: Seed.recorded, on: .systmone)
        let call = try Fixture.recordedCancel().with(
            "Authorization",
            "Bearer \(ConsumerToken.gpConnect(scope: scope).compact)"
        )
        let answer = try stub.answer(to: call)
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("token.scope", at: "http.Authorization.requested_scope")])
        #expect(try stub.state(of: Seed.recorded, on: .systmone) == before)
    }

    @Test("the organisation's scopes do as well as the patient's")
    func organisationScope() throws {
        #expect(try read(ConsumerToken.gpConnect(scope: "organization/*.read")).status == 200)
        let token = ConsumerToken.gpConnect(scope: "organization/*.write").compact
        let cancel = try Fixture.recordedCancel().with("Authorization", "Bearer \(token)")
        #expect(try stub.answer(to: cancel).status == 200)
    }

    @Test("a subject other than the practitioner is 400")
    func subject() throws {
        let answer = try read(ConsumerToken.gpConnect(scope: "patient/*.read").setting("sub", "10020"))
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("token.subject", at: "http.Authorization.sub")])
    }

    private static let resources = ["requesting_device", "requesting_organization", "requesting_practitioner"]

    @Test("a resource with an element FHIR does not know is 422", arguments: resources)
    func unknownElement(_ claim: String) throws {
        let answer = try read(ConsumerToken.gpConnect(scope: "patient/*.read").setting(claim, "invalidField", "x"))
        #expect(answer.status == 422)
        let issues = try answer.spineIssues()
        #expect(issues == [.invalidResource("token.resource", at: "http.Authorization.\(claim)")])
    }

    @Test("a resource of no type of FHIR is 422", arguments: resources, ["InvalidResourceType", "device", nil])
    func unknownType(_ claim: String, _ type: String?) throws {
        let token = ConsumerToken.gpConnect(scope: "patient/*.read").setting(
            claim,
            "resourceType",
            type.map { .string($0) }
        )
        let answer = try read(token)
        #expect(answer.status == 422)
        let issues = try answer.spineIssues()
        #expect(issues == [.invalidResource("token.resource", at: "http.Authorization.\(claim)")])
    }

    @Test("a resource of another type is 400", arguments: resources)
    func otherType(_ claim: String) throws {
        let answer = try read(
            ConsumerToken.gpConnect(scope: "patient/*.read").setting(claim, "resourceType", "Patient")
        )
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("token.resource-type", at: "http.Authorization.\(claim)")])
    }

    @Test("a resource that is no object is 400", arguments: ["Device", 1, ["Device"]] as [JSONValue])
    func noObject(_ value: JSONValue) throws {
        let answer = try read(ConsumerToken.gpConnect(scope: "patient/*.read").setting("requesting_device", value))
        #expect(answer.status == 400)
        let issues = try answer.spineIssues()
        #expect(issues == [.badRequest("token.resource-type", at: "http.Authorization.requesting_device")])
    }

    @Test(
        "any audience is accepted",
        arguments: ["https://authorize.fhir.nhs.net/token", "https://provider.test/Z12345/STU3/1", "x"]
    )
    func audience(_ audience: String) throws {
        #expect(
            try read(ConsumerToken.gpConnect(scope: "patient/*.read").setting("aud", .string(audience))).status == 200
        )
    }

    @Test("resources without name, model or version, and with further elements of FHIR, are accepted")
    func lenient() throws {
        let token = ConsumerToken.gpConnect(scope: "patient/*.read")
            .setting("requesting_device", "model", nil)
            .setting("requesting_device", "version", nil)
            .setting("requesting_device", "id", "1")
            .setting("requesting_device", "meta", ["profile": ["https://fhir.nhs.uk/device"]])
            .setting("requesting_organization", "name", nil)
            .setting("requesting_organization", "telecom", [["system": "phone"]])
            .setting("requesting_practitioner", "birthDate", "1970-01-01")
        #expect(try read(token).status == 200)
    }

    @Test("faults of several claims are named at once, the missing ones first")
    func several() throws {
        let token = ConsumerToken.gpConnect(scope: "patient/*.write")
            .setting("iss", nil)
            .setting("sub", "10020")
            .setting("reason_for_request", "research")
            .setting("requesting_organization", "resourceType", "Patient")
        let issues = try read(token).spineIssues()
        #expect(
            issues == [
                .badRequest("token.claims", at: "http.Authorization.iss"),
                .badRequest("token.reason-for-request", at: "http.Authorization.reason_for_request"),
                .badRequest("token.scope", at: "http.Authorization.requested_scope"),
                .badRequest("token.subject", at: "http.Authorization.sub"),
                .badRequest("token.resource-type", at: "http.Authorization.requesting_organization"),
            ]
        )
    }
}
