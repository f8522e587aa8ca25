import Appointments
import FHIR
import HTTP

extension Exchange {
    /// read: the current version of an appointment (FHIR, RESTful API, read).
    func read(_ id: String, _ negotiation: Negotiation) throws(Refusal) -> Response {
        let version = try current(id)
        try checkReadable(version)
        return try representation(of: version, negotiation.answer)
    }

    /// - Throws: `Refusal`: there is no such appointment; an id that cannot be one is only unknown.
    func current(_ id: String) throws(Refusal) -> Version {
        guard let version = store.current(id) else {
            throw Refusal(
                .appointmentKnown,
                at: .target,
                expected: "the id of an appointment of \(mount.path)",
                found: id.isEmpty ? "no id" : id
            )
        }
        return version
    }

    private func checkReadable(_ version: Version) throws(Refusal) {
        guard mount.dialect.reading == .futureOnly, let appointment = version.resource.object else { return }
        try Refusal.ifAny(AppointmentTime.pastProblems(of: appointment, now: now))
    }
}
