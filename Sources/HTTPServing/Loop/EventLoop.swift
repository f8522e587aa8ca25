import HTTP

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
    var listeners: [Listener] = []
    /// When a pause for want of descriptors ends; `never` without one.
    var acceptPauseEnd = Deadline.never
    var hasReportedExhaustion = false
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
        while !hasEnded {
            poll.wait(into: &events, milliseconds: waitingTime())
            now = clock.now
            date.mayBeOld()
            for index in 0..<events.count { handle(events[index]) }
            passTime()
        }
        end()
    }

    private var hasEnded: Bool { cut != nil && connections.count == 0 }

    /// -1 if only an event can bring work.
    private func waitingTime() -> Int32 {
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
        if !readiness.isDisjoint(with: .hangup) {
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

    private func end() {
        for message in inbox.close() { refuse(message) }
        poll.close()
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
        guard connection.state.phase != .closed else {
            connection.socket.close()
            remove(key)
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
    }

    private func readiness(wantedBy connection: Connection) -> Poll.Readiness {
        var wanted: Poll.Readiness = []
        if connection.unsentCount > 0 { wanted.insert(.output) }
        let hasRoom =
            connection.unsentCount < configuration.unsentBytes
            && connection.unanswered.count < configuration.unansweredBytes
        let isFree = connection.state.takesRequests && connection.unsentCount == 0
        if connection.state.wantsInput, hasRoom || isFree { wanted.insert(.input) }
        return wanted
    }

    func reset(_ connection: Connection, _ key: SlotKey) {
        connection.state.abandon()
        connection.socket.reset()
        remove(key)
    }

    func remove(_ key: SlotKey) {
        connections.remove(key)
        deadlines.remove(key.slot)
        group.connectionEnded(of: inbox)
    }
}
