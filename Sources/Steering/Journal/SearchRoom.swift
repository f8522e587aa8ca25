import Synchronization

/// How much may be searched for at once, in all sandboxes: searches take turns, and each has its own behind those of all
/// others.
final class SearchRoom: Sendable {
    private let underWay = Mutex(PatternLoad())

    /// Makes room for a search.
    ///
    /// - Returns: whether there was any; who got it gives it back with `leave`, once.
    func enter(_ load: PatternLoad) -> Bool {
        underWay.withLock { underWay in
            let sum = underWay + load
            guard sum.states <= PatternLoad.stateLimit, sum.patterns <= JournalWaiter.limit else { return false }
            underWay = sum
            return true
        }
    }

    func leave(_ load: PatternLoad) {
        underWay.withLock { $0 = $0 - load }
    }

    /// Room that a search has, for as long as anybody holds this.
    final class Place: Sendable {
        private let room: SearchRoom
        private let load: PatternLoad

        init(in room: SearchRoom, for load: PatternLoad) {
            self.room = room
            self.load = load
        }

        deinit {
            room.leave(load)
        }
    }
}
