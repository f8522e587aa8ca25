import Provider
import Testing

@Suite("Rule books")
struct RuleBookTests {
    static let dialects = Dialect.all.map(\.name)

    @Test("each rule stands in a book once, with a sentence, a source and a status of refusal", arguments: dialects)
    func entries(_ name: String) throws {
        let dialect = try #require(Dialect.named(name))
        let rules = dialect.rules.entries.map(\.rule)
        #expect(Set(rules).count == rules.count)
        for entry in dialect.rules.entries {
            #expect(entry.sentence.hasSuffix("."), "\(entry.rule)")
            #expect(entry.sentence.first?.isLowercase == false, "\(entry.rule)")
            #expect(!entry.source.isEmpty, "\(entry.rule)")
            // What cannot be done is answered with 200 and its own status by a dialect that says so.
            let canBeOK = !dialect.takesWholeResources
            #expect((400..<600).contains(entry.answer.status) || canBeOK && entry.answer.status == 200)
            #expect(dialect.identifier(of: entry.rule) == "\(name).\(entry.rule.rawValue)")
            #expect(dialect.rules[entry.rule]?.sentence == entry.sentence)
        }
    }

    /// Raised whatever the dialect's policies are.
    private static let always: Set<Rule> = [
        .messageWellFormed, .messageInTime, .messageSize, .messageHeadSize, .messageTargetSize, .messageExpectation,
        .messageVersion, .messageMethodKnown, .routeKnown, .routeMethod, .queryUnderstood, .serverSound,
        .answerMediaType, .appointmentKnown,
    ]

    @Test("every rule that each dialect can raise by its policies is in its book", arguments: dialects)
    func complete(_ name: String) throws {
        let dialect = try #require(Dialect.named(name))
        var raised = Self.always
        if dialect.headers.fields.contains(where: { $0.need == .required }) { raised.insert(.headerRequired) }
        raised.formUnion(dialect.headers.fields.flatMap { Self.rules($0.form) })
        if dialect.headers.interactionField != nil { raised.insert(.interactionMatches) }
        if dialect.token.presence == .required { raised.insert(.tokenRequired) }
        raised.insert(.tokenBearer)
        if dialect.token.form == .jsonWebToken { raised.insert(.tokenReadable) }
        raised.formUnion(dialect.token.claims.flatMap(Self.rules))
        if dialect.concurrency != .unused { raised.formUnion([.ifMatchReadable, .ifMatchCurrent]) }
        if dialect.concurrency == .required { raised.insert(.ifMatchRequired) }
        for interaction in dialect.interactions {
            if case .read(.futureOnly) = interaction.action { raised.insert(.appointmentNotPast) }
        }
        let cancellation = try #require(dialect.cancellation)
        if cancellation.past == .refused { raised.insert(.appointmentNotPast) }
        if case .extension = cancellation.reason {
            raised.formUnion([.cancelReasonOnce, .cancelReasonKind, .cancelReasonText])
            if cancellation.reasonNeed == .required { raised.insert(.cancelReasonRequired) }
        }
        let missing = raised.filter { dialect.rules[$0] == nil }.map(\.rawValue).sorted()
        #expect(missing == [])
    }

    private static func rules(_ form: HeaderPolicy.FieldPolicy.Form) -> [Rule] {
        switch form {
        case .text: []
        case .uuid: [.headerUUID]
        case .encodedObject(_, let malformed): [malformed, .headerMembers]
        }
    }

    private static func rules(_ claim: TokenPolicy.ClaimPolicy) -> [Rule] {
        switch claim {
        case .present: [.tokenClaims]
        case .notExpired: [.tokenClaims, .tokenNotExpired]
        case .lifetime: [.tokenClaims, .tokenLifetime]
        case .reason: [.tokenReason]
        case .scope: [.tokenScope]
        case .subject: [.tokenSubject]
        case .resource: [.tokenResourceType, .tokenResource]
        case .notBefore: [.tokenClaims, .tokenNotBefore]
        }
    }

    @Test("a rule outside the book is answered with 500, since the stub is at fault")
    func unforeseen() {
        let book = RuleBook([])
        #expect(book[.ifMatchRequired] == nil)
        #expect(Dialect.systmone.rules[.ifMatchRequired] == nil)
        let refusal = Refusal(.ifMatchRequired, at: .field("If-Match"), expected: "x", found: "y")
        #expect(Dialect.systmone.answer(to: .ifMatchRequired).status == 500)
        #expect(refusal.problems.count == 1)
    }

    @Test("names of dialects find them, and no others")
    func named() {
        #expect(Dialect.named("core")?.name == "core")
        #expect(Dialect.named("systmone")?.name == "systmone")
        #expect(Dialect.named("Core") == nil)
        #expect(Dialect.named("") == nil)
        #expect(Set(Self.dialects).count == Self.dialects.count)
    }
}
