import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Registry: tokens")
struct RegistryTokenTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let authorization: @Sendable () -> String?
        let issue: Issue

        var testDescription: String { name }

        init(
            _ name: String,
            _ rule: String,
            _ code: String,
            at place: String = "http.Authorization",
            _ authorization: @escaping @Sendable () -> String?
        ) {
            self.name = name
            self.authorization = authorization
            issue = Issue("registry.token.\(rule)", code, at: place)
        }

        /// A token with a claim set.
        init(_ name: String, _ rule: String, _ code: String, claim: String, _ value: JSONValue?) {
            self.init(name, rule, code, at: "http.Authorization.\(claim)") {
                "Bearer \(ConsumerToken.registry.setting(claim, value).compact)"
            }
        }
    }

    static let cases = [
        Case("no field", "required", "login") { nil },
        Case("another scheme", "bearer", "security") { "Basic c3R1YjpzdHVi" },
        Case("no token", "bearer", "security") { "Bearer" },
        Case("a token without a scheme", "bearer", "security") { ConsumerToken.registry.compact },
        Case("two parts", "readable", "security") {
            "Bearer \(ConsumerToken.registry.compact.split(separator: ".").prefix(2).joined(separator: "."))"
        },
        Case("four parts", "readable", "security") { "Bearer \(ConsumerToken.registry.compact).x" },
        Case("padding", "readable", "security") { "Bearer e30=.e30=.x" },
        Case("base64 that is not base64url", "readable", "security") { "Bearer e30.eyJhIjoi+/8ifQ.x" },
        Case("no JSON", "readable", "security") { "Bearer e30.\(ConsumerToken.encoded(Array("exp".utf8))).x" },
        Case("an array for a payload", "readable", "security") { "Bearer e30.\(ConsumerToken.encoded([])).x" },
        Case("a header that is no object", "readable", "security") { "Bearer \(ConsumerToken.encoded("x")).e30.x" },
        Case("no exp", "claims", "security", claim: "exp", nil),
        Case("exp null", "claims", "security", claim: "exp", .null),
        Case("exp in quotes", "claims", "security", claim: "exp", "1900000000"),
        Case("exp with a fraction long ago", "not-expired", "expired", claim: "exp", .number("1547814495.5")),
        Case("exp long ago", "not-expired", "expired", claim: "exp", 1_547_814_495),
        Case("exp an hour ago", "not-expired", "expired", at: "http.Authorization.exp") {
            "Bearer \(ConsumerToken.registry.issued(-7200).notBefore(-7200).setting("nbf", nil).compact)"
        },
        Case("nbf in ten minutes", "not-before", "security", at: "http.Authorization.nbf") {
            "Bearer \(ConsumerToken.registry.issued(600).notBefore(600).compact)"
        },
        Case("nbf no number", "claims", "security", claim: "nbf", "now"),
    ]

    @Test("without a sound token every request is 403, and changes nothing", arguments: cases, WireFormat.allCases)
    func refused(_ refused: Case, _ format: WireFormat) throws {
        let stub = try Stub(for: .registry)
        let consumer = Consumer.registry
        let before = try consumer.state(in: stub)
        let body = consumer.cancelled(try consumer.stored(in: stub))
        let calls = [
            consumer.read(as: format), consumer.history(as: format), consumer.version("1", as: format),
            try consumer.update(body, as: format).ifMatch("1"),
        ]
        for call in calls {
            let spoilt = refused.authorization().map { call.with("Authorization", $0) } ?? call.without("Authorization")
            let answer = try stub.answer(to: spoilt)
            #expect(answer.status == 403)
            #expect(answer.format == format)
            let issues = try answer.problems()
            #expect(issues == [refused.issue])
            #expect(answer["WWW-Authenticate"] == nil)
        }
        #expect(try consumer.state(in: stub) == before)
    }

    @Test(
        "what was never laid down does not matter",
        arguments: [
            ("aud", "https://elsewhere.test"), ("aud", nil), ("iss", nil), ("nbf", nil), ("iat", nil), ("sub", nil),
        ] as [(String, JSONValue?)]
    )
    func otherClaims(_ claim: String, _ value: JSONValue?) throws {
        let token = ConsumerToken.registry.setting(claim, value).compact
        #expect(
            try Stub(for: .registry).answer(to: Consumer.registry.read().with("Authorization", "Bearer \(token)"))
                .status == 200
        )
    }

    @Test("accepted: any signature, none, another case of the scheme, half a minute of skew")
    func accepted() throws {
        let stub = try Stub(for: .registry)
        let call = Consumer.registry.read()
        let token = ConsumerToken.registry
        for value in [
            "Bearer \(token.compact)", "bearer \(token.compact)", "BEARER \(token.compact)",
            "Bearer \(token.compact)AAAA",
            "Bearer \(ConsumerToken.registry.issued(30).notBefore(30).compact)",
        ] {
            #expect(try stub.answer(to: call.with("Authorization", value)).status == 200)
        }
    }

    @Test("a token is checked before the record is looked for, and after the media types")
    func order() throws {
        let stub = try Stub(for: .registry)
        let unknown = try stub.answer(to: Consumer.registry.read("unknown").without("Authorization"))
        #expect(unknown.status == 403)
        let unwritable = Consumer.registry.read().without("Authorization").with("Accept", "image/png")
        #expect(try stub.answer(to: unwritable).status == 406)
    }
}
