import Dispatch
import Synchronization

/// A call that waits for exchanges; it is answered once, from whichever thread brings the last one or the end of its
/// time.
final class JournalWaiter: Sendable {
    /// Calls that may wait at once.
    static let limit = 1000

    let pattern: RequestPattern
    /// What the pattern can cost an exchange.
    let load: PatternLoad
    /// Only exchanges with a greater number count.
    private let after: Int
    private let needed: Int
    private let count = Atomic<Int>(0)
    /// Whether what was there before it has been looked at.
    private let hasLookedBack = Atomic<Bool>(false)
    private let waiting: Mutex<Waiting?>

    /// How a wait ends.
    struct End: Sendable {
        /// How many exchanges were found.
        let count: Int
        /// Whether that is enough.
        let isSatisfied: Bool
        /// Whether all that was there has been looked at.
        let isCertain: Bool
    }

    /// What is let go of with the answer.
    private struct Waiting {
        let respond: @Sendable (End) -> Void
        var timer: (any DispatchSourceTimer)?
        var afterwards: (@Sendable () -> Void)?
    }

    /// - Parameter respond: called once.
    init(_ pattern: RequestPattern, after: Int = 0, needed: Int, respond: @escaping @Sendable (End) -> Void) {
        self.pattern = pattern
        load = pattern.load
        self.after = after
        self.needed = needed
        waiting = Mutex(Waiting(respond: respond))
    }

    func matches(_ entry: JournalEntry) -> Bool {
        entry.number > after && pattern.matches(entry)
    }

    /// - Parameter isLast: whether with these all has been looked at that was there before the wait.
    func found(_ more: Int, isLast: Bool = false) {
        count.add(more, ordering: .relaxed)
        if isLast { hasLookedBack.store(true, ordering: .relaxed) }
    }

    var isSatisfied: Bool {
        count.load(ordering: .relaxed) >= needed
    }

    /// Has a function called at a moment, in the place of what was to be called before, unless the wait has ended by then.
    func whenTimeIsOver(at end: DispatchTime, _ giveUp: @escaping @Sendable () -> Void) {
        waiting.withLock { waiting in
            guard waiting != nil else { return }
            waiting?.timer?.cancel()
            let timer = DispatchSource.makeTimerSource()
            timer.schedule(deadline: end)
            timer.setEventHandler(handler: giveUp)
            timer.resume()
            waiting?.timer = timer
        }
    }

    /// Has a function called when the wait ends, whichever way; it must not block.
    func whenEnded(_ afterwards: @escaping @Sendable () -> Void) {
        let hasEnded = waiting.withLock { waiting in
            waiting?.afterwards = afterwards
            return waiting == nil
        }
        if hasEnded { afterwards() }
    }

    /// Gives the answer; who calls has taken it off the journal's list.
    func answer() {
        let end = End(
            count: count.load(ordering: .relaxed),
            isSatisfied: isSatisfied,
            isCertain: hasLookedBack.load(ordering: .relaxed)
        )
        self.end()?(end)
    }

    /// Nobody waits any more; who calls has taken it off the journal's list.
    func letGo() {
        _ = end()
    }

    private func end() -> (@Sendable (End) -> Void)? {
        let ended = waiting.withLock { waiting in
            waiting?.timer?.cancel()
            return waiting.take()
        }
        ended?.afterwards?()
        return ended?.respond
    }
}
