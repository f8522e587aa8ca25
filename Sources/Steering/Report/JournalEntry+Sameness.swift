import Bytes
import Exchanging
import HTTP
import Provider

extension JournalEntry {
    /// Whether another request asks for the same by the same method, with the same content.
    func asksSame(as other: JournalEntry) -> Bool {
        request.method == other.request.method && request.target.text == other.request.target.text
            && request.content == other.request.content
    }

    /// Whether another request says the same in its fields too; what is new in every request counts only if it was at
    /// fault.
    func isSame(as other: JournalEntry, in dialect: Dialect) -> Bool {
        let new = Self.newEachTime.union(dialect.requestIdentifiers.map { Text($0).lowercased })
        return asksSame(as: other)
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

    /// Whether two requests bear the same values in those fields by which a message is known again.
    func hasIdentifiers(of other: JournalEntry) -> Bool {
        [FieldName.requestIdentifier, .correlationIdentifier].allSatisfy { name in
            let value = request.fields[name]
            return value != nil && value?.lowercased == other.request.fields[name]?.lowercased
        }
    }
}

extension Conversation {
    /// Whether a request is the very message that another was: a retry which the system knows again.
    func isSameMessage(_ entry: JournalEntry, as other: JournalEntry) -> Bool {
        dialect.repeats == .refused && entry.asksSame(as: other) && entry.hasIdentifiers(of: other)
    }
}
