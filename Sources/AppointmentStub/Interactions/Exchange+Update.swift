import Appointments
import FHIR
import HTTP

extension Exchange {
    /// update, which in these dialects cancels: checks the body against what is stored, and writes a new version.
    func update(_ id: String, _ negotiation: Negotiation) throws(Refusal) -> Response {
        _ = try current(id)
        let sent = try body(for: id)
        // Another consumer may write between the check and the write; then everything is judged again on what it wrote.
        while true {
            let current = try current(id)
            try Precondition(dialect.concurrency).check(request.fields, current: current)
            try Refusal.ifAny(mount.resourceCheck.definitionProblems(of: .object(sent)))
            let next = try successor(of: current, id: id, sent: sent)
            if store.replace(id, expecting: current.identifier, by: next) {
                return updated(to: next, id: id, negotiation)
            }
        }
    }

    private func body(for id: String) throws(Refusal) -> JSONObject {
        let value: JSONValue
        do {
            value = try JSONReader.read(request.content)
        } catch {
            let location = error.path.map { Problem.Location.element($0) } ?? .body
            let place = "line \(error.position.line), column \(error.position.column)"
            throw Refusal(
                .bodyReadable,
                at: location,
                expected: "well-formed JSON",
                found: "at \(place): \(error.reason)"
            )
        }
        try Refusal.ifAny(mount.resourceCheck.typeProblems(of: value))
        guard let object = value.object, object["id"]?.string == id else {
            throw Refusal(
                .bodyIdentifier,
                at: .element(ElementPath("Appointment", [.member("id")])),
                expected: "the id of the URL, \(id)",
                found: value["id"].map { String(decoding: JSONWriter.write($0), as: UTF8.self) } ?? "none"
            )
        }
        return object
    }

    private func successor(of current: Version, id: String, sent: JSONObject) throws(Refusal) -> Version {
        guard let stored = current.resource.object else {
            throw Refusal(.serverSound, at: .body, expected: "a stored appointment that can be read", found: "another")
        }
        let rules = dialect.cancellation
        let appointment = try Cancellation(stored: stored, sent: sent, rules: rules, now: now).outcome()
        return Version(
            stamping: appointment,
            identifier: dialect.versionIdentifiers.next(after: current.identifier, of: id),
            lastUpdated: now
        )
    }

    private func updated(to version: Version, id: String, _ negotiation: Negotiation) -> Response {
        let location = "\(baseURL.url(of: mount, for: request))/Appointment/\(id)/_history/\(version.identifier)"
        let prefersMinimal = request.fields.list(.prefer).map { Prefer($0).return == .minimal } ?? false
        var response = answer(with: version, prefersMinimal ? nil : negotiation.answer)
        response.fields.append(.location, location)
        return response
    }
}
