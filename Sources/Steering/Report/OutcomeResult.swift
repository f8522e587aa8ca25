import Provider

/// One answer that a dialect can give, and whether the consumer has met it.
struct OutcomeResult: Hashable, Sendable {
    /// `core.if-match.current`, or `core.carried-out.cancel`.
    let identifier: String
    let sentence: String
    let source: String
    /// The status code of the answer.
    let status: Int
    /// The numbers of the exchanges that ended so; none if the consumer has not met it.
    let exchanges: [Int]
}

extension OutcomeResult {
    /// What can be carried out, and the answers to all rules, in the order of the dialect's rule book.
    static func all(of conversation: Conversation) -> [OutcomeResult] {
        let dialect = conversation.dialect
        var carriedOut: [Interaction.Name: [Int]] = [:]
        var broken: [Rule: [Int]] = [:]
        for entry in conversation.entries where entry.isDelivered {
            for rule in Set(entry.refusal?.problems.map(\.rule) ?? []) {
                broken[rule, default: []].append(entry.number)
            }
            guard entry.refusal == nil, let interaction = entry.interaction else { continue }
            carriedOut[interaction, default: []].append(entry.number)
        }
        // First what concerns the whole mount, then what only looks; what is offered under two paths is one interaction.
        let whole = dialect.interactions.filter { $0.resourceType == nil }
        let parts = dialect.interactions.filter { $0.resourceType != nil }
        let inOrder = whole + parts.filter { !$0.changes } + parts.filter(\.changes)
        let offered = inOrder.map(\.name).reduce(into: [Interaction.Name]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return offered.map { result($0, dialect, carriedOut[$0] ?? []) }
            + dialect.enforcedRules.map { entry in
                OutcomeResult(
                    identifier: dialect.identifier(of: entry.rule),
                    sentence: entry.sentence,
                    source: entry.source,
                    status: entry.answer.status,
                    exchanges: broken[entry.rule] ?? []
                )
            }
    }

    private static func result(_ interaction: Interaction.Name, _ dialect: Dialect, _ exchanges: [Int]) -> OutcomeResult
    {
        OutcomeResult(
            identifier: "\(dialect.name).carried-out.\(interaction)",
            sentence: "A request for \(interaction) is carried out.",
            source: "FHIR, RESTful API",
            status: 200,
            exchanges: exchanges
        )
    }
}
