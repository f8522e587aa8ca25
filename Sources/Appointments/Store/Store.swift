import Synchronization

/// All versions of all appointments of one mount, in memory.
///
/// What the seed data hold is shared and never changes; only what came after lies in the store itself. So a store costs
/// nothing to make, and going back to the start is making a new one.
package final class Store: Sendable {
    /// The most versions one appointment keeps; older ones are forgotten.
    package static let historyLimit = 1000

    private let seed: [String: Version]
    private let histories = Mutex<[String: History]>([:])

    package init(seed: [String: Version]) {
        self.seed = seed
    }
}

extension Store {
    /// How many appointments it holds.
    package var count: Int { seed.count }

    /// The latest version of an appointment, or nil if there is no such appointment.
    package func current(_ id: String) -> Version? {
        histories.withLock { $0[id]?.current } ?? seed[id]
    }

    /// One version of an appointment.
    package func version(_ identifier: String, of id: String) -> Lookup {
        guard let history = history(of: id) else { return .unknownAppointment }
        if let version = history.versions.first(where: { $0.identifier == identifier }) { return .found(version) }
        return history.forgotten.contains(identifier) ? .forgotten : .unknownVersion
    }

    /// All versions that are kept, oldest first; nil if there is no such appointment.
    package func versions(of id: String) -> [Version]? {
        history(of: id)?.versions
    }

    /// Makes `version` the latest one if the latest is still the one `expected` names: check and write are one step.
    ///
    /// - Returns: whether it was written; false if another write came first, or if there is no such appointment.
    package func replace(_ id: String, expecting expected: String, by version: Version) -> Bool {
        histories.withLock { histories in
            guard let first = seed[id] else { return false }
            guard (histories[id]?.current ?? first).identifier == expected else { return false }
            histories[id, default: History(first)].append(version, limit: Self.historyLimit)
            return true
        }
    }

    package enum Lookup: Sendable {
        case found(Version)
        case unknownAppointment
        case unknownVersion
        /// It was there, but the history's limit has pushed it out.
        case forgotten
    }

    private func history(of id: String) -> History? {
        histories.withLock { $0[id] } ?? seed[id].map(History.init)
    }
}

/// The versions of one appointment, oldest first, never empty.
private struct History {
    private(set) var versions: [Version]
    private(set) var forgotten = Forgotten()
    private(set) var current: Version

    init(_ first: Version) {
        versions = [first]
        current = first
    }

    mutating func append(_ version: Version, limit: Int) {
        versions.append(version)
        current = version
        if versions.count > limit {
            forgotten.insert(versions.removeFirst().identifier)
        }
    }
}

/// Identifiers of versions that are no longer kept, the last thousand of them.
private struct Forgotten {
    private var identifiers: [String] = []

    func contains(_ identifier: String) -> Bool {
        identifiers.contains(identifier)
    }

    mutating func insert(_ identifier: String) {
        if identifiers.count == Store.historyLimit { identifiers.removeFirst() }
        identifiers.append(identifier)
    }
}
