package import Bytes
package import FHIR

/// Whom an appointment is for, as far as that is told in it or known of those it refers to.
package struct AppointmentSubject: Sendable {
    /// The patients: contained in the appointment, or held.
    package let patients: [JSONObject]
    /// Identifiers by which the appointment itself names who takes part.
    private let named: [JSONValue]

    /// - Parameter held: looks up a patient to whom the appointment refers.
    package init(of appointment: JSONObject, held: (ResourceKey) -> JSONObject?) {
        let actors = (appointment["participant"]?.array ?? []).compactMap { $0["actor"] }
        let contained = appointment.containedByID
        let possible = actors.filter { (Self.type(of: $0, contained) ?? "Patient") == "Patient" }
        named = possible.compactMap { $0["identifier"] }
        patients = possible.compactMap { actor in
            guard let reference = actor["reference"]?.string else { return nil }
            if let id = reference.dropping(prefix: "#") {
                return contained[id].flatMap { $0["resourceType"] == "Patient" ? $0.object : nil }
            }
            let key = ResourceKey(reference: reference, orUUIDOf: "Patient")
            return key.flatMap { $0.type == "Patient" ? held($0) : nil }
        }
    }

    /// The type of an actor; nil where that is not said, so that it may be of any, and empty for none.
    ///
    /// - Parameters:
    ///   - actor: who takes part.
    ///   - contained: what the appointment contains, by its ids.
    package static func type(of actor: JSONValue, _ contained: [Text: JSONValue]) -> Text? {
        if let reference = actor["reference"]?.string {
            if let id = reference.dropping(prefix: "#") {
                return contained[id]?["resourceType"]?.string ?? ""
            }
            if !reference.isURN, let key = ResourceKey(reference: reference) { return key.type }
        }
        return actor["type"]?.string
    }

    /// What the patient is called by in a system of identifiers; empty where that is not known.
    package func values(of system: Text) -> [Text] {
        let identifiers = named + patients.flatMap { $0["identifier"]?.array ?? [] }
        return identifiers.filter { $0["system"]?.string == system }.compactMap { $0["value"]?.string }
    }
}

extension JSONObject {
    /// The contained resources by their ids, of which the first counts; a table, since who sends them says how many there
    /// are.
    package var containedByID: [Text: JSONValue] {
        let contained = (self["contained"]?.array ?? []).compactMap { one in one["id"]?.string.map { ($0, one) } }
        return Dictionary(contained) { first, _ in first }
    }
}
