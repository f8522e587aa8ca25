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
    private let waiting: Mutex<Waiting?>

    /// What is let go of with the answer.
    private struct Waiting {
        let respond: @Sendable (Int, Bool) -> Void
        var timer: (any DispatchSourceTimer)?
    }

    /// - Parameter respond: gets how many were found, and whether that is enough; called once.
    init(_ pattern: RequestPattern, after: Int = 0, needed: Int, respond: @escaping @Sendable (Int, Bool) -> Void) {
        self.pattern = pattern
        load = pattern.load
        self.after = after
        self.needed = needed
        waiting = Mutex(Waiting(respond: respond))
    }

    func matches(_ entry: JournalEntry) -> Bool {
        entry.number > after && pattern.matches(entry)
    }

    func found(_ more: Int) {
        count.add(more, ordering: .relaxed)
    }

    var isSatisfied: Bool {
        count.load(ordering: .relaxed) >= needed
    }

    /// Has a function called after so many milliseconds, unless the wait has ended by then.
    func whenTimeIsOver(milliseconds: Int, _ giveUp: @escaping @Sendable () -> Void) {
        waiting.withLock { waiting in
            guard waiting != nil else { return }
            let timer = DispatchSource.makeTimerSource()
            timer.schedule(deadline: .now() + .milliseconds(milliseconds))
            timer.setEventHandler(handler: giveUp)
            timer.resume()
            waiting?.timer = timer
        }
    }

    /// Gives the answer; who calls has taken it off the journal's list.
    func answer() {
        end()?(count.load(ordering: .relaxed), isSatisfied)
    }

    /// Nobody waits any more; who calls has taken it off the journal's list.
    func letGo() {
        _ = end()
    }

    private func end() -> (@Sendable (Int, Bool) -> Void)? {
        waiting.withLock { waiting in
            let respond = waiting?.respond
            waiting?.timer?.cancel()
            waiting = nil
            return respond
        }
    }
}
