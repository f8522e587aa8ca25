import Dispatch
import Synchronization

/// The sandbox that requests see; a reset puts another in its place in one step, so that none ever sees half of one.
final class SandboxHolder: Sendable {
    private let makeSandbox: @Sendable () -> Sandbox
    private let sandbox: Mutex<Sandbox>

    init(_ makeSandbox: @escaping @Sendable () -> Sandbox) {
        self.makeSandbox = makeSandbox
        sandbox = Mutex(makeSandbox())
    }

    /// The sandbox of now; an exchange takes it once and keeps to it.
    var current: Sandbox {
        sandbox.withLock { $0 }
    }

    /// Puts a new sandbox in place; what begins after the return sees nothing but that one.
    func reset() {
        let new = makeSandbox()
        let old = sandbox.withLock { current in
            defer { current = new }
            return current
        }
        // Letting go of a hundred thousand changed appointments takes a while, and no loop waits for it.
        DispatchQueue.global(qos: .utility).async { _ = old }
    }
}
