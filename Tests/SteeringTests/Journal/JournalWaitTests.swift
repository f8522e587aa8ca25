import Provider
import Synchronization
import Testing

@testable import Steering

@Suite("Calls that wait for exchanges")
struct JournalWaitTests {
    private let journal = Journal(Journal.Limits())
    private let answers = Answers()

    private final class Answers: Sendable {
        let counts = Mutex<[Int]>([])
    }

    private func waiter(_ expression: String) throws -> JournalWaiter {
        let pattern = RequestPattern(urlPathPattern: try RegularExpression(expression))
        return JournalWaiter(pattern, needed: 1) { [answers] count, _ in answers.counts.withLock { $0.append(count) } }
    }

    private func isTaken(_ waiter: JournalWaiter) -> Bool {
        if case .waiting = journal.register(waiter) { true } else { false }
    }

    @Test("their patterns are bounded together, and who is answered or has gone makes room")
    func states() throws {
        let waiters = try (1...10).map { _ in try waiter("/Appointment/1(a?){490}") }
        #expect(waiters.allSatisfy(isTaken))
        #expect(journal.waitingLoad == PatternLoad(patterns: 10, states: 9940))
        let next = try waiter("/Appointment/1(a?){490}")
        #expect(!isTaken(next))
        journal.abandon(waiters[0])
        #expect(isTaken(next))
        #expect(!isTaken(waiters[0]))
        journal.append(Seen.read().entry(1, .core))
        #expect(answers.counts.withLock { $0 } == Array(repeating: 1, count: 10))
        #expect(journal.waitingLoad == PatternLoad())
    }

    @Test("one is told of what was there before it, and hears of what comes")
    func earlier() throws {
        journal.append(Seen.read().entry(1, .core))
        guard case .waiting(let earlier) = journal.register(try waiter("/nowhere")) else {
            Testing.Issue.record("it is not taken")
            return
        }
        #expect(earlier.map(\.number) == [1])
        journal.append(Seen.read().entry(2, .core))
        #expect(answers.counts.withLock { $0 } == [])
        journal.endWaits()
        guard case .replaced = journal.register(try waiter("/nowhere")) else {
            Testing.Issue.record("nothing comes here any more")
            return
        }
    }
}
