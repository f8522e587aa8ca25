import Provider

/// What a sandbox's journal shows of the consumer under test.
///
/// The journal cannot tell consumers apart: whoever wants a report on one gives it a sandbox of its own.
struct ConsumerReport: Sendable {
    /// Exchanges that were looked at.
    let exchanges: Int
    /// Exchanges that the journal no longer has.
    let forgotten: Int
    /// One for each dialect that the consumer has spoken to.
    let dialects: [DialectReport]

    /// - Parameter dialects: those that are mounted; one that stands twice counts once.
    init(_ page: Journal.Page, dialects: [Dialect]) {
        exchanges = page.entries.count
        forgotten = page.forgotten
        var reports: [DialectReport] = []
        for dialect in dialects where !reports.contains(where: { $0.dialect.name == dialect.name }) {
            let entries = page.entries.filter { $0.dialect == dialect.name }
            guard !entries.isEmpty else { continue }
            reports.append(DialectReport(Conversation(dialect: dialect, entries: entries)))
        }
        self.dialects = reports
    }

    /// Whether what is not shown cannot have been shown by a forgotten exchange.
    var isCertain: Bool { forgotten == 0 }

    /// The verdict on all obligations together.
    var verdict: Verdict {
        Verdict(dialects.flatMap(\.obligations).flatMap(\.evidence))
    }
}

/// What the journal shows of the consumer's dealings with one dialect.
struct DialectReport: Sendable {
    let dialect: Dialect
    let exchanges: Int
    /// Those that consumers of the dialect have.
    let obligations: [ObligationResult]
    let outcomes: [OutcomeResult]

    init(_ conversation: Conversation) {
        dialect = conversation.dialect
        exchanges = conversation.entries.count
        let byResource = conversation.byResource
        obligations = Obligation.all.filter { $0.binds(conversation.dialect) }.map { obligation in
            let conversations = obligation.scope == .dialect ? [conversation] : byResource
            return ObligationResult(
                identifier: obligation.identifier(in: conversation.dialect),
                sentence: obligation.sentence,
                source: obligation.source(in: conversation.dialect),
                evidence: conversations.flatMap(obligation.evidence)
            )
        }
        outcomes = OutcomeResult.all(of: conversation)
    }
}

/// What the journal shows of one obligation.
struct ObligationResult: Sendable {
    let identifier: String
    let sentence: String
    let source: String
    let evidence: [Evidence]

    var verdict: Verdict { Verdict(evidence) }

    /// The numbers of the exchanges that show the verdict, each once.
    var exchanges: [Int] {
        let telling = verdict == .broken ? evidence.filter { $0.breach != nil } : evidence
        return Set(telling.flatMap(\.exchanges)).sorted()
    }
}
