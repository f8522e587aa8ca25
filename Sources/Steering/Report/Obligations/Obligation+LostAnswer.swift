import HTTP
import Provider

extension Obligation {
    /// Nobody knows whether a change whose answer is lost was carried out.
    static let lostAnswerLookedAt = Obligation(
        "lost-answer-looked-at",
        "After an update without an answer, the appointment must be read before the update is repeated or other work goes on.",
        remedy: "it should have read the appointment, which tells whether the update was carried out",
        source: "RFC 9110 §9.2.2, idempotent methods",
        binds: { $0.interactions.contains { $0.changes && !$0.makes } }
    ) { conversation in
        let entries = conversation.entries
        return conversation.changes.compactMap { place in
            let lost = entries[place]
            guard !lost.isDelivered, !conversation.isLostRetry(place) else { return nil }
            let rest = entries.indices[(place + 1)...]
            let look = rest.first { conversation.isLook($0) && entries[$0].isDelivered && !entries[$0].isChange }
            let retry = rest.first { conversation.isChange($0) && conversation.isSameMessage(entries[$0], as: lost) }
            let seen = [look, retry].compactMap(\.self).min()
            let other = rest.first { conversation.isChange($0) && $0 != retry }
            if let seen, other.map({ seen < $0 }) ?? true { return .kept([lost.number, entries[seen].number]) }
            if let other {
                // Whoever had closed the connection is told of the repeated update.
                guard !conversation.repeats.contains(entries[other].number) else { return nil }
                return .broken([lost.number, entries[other].number], "the update was repeated without a read")
            }
            guard let next = conversation.otherWork(after: lost) else { return nil }
            return .broken([lost.number, next.number], "other work went on, and nobody looked at the appointment")
        }
    }

    /// The system tells by them whether it has the message already.
    static let retrySameMessage = Obligation(
        "retry-same-message",
        "A retry must repeat the content and both ids of the message.",
        remedy: "it should have sent the same content with the same X-Request-Id and X-Correlation-Id",
        source: "BaRS Core 1.2.2, transactional integrity",
        rules: [.messageNew],
        scope: .dialect,
        binds: { $0.repeats == .refused }
    ) { conversation in
        let entries = conversation.entries
        return entries.indices.compactMap { place in
            let first = entries[place]
            guard first.isMessage, first.invitesRetry else { return nil }
            let rest = entries[(place + 1)...]
            let sent = first.sentObject(conversation)
            let retry = rest.first { next in
                next.isMessage && next.isAtSamePlace(as: first)
                    && (next.hasIdentifiers(of: first) || next.sentObject(conversation) == sent)
            }
            guard let retry, !conversation.repeats.contains(retry.number) else { return nil }
            let isAfterLook = rest.prefix { $0.number < retry.number }
                .contains { conversation.isLookAround($0, after: first) }
            let numbers = [first.number, retry.number]
            guard first.hasIdentifiers(of: retry) else {
                return isAfterLook ? nil : .broken(numbers, "the message was sent again with other ids")
            }
            guard retry.sentObject(conversation) == sent else {
                return .broken(numbers, "another content was sent with the ids of the first")
            }
            return .kept(numbers)
        }
    }
}

extension Conversation {
    /// Whether a lost change is the retry of one that was lost before it, of which is told already.
    fileprivate func isLostRetry(_ place: Int) -> Bool {
        entries[..<place].contains { !$0.isDelivered && $0.isChange && $0.asksSame(as: entries[place]) }
            && look(before: place).map { index in
                entries[..<place].last { !$0.isDelivered && $0.isChange }.map { entries[index].number < $0.number }
                    ?? false
            } ?? true
    }

    /// The first exchange with the dialect that began after another had ended and is about something else.
    fileprivate func otherWork(after lost: JournalEntry) -> JournalEntry? {
        hearing.entries.first { other in
            other.number > lost.number && other.dialect == lost.dialect && other.resource != lost.resource
                && other.begin >= lost.end && other.interaction.map { $0.name != .capabilities } ?? false
        }
    }
}

extension JournalEntry {
    /// Whether it is one of those that the system keeps in mind by their ids.
    fileprivate var isMessage: Bool { interaction?.changes ?? (request.method == .put || request.method == .post) }

    /// Whether nobody knows what became of it, or it is to be tried again.
    fileprivate var invitesRetry: Bool { !isDelivered || response.status.code >= 500 }

    fileprivate func isAtSamePlace(as other: JournalEntry) -> Bool {
        request.method == other.request.method && request.target.text == other.request.target.text
    }
}
