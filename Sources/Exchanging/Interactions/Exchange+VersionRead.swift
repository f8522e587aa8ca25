import Provider
import HTTP

extension Exchange {
    /// vread: one version of an appointment, as it was (FHIR, RESTful API, vread).
    func versionRead(_ id: String, _ identifier: String, _ negotiation: Negotiation) throws(Refusal) -> Response {
        _ = try current(id)
        switch store.version(identifier, of: id) {
        case .found(let version):
            return try representation(of: version, negotiation.answer)
        case .forgotten:
            throw Refusal(
                .versionKept,
                at: .target,
                expected: "one of the last \(Store.historyLimit) versions of \(id)",
                found: identifier
            )
        case .unknownVersion, .unknownAppointment:
            throw Refusal(.versionKnown, at: .target, expected: "a version of \(id)", found: identifier)
        }
    }
}
