import Bytes
import FHIR
import HTTP
import Provider

/// update, by which dialects cancel and amend: checks the body against what is stored, and writes a new version (FHIR,
/// RESTful API, update).
struct Update: Performance {
    enum Change {
        case cancel(CancellationPolicy)
        case amend(AmendmentPolicy)
    }

    let change: Change

    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        let key = try exchange.key()
        _ = try exchange.current(key)
        let check = try exchange.check(of: key)
        let reader = BodyReader(exchange.dialect, check)
        let sent = try reader.whole(in: exchange.content(), format: exchange.negotiation.body, of: key)
        let message = exchange.dialect.repeats == .refused ? exchange.messageIdentifiers : nil
        // Another consumer may write between the check and the write; then everything is judged again on what it wrote.
        let (next, commits) = try exchange.store.transact { (transaction) throws(Refusal) -> Version in
            let current = try exchange.current(key) { transaction.current(key) }
            if let message {
                try exchange.checkIsNew(message)
                transaction.remember(message, in: exchange.state.messages)
            }
            try Precondition(exchange).check(against: current)
            try Refusal.ifAny(definitionProblems(of: .object(sent), check, exchange.negotiation.body))
            let stored = try current.resource
            let content = try changed(stored, by: sent, now: exchange.now)
            let (dialect, now) = (exchange.dialect, exchange.now)
            let next = dialect.version(of: key, content: content, after: current, in: transaction, now: now)
            transaction.write(next, as: key, .updated)
            if freesSlots {
                let release = SlotRelease(key, from: stored, to: content)
                exchange.dialect.write(try release.slots(in: &transaction), in: &transaction, now: exchange.now)
            }
            return next
        }
        return InteractionResult(response: try exchange.answer(toWriting: next, as: key), commits: commits)
    }

    private var freesSlots: Bool {
        guard case .cancel(let policy) = change else { return false }
        return policy.slots == .freed
    }

    private func definitionProblems(of sent: JSONValue, _ check: ResourceCheck, _ format: WireFormat?) -> [Problem] {
        switch change {
        case .cancel: check.cancelProblems(of: sent, in: format)
        case .amend: check.definitionProblems(of: sent, in: format)
        }
    }

    private func changed(_ stored: JSONObject, by sent: JSONObject, now: Instant) throws(Refusal) -> JSONObject {
        switch change {
        case .cancel(let policy): try Cancellation(stored: stored, sent: sent, policy: policy, now: now).outcome()
        case .amend(let policy): try Amendment(stored: stored, sent: sent, policy: policy, now: now).outcome()
        }
    }
}
