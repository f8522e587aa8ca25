import HTTP
import Provider

extension Obligation {
    /// A retry must know that the first was not carried out, and a button must not work twice.
    static let updateSentOnce = Obligation(
        "update-sent-once",
        "An update that was carried out must not be sent again without a look at what became of it.",
        remedy: "it should have sent the update once, and looked at the resource before it sent anything again",
        source: "RFC 9110 §9.2.2, idempotent methods",
        binds: { $0.interactions.contains(where: \.changes) }
    ) { conversation in
        let repeated = conversation.repeatedUpdates
        let firsts = Set(repeated.map(\.first.number))
        let kept = conversation.changes.map { conversation.entries[$0] }.filter { change in
            change.isCarriedOut && change.isDelivered && !firsts.contains(change.number)
        }
        return kept.map { .kept([$0.number]) }
            + repeated.map { first, again in .broken([first.number, again.number], words(first, again)) }
    }

    private static func words(_ first: JournalEntry, _ again: JournalEntry) -> String {
        if again.begin < first.end { return "the update was sent a second time while the first was being answered" }
        if first.isGivenUp {
            return "the consumer gave up waiting for the answer, and sent the update again without a look"
        }
        return "the update was carried out, and sent again unchanged"
    }
}

extension Conversation {
    /// Updates that had been carried out, each with the same one that followed without a look between.
    var repeatedUpdates: [(first: JournalEntry, again: JournalEntry)] {
        let places = entries.indices.filter(isChange)
        let lines = linesOfWork
        var found: [(first: JournalEntry, again: JournalEntry)] = []
        for (index, place) in places.enumerated() {
            let first = entries[place]
            // Who was left without an answer by a fault is told of the lost answer.
            guard first.isCarriedOut, !(first.fault?.withholdsAnswer ?? false) else { continue }
            let end = look(after: place) ?? entries.endIndex
            // Two sessions that looked, and decided the same, are both right.
            let version = first.namedVersion ?? lines[place]?.inHand.first
            if let version, (lines[place]?.looks(at: version) ?? 0) > 1 { continue }
            let again = places[(index + 1)...].prefix { $0 < end }.first { other in
                first.asksSame(as: entries[other]) && first.namedVersion == entries[other].namedVersion
                    && !isSameMessage(entries[other], as: first)
            }
            if let again { found.append((first, entries[again])) }
        }
        return found
    }
}
