import Provider

/// What a sandbox's journal shows of the consumer under test.
///
/// Nothing need tell consumers apart: whoever wants a report on one gives it a sandbox of its own.
struct ConsumerReport: Sendable {
    /// Exchanges that were looked at.
    let exchanges: Int
    /// Exchanges that the journal no longer has.
    let forgotten: Int
    /// One for each dialect that the consumer has spoken to.
    let dialects: [DialectReport]
    /// Of which run this is, for whoever finds the report later.
    let origin: ReportOrigin

    /// - Parameters:
    ///   - dialects: those that are mounted; one that stands twice counts once.
    ///   - origin: of which run it is.
    init(_ page: Journal.Page, dialects: [Dialect], origin: ReportOrigin = ReportOrigin()) {
        exchanges = page.entries.count
        forgotten = page.forgotten
        self.origin = origin
        var mounted: [Dialect] = []
        for dialect in dialects where !mounted.contains(where: { $0.name == dialect.name }) { mounted.append(dialect) }
        let isWhole = page.forgotten == 0 && (page.entries.first?.number ?? 1) <= 1
        let hearing = Hearing(page.entries, isWhole: isWhole, dialects: mounted)
        self.dialects = mounted.compactMap { dialect in
            let conversation = Conversation(dialect, hearing)
            return conversation.entries.isEmpty ? nil : DialectReport(conversation)
        }
    }

    /// Whether what is not shown cannot have been shown by a forgotten exchange.
    var isCertain: Bool { forgotten == 0 }

    /// The verdict on all obligations together, which advice does not touch.
    var verdict: Verdict {
        if count(.broken) > 0 { return .broken }
        return count(.advice) + count(.kept) > 0 ? .kept : .notShown
    }

    /// How many obligations have that verdict.
    func count(_ verdict: Verdict) -> Int {
        dialects.reduce(0) { $0 + $1.obligations.count { $0.verdict == verdict } }
    }

    /// `BROKEN: 2 broken, 1 advice, 5 kept, 3 not shown (24 exchanges, gpconnect)`.
    var headline: String {
        let counts = Verdict.allCases.map { "\(count($0)) \($0.rawValue)" }
        let seen = [exchanges == 1 ? "1 exchange" : "\(exchanges) exchanges"] + dialects.map(\.dialect.name)
        return "\(verdict.title): \(counts.joined(separator: ", ")) (\(seen.joined(separator: ", ")))"
    }
}

extension Verdict {
    /// The word with which a headline begins.
    var title: String {
        switch self {
        case .broken: "BROKEN"
        case .advice: "ADVICE"
        case .kept: "KEPT"
        case .notShown: "NOT SHOWN"
        }
    }
}

/// Of which run a report is.
struct ReportOrigin: Sendable {
    /// Of the stub.
    var version = ""
    /// When the stub's clock begins, by which the seed data count.
    var seed = ""
    var sandbox = ""
}

/// What the journal shows of the consumer's dealings with one dialect.
struct DialectReport: Sendable {
    let dialect: Dialect
    let exchanges: Int
    /// Seconds since 1970, when the first of the exchanges was answered.
    let begin: Int
    /// Those that consumers of the dialect have.
    let obligations: [ObligationResult]
    let outcomes: [OutcomeResult]
    let situations: [SituationResult]

    init(_ conversation: Conversation) {
        dialect = conversation.dialect
        exchanges = conversation.entries.count
        begin = conversation.entries.first?.time ?? 0
        let byResource = conversation.byResource
        let entries = Dictionary(conversation.entries.map { ($0.number, $0) }) { first, _ in first }
        // What was read at another system stands in a finding too.
        let all = Dictionary(conversation.hearing.entries.map { ($0.number, $0) }) { first, _ in first }
        obligations = Obligation.all.filter { $0.binds(conversation.dialect) }.map { obligation in
            let conversations = obligation.scope == .dialect ? [conversation] : byResource
            let evidence = conversations.flatMap(obligation.evidence)
            return ObligationResult(obligation, in: conversation.dialect, evidence) { entries[$0] ?? all[$0] }
        }
        outcomes = OutcomeResult.all(of: conversation)
        situations = ConsumerSituation.all.filter { $0.exists(conversation.dialect) }
            .map { SituationResult($0, in: conversation) }
    }
}

/// What the journal shows of one obligation.
struct ObligationResult: Sendable {
    let identifier: String
    let sentence: String
    let source: String
    let verdict: Verdict
    /// What is broken first, then advice.
    let findings: [Finding]
    /// The numbers of the exchanges that show the verdict, each once.
    let exchanges: [Int]
    /// How long those exchanges took, in nanoseconds.
    let nanoseconds: Int64

    /// - Parameters:
    ///   - obligation: what is judged.
    ///   - evidence: all that was found.
    ///   - entry: the exchange of a number.
    init(
        _ obligation: Obligation,
        in dialect: Dialect,
        _ evidence: [Evidence],
        entry: (Int) -> JournalEntry?
    ) {
        identifier = obligation.identifier(in: dialect)
        sentence = obligation.sentence
        source = obligation.source(in: dialect)
        let breaches = evidence.compactMap { evidence -> Finding? in
            guard let breach = evidence.breach else { return nil }
            return Finding(breach, of: obligation, evidence.exchanges.compactMap(entry).map(ExchangeLine.init))
        }
        findings = breaches.filter { $0.severity == .broken } + breaches.filter { $0.severity == .advice }
        verdict =
            switch findings.first?.severity {
            case .broken?: .broken
            case .advice?: .advice
            case nil: evidence.isEmpty ? .notShown : .kept
            }
        let telling = findings.isEmpty ? evidence : evidence.filter { $0.breach != nil }
        exchanges = Set(telling.flatMap(\.exchanges)).sorted()
        nanoseconds = exchanges.compactMap(entry).reduce(0) { $0 + ($1.end - $1.begin) }
    }
}
