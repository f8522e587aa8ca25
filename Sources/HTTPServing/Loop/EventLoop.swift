import HTTP
import Synchronization

/// Waits for its connections and serves them, alone on its thread; nothing in it is shared, its inbox aside.
final class EventLoop {
    let poll: Poll
    let inbox: Inbox
    let group: LoopGroup
    let configuration: ServerConfiguration
    let periods: Periods
    let clock: ServerClock
    let notice: @Sendable (String) -> Void

    var connections = SlotTable<Connection>()
    var deadlines = DeadlineQueue()
    var idle = IdleList()
    /// The connections that go on without anything happening at their sockets, in the order of their turns.
    var waitingTurns: [SlotKey] = []
    var listeners: [Listener] = []
    /// Whether it is looking for a connection to close in favour of a newcomer.
    var isMakingRoom = false
    /// What other loops are told of `idle`.
    private var publishedIdleness = Int64.max
    /// When a pause for want of descriptors ends; `never` without one.
    var acceptPauseEnd = Deadline.never
    /// When what is left is cut; nil while the server serves.
    var cut: Deadline?

    /// Read once after each wait.
    var now: Deadline
    var date: DateField
    /// Where every connection's bytes are read to, so that an idle connection owns no room.
    var input = [UInt8](repeating: 0, count: EventLoop.inputBytes)
    /// The answers to what one read brought, sent together.
    var output: [UInt8] = []

    /// One read takes a whole burst of pipelined requests or a good part of a large content.
    static let inputBytes = 64 * 1024
    /// Room for output that is kept between connections; an unusually large answer does not stay in memory.
    static let keptOutputBytes = 256 * 1024
    /// Events taken by one wait.
    static let eventCount = 256
    /// Names the inbox among the watched descriptors; no slot has this generation together with this number.
    static let inboxKey = UInt64.max
    /// The upper half of a listener's key.
    static let listenerGeneration = UInt32.max

    init(
        poll: Poll,
        inbox: Inbox,
        group: LoopGroup,
        configuration: ServerConfiguration,
        clock: ServerClock,
        notice: @escaping @Sendable (String) -> Void
    ) {
        self.poll = poll
        self.inbox = inbox
        self.group = group
        self.configuration = configuration
        self.clock = clock
        self.notice = notice
        periods = Periods(configuration)
        now = clock.now
        date = DateField()
    }
}

extension EventLoop {
    /// Serves until it was told to stop and all connections have ended.
    func run() {
        var events = PollEvents(capacity: Self.eventCount)
        _ = poll.add(inbox.wake.descriptor, for: [.input, .edge], key: Self.inboxKey)
        takeMessages()
        repeat {
            while !hasEnded { serve(&events) }
            // Another loop may just have handed over who connected before its port was closed.
            takeMessages()
        } while !hasEnded || !inbox.closeIfEmpty()
        poll.close()
    }

    /// Waits for what happens next, and does what is to be done then.
    private func serve(_ events: inout PollEvents) {
        poll.wait(into: &events, milliseconds: waitingTime())
        now = clock.now
        date.mayBeOld()
        for index in 0..<events.count { handle(events[index]) }
        takeTurns()
        passTime()
    }

    private var hasEnded: Bool { cut != nil && connections.count == 0 }

    /// -1 if only an event can bring work.
    private func waitingTime() -> Int32 {
        guard waitingTurns.isEmpty else { return 0 }
        let next = min(deadlines.earliest, acceptPauseEnd, cut ?? .never)
        return next == .never ? -1 : next.milliseconds(after: now)
    }

    private func handle(_ event: Poll.Event) {
        if event.key == Self.inboxKey {
            takeMessages()
        } else if SlotKey(event.key).generation == Self.listenerGeneration {
            accept(on: SlotKey(event.key).slot)
        } else if let connection = connections[SlotKey(event.key)] {
            handle(event.readiness, of: connection, SlotKey(event.key))
        }
    }

    private func handle(_ readiness: Poll.Readiness, of connection: Connection, _ key: SlotKey) {
        if !readiness.isDisjoint(with: .hangup) || readiness.contains(.peerEnd) && connection.isAwaited {
            connection.state.abandon()
        } else {
            if readiness.contains(.output) { resumeSending(connection, key) }
            if readiness.contains(.input) { read(connection, key) }
        }
        review(connection, key)
    }

    private func passTime() {
        while let slot = deadlines.popDue(now: now) {
            guard let (key, connection) = connections[slot: slot] else { continue }
            connection.reviewed = .never
            perform(connection.state.timePassed(now: now), connection, key)
            review(connection, key)
        }
        if acceptPauseEnd <= now { acceptAgain() }
        if let cut, cut <= now { cutAll() }
    }
}

extension EventLoop {
    /// Does what the state asks for; the end of the connection is left to `review`.
    func perform(_ action: ConnectionState.Action, _ connection: Connection, _ key: SlotKey) {
        switch action {
        case .nothing, .close: break
        case .answerTimeout: answerTimeout(connection, key)
        case .resumeDelivery: resumeDelivery(connection, key)
        case .shutDownWriting: connection.socket.shutDownWriting()
        case .reset: reset(connection, key)
        }
    }

    /// After anything happened to a connection: frees it if it has ended, else sees that the loop hears of what the
    /// connection waits for.
    func review(_ connection: Connection, _ key: SlotKey) {
        guard connections[key] != nil else { return }
        // Nothing more is read then, so its end behind all that would go unseen.
        if connection.isAwaited, connection.unanswered.count >= configuration.unansweredBytes {
            connection.state.abandon()
        }
        guard connection.state.phase != .closed else {
            connection.socket.close()
            remove(connection, key)
            return
        }
        let wanted = readiness(wantedBy: connection)
        if wanted != connection.watched {
            connection.watched = wanted
            poll.change(connection.socket.descriptor, to: wanted, key: key.number)
        }
        let deadline = connection.state.deadline
        if deadline < connection.reviewed {
            connection.reviewed = deadline
            deadlines.schedule(key.slot, at: deadline)
        }
        queueTurn(of: connection, key)
        count(connection)
        noteIdleness(of: connection, key)
    }

    /// Keeps the list of idle connections, and makes room at once where somebody waits for it.
    private func noteIdleness(of connection: Connection, _ key: SlotKey) {
        var end: Deadline?
        if connection.unsentCount == 0, case .idle(let until) = connection.state.phase { end = until }
        guard end != connection.idleEnd else { return }
        connection.idleEnd = end
        if end != nil { idle.append(key.slot, since: now) } else { idle.remove(key.slot) }
        publishIdleness()
        if end != nil, group.isRoomAwaited, !isMakingRoom { makeRoomHere() }
    }

    private func publishIdleness() {
        let since = idle.longest?.since.nanoseconds ?? .max
        guard since != publishedIdleness else { return }
        publishedIdleness = since
        inbox.longestIdleSince.store(since, ordering: .relaxed)
    }

    /// Keeps the sum of what is held for all peers.
    private func count(_ connection: Connection) {
        let bytes = connection.heldBytes
        guard bytes != connection.countedBytes else { return }
        group.heldBytes.add(bytes - connection.countedBytes)
        connection.countedBytes = bytes
    }

    private func readiness(wantedBy connection: Connection) -> Poll.Readiness {
        var wanted: Poll.Readiness = []
        if connection.unsentCount > 0 { wanted.insert(.output) }
        if connection.isAwaited { wanted.insert(.peerEnd) }
        let hasRoom =
            connection.unsentCount < configuration.turnBytes
            && connection.unanswered.count < configuration.unansweredBytes
        let isFree = connection.state.takesRequests && connection.unsentCount == 0
        if connection.state.wantsInput, hasRoom || isFree { wanted.insert(.input) }
        return wanted
    }

    func reset(_ connection: Connection, _ key: SlotKey) {
        connection.state.abandon()
        connection.socket.reset()
        remove(connection, key)
    }

    private func remove(_ connection: Connection, _ key: SlotKey) {
        connections.remove(key)
        deadlines.remove(key.slot)
        idle.remove(key.slot)
        publishIdleness()
        group.heldBytes.add(-connection.countedBytes)
        group.connectionEnded(of: inbox)
        connection.pendingRequest?.abandonment?.abandon()
        let witness = connection.delivery?.witness ?? connection.witness
        witness?.answerEnded(isWhole: false, at: clock.now.nanoseconds)
    }
}
