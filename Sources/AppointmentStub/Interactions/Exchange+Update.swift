import Appointments
import FHIR
import HTTP

extension Exchange {
    /// update, by which these dialects cancel and amend: checks the body against what is stored, and writes a new
    /// version (FHIR, RESTful API, update).
    func update(_ id: String, _ interaction: Interaction, _ negotiation: Negotiation) throws(Refusal) -> Response {
        _ = try current(id)
        let sent = try BodyReader(mount).appointment(in: request.content, format: negotiation.body, id: id)
        // Another consumer may write between the check and the write; then everything is judged again on what it wrote.
        while true {
            let current = try current(id)
            try Precondition(dialect).check(request.fields, current: current)
            try Refusal.ifAny(mount.resourceCheck.definitionProblems(of: .object(sent)))
            let next = try successor(of: current, id: id, sent: sent, interaction)
            if store.replace(id, expecting: current.identifier, by: next) {
                return try updated(to: next, id: id, negotiation)
            }
        }
    }

    private func successor(
        of current: Version,
        id: String,
        sent: JSONObject,
        _ interaction: Interaction
    ) throws(Refusal) -> Version {
        guard let stored = current.resource.object else {
            throw Refusal(.serverSound, at: .body, expected: "a stored appointment that can be read", found: "another")
        }
        let appointment =
            if interaction == .amend, let rules = dialect.amendment {
                try Amendment(stored: stored, sent: sent, rules: rules, now: now).outcome()
            } else {
                try Cancellation(stored: stored, sent: sent, rules: dialect.cancellation, now: now).outcome()
            }
        return Version(
            stamping: appointment,
            identifier: dialect.versionIdentifiers.next(after: current.identifier, of: id),
            lastUpdated: now,
            style: dialect.instants
        )
    }

    private func updated(to version: Version, id: String, _ negotiation: Negotiation) throws(Refusal) -> Response {
        let location = "\(baseURL.url(of: mount, for: request))/Appointment/\(id)/_history/\(version.identifier)"
        let prefersMinimal = request.fields.list(.prefer).map { Prefer($0).return == .minimal } ?? false
        var response = try answer(with: version, prefersMinimal ? nil : negotiation.answer)
        response.fields.append(.location, location)
        return response
    }
}
