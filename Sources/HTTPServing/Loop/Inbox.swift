import HTTP
import Sockets
import Synchronization

/// What other threads may do to a loop: leave a message and wake it.
final class Inbox: Sendable {
    enum Message: Sendable {
        case connection(Socket, any RequestHandler)
        case listener(ListeningSocket, any RequestHandler)
        /// Closes the listener of that port, if this loop has it.
        case endListening(port: UInt16)
        /// A connection has ended where accepting had paused for want of room.
        case acceptAgain
        /// Another loop has a newcomer and no room for it.
        case makeRoom
        /// Nil: the responder was dropped.
        case answer(SlotKey, Response?)
        /// Ends; what is under way is cut at that moment.
        case stop(until: Deadline)
    }

    private struct State {
        var messages: [Message] = []
        var isOpen = true
    }

    /// Connections the loop has or is about to be handed.
    let connectionCount = Atomic<Int>(0)
    /// Since when the loop's longest idle connection has been so, in nanoseconds; `Int64.max` if none is.
    let longestIdleSince = Atomic<Int64>(.max)
    let wake: WakeEvent
    private let state = Mutex(State())

    init() throws(SystemError) {
        wake = try WakeEvent()
    }
}

extension Inbox {
    /// False if the loop has ended: the message has not been taken.
    @discardableResult
    func post(_ message: Message) -> Bool {
        // The loop is woken inside the lock, since `close` frees the descriptor's number for others.
        state.withLock { state in
            guard state.isOpen else { return false }
            state.messages.append(message)
            if state.messages.count == 1 { wake.signal() }
            return true
        }
    }

    /// All messages since the last call.
    func take() -> [Message] {
        state.withLock { state in
            let messages = state.messages
            state.messages = []
            return messages
        }
    }

    /// Takes no further message, unless there is one that nobody has seen; true if it is closed.
    func closeIfEmpty() -> Bool {
        state.withLock { state in
            guard state.messages.isEmpty else { return false }
            state.isOpen = false
            wake.descriptor.close()
            return true
        }
    }

    /// Takes no further message; gives back those nobody has seen.
    func close() -> [Message] {
        state.withLock { state in
            guard state.isOpen else { return [] }
            state.isOpen = false
            wake.descriptor.close()
            let messages = state.messages
            state.messages = []
            return messages
        }
    }
}
