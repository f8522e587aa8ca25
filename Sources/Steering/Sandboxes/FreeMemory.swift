import CMalloc
import Dispatch
import Synchronization

/// Lets go of much at once, and gives the memory back to the system a moment later; neither on a loop.
///
/// The allocator by itself gives back what lies at the end of its heap; a reset leaves holes all over it.
package final class FreeMemory: Sendable {
    /// By then the call that lets go of something, and the exchanges under way, hold it no more.
    private static let delay = DispatchTimeInterval.milliseconds(10)
    private static let pause = DispatchTimeInterval.milliseconds(100)
    private static let longPause = DispatchTimeInterval.milliseconds(500)

    private let queue = DispatchQueue(label: "Steering.FreeMemory", qos: .utility)
    private let isDue = Atomic<Bool>(false)
    /// Bytes that became free since some were given back last.
    private let freedBytes = Atomic<Int>(0)
    /// As many are worth the while.
    private static let portion = 1 << 20

    package init() {}

    /// Holds something until it is told to let go of it.
    private final class Holder: Sendable {
        private let object: Mutex<(any AnyObject & Sendable)?>

        init(_ object: any AnyObject & Sendable) {
            self.object = Mutex(object)
        }

        func letGo() {
            let object = object.withLock { $0.take() }
            _ = object
        }
    }

    /// Lets go of an object; of a hundred thousand resources that takes a while.
    func letGo(of object: any AnyObject & Sendable) {
        let holder = Holder(object)
        queue.asyncAfter(deadline: .now() + Self.delay) { [self] in
            holder.letGo()
            returnSoon()
        }
    }

    /// Calls a function when everything is gone of which others have let go before.
    func whenGone(_ next: @escaping @Sendable () -> Void) {
        queue.asyncAfter(deadline: .now() + Self.delay, execute: next)
    }

    /// Notes that so many bytes have become free, and gives them back in a while where they have become many: what was
    /// made for a thousand peers becomes free with the last of them.
    package func note(_ bytes: Int) {
        let sum = freedBytes.add(bytes, ordering: .relaxed).newValue
        guard sum >= Self.portion, !isDue.exchange(true, ordering: .relaxed) else { return }
        queue.asyncAfter(deadline: .now() + Self.longPause) { [self] in giveBack() }
    }

    /// Gives back what is free, in a moment; much that becomes free within it is given back together.
    func returnSoon() {
        guard !isDue.exchange(true, ordering: .relaxed) else { return }
        queue.asyncAfter(deadline: .now() + Self.pause) { [self] in giveBack() }
    }

    private func giveBack() {
        isDue.store(false, ordering: .relaxed)
        freedBytes.store(0, ordering: .relaxed)
        _ = malloc_trim(0)
    }
}
