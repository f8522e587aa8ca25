import Bytes
package import FHIR

extension Dialect {
    /// The version of a resource that follows another, or its first one.
    ///
    /// - Parameters:
    ///   - content: the whole resource; its version id and time are set.
    ///   - current: nil for the first version, which keeps a version id that the content has in the dialect's own style.
    ///   - now: stub time.
    package func version(of key: ResourceKey, content: JSONObject, after current: Version?, now: Instant) -> Version {
        let id = key.id
        return Version(
            stamping: content,
            identifier: current.map { versionIdentifiers.next(after: $0.identifier, of: id) }
                ?? versionIdentifiers.first(of: id, carrying: content["meta"]?["versionId"]?.string),
            lastUpdated: current.map { instants.timeOfUpdate(now: now, after: $0.lastUpdated) } ?? now,
            style: instants,
            searchParameters: resource(key.type)?.searchParameters ?? []
        )
    }
}
