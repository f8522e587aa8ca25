import Provider
import FHIR
import HTTP

extension Exchange {
    /// read: the current version of an appointment (FHIR, RESTful API, read).
    func read(_ id: String, source: String?, _ negotiation: Negotiation) throws(Refusal) -> Response {
        let version = try current(id, source: source)
        try checkReadable(version)
        var response = try representation(of: version, negotiation.answer)
        locateContent(of: version, id: id, in: &response)
        return response
    }

    /// - Parameter source: the source system that the appointment must belong to; nil for any.
    /// - Throws: `Refusal`: the id cannot be one, or there is no such appointment.
    func current(_ id: String, source: String? = nil) throws(Refusal) -> Version {
        guard mount.dialect.routes.identifierForm == .any || UUIDForm.fits(id) else {
            throw Refusal(.appointmentIdentifierForm, at: .target, expected: "a UUID", found: id)
        }
        guard let version = store.current(id), try isOf(source, version) else {
            throw Refusal(
                .appointmentKnown,
                at: .target,
                expected: "the id of an appointment of \(mount.path)\(source.map { " in source system \($0)" } ?? "")",
                found: id.isEmpty ? "no id" : id
            )
        }
        return version
    }

    private func isOf(_ source: String?, _ version: Version) throws(Refusal) -> Bool {
        guard let source else { return true }
        return SourceSystem.names(of: .object(try version.resource)).contains(source)
    }

    private func checkReadable(_ version: Version) throws(Refusal) {
        guard mount.dialect.reading == .futureOnly else { return }
        try Refusal.ifAny(AppointmentTime.pastProblems(of: try version.resource, now: now))
    }
}
