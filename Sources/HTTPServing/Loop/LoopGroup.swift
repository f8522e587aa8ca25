import HTTP
import Synchronization

/// All loops of a server, as each of them sees the others.
final class LoopGroup: Sendable {
    let inboxes: [Inbox]
    /// What all loops keep for their peers.
    let heldBytes: HeldBytes
    private let connectionLimit: Int
    /// Whether somebody waits for a connection to end.
    private let isAwaited = Atomic<Bool>(false)
    private let hasReportedWant = Atomic<Bool>(false)

    init(inboxes: [Inbox], connectionLimit: Int, heldBytes: HeldBytes) {
        self.inboxes = inboxes
        self.heldBytes = heldBytes
        self.connectionLimit = connectionLimit
    }
}

extension LoopGroup {
    /// Whether one more connection may be accepted.
    var hasRoom: Bool { connectionCount < connectionLimit }

    /// Whether a newcomer waits for a connection to end.
    var isRoomAwaited: Bool { isAwaited.load(ordering: .relaxed) }

    /// Has all loops hear `acceptAgain` once a connection has ended.
    func awaitRoom() {
        isAwaited.store(true, ordering: .sequentiallyConsistent)
    }

    /// The loop that has the longest idle connection; nil if none is idle.
    var longestIdle: Inbox? {
        var best: Inbox?
        var since = Int64.max
        for inbox in inboxes {
            let other = inbox.longestIdleSince.load(ordering: .relaxed)
            if other < since { (best, since) = (inbox, other) }
        }
        return best
    }

    /// Whether it is the first time that there is no room; the operator is told once.
    func isFirstWant() -> Bool {
        !hasReportedWant.exchange(true, ordering: .relaxed)
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
        guard isAwaited.load(ordering: .sequentiallyConsistent) else { return }
        isAwaited.store(false, ordering: .sequentiallyConsistent)
        for inbox in inboxes { inbox.post(.acceptAgain) }
    }

    private var connectionCount: Int {
        inboxes.reduce(0) { $0 + $1.connectionCount.load(ordering: .sequentiallyConsistent) }
    }
}
