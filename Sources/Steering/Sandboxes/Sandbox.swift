package import Bytes
import Synchronization

/// A private copy of all mounts for one test run, or the one that everybody shares.
///
/// A reset puts another state in place in one step, so that no exchange ever sees half of one.
package final class Sandbox: Sendable {
    /// Nil for the one that everybody shares.
    package let name: Text?
    private let makeState: @Sendable () -> SandboxState
    private let state: Mutex<SandboxState>
    private let lastUse: Atomic<Int>
    private let isOver = Atomic<Bool>(false)
    private let freeMemory: FreeMemory

    /// - Parameter now: seconds of the clock by which sandboxes expire.
    init(name: Text?, now: Int, freeMemory: FreeMemory, _ makeState: @escaping @Sendable () -> SandboxState) {
        self.name = name
        self.freeMemory = freeMemory
        self.makeState = makeState
        state = Mutex(makeState())
        lastUse = Atomic(now)
    }

    /// The state of now; an exchange takes it once and keeps to it.
    package var current: SandboxState {
        state.withLock { $0 }
    }

    /// The path that leads to it: `/__sandbox/blue`; empty for the shared one.
    package var path: String {
        name.map { "/\(SandboxTable.pathSegment)/\($0)" } ?? ""
    }

    /// Puts a new state in place; what begins after the return sees nothing but that one.
    package func reset() {
        let new = makeState()
        let old = state.withLock { current in
            defer { current = new }
            return current
        }
        old.journal.endWaits()
        // An answer that lists its exchanges may be under way for long.
        freeMemory.whenGone { [journal = old.journal] in journal.clear() }
        freeMemory.letGo(of: old)
    }

    /// Whether it was taken away or has expired.
    var hasEnded: Bool { isOver.load(ordering: .acquiring) }

    /// Takes it out of use: whoever still holds it, such as a connection to a port of its own, holds nothing of what was in
    /// it.
    func end() {
        isOver.store(true, ordering: .releasing)
        reset()
    }

    /// In seconds of the clock by which sandboxes expire.
    var lastUsed: Int { lastUse.load(ordering: .relaxed) }

    package func noteUse(now: Int) {
        lastUse.store(now, ordering: .relaxed)
    }

    package func isUnused(since moment: Int) -> Bool {
        lastUsed < moment
    }
}
