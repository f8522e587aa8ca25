package import Bytes
package import FHIR

/// Where an appointment comes from, in a set-up of several systems whose ids are unique only within each.
package enum SourceSystem {
    /// The names of the systems that an appointment belongs to: of each identifier whose value is the appointment's id,
    /// the system, or the last part of it after `/`, `:` or `#`.
    package static func names(of appointment: JSONValue) -> [Text] {
        guard let id = appointment["id"]?.string else { return [] }
        return (appointment["identifier"]?.array ?? []).compactMap { identifier in
            guard identifier["value"]?.string == id, let system = identifier["system"]?.string else { return nil }
            let parts = Array(system.utf8).split { separators.contains($0) }
            return parts.last.map { Text(String(decoding: $0, as: UTF8.self)) }
        }
    }

    private static let separators = ByteSet("/:#")
}
