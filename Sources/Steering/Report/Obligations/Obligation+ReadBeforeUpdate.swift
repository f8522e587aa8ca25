import HTTP
import Provider

extension Obligation {
    /// What is sent back must have been read; a command says only what is to be done.
    static let readBeforeUpdate = Obligation(
        "read-before-update",
        "An appointment must be read before it is updated.",
        remedy: "it should have read the appointment, and sent back what it had read with its change",
        source: "FHIR, RESTful API, update",
        binds: \.takesWholeResources
    ) { conversation in
        var told: JournalEntry?
        return conversation.changes.compactMap { place in
            let change = conversation.entries[place]
            guard change.isUpdate else { return nil }
            if let look = conversation.look(before: place) {
                return .kept([conversation.entries[look].number, change.number])
            }
            // What was read of another system is told of there, and what is forgotten may have been a read.
            guard conversation.isWhole, conversation.readElsewhere(change) == nil else { return nil }
            // Who tries the same again has not read it in the meantime either.
            if let told, told.asksSame(as: change) { return nil }
            told = change
            guard let attempt = conversation.attempt(before: place) else {
                return .broken([change.number], "the appointment was updated without having been read")
            }
            return .broken(
                [attempt.entry.number, change.number],
                "the appointment was updated without having been read: \(attempt.words)"
            )
        }
    }
}

extension Conversation {
    /// What the consumer had of the resource in place of a read, and why that is none.
    fileprivate func attempt(before place: Int) -> (entry: JournalEntry, words: String)? {
        for index in entries.indices[..<place].reversed() {
            let entry = entries[index]
            let words: String? =
                switch (entry.request.method, entry.isDelivered) {
                case (.head, true): "HEAD shows no more than its version"
                case (.get, true) where told(at: index)?.way == .version:
                    "one version was read, which need not be current"
                case (.get, true) where entry.resource == key && !entry.isSuccess:
                    "the read was answered with \(entry.response.status.code)"
                case (.get, false): "the answer to the read did not arrive whole"
                default: nil
                }
            if let words { return (entry, words) }
        }
        return nil
    }

    /// Where else the resource of a change was read; nil if nowhere.
    func readElsewhere(_ change: JournalEntry) -> JournalEntry? {
        key.flatMap { hearing.readElsewhere($0, before: change) }
    }
}
