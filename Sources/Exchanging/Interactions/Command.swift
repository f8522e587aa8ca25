import Bytes
import FHIR
import HTTP
import Provider

/// A command to cancel: not one of FHIR's interactions, but what some systems make of POST to an appointment.
struct Command: Performance {
    let policy: CancellationPolicy

    /// What a command came to: the version it wrote, or the resource as it stands and why it stays so.
    private enum Ending {
        case carriedOut(Version)
        case impossible(JSONObject, Refusal)
    }

    func result(of exchange: Exchange) throws(Refusal) -> InteractionResult {
        let key = try exchange.key()
        _ = try exchange.current(key)
        let check = try exchange.check(of: key)
        let reader = BodyReader(exchange.dialect, check)
        let sent = try reader.command(in: exchange.content(), format: exchange.negotiation.body, of: key)
        let definition = check.commandProblems(of: .object(sent))
        let (ending, commits) = try exchange.store.transact { (transaction) throws(Refusal) -> Ending in
            let current = try exchange.current(key) { transaction.current(key) }
            try Precondition(exchange).check(against: current)
            try Refusal.ifAny(definition)
            let stored = try current.resource
            let content: JSONObject
            do throws(Refusal) {
                let command = CancellationCommand(stored: stored, sent: sent, policy: policy, now: exchange.now)
                content = try command.outcome()
                if exchange.isUnprocessed { throw .proposedAskedFor }
            } catch {
                return .impossible(stored, error)
            }
            let (dialect, now) = (exchange.dialect, exchange.now)
            let next = dialect.version(of: key, content: content, after: current, in: transaction, now: now)
            transaction.write(next, as: key, .updated)
            try dialect.settle(key, from: stored, to: content, policy.slots, in: &transaction, now: now)
            return .carriedOut(next)
        }
        switch ending {
        case .carriedOut(let version):
            let response = try exchange.answer(with: version, exchange.negotiation.answer)
            return InteractionResult(response: response, commits: commits)
        case .impossible(let stored, let refusal):
            return InteractionResult(response: try impossible(exchange, stored, refusal), refusal: refusal)
        }
    }

    /// What a command that cannot be carried out is answered with; nothing has changed.
    private func impossible(
        _ exchange: Exchange,
        _ stored: JSONObject,
        _ refusal: Refusal
    ) throws(Refusal) -> Response {
        guard let rule = refusal.problems.first?.rule,
            let status = exchange.dialect.appointmentStatus(answering: rule)
        else { throw refusal }
        var appointment = stored
        appointment["status"] = .string(status)
        // R4 app-4: only what is cancelled, or was missed, has a reason for it.
        appointment["cancelationReason"] = nil
        return try exchange.answer(withUnstored: appointment)
    }
}
