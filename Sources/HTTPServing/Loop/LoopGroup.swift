import HTTP
import Synchronization

/// All loops of a server, as each of them sees the others.
final class LoopGroup: Sendable {
    let inboxes: [Inbox]
    private let connectionLimit: Int
    private let isFull = Atomic<Bool>(false)

    init(inboxes: [Inbox], connectionLimit: Int) {
        self.inboxes = inboxes
        self.connectionLimit = connectionLimit
    }
}

extension LoopGroup {
    /// Whether one more connection may be accepted; if not, all loops hear `acceptAgain` once one has ended.
    func hasRoom() -> Bool {
        if connectionCount < connectionLimit { return true }
        isFull.store(true, ordering: .sequentiallyConsistent)
        // One that ended between the two lines has not seen the mark.
        return connectionCount < connectionLimit
    }

    /// The loop that has the fewest connections; `preferred` among equals, since that one needs not be woken.
    func leastBusy(preferred: Inbox) -> Inbox {
        var best = preferred
        var count = best.connectionCount.load(ordering: .relaxed)
        for inbox in inboxes {
            let other = inbox.connectionCount.load(ordering: .relaxed)
            if other < count { (best, count) = (inbox, other) }
        }
        return best
    }

    func connectionEnded(of inbox: Inbox) {
        inbox.connectionCount.subtract(1, ordering: .sequentiallyConsistent)
        guard isFull.load(ordering: .sequentiallyConsistent) else { return }
        isFull.store(false, ordering: .sequentiallyConsistent)
        for inbox in inboxes { inbox.post(.acceptAgain) }
    }

    private var connectionCount: Int {
        inboxes.reduce(0) { $0 + $1.connectionCount.load(ordering: .sequentiallyConsistent) }
    }
}
