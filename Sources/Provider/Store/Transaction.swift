package import Bytes

/// Reads and writes over several resources that happen together or not at all.
///
/// What it has read must still be current when it is carried out; else it is begun again.
package struct Transaction {
    struct Sight {
        let key: ResourceKey
        /// Nil where there was no such resource.
        let version: Text?
    }

    private let store: Store
    private(set) var sights: [Sight] = []
    private(set) var commits: [Commit] = []
    private(set) var message: (identifiers: Text, memory: ProcessedMessages)?

    init(_ store: Store) {
        self.store = store
    }
}

extension Transaction {
    /// The latest version of a resource, what this transaction has written included; nil if there is none.
    package mutating func current(_ key: ResourceKey) -> Version? {
        if let written = commits.last(where: { $0.key == key }) { return written.version }
        let version = store.current(key)
        look(key, version)
        return version
    }

    /// Writes a version that follows the current one, or the first one.
    package mutating func write(_ version: Version, as key: ResourceKey, _ cause: Commit.Cause) {
        _ = current(key)
        commits.append(Commit(key: key, version: version, cause: cause))
    }

    /// Takes a resource away with all its versions.
    package mutating func remove(_ key: ResourceKey) {
        guard current(key) != nil else { return }
        commits.append(Commit(key: key, version: nil, cause: .removed))
    }

    /// Remembers a message together with what it asks for; if another copy of it is carried out first, the transaction is
    /// begun again and finds the message known.
    package mutating func remember(_ identifiers: Text, in memory: ProcessedMessages) {
        message = (identifiers, memory)
    }

    private mutating func look(_ key: ResourceKey, _ version: Version?) {
        guard !sights.contains(where: { $0.key == key }) else { return }
        sights.append(Sight(key: key, version: version?.identifier))
    }
}
