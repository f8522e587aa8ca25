import HTTP
import Provider
import Synchronization
import Testing

@testable import Steering

@Suite("Searches in the journal")
struct JournalSearchTests {
    /// What waits for its turn.
    private final class Turns: Sendable {
        private let waiting = Mutex<[@Sendable () -> Void]>([])

        func append(_ turn: @escaping @Sendable () -> Void) {
            waiting.withLock { $0.append(turn) }
        }

        /// - Returns: how many turns there were until nothing waited any more.
        func takeAll() -> Int {
            var count = 0
            while let turn = waiting.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
                count += 1
                turn()
            }
            return count
        }
    }

    private func search(_ expression: String, in entries: [JournalEntry]) throws -> (numbers: [Int]?, turns: Int) {
        let turns = Turns()
        let numbers = Mutex<[Int]?>(nil)
        let pattern = RequestPattern(urlPathPattern: try RegularExpression(expression))
        JournalSearch(for: pattern, in: entries, onAnotherTurn: { turns.append($0) }).run { found in
            numbers.withLock { $0 = found.map(\.number) }
        }
        #expect(numbers.withLock { $0 } == nil, "nothing is looked at before the first turn")
        let count = turns.takeAll()
        return (numbers.withLock { $0 }, count)
    }

    @Test("what takes long is done in turns, and all that matches is found in its order")
    func turns() throws {
        let entries = (1...20).map { Seen.read().with("A", String(repeating: "a", count: 5000)).entry($0, .core) }
        let (numbers, turns) = try search("/Appointment/(a?){480}1", in: entries)
        #expect(numbers == Array(1...20))
        // 5 million steps at most for each, of which a turn takes a million.
        #expect(turns == 20)
    }

    @Test("what is cheap is done in one")
    func oneTurn() throws {
        let entries = (1...20).map { Seen.read().entry($0, .core) }
        #expect(try search("/Appointment/1", in: entries) == (Array(1...20), 1))
        #expect(try search("/Appointment/2", in: entries) == ([], 1))
        #expect(try search("a", in: []) == ([], 1))
    }
}
