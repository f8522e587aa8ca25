import Synchronization

/// Tells who is to answer a request that nobody waits for the answer any more; once, and never after the answer.
final class Abandonment: Sendable {
    private enum State {
        case waiting((@Sendable () -> Void)?)
        /// The peer has ended its side, and nobody has asked yet to hear of it.
        case peerEnded
        case abandoned
        case answered
    }

    private let state = Mutex(State.waiting(nil))

    /// Whether anybody wants to hear of it.
    var isAwaited: Bool {
        state.withLock { if case .waiting(_?) = $0 { true } else { false } }
    }

    /// Has a function called when the request is abandoned; at once if it has been.
    func whenAbandoned(_ hear: @escaping @Sendable () -> Void) {
        let isTooLate = state.withLock { state in
            switch state {
            case .waiting: state = .waiting(hear)
            case .peerEnded: state = .abandoned
            case .abandoned: break
            case .answered: return false
            }
            guard case .abandoned = state else { return false }
            return true
        }
        if isTooLate { hear() }
    }

    /// The peer has ended its sending side, which is the end of its waiting only for who wants to hear of it.
    func peerEnded() {
        state.withLock { state in
            if case .waiting(nil) = state { state = .peerEnded }
        }
    }

    func abandon() {
        end(as: .abandoned)?()
    }

    /// Lets go of who would have heard of it.
    func answer() {
        _ = end(as: .answered)
    }

    private func end(as ending: State) -> (@Sendable () -> Void)? {
        state.withLock { state in
            switch state {
            case .waiting(let hear):
                state = ending
                return hear
            case .peerEnded:
                state = ending
                return nil
            case .abandoned, .answered:
                return nil
            }
        }
    }
}
