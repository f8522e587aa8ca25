import Bytes
import Provider

extension Obligation {
    /// The same id names another appointment at another system.
    static let sameBase = Obligation(
        "same-base",
        "An appointment must be updated at the system at which it was read.",
        remedy: "it should have sent the update to the base URL of the read",
        source: "FHIR, RESTful API, service base URL",
        binds: { $0.interactions.contains { $0.changes && !$0.makes } }
    ) { conversation in
        conversation.changes.compactMap { place in
            let change = conversation.entries[place]
            let look = conversation.entries.indices[..<place].last { index in
                conversation.isLook(index) && conversation.entries[index].base == change.base
            }
            if let look { return .kept([conversation.entries[look].number, change.number]) }
            guard conversation.isWhole, let other = conversation.readElsewhere(change) else { return nil }
            let (there, here) = (Self.path(other), Self.path(change))
            return .broken(
                [other.number, change.number],
                "the appointment was read at \(there), and written at \(here)"
            )
        }
    }

    private static func path(_ entry: JournalEntry) -> String {
        "/\(entry.base.joined(separator: "/"))"
    }
}
