import Provider

extension Obligation {
    /// Nobody knows whether a change whose answer is lost was carried out.
    static let lostAnswerLookedAt = Obligation(
        "lost-answer-looked-at",
        "After an update without an answer, the appointment must be read before the update is repeated.",
        source: "RFC 9110 §9.2.2, idempotent methods",
        binds: { _ in true }
    ) { conversation in
        conversation.changes.compactMap { place in
            let lost = conversation.entries[place]
            guard !lost.isDelivered else { return nil }
            let read = conversation.entries[(place + 1)...].first { $0.isDelivered && $0.interaction?.name == .read }
            let repeated = conversation.change(after: place).map { conversation.entries[$0] }
            switch (read, repeated) {
            case (let read?, let repeated?) where read.number < repeated.number:
                return .kept([lost.number, read.number, repeated.number])
            case (let read?, nil):
                return .kept([lost.number, read.number])
            case (_, let repeated?):
                return .broken([lost.number, repeated.number], "the update was repeated without a read")
            case (nil, nil):
                return nil
            }
        }
    }
}
