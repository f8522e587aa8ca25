import Bytes
import Provider
import HTTP

extension Obligation {
    /// The statuses that invite to come again are left out: 408, 425 and 429.
    static let refusalNotRepeated = Obligation(
        "refusal-not-repeated",
        "A request that was refused with 4xx must not be sent again unchanged.",
        source: "RFC 9110 §15.5, client error 4xx",
        binds: { _ in true }
    ) { conversation in
        let entries = conversation.entries
        return entries.indices.compactMap { place in
            let refused = entries[place]
            guard refused.isRefusedAsWrong, !inviting.contains(refused.response.status.code) else { return nil }
            let next = entries[(place + 1)...].first {
                $0.request.method == refused.request.method && $0.request.target.text == refused.request.target.text
            }
            guard let next else { return nil }
            let numbers = [refused.number, next.number]
            guard refused.isSame(as: next, in: conversation.dialect) else { return .kept(numbers) }
            return .broken(
                numbers,
                "the request refused with \(refused.response.status.code) was sent again unchanged"
            )
        }
    }

    private static let inviting: Set<Int> = [408, 425, 429]
}

extension JournalEntry {
    /// Whether another request says the same; what is new in every request counts only if it was at fault.
    fileprivate func isSame(as other: JournalEntry, in dialect: Dialect) -> Bool {
        let new = Self.newEachTime.union(dialect.requestIdentifiers.map { Text($0).lowercased })
        return request.content == other.request.content
            && significantFields(of: other, beside: new) == significantFields(of: self, beside: new)
    }

    private func significantFields(of entry: JournalEntry, beside new: Set<Text>) -> [Text: [Text]] {
        var fields: [Text: [Text]] = [:]
        for (name, value) in entry.request.fields.entries {
            let name = name.lowercased
            guard !new.contains(name) || isAtFault(name) else { continue }
            fields[name, default: []].append(value)
        }
        return fields
    }

    private func isAtFault(_ name: Text) -> Bool {
        refusal?.problems.contains { problem in
            switch problem.location {
            case .field(let field): Text(field).equalsIgnoringCase(name)
            case .claim: name == "authorization"
            case .element, .parameter, .target, .body: false
            }
        } ?? false
    }

    /// What says nothing of what is asked in any dialect; a dialect's own fields say it of themselves.
    private static let newEachTime: Set<Text> = [
        "authorization", "x-request-id", "x-correlation-id", "traceparent", "tracestate",
    ]
}
