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
        let journal = Journal(Journal.Limits())
        for entry in entries { journal.append(entry) }
        let search = JournalSearch(for: pattern, in: journal, journal.numbers, onAnotherTurn: { turns.append($0) })
        search.run { found in numbers.withLock { $0 = found.numbers } }
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

    @Test("one that nobody waits for ends with its next turn, and keeps no exchange alive")
    func stopped() throws {
        let turns = Turns()
        let journal = Journal(Journal.Limits())
        weak var entry: JournalEntry?
        do {
            let made = Seen.read().entry(1, .core)
            entry = made
            journal.append(made)
        }
        let search = JournalSearch(for: RequestPattern(), in: journal, journal.numbers) { turns.append($0) }
        search.run { _ in Testing.Issue.record("nobody waits for it") }
        #expect(entry != nil)
        journal.clear()
        #expect(entry == nil)
        search.stop()
        #expect(turns.takeAll() == 1)
    }

    @Test("searches have room together, and give it back however they end")
    func room() {
        let room = SearchRoom()
        let large = PatternLoad(patterns: 1, states: 5000)
        #expect(room.enter(large))
        var place: SearchRoom.Place? = room.enter(large) ? SearchRoom.Place(in: room, for: large) : nil
        #expect(place != nil)
        #expect(!room.enter(PatternLoad(patterns: 1, states: 1)))
        place = nil
        #expect(room.enter(PatternLoad(patterns: 1, states: 1)))
    }
}
