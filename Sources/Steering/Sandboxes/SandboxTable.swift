package import Bytes
import Synchronization

/// All sandboxes: the one that everybody shares, and those with names, which come into being when they are first used.
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

    package let shared: Sandbox
    private let limits: Limits
    private let seconds: @Sendable () -> Int
    private let onEnd: @Sendable (Text) -> Void
    private let makeState: @Sendable () -> SandboxState
    private let state: Mutex<State>

    private struct State {
        var named: [Text: Sandbox] = [:]
        /// When expired ones are next looked for; never more than once a second, since many would be asked.
        var nextSweep: Int
    }

    /// - Parameters:
    ///   - seconds: a clock that never goes back.
    ///   - onEnd: gets the name of each sandbox that was taken away or has expired.
    package init(
        limits: Limits,
        seconds: @escaping @Sendable () -> Int,
        onEnd: @escaping @Sendable (Text) -> Void,
        _ makeState: @escaping @Sendable () -> SandboxState
    ) {
        self.limits = limits
        self.seconds = seconds
        self.onEnd = onEnd
        self.makeState = makeState
        let now = seconds()
        shared = Sandbox(name: nil, now: now, makeState)
        state = Mutex(State(nextSweep: now))
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

    /// The sandbox of that name, made if there is none yet.
    ///
    /// - Returns: Nil if there are as many as there may be.
    package func sandbox(named name: Text) -> (sandbox: Sandbox, isNew: Bool)? {
        let now = seconds()
        sweep(now)
        return state.withLock { state in
            if let sandbox = state.named[name] {
                sandbox.noteUse(now: now)
                return (sandbox, false)
            }
            guard state.named.count < limits.count else { return nil }
            let sandbox = Sandbox(name: name, now: now, makeState)
            state.named[name] = sandbox
            return (sandbox, true)
        }
    }

    package func noteUse(of sandbox: Sandbox) {
        sandbox.noteUse(now: seconds())
    }

    /// The sandboxes with names, by name.
    var named: [Sandbox] {
        sweep(seconds())
        return state.withLock(\.named).sorted { $0.key < $1.key }.map(\.value)
    }

    /// - Returns: whether there was one of that name.
    package func remove(_ name: Text) -> Bool {
        guard let sandbox = state.withLock({ $0.named.removeValue(forKey: name) }) else { return false }
        sandbox.current.journal.endWaits()
        onEnd(name)
        return true
    }

    /// Takes away what has expired.
    private func sweep(_ now: Int) {
        let expired = state.withLock { state -> [Text] in
            guard now >= state.nextSweep else { return [] }
            state.nextSweep = now + 1
            let moment = now - limits.idleSeconds
            let names = state.named.filter { $0.value.isUnused(since: moment) }.map(\.key)
            for name in names { state.named[name] = nil }
            return names
        }
        for name in expired { onEnd(name) }
    }
}
