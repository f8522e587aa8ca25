import Exchanging
import FHIR
import HTTP
import Provider

/// An exchange with the faults that a test has asked for.
struct FaultedExchange {
    let exchange: Exchange
    let faults: FaultPlan

    /// - Returns: the outcome, and the fault that had a part in it.
    func outcome() -> (outcome: ExchangeOutcome, fault: AppliedFault?) {
        guard faults.areThere else { return (exchange.outcome(), nil) }
        let key = exchange.resource ?? exchange.subjectOfMessage
        let dialect = exchange.dialect.name
        // Tried at most once, whatever the number of faults.
        lazy var canBeUnprocessed = exchange.unprocessedOutcome != nil
        let fault = faults.fault(for: exchange.request, dialect: dialect, resource: key) { kind in
            kind == .proposed ? canBeUnprocessed : applies(kind, to: key)
        }
        guard let fault else { return (exchange.outcome(), nil) }
        var outcome = struck(by: fault, key)
        outcome.resource = key ?? outcome.resource
        return (outcome, AppliedFault(fault))
    }

    /// Whether a fault of this kind has anything to do here; it is not counted where it has not.
    private func applies(_ kind: Fault.Kind, to key: ResourceKey?) -> Bool {
        switch kind {
        case .slotTaken: exchange.isBooking
        case .concurrentChange:
            key.map { exchange.state.store(of: exchange.mount).current($0) != nil } ?? false
        default: true
        }
    }

    private func struck(by fault: Fault, _ key: ResourceKey?) -> ExchangeOutcome {
        switch fault.kind {
        case .status(let code, let retryAfter):
            return refused(with: code, retryAfter, by: fault)
        case .reset:
            return unanswered(.reset)
        case .empty:
            return unanswered(.cut(afterBytes: 0))
        case .concurrentChange:
            if let key {
                let (state, realTime) = (exchange.state, exchange.realTime)
                ConcurrentChange(mount: exchange.mount, state: state, realTime: realTime).apply(to: key)
            }
            return exchange.outcome()
        case .slotTaken:
            let (state, realTime) = (exchange.state, exchange.realTime)
            SlotTaken(mount: exchange.mount, state: state, realTime: realTime).apply(to: exchange.bookedSlots)
            return exchange.outcome()
        case .delay(let milliseconds):
            return delivered(.delayed(by: .milliseconds(milliseconds)))
        case .truncated(let count):
            var outcome = exchange.outcome()
            // What is made while it is sent is longer than this.
            let half = 200 + (outcome.response.stream == nil ? outcome.response.content.count / 2 : 16 * 1024)
            outcome.response.delivery = .cut(afterBytes: count ?? half)
            return outcome
        case .lostResponse:
            return delivered(.cut(afterBytes: 0))
        case .proposed:
            return exchange.unprocessedOutcome ?? exchange.outcome()
        }
    }

    private func delivered(_ delivery: Delivery) -> ExchangeOutcome {
        var outcome = exchange.outcome()
        outcome.response.delivery = delivery
        return outcome
    }

    /// Nothing is judged; the status is only the journal's.
    private func unanswered(_ delivery: Delivery) -> ExchangeOutcome {
        ExchangeOutcome(response: Response(status: .serviceUnavailable, delivery: delivery), mount: exchange.mount)
    }

    /// As the system answers with this status, whatever the reason.
    private func refused(with code: Int, _ retryAfter: Fault.RetryAfter?, by fault: Fault) -> ExchangeOutcome {
        let refusal = Refusal(
            .statusAskedFor,
            at: .target,
            expected: "no fault",
            found: "\(fault.identifier), which a test has asked for",
            sentence: "This answer comes from \(fault.identifier), which a test has asked for"
        )
        var response = exchange.response(to: refusal, answering: exchange.dialect.answer(withStatus: code))
        if let retryAfter { tell(retryAfter, in: &response) }
        exchange.compress(&response)
        return ExchangeOutcome(response: response, mount: exchange.mount, refusal: refusal)
    }

    private func tell(_ retryAfter: Fault.RetryAfter, in response: inout Response) {
        switch retryAfter.form {
        case .seconds: response.fields.append(.retryAfter, "\(retryAfter.seconds)")
        case .date:
            let moment = HTTPDate(secondsSinceEpoch: exchange.realTime.unixSeconds + retryAfter.seconds)
            response.fields.append(.retryAfter, moment)
        }
    }
}
