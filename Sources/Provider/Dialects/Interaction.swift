/// What a request asks of a mount: FHIR's RESTful interactions, and what the dialects make of `update`.
package enum Interaction: Hashable, CaseIterable, Sendable {
    case read
    case vread
    case history
    /// An update that sets the status.
    case cancel
    /// An update of the texts of an appointment that goes on standing.
    case amend
    case capabilities
}

extension Interaction {
    /// Whether carrying it out can change what is stored.
    package var changes: Bool {
        self == .cancel || self == .amend
    }

    /// The code of FHIR's value set type-restful-interaction; nil for one that is none of a resource's.
    package var code: String? {
        switch self {
        case .read: "read"
        case .vread: "vread"
        case .history: "history-instance"
        case .cancel, .amend: "update"
        case .capabilities: nil
        }
    }
}
