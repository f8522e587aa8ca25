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
        let always: Set = ["if-match.readable", "if-unmodified-since.unchanged", "if-none-match.unmatched"]
        #expect(names(ConcurrencyPolicy.unused.rules) == always)
        #expect(names(ConcurrencyPolicy.optional.rules) == always.union(["if-match.current"]))
        let required = names(ConcurrencyPolicy.required.rules)
        #expect(required == always.union(["if-match.current", "if-match.required"]))
        #expect(names(ConcurrencyPolicy.rulesWithoutVersion) == ["if-match.readable", "if-none-match.unmatched"])
        #expect(names(ReadingPolicy.any.rules) == [])
        #expect(names(ReadingPolicy.futureOnly.rules) == ["appointment.not-past"])
        #expect(names(RepeatPolicy.accepted.rules) == [])
        #expect(names(RepeatPolicy.refused.rules) == ["message.new"])
        #expect(names(QueryPolicy.ignoresUnknown.rules) == ["query.understood"])
        #expect(names(BodyPolicy.otherTypesAlike.rules) == ["body.readable", "body.resource-type", "body.id"])
        #expect(names(BodyPolicy.unknownTypesApart.rules).contains("body.resource-type-known"))
        let types = MediaTypePolicy(standard: .init("a/b", .json), others: [], releaseParameters: [])
        let ofBodies = ["media-type.answer", "media-type.body", "content-coding.known", "content-coding.kept"]
        #expect(names(types.rules(hasBody: true)) == Set(ofBodies))
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

    @Test("of searches")
    func searches() {
        func rules(_ criteria: SearchCriterion..., includes: IncludePolicy? = nil) -> Set<String> {
            names(SearchPolicy(of: "Slot", criteria, includes: includes).rules)
        }
        func window(_ upper: Text, past: WindowPolicy.PastPolicy = .allowed) -> SearchCriterion {
            .window(
                WindowPolicy(
                    from: .init("start", "ge"),
                    to: .init(upper, "le"),
                    [.day],
                    of: .start("start"),
                    past: past,
                    incomplete: upper == "start" ? .searchRange : .searchParameterRequired
                )
            )
        }
        let always: Set = ["search.parameter-required", "search.parameter-value"]
        #expect(rules(window("end")) == always.union(["search.parameter-once", "search.window"]))
        #expect(
            rules(window("start", past: .refused)) == [
                "search.range", "search.parameter-value", "search.window", "search.not-past",
            ]
        )
        let once = always.union(["search.parameter-once"])
        #expect(rules(.code(.init("status", ["free"]))) == once)
        #expect(rules(.identifier(.init(systems: []))) == once)
        let strict = SearchCriterion.IdentifierPolicy(systems: ["urn:a"], .nhsNumber)
        #expect(rules(.identifier(strict)) == once.union(["search.identifier-system", "nhs-number.valid"]))
        #expect(rules(.access(.init("who", systems: [], codings: "access")), .compartment(parameter: "x")) == [])
        let lists = ParameterPolicy("status", values: .lists, isRequired: false)
        #expect(rules(.code(.init("status", [], asked: lists))) == ["search.parameter-value"])
        let list = ParameterPolicy("status", values: .list, isRequired: false)
        let chain = SearchCriterion.ChainPolicy(list, [], to: "Slot", by: .id, unknown: .locationKnown)
        #expect(rules(.chain(chain)) == ["search.parameter-once", "search.parameter-value", "location.known"])
        #expect(rules(.some(of: ["a", "b"]), .constant("_sort", "start")) == always)
        #expect(rules(.upcoming("start")) == [])
        let schedule = Inclusion("Slot", "schedule")
        let included = IncludePolicy(direct: ["_include"], iterating: [], known: [schedule], required: [schedule])
        #expect(rules(includes: included) == ["search.include-required"])
        #expect(rules(includes: IncludePolicy(direct: ["_include"], iterating: [], known: [schedule])) == [])
    }

    @Test("of bookings")
    func bookings() {
        let made: Set = ["if-none-exist.absent", "server.room"]
        #expect(names(CreationPolicy().rules) == made)
        let least = BookingPolicy(participants: [], slots: .init(), past: .cancellable)
        let always = made.union(
            ["status", "slots-known", "participants-known", "slots-free", "slots-adjacent", "times", "schedule"]
                .map { "booking.\($0)" }
        )
        #expect(names(CreationPolicy(booking: least).rules) == always)
        let most = BookingPolicy(
            participants: ["Patient"],
            organisation: .init(url: "u", system: "s", profile: "p"),
            references: .relative,
            slots: .init(),
            texts: [.init("comment", maximumLength: 1)]
        )
        #expect(
            names(CreationPolicy(booking: most).rules)
                == always.union(
                    ["booking.participants", "booking.organisation", "booking.references", "booking.length"]
                        + ["appointment.not-past"]
                )
        )
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
