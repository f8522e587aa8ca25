import Bytes
import FHIR

extension Dialect {
    /// These resources, with a pointer for each appointment among them that should have one and has none.
    ///
    /// - Parameter now: when the registry is told.
    func addingPointers(to resources: [ResourceKey: Version], now: Instant) -> [ResourceKey: Version] {
        guard let pointers else { return resources }
        let appointments = resources.filter { key, version in
            key.type == "Appointment" && pointers.statuses.contains { version.has("status", $0) }
                && (!version.tokens("subject").isEmpty
                    || version.references("patient").contains { resources[$0] != nil })
        }
        guard !appointments.isEmpty else { return resources }
        let store = Store(seed: SeedResources(resources))
        let (_, commits) = store.transact { transaction in
            for (key, version) in appointments.sorted(by: { $0.key < $1.key }) {
                guard let appointment = try? version.resource else { continue }
                keepPointer(to: key, appointment, in: &transaction, now: now)
            }
        }
        return commits.reduce(into: resources) { $0[$1.key] = $1.version }
    }
}
