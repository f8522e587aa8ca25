package import Bytes
package import FHIR

/// Reads and writes over several resources that happen together or not at all.
///
/// What it has read must still be current when it is carried out; else it is begun again.
package struct Transaction {
    let store: Store
    /// The versions of what it has read; nil where there was no such resource.
    private(set) var sights: [ResourceKey: Text?] = [:]
    /// What it has looked for and not found.
    private(set) var absences: [(type: Text, value: SearchValue)] = []
    private(set) var commits: [Commit] = []
    /// The last commit of each resource it has written, by place.
    private var places: [ResourceKey: Int] = [:]
    /// Of the last resources that it has made, by type.
    private(set) var numbers: [Text: Int] = [:]
    private(set) var message: (identifiers: Text, memory: ProcessedMessages)?

    init(_ store: Store) {
        self.store = store
    }
}

extension Transaction {
    /// The latest version of a resource, what this transaction has written included; nil if there is none.
    package mutating func current(_ key: ResourceKey) -> Version? {
        if let place = places[key] { return commits[place].version }
        let version = store.current(key)
        if sights[key] == nil { sights.updateValue(version?.identifier, forKey: key) }
        return version
    }

    /// Whether a resource has a version of that identifier, or has had one that is no longer kept.
    func hasHad(_ identifier: Text, of key: ResourceKey) -> Bool {
        if places[key] != nil, commits.contains(where: { $0.key == key && $0.version?.identifier == identifier }) {
            return true
        }
        return switch store.version(identifier, of: key) {
        case .found, .forgotten: true
        case .unknownResource, .unknownVersion: false
        }
    }

    /// The resources of a type that have a value in the store, what this transaction has written left out of account.
    ///
    /// They must still be current when it is carried out, and where there is none there must still be none.
    package mutating func resources(ofType type: Text, with value: SearchValue) -> [FoundResource] {
        let found = store.resources(ofType: type, with: value)
        if found.isEmpty { absences.append((type, value)) }
        for resource in found where sights[resource.key] == nil {
            sights.updateValue(resource.version.identifier, forKey: resource.key)
        }
        return found
    }

    /// Writes a version that follows the current one, or the first one.
    package mutating func write(_ version: Version, as key: ResourceKey, _ cause: Commit.Cause) {
        _ = current(key)
        append(Commit(key: key, version: version.charged(to: store.memory), cause: cause))
    }

    /// Deletes a resource: it is there no more, and its versions can still be read (FHIR, RESTful API, delete).
    package mutating func delete(_ key: ResourceKey) {
        guard current(key) != nil else { return }
        append(Commit(key: key, version: nil, cause: .deleted))
    }

    /// The last version of a resource that was deleted; nil for one that is there, or never was.
    func deleted(_ key: ResourceKey) -> Version? {
        guard places[key] == nil, let commits = store.record(of: key)?.commits, commits.last?.version == nil else {
            return nil
        }
        return commits.lazy.reversed().compactMap(\.version).first
    }

    /// Takes a resource away with all its versions.
    package mutating func remove(_ key: ResourceKey) {
        guard current(key) != nil else { return }
        append(Commit(key: key, version: nil, cause: .removed))
    }

    /// Remembers a message together with what it asks for; if another copy of it is carried out first, the transaction is
    /// begun again and finds the message known.
    package mutating func remember(_ identifiers: Text, in memory: ProcessedMessages) {
        message = (identifiers, memory)
    }

    private mutating func append(_ commit: Commit) {
        places[commit.key] = commits.count
        commits.append(commit)
    }
}

extension Transaction {
    /// The key for a resource that is to be made: the next of its style that nothing bears.
    ///
    /// Numbers are used up by what is carried out alone, so that the same requests give the same keys. An id that the
    /// content claims to have in some system is passed over, since it would be of that system too (`SourceSystem`).
    package mutating func newKey(
        for content: JSONObject = JSONObject(),
        ofType type: Text,
        _ style: IdentifierStyle
    ) -> ResourceKey {
        let (prefix, style) = style.named(for: content)
        let claimed = JSONValue.object(content).leaves(at: ["identifier", "value"])
        var number = numbers[type] ?? store.lastNumber(ofType: type)
        while true {
            number += 1
            let key = ResourceKey(type, Text("\(prefix)\(style.identifier(number, of: type))"))
            guard places[key] == nil, store.current(key) == nil, !claimed.contains(.string(key.id)) else { continue }
            _ = current(key)
            numbers[type] = number
            return key
        }
    }
}
