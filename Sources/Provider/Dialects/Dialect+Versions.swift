package import Bytes
package import FHIR

extension Dialect {
    /// The version of a resource that follows another, or its first one.
    ///
    /// - Parameters:
    ///   - content: the whole resource; its version id and time are set.
    ///   - current: nil for the first version.
    ///   - transaction: in which it will be written.
    ///   - recorded: the version id that it has in data that are loaded, and keeps unless a version before it has had it.
    ///   - now: stub time.
    package func version(
        of key: ResourceKey,
        content: JSONObject,
        after current: Version?,
        in transaction: Transaction,
        recorded: Text? = nil,
        now: Instant
    ) -> Version {
        let isKnown = { (identifier: Text) in transaction.hasHad(identifier, of: key) }
        // What was deleted goes on where it ended, so that no two versions have one name.
        let current = current ?? transaction.deleted(key)
        let kept = recorded.flatMap { isKnown($0) ? nil : $0 }
        let next = { (current: Version) in
            versionIdentifiers.next(after: current.identifier, of: key.id, largest: current.number, unless: isKnown)
        }
        return Version(
            stamping: content,
            identifier: kept ?? current.map(next) ?? versionIdentifiers.first(of: key.id),
            after: current,
            lastUpdated: current.map { instants.timeOfUpdate(now: now, after: $0.lastUpdated) } ?? now,
            style: instants,
            searchParameters: resource(key.type)?.searchParameters ?? []
        )
    }
}
