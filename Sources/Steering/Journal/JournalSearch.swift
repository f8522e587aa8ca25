/// Looks for the exchanges that match a pattern, away from the loops and in turns, so that a search that takes long keeps
/// nobody waiting.
struct JournalSearch: Sendable {
    private let pattern: RequestPattern
    private let entries: [JournalEntry]
    private let onAnotherTurn: @Sendable (@escaping @Sendable () -> Void) -> Void

    /// - Parameter onAnotherTurn: has a function called soon, behind what others have to do.
    init(
        for pattern: RequestPattern,
        in entries: [JournalEntry],
        onAnotherTurn: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void
    ) {
        self.pattern = pattern
        self.entries = entries
        self.onAnotherTurn = onAnotherTurn
    }
}

extension JournalSearch {
    /// Begins with the next turn.
    ///
    /// - Parameter found: gets what matches, in its order, once all was looked at.
    func run(_ found: @escaping @Sendable ([JournalEntry]) -> Void) {
        onAnotherTurn { goOn(at: 0, [], found) }
    }

    private func goOn(at start: Int, _ earlier: [JournalEntry], _ found: @escaping @Sendable ([JournalEntry]) -> Void) {
        var matching = earlier
        var place = start
        let load = pattern.load
        var rest = PatternLoad.stepsOnLoop
        while place < entries.count, rest > 0 {
            if pattern.matches(entries[place]) { matching.append(entries[place]) }
            rest -= load.steps(for: entries[place].request)
            place += 1
        }
        guard place < entries.count else { return found(matching) }
        onAnotherTurn { [place, matching] in goOn(at: place, matching, found) }
    }
}
