import HTTP
import Provider
import Synchronization

/// The faults of a sandbox, in the order in which they were asked for; each heals by itself.
package final class FaultPlan: Sendable {
    /// Faults at once.
    static let limit = 1000

    private struct State {
        var faults: [Fault] = []
        var lastNumber = 0
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
    /// All that match count the request.
    func fault(for request: Request, dialect: String?, resource: ResourceKey?) -> Fault? {
        state.withLock { state in
            var striking: Fault?
            for index in state.faults.indices {
                guard !state.faults[index].isSpent,
                    state.faults[index].pattern.matches(request, dialect: dialect, resource: resource)
                else { continue }
                state.faults[index].seen += 1
                if striking == nil, state.faults[index].seen >= state.faults[index].firstCall {
                    state.faults[index].struck += 1
                    striking = state.faults[index]
                }
            }
            return striking
        }
    }

    /// All faults, healed ones included.
    var all: [Fault] {
        state.withLock { $0.faults }
    }

    /// Adds a fault, letting go of healed ones where there are too many.
    ///
    /// - Parameter make: gets the new fault's identifier.
    /// - Returns: Nil if there are as many as there may be.
    package func add(_ make: (String) -> Fault) -> Fault? {
        state.withLock { state in
            if state.faults.count >= Self.limit { state.faults.removeAll(where: \.isSpent) }
            guard state.faults.count < Self.limit else { return nil }
            state.lastNumber += 1
            let fault = make("fault-\(state.lastNumber)")
            state.faults.append(fault)
            isEmpty.store(false, ordering: .releasing)
            return fault
        }
    }

    /// - Returns: whether there was one.
    func remove(_ identifier: String) -> Bool {
        state.withLock { state in
            let count = state.faults.count
            state.faults.removeAll { $0.identifier == identifier }
            isEmpty.store(state.faults.isEmpty, ordering: .releasing)
            return state.faults.count < count
        }
    }

    package func removeAll() {
        state.withLock { state in
            state.faults = []
            isEmpty.store(true, ordering: .releasing)
        }
    }
}
