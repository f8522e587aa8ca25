import Exchanging
import Provider
import FHIR

/// What another consumer does to an appointment just before a request is judged, for the fault `concurrent-change`.
struct ConcurrentChange {
    let mount: Mount
    let state: ProviderState
    let realTime: Instant

    /// Writes a new version whose comment names the other consumer.
    ///
    /// - Returns: the new version's identifier; nil if there is no such appointment.
    func apply(to id: String) -> String? {
        let store = state.store(of: mount)
        while let current = store.current(id), var appointment = try? current.resource {
            appointment.replace("comment", by: .string(Self.comment(after: appointment["comment"]?.string)))
            let dialect = mount.dialect
            let now = state.time.now(atRealTime: realTime)
            let next = Version(
                stamping: appointment,
                identifier: dialect.versionIdentifiers.next(after: current.identifier, of: id),
                lastUpdated: dialect.instants.timeOfUpdate(now: now, after: current.lastUpdated),
                style: dialect.instants
            )
            if store.replace(id, expecting: current.identifier, by: next) { return next.identifier }
        }
        return nil
    }

    private static func comment(after old: String?) -> String {
        let new = "Changed by another consumer."
        return old.map { $0.hasSuffix(new) ? $0 : "\($0) \(new)" } ?? new
    }
}
