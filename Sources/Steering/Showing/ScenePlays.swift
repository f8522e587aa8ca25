import Dispatch
import Synchronization

/// Has scenes played one after the other: each starts a stub of its own, and a few callers must not start many.
final class ScenePlays: Sendable {
    /// Plays that may wait at once.
    private static let limit = 16

    private let queue = DispatchQueue(label: "scenes")
    private let waiting = Atomic<Int>(0)

    /// - Returns: whether it will be played; there are as many waiting as there may be if not.
    func enqueue(_ play: @escaping @Sendable () -> Void) -> Bool {
        guard waiting.add(1, ordering: .relaxed).newValue <= Self.limit else {
            waiting.subtract(1, ordering: .relaxed)
            return false
        }
        queue.async { [self] in
            play()
            waiting.subtract(1, ordering: .relaxed)
        }
        return true
    }
}
