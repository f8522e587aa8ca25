package import FHIR

/// Where an appointment comes from, in a set-up of several systems whose ids are unique only within each.
package enum SourceSystem {
    /// The names of the systems that an appointment belongs to: of each identifier whose value is the appointment's id,
    /// the system, or the last part of it after `/`, `:` or `#`.
    package static func names(of appointment: JSONValue) -> [String] {
        guard let id = appointment["id"]?.string else { return [] }
        return (appointment["identifier"]?.array ?? []).compactMap { identifier in
            guard identifier["value"]?.string == id, let system = identifier["system"]?.string else { return nil }
            return system.split { "/:#".contains($0) }.last.map(String.init)
        }
    }
}
