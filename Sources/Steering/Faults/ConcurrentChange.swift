import Bytes
import Exchanging
import Provider
import FHIR

/// What another consumer does to a resource just before a request is judged, for the fault `concurrent-change`.
struct ConcurrentChange {
    let mount: Mount
    let state: ProviderState
    let realTime: Instant

    /// Writes a new version whose comment names the other consumer, if there is such a resource.
    func apply(to key: ResourceKey) {
        let now = state.time.now(atRealTime: realTime)
        _ = state.store(of: mount).transact { transaction in
            guard let current = transaction.current(key), var resource = try? current.resource else { return }
            resource.replace("comment", by: .string(Self.comment(after: resource["comment"]?.string)))
            let next = mount.dialect.version(of: key, content: resource, after: current, in: transaction, now: now)
            transaction.write(next, as: key, .rival)
        }
    }

    private static func comment(after old: Text?) -> Text {
        let new: Text = "Changed by another consumer."
        return old.map { $0.hasSuffix(new) ? $0 : "\($0) \(new)" } ?? new
    }
}
