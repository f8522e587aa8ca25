import Bytes
import FHIR

/// Whom an appointment is sought for.
struct SearchSubject {
    var identifier: (system: Text, value: Text)?
    var facts: Facts?

    /// What is known of a patient without a number.
    struct Facts {
        let name: Text
        /// `1970-02-28`.
        let birthDate: Text
        let postcode: Text
    }
}

extension SearchSubject {
    /// The appointments for that patient: by what stands in them, or by whom they refer to.
    func appointments(ofType type: Text, in store: Store) -> [FoundResource] {
        let own: SearchValue
        let held: SearchValue
        if let (system, value) = identifier {
            own = .token("subject", system: system, value)
            held = .token("identifier", system: system, value)
        } else if let facts {
            own = SearchValue("birthdate", .token(facts.birthDate))
            held = own
        } else {
            return []
        }
        let named = store.resources(ofType: type, with: own)
        let referring = store.resources(ofType: "Patient", with: held).flatMap { patient in
            store.resources(ofType: type, with: SearchValue("patient", .reference(patient.key)))
        }
        var seen: Set<ResourceKey> = []
        return (named + referring).filter { resource in
            guard seen.insert(resource.key).inserted, let appointment = try? resource.version.resource else {
                return false
            }
            return fits(appointment, in: store)
        }.sorted { $0.key < $1.key }
    }

    private func fits(_ appointment: JSONObject, in store: Store) -> Bool {
        let subject = AppointmentSubject(of: appointment) { try? store.current($0)?.resource }
        if let (system, value) = identifier, !subject.values(of: system).contains(value) { return false }
        guard let facts else { return true }
        return subject.patients.contains(where: facts.fit)
    }
}

extension SearchSubject.Facts {
    fileprivate func fit(_ patient: JSONObject) -> Bool {
        guard patient["birthDate"]?.string == birthDate else { return false }
        let patient = JSONValue.object(patient)
        let postcodes = patient.leaves(at: ["address", "postalCode"]).compactMap(\.string)
        guard postcodes.contains(where: { Self.letters(of: $0) == Self.letters(of: postcode) }) else { return false }
        let names: [Text] = ["family", "given", "text"]
        let parts = names.flatMap { patient.leaves(at: ["name", $0]) }.compactMap(\.string).flatMap(Self.words)
        // FHIR, search, string: a word is found by its beginning, in either case.
        return Self.words(of: name).allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
    }

    private static func words(of text: Text) -> [Text] {
        text.lowercased.split(at: .space).filter { !$0.isEmpty }
    }

    /// Postcodes are written with a blank or without.
    private static func letters(of text: Text) -> [UInt8] {
        text.lowercased.utf8.filter { $0 != .space }
    }
}
