import Bytes
import Exchanging
import Provider
import Synchronization
import Testing

@testable import Steering

@Suite("Sandboxes expire by themselves")
struct SandboxExpiryTests {
    /// A clock that stands where it is put, and what is to be called when.
    private final class Clock: Sendable {
        private struct State {
            var now = 1000
            var alarms: [(time: Int, run: @Sendable () -> Void)] = []
        }

        private let state = Mutex(State())

        var timing: SandboxTable.Timing {
            SandboxTable.Timing(
                seconds: { self.state.withLock(\.now) },
                wake: { (seconds, run) in self.state.withLock { $0.alarms.append(($0.now + seconds, run)) } }
            )
        }

        var alarmCount: Int { state.withLock(\.alarms.count) }

        /// Lets so many seconds pass, one by one.
        func pass(_ seconds: Int) {
            for _ in 0..<seconds {
                let due = state.withLock { state in
                    state.now += 1
                    let due = state.alarms.filter { $0.time <= state.now }
                    state.alarms.removeAll { $0.time <= state.now }
                    return due
                }
                for alarm in due { alarm.run() }
            }
        }
    }

    private let clock = Clock()
    private let ended = Ended()

    private final class Ended: Sendable {
        let names = Mutex<[Text]>([])
    }

    private func table() throws -> SandboxTable {
        let seed = try SeedLoader(.builtIn).load(for: [], movedTo: nil)
        return SandboxTable(
            limits: SandboxTable.Limits(count: 3, idleSeconds: 10),
            timing: clock.timing,
            onEnd: { [ended] sandbox in ended.names.withLock { $0.append(sandbox.name ?? "") } },
            {
                SandboxState(
                    provider: ProviderState(mounts: MountTable([]), seed: seed, time: .frozen(at: seed.referenceTime)),
                    journalLimits: Journal.Limits()
                )
            }
        )
    }

    private func made(_ name: Text, in table: SandboxTable) throws -> Sandbox {
        try table.sandbox(named: name).sandbox
    }

    @Test("each when its own time has come, though nobody names it")
    func expiry() throws {
        let table = try table()
        #expect(clock.alarmCount == 0)
        let blue = try made("blue", in: table)
        clock.pass(5)
        let green = try made("green", in: table)
        #expect(clock.alarmCount == 1)
        let state = blue.current
        clock.pass(5)
        #expect(!blue.hasEnded)
        clock.pass(1)
        #expect(blue.hasEnded && !green.hasEnded)
        #expect(blue.current !== state, "what was in it is let go of")
        #expect(ended.names.withLock { $0 } == ["blue"])
        table.noteUse(of: green)
        clock.pass(10)
        #expect(table.named.map(\.name) == ["green"])
        clock.pass(1)
        #expect(ended.names.withLock { $0 } == ["blue", "green"])
        #expect(table.named.isEmpty)
        #expect(clock.alarmCount == 0, "without sandboxes nothing wakes up")
    }

    @Test("a use puts it off, and a new one of the same name is another")
    func use() throws {
        let table = try table()
        let blue = try made("blue", in: table)
        for _ in 1...5 {
            clock.pass(9)
            #expect(try made("blue", in: table) === blue)
            #expect(table.existing("blue") === blue)
        }
        clock.pass(12)
        #expect(table.existing("blue") == nil)
        let next = try table.sandbox(named: "blue")
        #expect(next.isNew && next.sandbox !== blue)
        #expect(ended.names.withLock { $0 } == ["blue"])
    }

    @Test("one that is taken away has ended, and makes room")
    func removal() throws {
        let table = try table()
        let all = try (["a", "b", "c"] as [Text]).map { try made($0, in: table) }
        #expect(throws: SandboxRefusal.self) { try table.sandbox(named: "d") }
        #expect(table.remove("b"))
        #expect(!table.remove("b"))
        #expect(all.map(\.hasEnded) == [false, true, false])
        #expect(try table.sandbox(named: "d").isNew)
        clock.pass(11)
        #expect(ended.names.withLock { $0.sorted() } == ["a", "b", "c", "d"])
    }

    @Test("a table that nobody holds is not kept by what is to happen later")
    func released() throws {
        weak var gone: SandboxTable?
        try {
            let table = try table()
            _ = try made("blue", in: table)
            gone = table
        }()
        #expect(gone == nil)
        clock.pass(11)
    }
}
