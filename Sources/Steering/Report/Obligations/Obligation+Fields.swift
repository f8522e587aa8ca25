import Bytes
import Provider
import HTTP

extension Obligation {
    /// Told by the stub's own check, which every request passes that reaches a route.
    static let requiredFields = Obligation(
        "required-fields",
        "Every request must have the header fields that the system requires.",
        remedy: "it should have sent what the system expects in its header fields",
        source: "the system's own headers",
        rules: [.headerRequired],
        scope: .dialect,
        binds: { $0.headers.interactionField != nil || $0.headers.fields.contains { $0.need == .required } }
    ) { conversation in
        conversation.entries.compactMap { entry in
            let problems = entry.refusal?.problems.filter { fieldRules.contains($0.rule) } ?? []
            guard problems.isEmpty else {
                let words = problems.map { "\($0.location): expected \($0.expected), found \($0.found)" }
                return .broken([entry.number], words.joined(separator: "; "))
            }
            // Only what has passed the check is known to mean something.
            return entry.interaction == nil ? nil : .kept([entry.number])
        }
    }

    private static let fieldRules = Set(Rule.ofRequiredFields)

    /// A trace that two requests share leads an auditor to the wrong one.
    static let freshIdentifiers = Obligation(
        "fresh-identifiers",
        "Every request must have a trace or request id of its own.",
        remedy: "it should have made a new one for every request, the retry of a message aside",
        source: "the system's own headers",
        rules: [.headerUUID, .headerRequired],
        scope: .dialect,
        binds: { !$0.requestIdentifiers.isEmpty }
    ) { conversation in
        conversation.dialect.requestIdentifiers.flatMap { evidence(of: $0, in: conversation) }
    }

    private static func evidence(of name: String, in conversation: Conversation) -> [Evidence] {
        var entries: [Text: [JournalEntry]] = [:]
        for entry in conversation.entries {
            guard let value = entry.request.fields[FieldName(name)], !value.isEmpty else { continue }
            // A message that is sent again is the same message.
            let isRetry =
                entries[value.lowercased]?.contains { first in
                    conversation.isSameMessage(entry, as: first)
                        && (first.interaction?.changes ?? true || !first.isDelivered
                            || first.response.status.code >= 500)
                } ?? false
            if !isRetry { entries[value.lowercased, default: []].append(entry) }
        }
        return entries.sorted { $0.value[0].number < $1.value[0].number }.map { value, entries in
            let numbers = entries.map(\.number)
            return numbers.count == 1 ? .kept(numbers) : .broken(numbers, "\(name) was \(value) each time")
        }
    }
}

extension Rule {
    /// Those about header fields that a system requires.
    static let ofRequiredFields: [Rule] = [
        .headerRequired, .headerUUID, .headerTarget, .headerMembers, .headerIdentity, .interactionMatches,
    ]
}

extension Dialect {
    /// The fields among those that the dialect asks for by which one request is told from another.
    var requestIdentifiers: [String] {
        headers.fields.filter(\.tellsRequestsApart).map(\.name)
    }
}
