import HTTPServing
import Synchronization

/// A call that waits for exchanges; it is answered once, from whichever thread brings the last one or the end of its
/// time.
final class JournalWaiter: Sendable {
    /// Calls that may wait at once.
    static let limit = 1000

    private let pattern: RequestPattern
    private let needed: Int
    private let count = Atomic<Int>(0)
    private let respond: @Sendable (Int, Bool) -> Void

    /// - Parameter respond: gets how many were found, and whether that is enough; called once.
    init(_ pattern: RequestPattern, needed: Int, respond: @escaping @Sendable (Int, Bool) -> Void) {
        self.pattern = pattern
        self.needed = needed
        self.respond = respond
    }

    func matches(_ entry: JournalEntry) -> Bool {
        pattern.matches(entry)
    }

    func found(_ more: Int) {
        count.add(more, ordering: .relaxed)
    }

    var isSatisfied: Bool {
        count.load(ordering: .relaxed) >= needed
    }

    /// Gives the answer; who calls has taken it off the journal's list.
    func answer() {
        respond(count.load(ordering: .relaxed), isSatisfied)
    }
}
