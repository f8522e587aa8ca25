import Synchronization

/// Looks for the exchanges that match a pattern, away from the loops and in turns, so that a search that takes long keeps
/// nobody waiting.
///
/// It holds no exchange: what the journal forgets before its turn is not found.
final class JournalSearch: Sendable {
    private let pattern: RequestPattern
    private let journal: Journal
    private let numbers: Range<Int>
    private let onAnotherTurn: @Sendable (@escaping @Sendable () -> Void) -> Void
    private let isStopped = Atomic<Bool>(false)

    /// What was found.
    struct Found: Sendable {
        /// Of the exchanges, in their order.
        var numbers: [Int] = []
        /// About how many bytes their messages have.
        var size = 0
    }

    /// - Parameters:
    ///   - numbers: of the exchanges that are looked at.
    ///   - onAnotherTurn: has a function called soon, behind what others have to do.
    init(
        for pattern: RequestPattern,
        in journal: Journal,
        _ numbers: Range<Int>,
        onAnotherTurn: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void
    ) {
        self.pattern = pattern
        self.journal = journal
        self.numbers = numbers
        self.onAnotherTurn = onAnotherTurn
    }
}

extension JournalSearch {
    /// Begins with the next turn.
    ///
    /// - Parameter found: gets what matches once all was looked at; is not called if the search was stopped.
    func run(_ found: @escaping @Sendable (Found) -> Void) {
        onAnotherTurn { [self] in goOn(at: numbers.lowerBound, Found(), found) }
    }

    /// Ends it with its next turn, since nobody waits for it any more.
    func stop() {
        isStopped.store(true, ordering: .relaxed)
    }

    private func goOn(at start: Int, _ earlier: Found, _ found: @escaping @Sendable (Found) -> Void) {
        guard !isStopped.load(ordering: .relaxed) else { return }
        var matching = earlier
        var number = start
        let load = pattern.load
        var rest = PatternLoad.stepsOnLoop
        while number < numbers.upperBound, rest > 0 {
            if let entry = journal.entry(number) {
                if pattern.matches(entry) {
                    matching.numbers.append(number)
                    matching.size += entry.size
                }
                rest -= load.steps(for: entry.request)
            } else {
                rest -= 100
            }
            number += 1
        }
        guard number < numbers.upperBound else { return found(matching) }
        onAnotherTurn { [self, number, matching] in goOn(at: number, matching, found) }
    }
}
