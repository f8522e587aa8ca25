import Bytes
import FHIR
import Provider
import Testing

/// What each policy adds to the rules that can be broken, written out.
@Suite("The rules that policies name")
struct PolicyRuleTests {
    private func names(_ rules: [Rule]) -> Set<String> {
        Set(rules.map(\.name))
    }

    @Test(
        "of tokens",
        arguments: [
            (TokenPolicy(presence: .optional, form: .opaque, claims: []), ["bearer"]),
            (TokenPolicy(presence: .required, form: .opaque, claims: []), ["bearer", "required"]),
            (TokenPolicy(presence: .optional, claims: []), ["bearer", "readable"]),
            (TokenPolicy(presence: .optional, claims: [.present("x")]), ["bearer", "readable", "claims"]),
            (TokenPolicy(presence: .optional, claims: [.notExpired]), ["bearer", "readable", "claims", "not-expired"]),
            (
                TokenPolicy(presence: .optional, claims: [.notBefore(skew: 1)]),
                ["bearer", "readable", "claims", "not-before"]
            ),
            (
                TokenPolicy(presence: .optional, claims: [.lifetime(seconds: 1)]),
                ["bearer", "readable", "claims", "lifetime"]
            ),
            (
                TokenPolicy(
                    presence: .optional,
                    claims: [
                        .reason(claim: "a", value: "b"), .scope(claim: "a", reading: [], writing: []),
                        .subject(claim: "a", resource: "b"), .resource(claim: "a", type: "Device", elements: []),
                    ]
                ),
                ["bearer", "readable", "reason-for-request", "scope", "subject", "resource-type", "resource"]
            ),
        ] as [(TokenPolicy, [String])]
    )
    func tokens(_ policy: TokenPolicy, _ expected: [String]) {
        #expect(names(policy.rules) == Set(expected.map { "token.\($0)" }))
    }

    @Test(
        "of header fields",
        arguments: [
            (HeaderPolicy(), []),
            (HeaderPolicy(fields: [.init("A")]), ["header.required"]),
            (HeaderPolicy(fields: [.init("A", .optional)]), []),
            (HeaderPolicy(fields: [.init("A", .optional, .uuid)]), ["header.uuid"]),
            (
                HeaderPolicy(fields: [.init("A", .optional, .encodedObject(members: [], malformed: .headerIdentity))]),
                ["header.identity"]
            ),
            (
                HeaderPolicy(fields: [.init("A", .required, .encodedObject(members: ["x"], malformed: .headerTarget))]),
                ["header.required", "header.target", "header.members"]
            ),
            (HeaderPolicy(interactionField: "A"), ["interaction-id.matches"]),
            (HeaderPolicy(sentinels: .init(field: "A", member: "b", rules: ["c": .sentinel503])), ["sentinel.503"]),
        ] as [(HeaderPolicy, [String])]
    )
    func headers(_ policy: HeaderPolicy, _ expected: [String]) {
        #expect(names(policy.rules) == Set(expected))
    }

    @Test(
        "of cancelling",
        arguments: [
            (CancellationPolicy.cancelling(), []),
            (.cancelling(past: .refused), ["appointment.not-past"]),
            (.cancelling(need: .required), ["cancel.reason-required"]),
            (
                .cancelling(reason: .extension(url: "u")),
                ["cancel.reason-once", "cancel.reason-kind", "cancel.reason-text"]
            ),
            (.cancelling(reason: .cancelationReason), []),
        ] as [(CancellationPolicy, [String])]
    )
    func cancelling(_ policy: CancellationPolicy, _ added: [String]) {
        #expect(names(policy.rules) == Set(["cancel.status", "cancel.from", "cancel.nothing-else"] + added))
    }

    @Test("of amending")
    func amending() {
        func policy(_ past: CancellationPolicy.PastPolicy) -> AmendmentPolicy {
            AmendmentPolicy(texts: [], sources: [], past: past, mayBeAbsent: .init())
        }
        let always: Set = ["amend.from", "amend.length", "amend.nothing-else"]
        #expect(names(policy(.cancellable).rules) == always)
        #expect(names(policy(.refused).rules) == always.union(["appointment.not-past"]))
    }

    @Test("of the smaller policies")
    func others() {
        #expect(names(ConcurrencyPolicy.unused.rules) == [])
        #expect(names(ConcurrencyPolicy.optional.rules) == ["if-match.readable", "if-match.current"])
        let required = names(ConcurrencyPolicy.required.rules)
        #expect(required == ["if-match.readable", "if-match.current", "if-match.required"])
        #expect(names(ReadingPolicy.any.rules) == [])
        #expect(names(ReadingPolicy.futureOnly.rules) == ["appointment.not-past"])
        #expect(names(RepeatPolicy.accepted.rules) == [])
        #expect(names(RepeatPolicy.refused.rules) == ["message.new"])
        #expect(names(QueryPolicy.ignoresUnknown.rules) == ["query.understood"])
        #expect(names(BodyPolicy.otherTypesAlike.rules) == ["body.readable", "body.resource-type", "body.id"])
        #expect(names(BodyPolicy.unknownTypesApart.rules).contains("body.resource-type-known"))
        let types = MediaTypePolicy(standard: .init("a/b", .json), others: [], releaseParameters: [])
        #expect(names(types.rules(hasBody: true)) == ["media-type.answer", "media-type.body"])
        #expect(names(types.rules(hasBody: false)) == ["media-type.answer"])
        let versioned = MediaTypePolicy(
            standard: .init("a/b", .json),
            others: [],
            releaseParameters: [],
            majorVersion: 1
        )
        #expect(names(versioned.rules(hasBody: true)).contains("media-type.version"))
        let definition = names(ResourceCheck.rules(profile: nil))
        #expect(definition.count == 5 && definition.allSatisfy { $0.hasPrefix("definition.") })
        #expect(names(ResourceCheck.rules(profile: .gpConnectAppointment)).contains("profile.kept"))
    }

    @Test("of routes and resources")
    func routes() {
        #expect(names(RoutePolicy().rules) == ["route.known", "route.method"])
        let unbuilt = RoutePolicy(unbuilt: [.init("PATCH", .instance("Appointment"))])
        #expect(names(unbuilt.rules) == ["route.known", "route.method", "route.built"])
        #expect(names(ResourcePolicy("Slot").rules) == ["appointment.known"])
        let form = ResourcePolicy("Slot", identifierForm: .uuid)
        #expect(names(form.rules) == ["appointment.known", "appointment.id-form"])
    }
}

extension CancellationPolicy {
    fileprivate static func cancelling(
        reason: ReasonPlacement = .absent,
        need: ReasonNeed = .optional,
        past: PastPolicy = .cancellable
    ) -> CancellationPolicy {
        CancellationPolicy(
            targets: [],
            sources: [],
            reason: reason,
            reasonNeed: need,
            description: .unchanged,
            past: past
        )
    }
}
