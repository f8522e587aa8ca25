import Synchronization

/// All versions of all appointments of one mount, in memory.
///
/// What the seed data hold is shared and never changes; only what came after lies in the store itself. So a store costs
/// nothing to make, and going back to the start is making a new one.
package final class Store: Sendable {
    /// The most versions one appointment keeps; older ones are forgotten.
    package static let historyLimit = 1000

    /// The most appointments that can be added to those of the seed data.
    package static let additionLimit = 100_000

    private let seed: [String: Version]
    /// What came after the start, by id; nil for an appointment that was taken away.
    private let histories: Mutex<[String: History?]>

    package init(seed: [String: Version]) {
        self.seed = seed
        histories = Mutex([:])
    }

    private init(seed: [String: Version], histories: [String: History?]) {
        self.seed = seed
        self.histories = Mutex(histories)
    }
}

extension Store {
    /// A store that holds the same now and goes its own way from here; the two share what neither changes.
    package func copy() -> Store {
        Store(seed: seed, histories: histories.withLock { $0 })
    }

    /// How many appointments it holds.
    package var count: Int {
        histories.withLock { histories in
            histories.reduce(seed.count) { count, change in
                switch (seed[change.key], change.value) {
                case (nil, _?): count + 1
                case (_?, nil): count - 1
                default: count
                }
            }
        }
    }

    /// The latest version of an appointment, or nil if there is no such appointment.
    package func current(_ id: String) -> Version? {
        switch histories.withLock({ $0[id].map { $0?.current } }) {
        case .some(let current): current
        case .none: seed[id]
        }
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

    /// All versions that are kept, oldest first, and whether the first one of all is still among them; nil if there is no
    /// such appointment.
    package func record(of id: String) -> (versions: [Version], isWhole: Bool)? {
        history(of: id).map { ($0.versions, $0.forgotten.isEmpty) }
    }

    /// Makes `version` the latest one if the latest is still the one `expected` names: check and write are one step.
    ///
    /// - Returns: whether it was written; false if another write came first, or if there is no such appointment.
    package func replace(_ id: String, expecting expected: String, by version: Version) -> Bool {
        histories.withLock { histories in
            // Nothing holds a history here while it grows, so that growing it copies nothing.
            let changed = histories[id].map { $0?.current.identifier }
            guard (changed ?? seed[id]?.identifier) == expected else { return false }
            if changed == nil { histories[id] = seed[id].map(History.init) }
            histories[id]??.append(version, limit: Self.historyLimit)
            return true
        }
    }

    /// Adds an appointment with its first version.
    package func insert(_ id: String, _ version: Version) -> Insertion {
        histories.withLock { histories in
            let isThere = histories[id].map { $0 != nil } ?? (seed[id] != nil)
            guard !isThere else { return .isThere }
            guard histories.count < seed.count + Self.additionLimit else { return .isFull }
            histories.updateValue(History(version), forKey: id)
            return .inserted
        }
    }

    package enum Insertion: Sendable {
        case inserted
        case isThere
        /// There are as many additions as there may be.
        case isFull
    }

    /// Takes an appointment away with all its versions.
    ///
    /// - Returns: whether it was there.
    package func remove(_ id: String) -> Bool {
        histories.withLock { histories in
            let wasThere = histories[id].map { $0 != nil } ?? (seed[id] != nil)
            guard wasThere else { return false }
            // Only what the seed data hold has to be remembered as gone.
            if seed[id] == nil { histories.removeValue(forKey: id) } else { histories.updateValue(nil, forKey: id) }
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
        switch histories.withLock({ $0[id] }) {
        case .some(let history): history
        case .none: seed[id].map(History.init)
        }
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

    var isEmpty: Bool {
        identifiers.isEmpty
    }

    func contains(_ identifier: String) -> Bool {
        identifiers.contains(identifier)
    }

    mutating func insert(_ identifier: String) {
        if identifiers.count == Store.historyLimit { identifiers.removeFirst() }
        identifiers.append(identifier)
    }
}
