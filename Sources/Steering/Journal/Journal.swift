import Dispatch
import Synchronization

/// The last exchanges of a sandbox, for tests to look at; bounded in number and bytes, the oldest go first.
package final class Journal: Sendable {
    package struct Limits: Sendable {
        /// Exchanges that are kept; 0 keeps none.
        var exchanges = 1000
        /// Bytes of messages that are kept.
        var bytes = 16 * 1024 * 1024

        package init(exchanges: Int = 1000, bytes: Int = 16 * 1024 * 1024) {
            self.exchanges = exchanges
            self.bytes = bytes
        }
    }

    /// What a look at the journal saw.
    package struct Page: Sendable {
        /// Oldest first.
        package let entries: [JournalEntry]
        /// Exchanges that the bounds have pushed out since the start or the last clearing.
        let forgotten: Int
        /// The number of the last exchange that was ever seen.
        let lastNumber: Int
    }

    private let limits: Limits
    private let state = Mutex(State())

    init(_ limits: Limits) {
        self.limits = limits
    }

    /// A ring: `first` is the place of the oldest entry.
    fileprivate struct State {
        var ring: [JournalEntry?] = []
        var first = 0
        var count = 0
        var bytes = 0
        var forgotten = 0
        var lastNumber = 0
        var waiters: [JournalWaiter] = []
        /// Whether another journal has taken the place of this one.
        var isReplaced = false
    }
}

extension Journal {
    /// Remembers an exchange, and answers those who waited for it.
    func append(_ entry: JournalEntry) {
        // What was pushed out is let go of behind the lock: freeing a message takes longer than keeping one.
        let (waiters, _) = state.withLock { state in
            state.lastNumber += 1
            entry.setNumber(state.lastNumber)
            let dropped = keep(entry, in: &state)
            return (state.waiters, dropped)
        }
        guard !waiters.isEmpty else { return }
        for waiter in waiters where waiter.matches(entry) { waiter.found(1) }
        let ready = state.withLock { $0.takeReady() }
        for waiter in ready { waiter.answer() }
    }

    /// What is kept now.
    package var page: Page {
        state.withLock { state in
            let entries = (0..<state.count).compactMap { state.ring[(state.first + $0) % state.ring.count] }
            return Page(entries: entries, forgotten: state.forgotten, lastNumber: state.lastNumber)
        }
    }

    /// Exchanges that the bounds have pushed out since the start or the last clearing.
    var forgotten: Int {
        state.withLock(\.forgotten)
    }

    /// Forgets all exchanges; those who wait go on waiting for new ones.
    package func clear() {
        let old = state.withLock { state in
            let ring = state.ring
            state.ring = []
            state.first = 0
            state.count = 0
            state.bytes = 0
            state.forgotten = 0
            return ring
        }
        _ = old
    }

    /// - Returns: what was pushed out to make room for the entry, as far as it is one; others are let go of.
    private func keep(_ entry: JournalEntry, in state: inout State) -> JournalEntry? {
        guard limits.exchanges > 0 else {
            state.forgotten += 1
            return nil
        }
        var dropped: JournalEntry?
        state.bytes += entry.size
        if state.count == state.ring.count { dropped = state.makeRoom(limit: limits.exchanges) }
        state.ring[(state.first + state.count) % state.ring.count] = entry
        state.count += 1
        while state.bytes > limits.bytes, state.count > 0 { dropped = state.dropOldest() }
        return dropped
    }
}

extension Journal {
    /// Waits for exchanges that match, counting those that are there already.
    ///
    /// - Returns: false if too many wait already. In a journal that was replaced the wait ends at once.
    func wait(_ waiter: JournalWaiter) -> Bool {
        // Matching takes its time, so it is done without the lock, and again for what has come meanwhile.
        var seen = 0
        while true {
            let page = page
            waiter.found(page.entries.filter { $0.number > seen && waiter.matches($0) }.count)
            seen = page.lastNumber
            if waiter.isSatisfied || state.withLock(\.isReplaced) {
                waiter.answer()
                return true
            }
            let registration = state.withLock { $0.register(waiter, ifLastIs: seen) }
            if let registration { return registration }
        }
    }

    /// Ends a wait whose time is over, unless it has ended already.
    func giveUp(_ waiter: JournalWaiter) {
        remove(waiter)
        waiter.answer()
    }

    /// Lets go of a wait whose caller has gone.
    func abandon(_ waiter: JournalWaiter) {
        remove(waiter)
        waiter.letGo()
    }

    /// Ends all waits, since no exchange comes here any more: another journal has taken the place of this one.
    package func endWaits() {
        let waiters = state.withLock { state in
            state.isReplaced = true
            let waiters = state.waiters
            state.waiters = []
            return waiters
        }
        // A thousand answers take longer than a loop should wait.
        if !waiters.isEmpty { DispatchQueue.global().async { for waiter in waiters { waiter.answer() } } }
    }

    private func remove(_ waiter: JournalWaiter) {
        state.withLock { state in state.waiters.removeAll { $0 === waiter } }
    }
}

extension Journal.State {
    /// Makes the ring longer as long as it may be, and lets go of the oldest entry from then on.
    fileprivate mutating func makeRoom(limit: Int) -> JournalEntry? {
        guard ring.count < limit else { return dropOldest() }
        let longer = min(limit, max(8, 2 * ring.count))
        // Entries that the bytes have pushed out may have left the oldest anywhere.
        ring = Array(ring[first...]) + Array(ring[..<first]) + Array(repeating: nil, count: longer - ring.count)
        first = 0
        return nil
    }

    fileprivate mutating func dropOldest() -> JournalEntry? {
        guard let entry = ring[first] else { return nil }
        bytes -= entry.size
        ring[first] = nil
        first = (first + 1) % ring.count
        count -= 1
        forgotten += 1
        return entry
    }

    /// - Returns: whether there was room; nil if exchanges have come since `number`.
    fileprivate mutating func register(_ waiter: JournalWaiter, ifLastIs number: Int) -> Bool? {
        guard lastNumber == number, !isReplaced else { return nil }
        guard waiters.count < JournalWaiter.limit else { return false }
        waiters.append(waiter)
        return true
    }

    fileprivate mutating func takeReady() -> [JournalWaiter] {
        let ready = waiters.filter(\.isSatisfied)
        waiters.removeAll(where: \.isSatisfied)
        return ready
    }
}
