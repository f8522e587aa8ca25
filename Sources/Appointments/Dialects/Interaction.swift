/// What a request asks of a mount: FHIR's RESTful interactions, and what the dialects make of `update`.
package enum Interaction: String, CaseIterable, Sendable {
    case read
    case vread
    case history = "history-instance"
    case cancel = "update"
    case capabilities
}

extension Interaction {
    /// Whether carrying it out can change what is stored.
    package var changes: Bool {
        self == .cancel
    }
}
