import Demonstration
import HTTPAsking
import Provider
import FHIR
import TestSupport
import Testing

@Suite("GP Connect: header fields and tokens")
struct GPConnectHeaderTests {
    private let consumer = Consumer.gpconnect
    private static let prefix = "urn:nhs:names:services:gpconnect:fhir:rest:"

    @Test(
        "the Spine's fields are mandatory on every route, metadata included",
        arguments: [
            "Ssp-TraceID", "Ssp-From", "Ssp-To",
        ],
        ["", "   ", nil]
    )
    func mandatory(_ name: String, _ value: String?) throws {
        let stub = try Stub(for: .gpconnect)
        let before = try consumer.state(in: stub)
        let body = try consumer.stored(in: stub).cancelled()
        for call in [
            consumer.read(), consumer.history(), consumer.version("1"), consumer.capabilities(),
            try consumer.update(body),
        ] {
            let answer = try stub.answer(to: value.map { call.with(name, $0) } ?? call.without(name))
            #expect(answer.status == 400)
            let issues = try answer.spineProblems()
            #expect(issues == [.gpConnect("header.required", .badRequest, at: "http.\(name)")])
        }
        #expect(try consumer.state(in: stub) == before)
    }

    @Test(
        "the interaction id must go with the route and the method, letter for letter",
        arguments: [
            "\(prefix)read:appointment-2", "\(prefix)READ:appointment-1", "\(prefix)cancel:appointment-1",
            "\(prefix)update:appointment-1", "\(prefix)create:appointment-1", "\(prefix)read:metadata-1",
            "read:appointment-1", "",
        ]
    )
    func interaction(_ identifier: String) throws {
        let stub = try Stub(for: .gpconnect)
        for call in [consumer.read(), consumer.version("1"), consumer.history()] {
            let answer = try stub.answer(to: call.with("Ssp-InteractionID", identifier))
            #expect(answer.status == 400)
            let issues = try answer.spineProblems()
            #expect(issues == [.gpConnect("interaction-id.matches", .badRequest, at: "http.Ssp-InteractionID")])
        }
    }

    @Test(
        "a PUT is a cancel or an amendment by its interaction id, and by that alone",
        arguments: [
            "read:appointment-1", "create:appointment-1", "Cancel:appointment-1",
        ]
    )
    func updateInteraction(_ operation: String) throws {
        let stub = try Stub(for: .gpconnect)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancel(in: stub, spoil: { $0.with("Ssp-InteractionID", Self.prefix + operation) })
        #expect(answer.status == 400)
        let issues = try answer.spineProblems()
        #expect(issues == [.gpConnect("interaction-id.matches", .badRequest, at: "http.Ssp-InteractionID")])
        #expect(try answer.diagnostics()[0].contains("cancel:appointment-1 or \(Self.prefix)update:appointment-1"))
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("field names are taken in any letters, ASIDs in any form, organisations in any code")
    func lenient() throws {
        let stub = try Stub(for: .gpconnect)
        let call = consumer.read().naming { $0.lowercased() }
        #expect(try stub.answer(to: call.with("ssp-from", "A84018")).status == 200)
        let elsewhere = call.with(target: "/A20047/STU3/1/gpconnect/Appointment/1001")
        #expect(try stub.answer(to: elsewhere).status == 200)
    }

    struct WrongToken: CustomTestStringConvertible, Sendable {
        let name: String
        let rule: String
        let claim: String
        let status: Int
        let spoil: @Sendable (ConsumerToken) -> ConsumerToken

        var testDescription: String { name }

        init(
            _ name: String,
            _ rule: String,
            at claim: String,
            status: Int = 400,
            _ spoil: @escaping @Sendable (ConsumerToken) -> ConsumerToken
        ) {
            self.name = name
            self.rule = rule
            self.claim = claim
            self.status = status
            self.spoil = spoil
        }
    }

    static let wrongTokens =
        [
            "iss", "aud", "exp", "iat", "reason_for_request", "requested_scope", "requesting_device",
            "requesting_organization", "requesting_practitioner", "sub",
        ].flatMap { claim in
            [
                WrongToken("no \(claim)", "claims", at: claim) { $0.setting(claim, nil) },
                WrongToken("\(claim) null", "claims", at: claim) { $0.setting(claim, .null) },
            ]
        } + [
            WrongToken("expired", "not-expired", at: "exp") { _ in
                ConsumerToken.gpConnect(scope: "patient/*.write").issued(-600)
            },
            WrongToken("another reason", "reason-for-request", at: "reason_for_request") {
                $0.setting("reason_for_request", "secondaryuses")
            },
            WrongToken("a bad scope", "scope", at: "requested_scope") { $0.setting("requested_scope", "badScope") },
            WrongToken("a scope to read", "scope", at: "requested_scope") {
                $0.setting("requested_scope", "patient/*.read")
            },
            WrongToken("another subject", "subject", at: "sub") { $0.setting("sub", "10020") },
            WrongToken("an element no Device has", "resource", at: "requesting_device", status: 422) {
                $0.setting("requesting_device", "invalidField", "x")
            },
            WrongToken("no type of FHIR", "resource", at: "requesting_practitioner", status: 422) {
                $0.setting("requesting_practitioner", "resourceType", "InvalidResourceType")
            },
            WrongToken("a Patient as practitioner", "resource-type", at: "requesting_practitioner") {
                $0.setting("requesting_practitioner", "resourceType", "Patient")
            },
        ]

    @Test("a token with a wrong claim cancels nothing, in either format", arguments: wrongTokens, WireFormat.allCases)
    func wrongToken(_ wrong: WrongToken, _ format: WireFormat) throws {
        let stub = try Stub(for: .gpconnect)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancel(
            in: stub,
            as: format,
            spoil: {
                $0.with(
                    "Authorization",
                    "Bearer \(wrong.spoil(ConsumerToken.gpConnect(scope: "patient/*.write")).compact)"
                )
            }
        )
        #expect(answer.status == wrong.status)
        #expect(answer.format == format)
        let issues = try answer.spineProblems()
        let code: Issue.SpineCode = wrong.status == 422 ? .invalidResource : .badRequest
        #expect(issues.contains(.gpConnect("token.\(wrong.rule)", code, at: "http.Authorization.\(wrong.claim)")))
        #expect(try consumer.state(in: stub) == before)
    }

    @Test("the lifetime is 300 seconds, no more and no less", arguments: [299, 301, -300, 0])
    func lifetime(_ seconds: Int) throws {
        let spoilt = ConsumerToken.gpConnect(scope: "patient/*.read").lasting(seconds)
        let answer = try Stub(for: .gpconnect).answer(
            to: consumer.read().with("Authorization", "Bearer \(spoilt.compact)")
        )
        #expect(answer.status == 400)
        let issues = try answer.spineProblems()
        #expect(issues.contains(.gpConnect("token.lifetime", .badRequest, at: "http.Authorization.exp")))
    }

    @Test("a token of the future is accepted, and one with the scope of the organisation")
    func future() throws {
        let stub = try Stub(for: .gpconnect)
        for token in [
            ConsumerToken.gpConnect(scope: "patient/*.read").issued(200),
            ConsumerToken.gpConnect(scope: "organization/*.read"),
        ] {
            let call = consumer.read().with("Authorization", "Bearer \(token.compact)")
            #expect(try stub.answer(to: call).status == 200)
        }
    }

    @Test("a token is asked for on every route, metadata included")
    func none() throws {
        let stub = try Stub(for: .gpconnect)
        for call in [consumer.read(), consumer.history(), consumer.version("1"), consumer.capabilities()] {
            let answer = try stub.answer(to: call.without("Authorization"))
            #expect(answer.status == 400)
            let issues = try answer.spineProblems()
            #expect(issues == [.gpConnect("token.required", .badRequest, at: "http.Authorization")])
        }
    }

    @Test("checks come in order: fields, media types, token, appointment, body, ids, If-Match, resource")
    func order() throws {
        let stub = try Stub(for: .gpconnect)
        let wrong = consumer.update("9999", content: Array("{".utf8)).ifMatch("7").with("Content-Type", "text/plain")
            .without("Authorization").without("Ssp-TraceID")
        #expect(try stub.answer(to: wrong).spineProblems().map(\.rule) == ["gpconnect.header.required"])
        let traced = wrong.with("Ssp-TraceID", "1")
        #expect(try stub.answer(to: traced).spineProblems().map(\.rule) == ["gpconnect.media-type.body"])
        let typed = traced.with("Content-Type", "application/fhir+json")
        #expect(try stub.answer(to: typed).spineProblems().map(\.rule) == ["gpconnect.token.required"])
        let token = "Bearer \(ConsumerToken.gpConnect(scope: "patient/*.write").compact)"
        let borne = typed.with("Authorization", token)
        #expect(try stub.answer(to: borne).spineProblems().map(\.rule) == ["gpconnect.appointment.known"])
        let known = borne.with(target: "\(consumer.base)/Appointment/1001")
        #expect(try stub.answer(to: known).spineProblems().map(\.rule) == ["gpconnect.body.readable"])
        let other = known.with(.bytes(Array(#"{"resourceType":"Appointment","id":"1"}"#.utf8)))
        #expect(try stub.answer(to: other).spineProblems().map(\.rule) == ["gpconnect.body.id"])
        let stale = known.with(.bytes(Array(#"{"resourceType":"Appointment","id":"1001"}"#.utf8)))
        #expect(try stub.answer(to: stale).spineProblems().map(\.rule) == ["gpconnect.if-match.current"])
        #expect(try stub.answer(to: stale.without("If-Match")).status == 422)
    }
}
