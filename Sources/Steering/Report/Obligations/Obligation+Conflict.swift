import Bytes
import HTTP
import Provider

extension Obligation {
    /// More than one retry in a row is a race that nobody watches.
    static let conflictReread = Obligation(
        "conflict-re-read",
        "After a version conflict, the appointment must be read again and the update retried once.",
        remedy: "it should have read the appointment again, decided anew, and sent one update with the new ETag",
        source: "FHIR, RESTful API, managing resource contention",
        rules: [.ifMatchCurrent],
        binds: { $0.concurrency != .unused }
    ) { conversation in
        let lines = conversation.linesOfWork
        var evidence: [Evidence] = []
        var retries: Set<Int> = []
        for place in conversation.changes where conversation.entries[place].isConflict {
            // A conflict of the retry is part of what is told of the first one.
            guard !retries.contains(place), let retry = conversation.retry(after: place, lines) else { continue }
            if conversation.entries[retry].isConflict { retries.insert(retry) }
            evidence.append(finding(place, retry, in: conversation, lines))
        }
        return evidence
    }

    private static func finding(
        _ place: Int,
        _ retry: Int,
        in conversation: Conversation,
        _ lines: [Int: LinesOfWork]
    ) -> Evidence {
        let entries = conversation.entries
        let numbers = [entries[place].number, entries[retry].number]
        guard let look = conversation.look(after: place), look < retry else {
            return .broken(numbers, "the update was retried without another read")
        }
        if entries[retry].isConflict, let third = conversation.retry(after: retry, lines) {
            return .broken(numbers + [entries[third].number], "the update was retried more than once")
        }
        return .kept([numbers[0], entries[look].number, numbers[1]])
    }
}

extension Conversation {
    /// The next change that is the same session's: another has a version in hand that it had before the conflict.
    fileprivate func retry(after place: Int, _ lines: [Int: LinesOfWork]) -> Int? {
        let conflicted = entries[place].namedVersion
        var next = change(after: place)
        while let candidate = next {
            let named = entries[candidate].namedVersion
            let isOthers = named.map { named in
                lines[place].map { line in
                    var line = line
                    if let conflicted { line.spend(conflicted) }
                    return line.hold(named)
                } ?? false
            }
            guard isOthers ?? false else { return candidate }
            next = change(after: candidate)
        }
        return nil
    }
}

extension JournalEntry {
    /// Whether it was refused since another version is the current one, or as a test has asked for that.
    var isConflict: Bool {
        isDelivered && (broke([.ifMatchCurrent]) || broke([.statusAskedFor]) && response.status == .conflict)
    }
}
