package import Bytes
import FHIR
import Synchronization

/// All versions of all resources of one mount, in memory.
///
/// What the seed data hold is shared and never changes; only what came after lies in the store itself. So a store costs
/// nothing to make, and going back to the start is making a new one.
package final class Store: Sendable {
    package struct Limits: Sendable {
        /// Versions that one resource keeps, 1 or more; older ones are forgotten.
        package var versions = 1000
        /// Resources that can be added to those of the seed data.
        package var additions = 100_000

        package init() {}
    }

    package let limits: Limits
    /// What versions are charged to.
    package let memory: MemoryBudget
    /// For what is remembered of versions and resources that are no more.
    private let remembrance: MemoryCharge
    private let seed: SeedResources
    private let observer: (@Sendable ([Commit]) -> Void)?
    private let state: Mutex<State>

    private struct State {
        /// What came after the start; nil for a resource that was taken away.
        var histories: [ResourceKey: History?] = [:]
        /// Of the current versions in `histories`.
        var index = SearchIndex()
        /// Of the last resources that were made, by type.
        var numbers: [Text: Int] = [:]
    }

    /// - Parameter observer: gets the commits of each transaction, in the order in which they were carried out; called
    ///   within that step, so it must be quick and must not come back to the store.
    package init(
        seed: SeedResources = SeedResources([:]),
        limits: Limits = Limits(),
        memory: MemoryBudget = MemoryBudget(),
        observer: (@Sendable ([Commit]) -> Void)? = nil
    ) {
        self.seed = seed
        self.limits = limits
        self.memory = memory
        remembrance = memory.charge(0)
        self.observer = observer
        state = Mutex(State())
    }

    private init(copying other: Store) {
        seed = other.seed
        limits = other.limits
        memory = other.memory
        remembrance = memory.charge(0)
        observer = nil
        let copy = other.state.withLock { $0 }
        state = Mutex(copy)
    }
}

/// The resources that a mount starts with, ready to be found; shared by all its stores.
package final class SeedResources: Sendable {
    let versions: [ResourceKey: Version]
    let index: SearchIndex
    /// By type.
    let counts: [Text: Int]
    private let tokens = Mutex<[SearchIndex.Place: [Text]]>([:])

    package init(_ versions: [ResourceKey: Version]) {
        self.versions = versions
        counts = versions.keys.reduce(into: [:]) { $0[$1.type, default: 0] += 1 }
        index = SearchIndex(of: versions)
    }

    /// The tokens that a search parameter has among the resources of a type, looked for once and then known.
    func tokens(at place: SearchIndex.Place) -> [Text] {
        tokens.withLock { known in
            if let tokens = known[place] { return tokens }
            let tokens = index.tokens(at: place)
            known[place] = tokens
            return tokens
        }
    }
}

extension Store {
    /// A store that holds the same now and goes its own way from here; the two share what neither changes.
    package func copy() -> Store {
        Store(copying: self)
    }

    /// How many resources of a type it holds.
    package func count(ofType type: Text) -> Int {
        state.withLock { state in
            state.histories.reduce(seed.counts[type] ?? 0) { count, change in
                guard change.key.type == type else { return count }
                switch (seed.versions[change.key], change.value?.current) {
                case (nil, _?): return count + 1
                case (_?, nil): return count - 1
                default: return count
                }
            }
        }
    }

    /// Whether a resource of a type has a value, or had it at the start; it costs nothing to tell.
    func holds(_ value: SearchValue, ofType type: Text) -> Bool {
        !seed.index.keys(ofType: type, with: value).isEmpty
            || state.withLock { !$0.index.keys(ofType: type, with: value).isEmpty }
    }

    /// The tokens that a search parameter had among the resources of a type at the start.
    func tokensAtStart(ofType type: Text, _ parameter: Text) -> [Text] {
        seed.tokens(at: SearchIndex.Place(type: type, parameter: parameter))
    }

    /// The resources of a type, in the order of their ids.
    package func keys(ofType type: Text) -> [ResourceKey] {
        let changed = state.withLock { $0.histories.mapValues { $0?.current != nil } }
        let standing = seed.versions.keys.filter { $0.type == type && changed[$0] == nil }
        return (standing + changed.filter { $0.value && $0.key.type == type }.map(\.key)).sorted()
    }

    /// The latest version of a resource, or nil if there is no such resource.
    package func current(_ key: ResourceKey) -> Version? {
        switch state.withLock({ $0.histories[key].map { $0?.current } }) {
        case .some(let current): current
        case .none: seed.versions[key]
        }
    }

    /// One version of a resource.
    package func version(_ identifier: Text, of key: ResourceKey) -> Lookup {
        guard let history = history(of: key) else { return .unknownResource }
        if let commit = history.commits.first(where: { $0.version?.identifier == identifier }),
            let version = commit.version
        {
            return .found(version)
        }
        return history.forgotten.contains(identifier) ? .forgotten : .unknownVersion
    }

    package enum Lookup: Sendable {
        case found(Version)
        case unknownResource
        case unknownVersion
        /// It was there, but the history's limit has pushed it out.
        case forgotten
    }

    /// How all versions that are kept came about, oldest first, and how many older ones are no longer kept; nil if there
    /// is no such resource.
    ///
    /// Of one that was deleted, the last commit has no version.
    package func record(of key: ResourceKey) -> (commits: [Commit], forgotten: Int)? {
        history(of: key).map { ($0.commits, $0.forgotten.count) }
    }

    private func history(of key: ResourceKey) -> History? {
        switch state.withLock({ $0.histories[key] }) {
        case .some(let history): history
        case .none: seed.versions[key].map { History(Commit(key: key, version: $0, cause: .loaded)) }
        }
    }
}

extension Store {
    /// What the seed's index finds as far as it has not changed since, and what the changes' own index finds: all as it
    /// is at one moment.
    ///
    /// - Parameter fits: what a resource must be beside what it is found by. The seed's are asked before the lock is
    ///   taken, since most of what an index finds does not fit.
    func found(_ find: (SearchIndex) -> [ResourceKey], where fits: (Version) -> Bool) -> [FoundResource] {
        var atStart: [FoundResource] = []
        for key in find(seed.index) {
            if let version = seed.versions[key], fits(version) {
                atStart.append(FoundResource(key: key, version: version))
            }
        }
        let (standing, changed) = state.withLock { state in
            var standing = atStart
            if !state.histories.isEmpty { standing.removeAll { state.histories[$0.key] != nil } }
            let changed = find(state.index).compactMap { key in
                state.histories[key]??.current.map { FoundResource(key: key, version: $0) }
            }
            return (standing, changed)
        }
        return standing + changed.filter { fits($0.version) }
    }

    /// The number of the last resource of a type that was made here; 0 before the first.
    func lastNumber(ofType type: Text) -> Int {
        state.withLock { $0.numbers[type] ?? 0 }
    }
}

extension Store {
    /// Carries out reads and writes over several resources as one step: all of them or, if the body throws, none.
    ///
    /// The body runs without a lock; if another transaction changes meanwhile what it has read, it runs again.
    ///
    /// - Returns: what the body returned when it was carried out, and the commits in their order.
    /// - Throws: what the body throws, and nothing has changed.
    package func transact<Result, Failure: Error>(
        _ body: (inout Transaction) throws(Failure) -> Result
    ) throws(Failure) -> (result: Result, commits: [Commit]) {
        while true {
            var transaction = Transaction(self)
            let result = try body(&transaction)
            if carryOut(transaction) { return (result, transaction.commits) }
        }
    }

    /// How many resources could still be added.
    package var room: Int {
        let count = state.withLock { $0.histories.count }
        return max(0, seed.versions.count + limits.additions - count)
    }

    private func carryOut(_ transaction: Transaction) -> Bool {
        guard let message = transaction.message else { return write(transaction) }
        return message.memory.once(message.identifiers) { write(transaction) } == .written
    }

    /// - Returns: whether what the transaction has read is still current; nothing was written if not.
    private func write(_ transaction: Transaction) -> Bool {
        state.withLock { state in
            let isCurrent = transaction.sights.allSatisfy { key, seen in
                let changed = state.histories[key].map { $0?.current?.identifier }
                return (changed ?? seed.versions[key]?.identifier) == seen
            }
            let isAbsent = transaction.absences.allSatisfy { type, value in
                state.index.keys(ofType: type, with: value).isEmpty
            }
            guard isCurrent, isAbsent else { return false }
            for commit in transaction.commits { put(commit, into: &state) }
            state.numbers.merge(transaction.numbers) { max($0, $1) }
            if !transaction.commits.isEmpty { observer?(transaction.commits) }
            return true
        }
    }

    private func put(_ commit: Commit, into state: inout State) {
        let key = commit.key
        let remembered = remembrance(of: key, in: state)
        defer { remembrance.change(by: remembrance(of: key, in: state) - remembered) }
        let old = state.histories[key]??.current?.searchValues ?? []
        state.index.change(key, from: old, to: commit.version?.searchValues ?? [])
        guard commit.cause != .removed else {
            // Only what the seed data hold has to be remembered as gone.
            if seed.versions[key] == nil {
                state.histories.removeValue(forKey: key)
            } else {
                state.histories.updateValue(nil, forKey: key)
            }
            return
        }
        if state.histories[key] == nil, let first = seed.versions[key] {
            state.histories[key] = History(Commit(key: key, version: first, cause: .loaded))
        }
        // Nothing holds a history here while it grows, so that growing it copies nothing.
        if case .some(.some) = state.histories[key] {
            state.histories[key]??.append(commit, limit: limits.versions)
        } else {
            state.histories.updateValue(History(commit), forKey: key)
        }
    }
}

extension Store {
    /// Bytes that are kept for a resource beside its versions.
    private func remembrance(of key: ResourceKey, in state: State) -> Int {
        switch state.histories[key] {
        case nil: 0
        case .some(nil): 256
        case .some(let history?): history.forgotten.byteCount
        }
    }
}

/// How the versions of one resource came about, oldest first, never empty; `current` is nil once it was deleted.
private struct History {
    private(set) var commits: [Commit]
    private(set) var forgotten = ForgottenVersions()
    private(set) var current: Version?

    init(_ first: Commit) {
        commits = [first]
        current = first.version
    }

    mutating func append(_ commit: Commit, limit: Int) {
        commits.append(commit)
        current = commit.version
        if commits.count > limit, let version = commits.removeFirst().version {
            forgotten.insert(version.identifier)
        }
    }
}
