package import Bytes
package import FHIR

/// Where an appointment comes from, in a set-up of several systems whose ids are unique only within each.
package enum SourceSystem {
    /// The names of the systems that an appointment belongs to: of each identifier whose value is the appointment's id,
    /// the system, or the last part of it after `/`, `:` or `#`.
    package static func names(of appointment: JSONValue) -> [Text] {
        identifierSystems(of: appointment).compactMap { system in
            let parts = Array(system.utf8).split { separators.contains($0) }
            return parts.last.map { Text(String(decoding: $0, as: UTF8.self)) }
        }
    }

    /// The first of the systems of these identifiers, as it is written; nil if it has none.
    package static func identifierSystem(of resource: JSONValue) -> Text? {
        identifierSystems(of: resource).first
    }

    private static func identifierSystems(of resource: JSONValue) -> [Text] {
        guard let id = resource["id"]?.string else { return [] }
        return (resource["identifier"]?.array ?? []).compactMap { identifier in
            identifier["value"]?.string == id ? identifier["system"]?.string : nil
        }
    }

    private static let separators = ByteSet("/:#")
}
