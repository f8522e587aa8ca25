import Bytes
import Provider

/// One answer that a dialect can give, and whether the consumer has met it.
struct OutcomeResult: Hashable, Sendable {
    /// `core.if-match.current`, or `core.carried-out.cancel`, `gpconnect.carried-out.read.Patient`.
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
        var carriedOut: [Offer: [Int]] = [:]
        var broken: [Rule: [Int]] = [:]
        for entry in conversation.entries where entry.isDelivered {
            for rule in Set(entry.refusal?.problems.map(\.rule) ?? []) {
                broken[rule, default: []].append(entry.number)
            }
            guard entry.refusal == nil, let interaction = entry.interaction else { continue }
            carriedOut[Offer(interaction), default: []].append(entry.number)
        }
        // First what concerns the whole mount, then what only looks; what is offered under two paths is one interaction.
        let whole = dialect.interactions.filter { $0.resourceType == nil }
        let parts = dialect.interactions.filter { $0.resourceType != nil }
        let inOrder = whole + parts.filter { !$0.changes } + parts.filter(\.changes)
        let offered = inOrder.map { Offer($0) }.reduce(into: [Offer]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return offered.map { offer in
            let isAlone = offered.count { $0.name == offer.name } == 1
            return result(offer, dialect, tellingType: !isAlone, carriedOut[offer] ?? [])
        }
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

    /// - Parameter tellingType: whether the name alone would not tell it from another.
    private static func result(
        _ offer: Offer,
        _ dialect: Dialect,
        tellingType: Bool,
        _ exchanges: [Int]
    ) -> OutcomeResult {
        let type = tellingType ? offer.resourceType : nil
        return OutcomeResult(
            identifier: "\(dialect.name).carried-out.\(offer.name)\(type.map { ".\($0)" } ?? "")",
            sentence: "A request for \(offer.name)\(type.map { " (\($0))" } ?? "") succeeds.",
            source: "FHIR, RESTful API",
            status: offer.status,
            exchanges: exchanges
        )
    }

    /// What is carried out, whatever path it is asked at.
    private struct Offer: Hashable {
        let name: Interaction.Name
        let resourceType: Text?
        let status: Int

        init(_ interaction: Interaction) {
            name = interaction.name
            resourceType = interaction.resourceType
            status = interaction.successStatus
        }
    }
}
