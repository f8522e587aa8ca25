import HTTP
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
        return JournalWaiter(pattern, needed: 1) { [answers] end in answers.counts.withLock { $0.append(end.count) } }
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
        #expect(earlier == 1..<2)
        journal.append(Seen.read().entry(2, .core))
        #expect(answers.counts.withLock { $0 } == [])
        journal.endWaits()
        guard case .replaced = journal.register(try waiter("/nowhere")) else {
            Testing.Issue.record("nothing comes here any more")
            return
        }
    }

    @Test("what is costly to compare is compared elsewhere, once for each, and in its order")
    func catchingUp() async throws {
        let expression = try RegularExpression(".*(a?b?a?b?){120}z")
        let matcher = RequestPattern.HeaderMatcher(name: FieldName("X"), conditions: [.matches(expression)])
        let costly = JournalWaiter(RequestPattern(headers: [matcher]), needed: 1) { [answers] end in
            answers.counts.withLock { $0.append(end.count) }
        }
        #expect(isTaken(costly))
        let cheap = JournalWaiter(RequestPattern(), needed: 3) { [answers] end in
            answers.counts.withLock { $0.append(end.count) }
        }
        #expect(isTaken(cheap))
        let long = String(repeating: "a", count: 5000)
        for number in 1...2 { journal.append(Seen.read().with("X", long).entry(number, .core)) }
        // What comes in while others catch up is none of their matter.
        let late = JournalWaiter(RequestPattern(), needed: 1) { [answers] end in
            answers.counts.withLock { $0.append(10 + end.count) }
        }
        #expect(isTaken(late))
        journal.append(Seen.read().with("X", "z").entry(3, .core))
        while answers.counts.withLock({ $0.count }) < 3 { try await Task.sleep(for: .milliseconds(5)) }
        #expect(answers.counts.withLock { $0.sorted() } == [1, 3, 11])
        #expect(journal.waitingLoad == PatternLoad())
    }

    @Test("a wait that ends before what was there has been looked at is not certain")
    func uncertain() throws {
        let ends = Mutex<[JournalWaiter.End]>([])
        let waiters = (1...2).map { _ in
            JournalWaiter(RequestPattern(), needed: 2) { end in ends.withLock { $0.append(end) } }
        }
        for waiter in waiters { #expect(isTaken(waiter)) }
        let stopped = Mutex(0)
        waiters[0].whenEnded { stopped.withLock { $0 += 1 } }
        waiters[1].found(1, isLast: true)
        for waiter in waiters { journal.giveUp(waiter) }
        #expect(ends.withLock { $0.map(\.count) } == [0, 1])
        #expect(ends.withLock { $0.map(\.isSatisfied) } == [false, false])
        #expect(ends.withLock { $0.map(\.isCertain) } == [false, true])
        #expect(stopped.withLock { $0 } == 1)
    }
}
