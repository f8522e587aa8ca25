import HTTP
import Provider

extension Obligation {
    /// More than one retry in a row is a race that nobody watches.
    static let conflictReread = Obligation(
        "conflict-re-read",
        "After a version conflict, the appointment must be read again and the update retried once.",
        source: "FHIR, RESTful API, managing resource contention",
        rules: [.ifMatchCurrent],
        binds: { $0.concurrency != .unused }
    ) { conversation in
        var evidence: [Evidence] = []
        var wasConflict = false
        for place in conversation.changes {
            let isConflict = conversation.entries[place].isConflict
            // A conflict of the retry is part of what is told of the first one.
            if isConflict, !wasConflict, let finding = finding(after: place, in: conversation) {
                evidence.append(finding)
            }
            wasConflict = isConflict
        }
        return evidence
    }

    /// - Returns: Nil if the consumer has not tried again.
    private static func finding(after place: Int, in conversation: Conversation) -> Evidence? {
        let conflict = conversation.entries[place]
        guard let retry = conversation.change(after: place) else { return nil }
        let numbers = [conflict.number, conversation.entries[retry].number]
        guard let look = conversation.look(after: place), look.number < numbers[1] else {
            return .broken(numbers, "the update was retried without another read")
        }
        if conversation.entries[retry].isConflict, let third = conversation.change(after: retry) {
            return .broken(numbers + [conversation.entries[third].number], "the update was retried more than once")
        }
        return .kept([conflict.number, look.number, numbers[1]])
    }
}

extension JournalEntry {
    fileprivate var isConflict: Bool {
        isDelivered && (broke([.ifMatchCurrent]) || broke([.statusAskedFor]) && response.status == .conflict)
    }
}
