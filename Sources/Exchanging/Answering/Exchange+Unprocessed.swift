import HTTP
import Provider

extension Exchange {
    /// How it ends if the system cannot process for some reason what could else be carried out, such as a time-out; nothing
    /// is stored.
    ///
    /// - Returns: nil for a request that is refused, or answered so, anyway, and for one of which no such answer is known.
    package var unprocessedOutcome: ExchangeOutcome? {
        guard dialect.proposes, isCommand || isBooking else { return nil }
        let exchange = Exchange(
            request: request,
            codingFault: codingFault,
            mount: mount,
            state: state,
            prefix: prefix,
            setting: setting,
            realTime: realTime,
            isUnprocessed: true
        )
        let outcome = exchange.outcome()
        return outcome.refusal?.problems.first?.rule == .proposedAskedFor ? outcome : nil
    }

    /// Whether it is a command, by path and method.
    private var isCommand: Bool {
        candidates.contains { interaction in
            if case .command = interaction.action { true } else { false }
        }
    }
}

extension Refusal {
    /// Of what a test has asked for.
    static var proposedAskedFor: Refusal {
        Refusal(.proposedAskedFor, at: .target, expected: "no fault", found: "one of kind proposed")
    }
}
