import Bytes
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
        /// Of the fault, from 1; later ones have greater numbers.
        let number: Int
        let load: PatternLoad
        var seen = 0
        var struck = 0
    }

    private let state = Mutex(State())
    private let sum = SharedLoad()

    /// Why a fault cannot be added.
    package enum Full: Error, CustomStringConvertible {
        case faults
        case states

        package var description: String {
            switch self {
            case .faults: "the limit of \(FaultPlan.limit) faults is reached; delete some"
            case .states:
                "the patterns of all faults together may have \(PatternLoad.stateLimit) states; "
                    + "delete some faults, or write shorter regular expressions"
            }
        }
    }
}

extension FaultPlan {
    /// What the faults' patterns can cost a request.
    var load: PatternLoad { sum.current }

    /// Whether there are any, healed ones included.
    var areThere: Bool { load.patterns > 0 }

    /// The fault that strikes a request: the first of those that match and are due.
    ///
    /// All that match count the request. What a pattern costs is chosen by others, so the lock is not held meanwhile: which
    /// faults match is found first, and the strike is then claimed, by number, from those that are still there.
    ///
    /// - Parameter applies: whether a kind of fault can strike the request at all; one that cannot does not count it.
    func fault(
        for request: Request,
        dialect: String?,
        resource: ResourceKey?,
        applies: (Fault.Kind) -> Bool = { _ in true }
    ) -> Fault? {
        let (faults, tallies) = state.withLock { ($0.faults, $0.tallies) }
        let matching = faults.indices.filter { index in
            !faults[index].isSpent(after: tallies[index].struck) && applies(faults[index].kind)
                && faults[index].pattern.matches(request, dialect: dialect, resource: resource)
        }
        guard !matching.isEmpty else { return nil }
        return state.withLock { $0.claimStrike(fromNumbers: matching.map { tallies[$0].number }) }
    }

    /// All faults, healed ones included.
    var all: [Fault] {
        state.withLock { state in state.faults.indices.map { state.fault(at: $0) } }
    }

    /// Adds a fault, letting go of healed ones where there are too many.
    ///
    /// - Parameters:
    ///   - pattern: the fault's.
    ///   - make: gets the new fault's identifier.
    /// - Throws: `Full`: there are as many faults as there may be, or their patterns are too large.
    package func add(_ pattern: RequestPattern, _ make: (String) -> Fault) throws(Full) -> Fault {
        let load = pattern.load
        return try state.withLock { state throws(Full) in
            if state.fullness(with: load) != nil {
                state.remove { $0.isSpent }
                sum.become(state.load)
            }
            if let fullness = state.fullness(with: load) { throw fullness }
            state.lastNumber += 1
            let fault = make("fault-\(state.lastNumber)")
            state.faults.append(fault)
            state.tallies.append(Tally(number: state.lastNumber, load: load))
            sum.become(state.load)
            return fault
        }
    }

    /// - Returns: whether there was one.
    func remove(_ identifier: Text) -> Bool {
        state.withLock { state in
            let count = state.faults.count
            state.remove { Text($0.identifier) == identifier }
            sum.become(state.load)
            return state.faults.count < count
        }
    }

    package func removeAll() {
        state.withLock { state in
            state.faults = []
            state.tallies = []
            sum.become(PatternLoad())
        }
    }
}

extension FaultPlan.State {
    var load: PatternLoad {
        tallies.reduce(PatternLoad()) { $0 + $1.load }
    }

    /// What is full when one more comes; nil if there is room for it.
    func fullness(with more: PatternLoad) -> FaultPlan.Full? {
        let sum = load + more
        if sum.patterns > FaultPlan.limit { return .faults }
        return sum.states > PatternLoad.stateLimit ? .states : nil
    }

    /// The fault with what it has done so far.
    func fault(at place: Int) -> Fault {
        var fault = faults[place]
        fault.seen = tallies[place].seen
        fault.struck = tallies[place].struck
        return fault
    }

    /// Counts a request for the faults of these ascending numbers, as far as they are still there and not spent.
    ///
    /// - Returns: the first of them that is due.
    mutating func claimStrike(fromNumbers numbers: [Int]) -> Fault? {
        var striking: Fault?
        var place = 0
        for number in numbers {
            while place < tallies.count, tallies[place].number < number { place += 1 }
            guard place < tallies.count, tallies[place].number == number,
                !faults[place].isSpent(after: tallies[place].struck)
            else { continue }
            tallies[place].seen += 1
            guard striking == nil, tallies[place].seen >= faults[place].firstCall else { continue }
            tallies[place].struck += 1
            striking = fault(at: place)
        }
        return striking
    }

    mutating func remove(where isMeant: (Fault) -> Bool) {
        let kept = faults.indices.filter { !isMeant(fault(at: $0)) }
        tallies = kept.map { tallies[$0] }
        faults = kept.map { faults[$0] }
    }
}
