import Dispatch
import Provider
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
        /// The number of the last exchange that was ever seen; 0 if there was none.
        let lastNumber: Int

        /// - Parameter lastNumber: nil for that of the last entry.
        init(entries: [JournalEntry], forgotten: Int, lastNumber: Int? = nil) {
            self.entries = entries
            self.forgotten = forgotten
            self.lastNumber = lastNumber ?? entries.last?.number ?? 0
        }
    }

    private let limits: Limits
    let state = Mutex(State())
    /// What the patterns of waiting calls can cost an exchange.
    let sum = SharedLoad()

    private let memory: MemoryBudget
    private let charge: MemoryCharge

    /// - Parameter memory: what the entries are charged to.
    init(_ limits: Limits, memory: MemoryBudget = MemoryBudget()) {
        self.limits = limits
        self.memory = memory
        charge = memory.charge(0)
    }

    /// A ring: `first` is the place of the oldest entry.
    struct State {
        var ring: [JournalEntry?] = []
        var first = 0
        var count = 0
        var bytes = 0
        var forgotten = 0
        var lastNumber = 0
        /// Each with the last number that was given before it began to wait.
        var waiters: [(waiter: JournalWaiter, since: Int)] = []
        /// The last exchange that waiting calls have been held against.
        var comparedNumber = 0
        /// Whether they are behind, and somebody catches up for them.
        var isCatchingUp = false
        /// Whether another journal has taken the place of this one.
        var isReplaced = false
    }
}

extension Journal {
    /// Remembers an exchange, and answers those who waited for it.
    func append(_ entry: JournalEntry) {
        // What was pushed out is let go of behind the lock: freeing a message takes longer than keeping one.
        let (next, _) = state.withLock { state in
            state.lastNumber += 1
            entry.setNumber(state.lastNumber)
            let bytes = state.bytes
            let dropped = keep(entry, in: &state)
            charge.change(by: state.bytes - bytes)
            return (state.comparison(of: entry), dropped)
        }
        // Past the limit this has the oldest exchanges of all journals go.
        _ = memory.hasRoom(for: 0)
        switch next {
        case .none: return
        case .now(let waiters): compare(entry, with: waiters)
        case .later: DispatchQueue.global().async { [self] in catchUp() }
        }
    }

    /// What is kept now.
    package var page: Page {
        state.withLock { state in
            Page(entries: state.entries, forgotten: state.forgotten, lastNumber: state.lastNumber)
        }
    }

    /// The exchange of that number; nil if it is forgotten, or has not come yet.
    func entry(_ number: Int) -> JournalEntry? {
        state.withLock { $0.entry(number) }
    }

    /// Those of the exchanges that are kept now.
    var numbers: Range<Int> {
        state.withLock(\.numbers)
    }

    /// Whether another journal has taken the place of this one.
    var isReplaced: Bool {
        state.withLock(\.isReplaced)
    }

    /// Exchanges that the bounds have pushed out since the start or the last clearing.
    var forgotten: Int {
        state.withLock(\.forgotten)
    }

    /// The number of the oldest exchange that is kept; nil if none is.
    var firstNumber: Int? {
        state.withLock { $0.oldest?.number }
    }

    /// Forgets all exchanges; those who wait go on waiting for new ones.
    package func clear() {
        let old = state.withLock { state in
            let ring = state.ring
            state.ring = []
            state.first = 0
            state.count = 0
            charge.change(by: -state.bytes)
            state.bytes = 0
            state.forgotten = 0
            return ring
        }
        _ = old
    }

    /// When the oldest exchange that is kept was answered; nil if none is kept.
    var oldestMoment: Int64? {
        state.withLock { $0.oldest?.moment }
    }

    /// Lets go of the oldest exchanges from before a moment until so many bytes are free.
    ///
    /// - Returns: how many bytes became free.
    func forget(before moment: Int64, until bytes: Int) -> Int {
        let dropped = state.withLock { state in
            var dropped: [JournalEntry] = []
            var free = 0
            while free < bytes, let oldest = state.oldest, oldest.moment < moment, let entry = state.dropOldest() {
                free += entry.size
                dropped.append(entry)
            }
            charge.change(by: -free)
            return dropped
        }
        return dropped.reduce(0) { $0 + $1.size }
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

extension Journal.State {
    /// What is kept, oldest first.
    var entries: [JournalEntry] {
        (0..<count).compactMap { ring[(first + $0) % ring.count] }
    }

    /// Makes the ring longer as long as it may be, and lets go of the oldest entry from then on.
    mutating func makeRoom(limit: Int) -> JournalEntry? {
        guard ring.count < limit else { return dropOldest() }
        let longer = min(limit, max(8, 2 * ring.count))
        // Entries that the bytes have pushed out may have left the oldest anywhere.
        ring = Array(ring[first...]) + Array(ring[..<first]) + Array(repeating: nil, count: longer - ring.count)
        first = 0
        return nil
    }

    var oldest: JournalEntry? {
        count > 0 ? ring[first] : nil
    }

    mutating func dropOldest() -> JournalEntry? {
        guard let entry = ring[first] else { return nil }
        bytes -= entry.size
        ring[first] = nil
        first = (first + 1) % ring.count
        count -= 1
        forgotten += 1
        return entry
    }

    var numbers: Range<Int> { lastNumber - count + 1..<lastNumber + 1 }

    func entry(_ number: Int) -> JournalEntry? {
        guard numbers.contains(number) else { return nil }
        return ring[(first + number - numbers.lowerBound) % ring.count]
    }
}
