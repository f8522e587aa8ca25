import Bytes
import FHIR
import HTTP
import Provider

/// update, by which dialects cancel, amend and replace: checks the body against what is stored, and writes a new version (FHIR,
/// RESTful API, update).
struct Update: Performance {
    enum Change {
        case cancel(CancellationPolicy)
        case amend(AmendmentPolicy)
        case replace(ReplacementPolicy)
    }

    let change: Change

    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        let key = try exchange.key()
        _ = try exchange.current(key)
        let check = try exchange.check(of: key)
        let reader = BodyReader(exchange.dialect, check)
        let sent = try reader.whole(in: exchange.content(), format: exchange.negotiation.body, of: key)
        // Another consumer may write between the check and the write; then everything is judged again on what it wrote.
        let (next, commits) = try exchange.store.transact { (transaction) throws(Refusal) -> Version in
            let current = try exchange.current(key) { transaction.current(key) }
            try exchange.rememberMessage(in: &transaction)
            try Precondition(exchange).check(against: current)
            try Refusal.ifAny(definitionProblems(of: .object(sent), check, exchange.negotiation.body))
            let stored = try current.resource
            let content = try changed(stored, by: sent, now: exchange.now)
            let (dialect, now) = (exchange.dialect, exchange.now)
            let next = dialect.version(of: key, content: content, after: current, in: transaction, now: now)
            transaction.write(next, as: key, .updated)
            if let slots { try dialect.settle(key, from: stored, to: content, slots, in: &transaction, now: now) }
            return next
        }
        return InteractionResult(response: try exchange.answer(answer, toWriting: next, as: key), commits: commits)
    }

    private var answer: ChangeAnswer {
        guard case .replace(let policy) = change else { return .resource }
        return policy.answer
    }

    /// What becomes of the slots of an appointment that is cancelled; nil for any other change.
    private var slots: CancellationPolicy.SlotsPolicy? {
        guard case .cancel(let policy) = change else { return nil }
        return policy.slots
    }

    private func definitionProblems(of sent: JSONValue, _ check: ResourceCheck, _ format: WireFormat?) -> [Problem] {
        switch change {
        case .cancel: check.cancelProblems(of: sent, in: format)
        case .amend, .replace: check.definitionProblems(of: sent, in: format)
        }
    }

    private func changed(_ stored: JSONObject, by sent: JSONObject, now: Instant) throws(Refusal) -> JSONObject {
        switch change {
        case .cancel(let policy): try Cancellation(stored: stored, sent: sent, policy: policy, now: now).outcome()
        case .amend(let policy): try Amendment(stored: stored, sent: sent, policy: policy, now: now).outcome()
        case .replace(let policy): try Replacement(stored: stored, sent: sent, policy: policy).outcome()
        }
    }
}
