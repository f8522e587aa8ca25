import Synchronization

/// The one budget in bytes for everything that clients can make grow: versions, journals, faults, sandboxes, and what
/// waits to be read or sent.
///
/// What is kept is charged when it comes into being and freed with it, by `MemoryCharge`. Past the limit the oldest
/// exchanges of the journals go first; then whoever would add something has to be refused.
package final class MemoryBudget: Sendable {
    /// Bytes.
    package let limit: Int
    /// What is held for peers, which the server counts by itself.
    private let held: @Sendable () -> Int
    private let onFreed: @Sendable (Int) -> Void
    private let charged = Atomic<Int>(0)
    /// Lets go of what can be missed, about so many bytes of it.
    private let letGo = Mutex<@Sendable (Int) -> Void> { _ in }

    /// - Parameters:
    ///   - held: what is in use that nobody charges.
    ///   - onFreed: gets how many bytes are charged no more, each time that some are not.
    package init(
        limit: Int = .max,
        held: @escaping @Sendable () -> Int = { 0 },
        onFreed: @escaping @Sendable (Int) -> Void = { _ in }
    ) {
        self.limit = limit
        self.held = held
        self.onFreed = onFreed
    }
}

extension MemoryBudget {
    /// What can be missed is let go of in portions of this part of the limit, so that it is not done for every request.
    private static let portions = 256
    /// The part of the limit by which it may be passed for a moment: a read may need it where a write may not.
    private static let reserves = 20

    /// Connects it to who can let go of what can be missed: gets how many bytes are wanted.
    package func whenFull(_ letGo: @escaping @Sendable (Int) -> Void) {
        self.letGo.withLock { $0 = letGo }
    }

    /// Bytes in use.
    package var used: Int {
        charged.load(ordering: .relaxed) + held()
    }

    /// Whether so many bytes more are within the limit, once what can be missed is gone.
    package func hasRoom(for bytes: Int) -> Bool {
        let missing = used + bytes - limit
        guard missing > 0 else { return true }
        let letGo = letGo.withLock { $0 }
        letGo(missing + limit / Self.portions)
        return used + bytes <= limit
    }

    /// Whether there is no memory even for what is only passing through, such as the answer to a read.
    package var isExhausted: Bool { isExhausted(by: 0) }

    /// Whether so many bytes more, which are only passing through, are too many.
    package func isExhausted(by bytes: Int) -> Bool {
        let reserve = limit / Self.reserves
        return used + bytes - limit > reserve && !hasRoom(for: bytes) && used + bytes - limit > reserve
    }

    /// Whether less than a quarter of it is left.
    package var isShort: Bool { used > limit - limit / 4 }

    /// Charges so many bytes, whether there is room for them or not.
    package func charge(_ bytes: Int) -> MemoryCharge {
        MemoryCharge(bytes, to: self)
    }

    fileprivate func add(_ bytes: Int) {
        charged.add(bytes, ordering: .relaxed)
        if bytes < 0 { onFreed(-bytes) }
    }
}

/// Bytes that are charged to a budget for as long as this object lives.
package final class MemoryCharge: Sendable {
    private let budget: MemoryBudget
    private let bytes: Atomic<Int>

    fileprivate init(_ bytes: Int, to budget: MemoryBudget) {
        self.budget = budget
        self.bytes = Atomic(bytes)
        budget.add(bytes)
    }

    deinit {
        budget.add(-bytes.load(ordering: .relaxed))
    }

    /// What is charged grows, or becomes less.
    package func change(by difference: Int) {
        guard difference != 0 else { return }
        bytes.add(difference, ordering: .relaxed)
        budget.add(difference)
    }
}
