import Dispatch
import Synchronization

extension Journal {
    /// What the patterns of waiting calls can cost an exchange.
    var waitingLoad: PatternLoad { sum.current }

    /// What comes of a wish to wait.
    enum Registration {
        /// It hears of every exchange from now on; these are the numbers of the earlier ones, in which it has to look by
        /// itself.
        case waiting(earlier: Range<Int>)
        /// There are as many waits as there may be, or their patterns are too large.
        case full
        /// Nothing comes here any more: another journal has taken the place of this one.
        case replaced
    }

    func register(_ waiter: JournalWaiter) -> Registration {
        state.withLock { state in
            guard !state.isReplaced else { return .replaced }
            let load = state.waitingLoad + waiter.load
            guard load.patterns <= JournalWaiter.limit, load.states <= PatternLoad.stateLimit else { return .full }
            if state.waiters.isEmpty { state.comparedNumber = state.lastNumber }
            state.waiters.append((waiter, since: state.lastNumber))
            sum.become(load)
            return .waiting(earlier: state.numbers)
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
            let waiters = state.waiters.map(\.waiter)
            state.waiters = []
            sum.become(PatternLoad())
            return waiters
        }
        // A thousand answers take longer than a loop should wait.
        if !waiters.isEmpty { DispatchQueue.global().async { for waiter in waiters { waiter.answer() } } }
    }

    private func remove(_ waiter: JournalWaiter) {
        state.withLock { state in
            state.waiters.removeAll { $0.waiter === waiter }
            sum.become(state.waitingLoad)
        }
    }
}

extension Journal {
    /// Holds an exchange against waiting calls, and answers those that have waited for it.
    func compare(_ entry: JournalEntry, with waiters: [JournalWaiter]) {
        for waiter in waiters where waiter.matches(entry) { waiter.found(1) }
        let ready = state.withLock { state in
            let ready = state.takeReady()
            if !ready.isEmpty { sum.become(state.waitingLoad) }
            return ready
        }
        for waiter in ready { waiter.answer() }
    }

    /// Holds exchanges against waiting calls whose patterns are too costly for a loop, one after the other and in turns.
    ///
    /// What is forgotten before its turn is not found, and the answers say that they are not certain.
    func catchUp() {
        var rest = PatternLoad.stepsOnLoop
        while rest > 0 {
            let next = state.withLock { $0.nextToCompare }
            guard let next else { return }
            if let entry = next.entry {
                compare(entry, with: next.waiters)
                rest -= next.load.steps(for: entry.request)
            }
            rest -= 100
        }
        DispatchQueue.global().async { [self] in catchUp() }
    }
}

extension Journal.State {
    var waitingLoad: PatternLoad {
        waiters.reduce(PatternLoad()) { $0 + $1.waiter.load }
    }

    mutating func takeReady() -> [JournalWaiter] {
        let ready = waiters.map(\.waiter).filter(\.isSatisfied)
        if !ready.isEmpty { waiters.removeAll(where: \.waiter.isSatisfied) }
        return ready
    }

    /// When the last exchange is held against waiting calls.
    enum Comparison {
        /// Nobody waits, or somebody catches up already.
        case none
        case now([JournalWaiter])
        /// Behind the lock, somebody has to begin to catch up.
        case later
    }

    mutating func comparison(of entry: JournalEntry) -> Comparison {
        guard !waiters.isEmpty, !isCatchingUp else { return .none }
        guard waitingLoad.steps(for: entry.request) <= PatternLoad.stepsOnLoop else {
            comparedNumber = lastNumber - 1
            isCatchingUp = true
            return .later
        }
        comparedNumber = lastNumber
        return .now(waiters.map(\.waiter))
    }

    /// The exchange that is next to be compared, if it is still there; nil once none is left.
    var nextToCompare: (entry: JournalEntry?, waiters: [JournalWaiter], load: PatternLoad)? {
        mutating get {
            guard comparedNumber < lastNumber, !waiters.isEmpty else {
                isCatchingUp = false
                return nil
            }
            comparedNumber = max(comparedNumber + 1, numbers.lowerBound)
            let number = comparedNumber
            return (entry(number), waiters.filter { $0.since < number }.map(\.waiter), waitingLoad)
        }
    }
}
