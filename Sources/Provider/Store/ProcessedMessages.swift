package import Bytes
import Synchronization

/// The messages a sandbox has carried out: for systems that take a repeated one for a mistake.
package final class ProcessedMessages: Sendable {
    /// How many are remembered; the oldest are forgotten first.
    package static let limit = 100_000

    private struct Memory {
        var known: Set<Text> = []
        var inOrder: [Text] = []
        var next = 0

        /// - Returns: by how many bytes it has grown.
        mutating func remember(_ message: Text) -> Int {
            known.insert(message)
            let size = Self.size(of: message)
            guard inOrder.count == ProcessedMessages.limit else {
                inOrder.append(message)
                return size
            }
            let oldest = inOrder[next]
            known.remove(oldest)
            inOrder[next] = message
            next = (next + 1) % ProcessedMessages.limit
            return size - Self.size(of: oldest)
        }

        /// With its places in the set and in the order.
        private static func size(of message: Text) -> Int {
            message.utf8.count + 128
        }
    }

    private let memory: Mutex<Memory>
    private let charge: MemoryCharge?

    package init(_ budget: MemoryBudget = MemoryBudget()) {
        memory = Mutex(Memory())
        charge = budget.charge(0)
    }

    /// The same messages, to which others can be added apart.
    package init(copying other: ProcessedMessages) {
        let copy = other.memory.withLock { $0 }
        memory = Mutex(copy)
        charge = nil
    }
}

extension ProcessedMessages {
    package enum Outcome {
        case written
        /// The write found that another one came first.
        case overtaken
        /// The message was carried out before, and nothing was written now.
        case repeated
    }

    package func contains(_ message: Text) -> Bool {
        memory.withLock { $0.known.contains(message) }
    }

    /// Writes what a message asks for, unless that was done before, and remembers the message if it was written: both are
    /// one step, so that of two copies sent at once the second is not told of a success that never came.
    ///
    /// - Parameter write: a short step that takes no message of its own; returns whether it was done.
    package func once(_ message: Text, _ write: () -> Bool) -> Outcome {
        memory.withLock { memory in
            guard !memory.known.contains(message) else { return .repeated }
            guard write() else { return .overtaken }
            charge?.change(by: memory.remember(message))
            return .written
        }
    }
}
