import Appointments
import FHIR
import HTTP

extension Exchange {
    /// A command to cancel: not one of FHIR's interactions, but what some systems make of POST to an appointment.
    func command(_ id: String, source: String?, _ negotiation: Negotiation) throws(Refusal) -> ExchangeOutcome {
        _ = try current(id, source: source)
        let reader = BodyReader(mount)
        let sent = try reader.command(in: request.content, format: negotiation.body, id: id)
        try Refusal.ifAny(mount.resourceCheck.commandProblems(of: .object(sent)))
        while true {
            let current = try current(id, source: source)
            let stored = try stored(current)
            let cancelled: JSONObject
            do {
                let rules = dialect.cancellation
                cancelled = try CancellationCommand(stored: stored, sent: sent, rules: rules, now: now).outcome()
            } catch {
                return try impossible(stored, error, negotiation)
            }
            let next = successor(of: current, id: id, content: cancelled)
            if store.replace(id, expecting: current.identifier, by: next) {
                return ExchangeOutcome(response: try answer(with: next, negotiation.answer), mount: mount)
            }
        }
    }

    /// What a command that cannot be carried out is answered with; nothing has changed.
    private func impossible(
        _ stored: JSONObject,
        _ refusal: Refusal,
        _ negotiation: Negotiation
    ) throws(Refusal) -> ExchangeOutcome {
        guard case .answered(let status) = dialect.cancellation.impossible else { throw refusal }
        var appointment = stored
        appointment["status"] = .string(status)
        // R4 app-4: only what is cancelled, or was missed, has a reason for it.
        appointment["cancelationReason"] = nil
        var fields = Fields()
        fields.append(.contentType, negotiation.answer.contentType)
        let content = try negotiation.answer.write(.object(appointment))
        let response = Response(status: .ok, fields: fields, content: content)
        return ExchangeOutcome(response: response, mount: mount, refusal: refusal)
    }
}
