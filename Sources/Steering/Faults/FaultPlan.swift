import HTTP
import Provider
import Synchronization

/// The faults of a sandbox, in the order in which they were asked for; each heals by itself.
package final class FaultPlan: Sendable {
    /// Faults at once.
    static let limit = 1000

    fileprivate struct State {
        /// As they were asked for, with no count of their own: a request looks at them without the lock, and so the list is
        /// changed only when a fault comes or goes.
        var faults: [Fault] = []
        /// What each has done so far, in the same order.
        var tallies: [Tally] = []
        var lastNumber = 0
    }

    fileprivate struct Tally {
        var seen = 0
        var struck = 0
    }

    private let state = Mutex(State())
    /// Spares requests the lock while there are no faults.
    private let isEmpty = Atomic<Bool>(true)
}

extension FaultPlan {
    /// Whether there are any, healed ones included.
    var areThere: Bool {
        !isEmpty.load(ordering: .acquiring)
    }

    /// The fault that strikes a request: the first of those that match and are due.
    ///
    /// All that match count the request. What a pattern costs is chosen by others, so the lock is not held meanwhile: which
    /// faults match is found first, and the strike is then claimed, by identifier, from those that are still there.
    func fault(for request: Request, dialect: String?, resource: ResourceKey?) -> Fault? {
        let (faults, tallies) = state.withLock { ($0.faults, $0.tallies) }
        let matching = faults.indices.filter { index in
            !faults[index].counting(tallies[index]).isSpent
                && faults[index].pattern.matches(request, dialect: dialect, resource: resource)
        }
        guard !matching.isEmpty else { return nil }
        return state.withLock { state in
            var striking: Fault?
            for index in matching {
                guard let place = state.place(of: faults[index].identifier, near: index) else { continue }
                let isStriking = state.count(at: place, mayStrike: striking == nil)
                if isStriking { striking = state.fault(at: place) }
            }
            return striking
        }
    }

    /// All faults, healed ones included.
    var all: [Fault] {
        state.withLock { state in state.faults.indices.map { state.fault(at: $0) } }
    }

    /// Adds a fault, letting go of healed ones where there are too many.
    ///
    /// - Parameter make: gets the new fault's identifier.
    /// - Returns: Nil if there are as many as there may be.
    package func add(_ make: (String) -> Fault) -> Fault? {
        state.withLock { state in
            if state.faults.count >= Self.limit { state.remove { $0.isSpent } }
            guard state.faults.count < Self.limit else { return nil }
            state.lastNumber += 1
            let fault = make("fault-\(state.lastNumber)")
            state.faults.append(fault)
            state.tallies.append(Tally())
            isEmpty.store(false, ordering: .releasing)
            return fault
        }
    }

    /// - Returns: whether there was one.
    func remove(_ identifier: String) -> Bool {
        state.withLock { state in
            let count = state.faults.count
            state.remove { $0.identifier == identifier }
            isEmpty.store(state.faults.isEmpty, ordering: .releasing)
            return state.faults.count < count
        }
    }

    package func removeAll() {
        state.withLock { state in
            state.faults = []
            state.tallies = []
            isEmpty.store(true, ordering: .releasing)
        }
    }
}

extension FaultPlan.State {
    /// The fault with what it has done so far.
    func fault(at place: Int) -> Fault {
        faults[place].counting(tallies[place])
    }

    /// Where a fault stands now that stood at an index; nil if it is gone.
    func place(of identifier: String, near index: Int) -> Int? {
        if index < faults.count, faults[index].identifier == identifier { return index }
        return faults.firstIndex { $0.identifier == identifier }
    }

    /// Counts a request that matches, unless the fault is spent.
    ///
    /// - Returns: whether the fault strikes it.
    mutating func count(at place: Int, mayStrike: Bool) -> Bool {
        guard !fault(at: place).isSpent else { return false }
        tallies[place].seen += 1
        guard mayStrike, tallies[place].seen >= faults[place].firstCall else { return false }
        tallies[place].struck += 1
        return true
    }

    mutating func remove(where isMeant: (Fault) -> Bool) {
        let kept = faults.indices.filter { !isMeant(fault(at: $0)) }
        tallies = kept.map { tallies[$0] }
        faults = kept.map { faults[$0] }
    }
}

extension Fault {
    fileprivate func counting(_ tally: FaultPlan.Tally) -> Fault {
        var fault = self
        fault.seen = tally.seen
        fault.struck = tally.struck
        return fault
    }
}
