import Bytes
package import Exchanging
package import Provider
package import FHIR
import HTTP

/// Puts resources into a store past the dialect's rules, yet never one that its definition does not allow.
package struct ResourceLoader {
    package let mount: Mount
    package let store: Store
    /// Stub time.
    package let now: Instant

    package init(mount: Mount, store: Store, now: Instant) {
        self.mount = mount
        self.store = store
        self.now = now
    }

    /// Writes one resource as a new version, or as the first.
    ///
    /// - Throws: `CallError` 400 or 422: the content is not readable, not valid, or has another id; 503: the store
    ///   is full; 507: there is no memory for it.
    package func put(_ content: [UInt8], _ format: WireFormat, as key: ResourceKey) throws(CallError) -> Version {
        let found = try resources(in: content, format)
        guard found.count == 1, found[0].key == key else {
            throw CallError(.badRequest, "the body must be one \(key.type) with the id of the URL, \(key.id)")
        }
        try checkRoom(for: found)
        return try write(found)[0]
    }

    /// Writes all resources of a text, or none.
    ///
    /// - Returns: how many.
    package func load(_ content: [UInt8], _ form: Form) throws(CallError) -> Int {
        var found: [Found] = []
        switch form {
        case .lines:
            let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
                found += try resources(in: Array(line), .json, startingAtLine: index + 1)
            }
        case .whole(let format):
            found = try resources(in: content, format)
        }
        try checkRoom(for: found)
        return try write(found).count
    }

    /// - Throws: `CallError` 507.
    private func checkRoom(for found: [Found]) throws(CallError) {
        let bytes = found.reduce(0) { $0 + $1.version.byteCount }
        guard store.memory.hasRoom(for: bytes) else { throw CallError(noMemory: store.memory.limit) }
    }

    /// Faults of one resource that are told.
    private static let shownFaults = 50

    /// How resources stand in a text.
    package enum Form {
        /// One resource, or a Bundle of them.
        case whole(WireFormat)
        /// One resource in JSON to a line.
        case lines
    }

    private struct Found {
        let key: ResourceKey
        let version: Version
        /// Its version id as the text has it; nil where it has none.
        let recorded: Text?
    }

    private func resources(
        in content: [UInt8],
        _ format: WireFormat,
        startingAtLine line: Int = 1
    ) throws(CallError) -> [Found] {
        let reader = SeedReader(dialect: mount.dialect, referenceTime: now)
        var found: [Found] = []
        let outcomes = reader.resources(
            in: content,
            format: format,
            of: "body",
            startingAtLine: line,
            stopsAtFault: true
        )
        for outcome in outcomes {
            switch outcome {
            case .resource(let key, let version, let recorded, _):
                found.append(Found(key: key, version: version, recorded: recorded))
            case .faults(let faults):
                let text = faults.prefix(Self.shownFaults).map(\.description).joined(separator: "; ")
                let more = faults.count > Self.shownFaults ? "; and \(faults.count - Self.shownFaults) more" : ""
                throw CallError(.unprocessableContent, "nothing was loaded: \(text)\(more)")
            }
        }
        return found
    }

    /// - Returns: the versions as they were written, in their order.
    private func write(_ found: [Found]) throws(CallError) -> [Version] {
        try store.transact { (transaction) throws(CallError) in
            var versions: [Version] = []
            var added = 0
            for resource in found {
                let current = transaction.current(resource.key)
                added += current == nil ? 1 : 0
                guard added <= store.room || current != nil else {
                    throw CallError(.serviceUnavailable, "the limit of added resources is reached")
                }
                let version = try next(of: resource, after: current, in: transaction)
                transaction.write(version, as: resource.key, .loaded)
                versions.append(version)
            }
            return versions
        }.0
    }

    private func next(
        of resource: Found,
        after current: Version?,
        in transaction: Transaction
    ) throws(CallError) -> Version {
        guard let current else { return resource.version }
        guard let content = try? resource.version.resource else {
            throw CallError(.unprocessableContent, "\(resource.key) cannot be read")
        }
        return mount.dialect.version(
            of: resource.key,
            content: content,
            after: current,
            in: transaction,
            recorded: resource.recorded,
            now: now
        )
    }
}
