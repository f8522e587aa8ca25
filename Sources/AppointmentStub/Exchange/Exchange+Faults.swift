import Appointments
import FHIR
import HTTP

extension Exchange {
    /// The outcome with the faults that a test has asked for.
    func outcomeWithFaults() -> ExchangeOutcome {
        guard content.faults.areThere else { return outcome() }
        let route = RouteMatch.route(request, mount)
        let appointment = route?.appointment
        guard let fault = content.faults.fault(for: request, dialect: dialect.name, appointment: appointment) else {
            return outcome()
        }
        var outcome = struck(by: fault, appointment)
        outcome.appointment = appointment
        outcome.fault = JournalEntry.AppliedFault(
            identifier: fault.identifier,
            kind: fault.kind.name,
            withholdsAnswer: fault.kind.withholdsAnswer
        )
        return outcome
    }

    private func struck(by fault: Fault, _ appointment: String?) -> ExchangeOutcome {
        switch fault.kind {
        case .status(let code):
            return refused(with: code, by: fault)
        case .reset:
            return unanswered(.reset)
        case .empty:
            return unanswered(.cut(afterBytes: 0))
        case .concurrentChange:
            if let appointment {
                _ = ConcurrentChange(mount: mount, content: content, realTime: realTime).apply(to: appointment)
            }
            return outcome()
        case .delay(let milliseconds):
            return delivered(.delayed(by: .milliseconds(milliseconds)))
        case .truncated(let count):
            var outcome = outcome()
            let half = 200 + outcome.response.content.count / 2
            outcome.response.delivery = .cut(afterBytes: count ?? half)
            return outcome
        case .lostResponse:
            return delivered(.cut(afterBytes: 0))
        }
    }

    private func delivered(_ delivery: Delivery) -> ExchangeOutcome {
        var outcome = outcome()
        outcome.response.delivery = delivery
        return outcome
    }

    /// Nothing is judged; the status is only the journal's.
    private func unanswered(_ delivery: Delivery) -> ExchangeOutcome {
        ExchangeOutcome(response: Response(status: .serviceUnavailable, delivery: delivery), mount: mount)
    }

    /// In the words of the rule that has this status, if the dialect has one.
    private func refused(with code: Int, by fault: Fault) -> ExchangeOutcome {
        let entry = dialect.rules.entries.first { $0.answer.status == code && $0.rule != .routeKnown }
        let refusal = Refusal(
            entry?.rule ?? .serverSound,
            at: .target,
            expected: "no fault",
            found: "\(fault.identifier), which a test has asked for"
        )
        var response = response(to: refusal)
        response.status = Status(code)
        compress(&response)
        return ExchangeOutcome(response: response, mount: mount, refusal: refusal)
    }
}
