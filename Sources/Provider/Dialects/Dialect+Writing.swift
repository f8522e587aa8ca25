package import Bytes
package import FHIR

extension Dialect {
    /// Writes the next versions of these resources.
    package func write(
        _ resources: [(key: ResourceKey, content: JSONObject)],
        in transaction: inout Transaction,
        now: Instant
    ) {
        for (key, content) in resources { _ = write(content, as: key, in: &transaction, now: now) }
    }

    /// Writes the next version of a resource.
    package func write(
        _ content: JSONObject,
        as key: ResourceKey,
        in transaction: inout Transaction,
        now: Instant
    ) -> Version {
        let current = transaction.current(key)
        let next = version(of: key, content: content, after: current, in: transaction, now: now)
        transaction.write(next, as: key, .updated)
        return next
    }

    /// Writes a new resource under the next id of its type.
    package func make(
        _ content: JSONObject,
        of type: Text,
        in transaction: inout Transaction,
        now: Instant
    ) -> (key: ResourceKey, version: Version) {
        let key = transaction.newKey(ofType: type, resource(type)?.made ?? .decimal(from: 1))
        let version = version(of: key, content: content.named(key.id), after: nil, in: transaction, now: now)
        transaction.write(version, as: key, .created)
        return (key, version)
    }
}

extension JSONObject {
    /// The resource under its new id, without what a consumer says of versions.
    fileprivate func named(_ id: Text) -> JSONObject {
        var meta = self["meta"]?.object
        meta?["versionId"] = nil
        meta?["lastUpdated"] = nil
        let rest = members.filter { !["resourceType", "id", "meta"].contains($0.name) }
        var start = [Member("resourceType", self["resourceType"] ?? .null), Member("id", .string(id))]
        if let meta { start.append(Member("meta", .object(meta))) }
        return JSONObject(start + rest)
    }
}
