import Dispatch
import Synchronization

/// A private copy of all mounts for one test run, or the one that everybody shares.
///
/// A reset puts another content in place in one step, so that no exchange ever sees half of one.
final class Sandbox: Sendable {
    /// Nil for the one that everybody shares.
    let name: String?
    private let makeContent: @Sendable () -> SandboxContent
    private let content: Mutex<SandboxContent>
    private let lastUse: Atomic<Int>

    /// - Parameter now: seconds of the clock by which sandboxes expire.
    init(name: String?, now: Int, _ makeContent: @escaping @Sendable () -> SandboxContent) {
        self.name = name
        self.makeContent = makeContent
        content = Mutex(makeContent())
        lastUse = Atomic(now)
    }

    /// The content of now; an exchange takes it once and keeps to it.
    var current: SandboxContent {
        content.withLock { $0 }
    }

    /// The path that leads to it: `/__sandbox/blue`; empty for the shared one.
    var path: String {
        name.map { "/\(SandboxTable.pathSegment)/\($0)" } ?? ""
    }

    /// Puts a new content in place; what begins after the return sees nothing but that one.
    func reset() {
        let new = makeContent()
        let old = content.withLock { current in
            defer { current = new }
            return current
        }
        // Letting go of a hundred thousand changed appointments takes a while, and no loop waits for it: by then this call
        // and the exchanges that are under way hold the old content no more.
        DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + .milliseconds(100)) {
            withExtendedLifetime(old) {}
        }
    }

    func noteUse(now: Int) {
        lastUse.store(now, ordering: .relaxed)
    }

    func isUnused(since moment: Int) -> Bool {
        lastUse.load(ordering: .relaxed) < moment
    }
}
