import Provider
import FHIR
import HTTP

extension Exchange {
    /// update, by which these dialects cancel and amend: checks the body against what is stored, and writes a new
    /// version (FHIR, RESTful API, update).
    func update(
        _ id: String,
        _ interaction: Interaction,
        _ negotiation: Negotiation,
        _ outcome: inout ExchangeOutcome
    ) throws(Refusal) {
        _ = try current(id)
        let sent = try BodyReader(mount).appointment(in: request.content, format: negotiation.body, id: id)
        let message = dialect.repeats == .refused ? message : nil
        // Another consumer may write between the check and the write; then everything is judged again on what it wrote.
        while true {
            let current = try current(id)
            if let message, state.messages.contains(message) { throw repeated() }
            try Precondition(dialect).check(request.fields, current: current)
            try checkDefinition(.object(sent), negotiation.body, interaction)
            let changed = try changed(current.resource, sent, interaction)
            let next = successor(of: current, id: id, content: changed)
            switch write(next, of: id, after: current, as: message) {
            case .overtaken: continue
            case .repeated: throw repeated()
            case .written:
                outcome.committed = next.identifier
                outcome.response = try updated(to: next, id: id, negotiation)
                return
            }
        }
    }

    private func checkDefinition(_ sent: JSONValue, _ format: WireFormat?, _ interaction: Interaction) throws(Refusal) {
        let check = mount.resourceCheck
        try Refusal.ifAny(
            interaction == .amend
                ? check.definitionProblems(of: sent, in: format) : check.cancelProblems(of: sent, in: format)
        )
    }

    private func write(
        _ next: Version,
        of id: String,
        after current: Version,
        as message: String?
    ) -> ProcessedMessages.Outcome {
        let write = { store.replace(id, expecting: current.identifier, by: next) }
        guard let message else { return write() ? .written : .overtaken }
        return state.messages.once(message, write)
    }

    /// What a repetition has in common with the first message, on this mount.
    private var message: String {
        let identifiers = [FieldName.requestIdentifier, .correlationIdentifier].map { request.fields[$0] ?? "" }
        return "\(mount.index) \(identifiers.joined(separator: " ").lowercased())"
    }

    private func repeated() -> Refusal {
        Refusal(
            .messageNew,
            at: .field(FieldName.requestIdentifier.spelling),
            expected: "ids of a message that was not processed yet",
            found: "those of one that was"
        )
    }

    private func changed(
        _ stored: JSONObject,
        _ sent: JSONObject,
        _ interaction: Interaction
    ) throws(Refusal) -> JSONObject {
        if interaction == .amend, let rules = dialect.amendment {
            return try Amendment(stored: stored, sent: sent, rules: rules, now: now).outcome()
        }
        return try Cancellation(stored: stored, sent: sent, rules: dialect.cancellation, now: now).outcome()
    }

    private func updated(to version: Version, id: String, _ negotiation: Negotiation) throws(Refusal) -> Response {
        let prefersMinimal = request.fields.list(.prefer).map { Prefer($0).return == .minimal } ?? false
        var response = try answer(with: version, prefersMinimal ? nil : negotiation.answer)
        response.fields.append(.location, location(of: version, id: id))
        locateContent(of: version, id: id, in: &response)
        return response
    }
}

extension Exchange {
    /// The version that follows, with new content.
    func successor(of current: Version, id: String, content: JSONObject) -> Version {
        Version(
            stamping: content,
            identifier: dialect.versionIdentifiers.next(after: current.identifier, of: id),
            lastUpdated: dialect.instants.timeOfUpdate(now: now, after: current.lastUpdated),
            style: dialect.instants
        )
    }
}
