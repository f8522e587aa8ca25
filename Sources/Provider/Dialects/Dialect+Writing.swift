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
    ///
    /// - Parameter identifierSystem: of the identifier that it has in its source system; nil for none.
    package func make(
        _ content: JSONObject,
        of type: Text,
        identifiedIn identifierSystem: Text? = nil,
        in transaction: inout Transaction,
        now: Instant
    ) -> (key: ResourceKey, version: Version) {
        let key = transaction.newKey(for: content, ofType: type, resource(type)?.made ?? .decimal(from: 1))
        let content = content.named(key.id, in: identifierSystem)
        let version = version(of: key, content: content, after: nil, in: transaction, now: now)
        transaction.write(version, as: key, .created)
        return (key, version)
    }
}
