package import Bytes
package import Provider
import Synchronization

/// All sandboxes: the one that everybody shares, and those with names, which come into being when they are first used and
/// expire by themselves.
package final class SandboxTable: Sendable {
    /// What stands before the name in a path.
    package static let pathSegment: Text = "__sandbox"

    package struct Limits: Sendable {
        /// Sandboxes at once, 1 or more.
        var count = 10_000
        /// Seconds without use after which one expires.
        var idleSeconds = 3600

        package init(count: Int = 10_000, idleSeconds: Int = 3600) {
            self.count = count
            self.idleSeconds = idleSeconds
        }
    }

    /// When things happen.
    package struct Timing: Sendable {
        /// A clock that never goes back.
        let seconds: @Sendable () -> Int
        /// Has a function called after so many seconds, on any thread but a loop's.
        let wake: @Sendable (_ seconds: Int, _ run: @escaping @Sendable () -> Void) -> Void

        package init(
            seconds: @escaping @Sendable () -> Int,
            wake: @escaping @Sendable (_ seconds: Int, _ run: @escaping @Sendable () -> Void) -> Void
        ) {
            self.seconds = seconds
            self.wake = wake
        }
    }

    package let shared: Sandbox
    /// What everything in them is charged to.
    package let memory: MemoryBudget
    /// Where what is let go of becomes free.
    let freeMemory: FreeMemory
    private let limits: Limits
    private let timing: Timing
    private let onEnd: @Sendable (Sandbox) -> Void
    private let makeState: @Sendable () -> SandboxState
    private let state = Mutex(State())

    private struct State {
        var named: [Text: Sandbox] = [:]
        /// Whether what has expired will be looked for.
        var isLookDue = false
    }

    /// - Parameters:
    ///   - memory: what the states are charged to.
    ///   - onEnd: gets each sandbox that was taken away or has expired; must not block.
    package init(
        limits: Limits,
        memory: MemoryBudget = MemoryBudget(),
        freeMemory: FreeMemory = FreeMemory(),
        timing: Timing,
        onEnd: @escaping @Sendable (Sandbox) -> Void,
        _ makeState: @escaping @Sendable () -> SandboxState
    ) {
        self.limits = limits
        self.memory = memory
        self.freeMemory = freeMemory
        self.timing = timing
        self.onEnd = onEnd
        self.makeState = makeState
        shared = Sandbox(name: nil, now: timing.seconds(), freeMemory: freeMemory, makeState)
        memory.whenFull { [weak self] in self?.forgetOldestExchanges($0) }
    }
}

extension SandboxTable {
    /// Whether a text can be the name of a sandbox: 1 to 64 letters, digits, `.`, `_` and `-`.
    package static func isName(_ text: Text) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    /// The sandbox of that name, which is thereby used; nil if there is none.
    func existing(_ name: Text) -> Sandbox? {
        let now = timing.seconds()
        guard let sandbox = state.withLock({ $0.named[name] }), !hasExpired(sandbox, now) else { return nil }
        sandbox.noteUse(now: now)
        return sandbox
    }

    /// The sandbox of that name, made if there is none yet.
    ///
    /// - Throws: `SandboxRefusal`: there are as many as there may be, or there is no memory for one more.
    package func sandbox(named name: Text) throws(SandboxRefusal) -> (sandbox: Sandbox, isNew: Bool) {
        if let sandbox = existing(name) { return (sandbox, false) }
        guard memory.hasRoom(for: SandboxState.byteCount) else { throw .noMemory(limit: memory.limit) }
        let now = timing.seconds()
        var expired: Sandbox?
        var isFirst = false
        let found = try state.withLock { state throws(SandboxRefusal) -> (sandbox: Sandbox, isNew: Bool) in
            if let sandbox = state.named[name] {
                guard hasExpired(sandbox, now) else {
                    sandbox.noteUse(now: now)
                    return (sandbox, false)
                }
                expired = sandbox
            } else if state.named.count >= limits.count {
                throw .tooMany
            }
            let sandbox = Sandbox(name: name, now: now, freeMemory: freeMemory, makeState)
            state.named[name] = sandbox
            isFirst = !state.isLookDue
            state.isLookDue = true
            return (sandbox, true)
        }
        if let expired { end(expired) }
        if isFirst { lookForExpired(after: limits.idleSeconds + 1) }
        return found
    }

    package func noteUse(of sandbox: Sandbox) {
        sandbox.noteUse(now: timing.seconds())
    }

    /// The sandboxes with names, by name.
    var named: [Sandbox] {
        let now = timing.seconds()
        let (expired, named) = state.withLock { state in (takeExpired(now, from: &state), state.named) }
        for sandbox in expired { end(sandbox) }
        return named.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Whether it was taken away, or will be in this moment.
    func hasEnded(_ sandbox: Sandbox) -> Bool {
        sandbox.hasEnded || sandbox.name != nil && hasExpired(sandbox, timing.seconds())
    }

    /// - Returns: whether there was one of that name.
    package func remove(_ name: Text) -> Bool {
        guard let sandbox = state.withLock({ $0.named.removeValue(forKey: name) }) else { return false }
        end(sandbox)
        return true
    }
}

extension SandboxTable {
    private func hasExpired(_ sandbox: Sandbox, _ now: Int) -> Bool {
        sandbox.isUnused(since: now - limits.idleSeconds)
    }

    /// Nobody has to name one for it to expire; where there is none, nothing wakes up.
    private func lookForExpired(after seconds: Int) {
        // A table that nobody holds any more is not held here for an hour.
        timing.wake(seconds) { [weak self] in self?.expire() }
    }

    /// Takes away what has expired, and comes back when the next one can have.
    private func expire() {
        let now = timing.seconds()
        let (expired, next) = state.withLock { state in
            let expired = takeExpired(now, from: &state)
            let next = state.named.values.map(\.lastUsed).min().map { max(1, $0 + limits.idleSeconds + 1 - now) }
            state.isLookDue = next != nil
            return (expired, next)
        }
        if let next { lookForExpired(after: next) }
        for sandbox in expired { end(sandbox) }
    }

    private func takeExpired(_ now: Int, from state: inout State) -> [Sandbox] {
        let expired = state.named.filter { hasExpired($0.value, now) }
        for name in expired.keys { state.named[name] = nil }
        return Array(expired.values)
    }

    private func end(_ sandbox: Sandbox) {
        sandbox.end()
        onEnd(sandbox)
    }
}

extension SandboxTable {
    /// Answers every call that waits for exchanges, since the stub stops.
    package func endWaits() {
        for sandbox in [shared] + state.withLock({ Array($0.named.values) }) { sandbox.current.journal.endWaits() }
    }

    /// Lets go of the oldest exchanges in all journals, whichever they are in, until so many bytes are free.
    private func forgetOldestExchanges(_ bytes: Int) {
        let sandboxes = [shared] + state.withLock { Array($0.named.values) }
        var journals = sandboxes.map(\.current.journal)
        var rest = bytes
        // The exchanges of one millisecond, then those of two, of four: so there are few rounds, whatever their ages.
        var nanoseconds: Int64 = 1_000_000
        while rest > 0 {
            let ages = journals.compactMap { journal in journal.oldestMoment.map { (moment: $0, journal: journal) } }
            guard let oldest = ages.map(\.moment).min() else { return }
            let end = oldest + nanoseconds
            for (moment, journal) in ages.sorted(by: { $0.moment < $1.moment }) where rest > 0 && moment < end {
                rest -= journal.forget(before: end, until: rest)
            }
            journals = ages.map(\.journal)
            nanoseconds *= 2
        }
    }
}
