import Synchronization

/// Bytes kept for all peers of a server: of requests that are being read or wait, and of answers on their way.
///
/// An answer that shares its content with what is stored counts as if it had a copy.
package final class HeldBytes: Sendable {
    private let sum = Atomic<Int>(0)
    private let onFreed: @Sendable (Int) -> Void

    /// - Parameter onFreed: gets how many bytes are kept no more, each time that some are not.
    package init(onFreed: @escaping @Sendable (Int) -> Void = { _ in }) {
        self.onFreed = onFreed
    }

    package var count: Int { sum.load(ordering: .relaxed) }

    func add(_ difference: Int) {
        sum.add(difference, ordering: .relaxed)
        if difference < 0 { onFreed(-difference) }
    }
}
