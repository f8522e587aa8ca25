import Synchronization

/// The messages a sandbox has carried out, or is about to: for systems that take a repeated one for a mistake.
final class ProcessedMessages: Sendable {
    /// How many are remembered; the oldest are forgotten first.
    static let limit = 100_000

    private struct Memory {
        var known: Set<String> = []
        var inOrder: [String] = []
        var next = 0
    }

    private let memory = Mutex(Memory())

    /// Takes note of a message.
    ///
    /// - Returns: whether it is new.
    func begin(_ message: String) -> Bool {
        memory.withLock { memory in
            guard memory.known.insert(message).inserted else { return false }
            guard memory.inOrder.count == Self.limit else {
                memory.inOrder.append(message)
                return true
            }
            memory.known.remove(memory.inOrder[memory.next])
            memory.inOrder[memory.next] = message
            memory.next = (memory.next + 1) % Self.limit
            return true
        }
    }

    /// Forgets a message that was refused: it may be mended and sent again.
    func abandon(_ message: String) {
        memory.withLock { _ = $0.known.remove(message) }
    }
}
