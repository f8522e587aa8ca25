import Bytes
import HTTP
import Provider

extension Obligation {
    /// The statuses that invite to come again are left out: 408, 425 and 429.
    static let refusalNotRepeated = Obligation(
        "refusal-not-repeated",
        "A change that was refused must not be sent again unchanged.",
        remedy: "it should have mended the request, or looked at the resource, or given up",
        source: "RFC 9110 §15.5, client error 4xx",
        scope: .dialect,
        binds: { $0.interactions.contains(where: \.changes) }
    ) { conversation in
        let entries = conversation.entries
        return entries.indices.compactMap { place in
            let refused = entries[place]
            guard refused.isRefusedChange, !conversation.repeats.contains(refused.number) else { return nil }
            let rest = entries.indices[(place + 1)...]
            let next = rest.first {
                entries[$0].request.method == refused.request.method
                    && entries[$0].request.target.text == refused.request.target.text
            }
            guard let next, !conversation.repeats.contains(entries[next].number) else { return nil }
            let numbers = [refused.number, entries[next].number]
            let authorizations = [refused, entries[next]].map { $0.request.fields[.authorization] }
            let hasLooked = rest.prefix { $0 < next }.contains {
                conversation.isLookAround(entries[$0], after: refused)
            }
            guard refused.isSame(as: entries[next], in: conversation.dialect), !hasLooked,
                authorizations[0] == authorizations[1]
            else { return .kept(numbers) }
            let words =
                refused.isUnprocessed ? "was left unprocessed" : "was refused with \(refused.response.status.code)"
            return .broken(numbers, "the request \(words), and sent again unchanged")
        }
    }

    /// The answer has the status of success and the appointment in it, and means that nothing was done.
    static let proposedLookedAt = Obligation(
        "proposed-looked-at",
        "An answer with the status proposed is no success: the appointment must be looked at before the work goes on.",
        remedy: "it should have looked at the appointment, which stands as before, and tried again or told its user",
        source: "Health Cloud Developer Guide, Cancel Appointment",
        rules: [.cancelFrom],
        scope: .dialect,
        binds: \.proposes
    ) { conversation in
        let entries = conversation.entries
        return entries.indices.compactMap { place in
            let proposed = entries[place]
            guard proposed.isUnprocessed, proposed.interaction?.changes ?? false,
                !conversation.repeats.contains(proposed.number)
            else { return nil }
            let rest = entries[(place + 1)...]
            let look = rest.first { conversation.isLookAround($0, after: proposed) || $0.isNewTry(of: proposed) }
            let other = rest.first { ($0.interaction?.changes ?? false) && !$0.isNewTry(of: proposed) }
            switch (look, other) {
            case (let look?, let other?) where other.number < look.number && other.makesAnew(for: proposed):
                return .broken([proposed.number, other.number], "the consumer went on as if it had been done")
            case (let look?, _):
                return .kept([proposed.number, look.number])
            case (nil, let other?):
                return .broken([proposed.number, other.number], "the consumer went on as if it had been done")
            case (nil, nil):
                return nil
            }
        }
    }
}

extension Conversation {
    /// Whether an exchange told of the resource that another is about, or may have; where it names none, whether it told
    /// of anything.
    func isLookAround(_ entry: JournalEntry, after other: JournalEntry) -> Bool {
        guard !(entry.interaction?.changes ?? true), entry.isSuccess else { return false }
        guard let key = other.resource else { return entry.interaction?.name != .capabilities }
        if entry.toldMore { return true }
        return hearing.told(of: key, by: entry)?.isRead ?? false
    }
}

extension JournalEntry {
    /// Whether it asked for a change and the consumer was told that it will not be made.
    fileprivate var isRefusedChange: Bool {
        let changes = interaction.map(\.changes) ?? (request.method == .put || request.method == .post)
        // A conflict has an obligation of its own, and of these the consumer may come again.
        return changes && isRefusedAsWrong && !isConflict && ![408, 425, 429].contains(response.status.code)
    }

    /// Whether it asks again for the change that another had asked for.
    fileprivate func isNewTry(of other: JournalEntry) -> Bool {
        request.method == other.request.method && resource == other.resource
            && request.target.path == other.request.target.path
    }

    /// Whether it makes a resource while another that it would take the place of still stands.
    fileprivate func makesAnew(for other: JournalEntry) -> Bool {
        (interaction?.makes ?? false) && !(other.interaction?.makes ?? true)
    }
}
