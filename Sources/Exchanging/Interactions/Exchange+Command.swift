import Provider
import FHIR
import HTTP

extension Exchange {
    /// A command to cancel: not one of FHIR's interactions, but what some systems make of POST to an appointment.
    func command(
        _ id: String,
        source: String?,
        _ negotiation: Negotiation,
        _ outcome: inout ExchangeOutcome
    ) throws(Refusal) {
        _ = try current(id, source: source)
        let reader = BodyReader(mount)
        let sent = try reader.command(in: request.content, format: negotiation.body, id: id)
        try Refusal.ifAny(mount.resourceCheck.commandProblems(of: .object(sent)))
        while true {
            let current = try current(id, source: source)
            let stored = try current.resource
            let cancelled: JSONObject
            do {
                let rules = dialect.cancellation
                cancelled = try CancellationCommand(stored: stored, sent: sent, rules: rules, now: now).outcome()
            } catch {
                outcome.response = try impossible(stored, error, negotiation)
                outcome.refusal = error
                return
            }
            let next = successor(of: current, id: id, content: cancelled)
            if store.replace(id, expecting: current.identifier, by: next) {
                outcome.committed = next.identifier
                outcome.response = try answer(with: next, negotiation.answer)
                return
            }
        }
    }

    /// What a command that cannot be carried out is answered with; nothing has changed.
    private func impossible(
        _ stored: JSONObject,
        _ refusal: Refusal,
        _ negotiation: Negotiation
    ) throws(Refusal) -> Response {
        guard let rule = refusal.problems.first?.rule, case .appointment(let status) = dialect.answer(to: rule).content
        else { throw refusal }
        var appointment = stored
        appointment["status"] = .string(status)
        // R4 app-4: only what is cancelled, or was missed, has a reason for it.
        appointment["cancelationReason"] = nil
        var fields = Fields()
        fields.append(.contentType, negotiation.answer.contentType)
        fields.append(.vary, "Accept, Accept-Encoding")
        let content = try negotiation.answer.write(.object(appointment))
        return Response(status: .ok, fields: fields, content: content)
    }
}
