import Sockets
import Synchronization

/// A listening socket of one loop with what answers the requests of its port.
struct Listener {
    let socket: ListeningSocket
    let handler: any RequestHandler
    /// Unique among the loop's listeners.
    let number: UInt32
    var isAccepting: Bool
}

extension EventLoop {
    /// Connections accepted before those that are open have their turn again.
    private static let acceptCount = 64

    func add(_ socket: ListeningSocket, _ handler: any RequestHandler) {
        let number = (listeners.last?.number ?? 0) &+ 1
        listeners.append(Listener(socket: socket, handler: handler, number: number, isAccepting: false))
        acceptAgain()
    }

    func accept(on number: UInt32) {
        guard let index = listeners.firstIndex(where: { $0.number == number }) else { return }
        let listener = listeners[index]
        guard group.hasRoom || makeRoom(nil) else { return pauseAccepting(index) }
        for _ in 0..<Self.acceptCount {
            switch listener.socket.accept() {
            case .nothingYet: return
            case .socket(let socket): handOver(socket, listener.handler)
            case .exhausted(let error):
                guard makeRoom(error) else { return pauseForAMoment(index) }
            }
            // Whoever is next, if anybody is, comes with the next wait: without a newcomer nobody has to make room.
            guard group.hasRoom else { return }
        }
    }

    /// Has the longest idle connection closed for a newcomer, as nginx does; true if that has happened already.
    ///
    /// If it is another loop's, or none is idle, accepting goes on once a connection has ended.
    private func makeRoom(_ error: SystemError?) -> Bool {
        if group.isFirstWant() {
            let reason = error.map { "\($0)" } ?? "all \(configuration.connectionCount) connections are in use"
            notice("\(reason); for each new one the longest idle one is closed, or one has to end")
        }
        group.awaitRoom()
        // One that ended before this mark did not wake anybody.
        guard error != nil || !group.hasRoom else { return true }
        guard let inbox = group.longestIdle else { return false }
        guard inbox === self.inbox else {
            inbox.post(.makeRoom)
            return false
        }
        return makeRoomHere()
    }

    /// Closes the longest idle connection of this loop; true if there was one.
    @discardableResult
    func makeRoomHere() -> Bool {
        isMakingRoom = true
        defer { isMakingRoom = false }
        for _ in 0..<Self.acceptCount {
            guard let (slot, _) = idle.longest, let (key, connection) = connections[slot: slot] else { return false }
            // Its next request may have arrived in this very moment.
            read(connection, key)
            let isStillIdle = connection.idleEnd.map { connection.state.phase == .idle(until: $0) } ?? false
            if isStillIdle { connection.state.abandon() }
            review(connection, key)
            if connections[key] == nil { return true }
        }
        return false
    }

    /// Takes what has connected before the port is closed: the system resets whoever it finds in the backlog then.
    func acceptAll(of listener: Listener) {
        listener.socket.shrinkBacklog()
        for _ in 0..<Int(configuration.backlog) + Self.acceptCount {
            guard case .socket(let socket) = listener.socket.accept() else { return }
            inbox.connectionCount.add(1, ordering: .sequentiallyConsistent)
            add(socket, listener.handler)
        }
    }

    /// Connections go to the loop that has the fewest, so that all cores share the work however they arrive.
    private func handOver(_ socket: Socket, _ handler: any RequestHandler) {
        let target = group.leastBusy(preferred: inbox)
        target.connectionCount.add(1, ordering: .sequentiallyConsistent)
        guard target !== inbox else { return add(socket, handler) }
        guard !target.post(.connection(socket, handler)) else { return }
        // That loop has ended, and so will this one, but whoever has connected before is served.
        inbox.connectionCount.add(1, ordering: .sequentiallyConsistent)
        group.connectionEnded(of: target)
        add(socket, handler)
    }

    func add(_ socket: Socket, _ handler: any RequestHandler) {
        let connection = Connection(
            socket: socket,
            handler: handler,
            state: ConnectionState(now: now, periods: periods),
            limits: configuration.limits
        )
        if cut != nil { connection.state.stop(now: now) }
        let key = connections.insert(connection)
        if !poll.add(socket.descriptor, for: connection.watched, key: key.number) { connection.state.abandon() }
        review(connection, key)
    }

    /// Until one connection ends.
    private func pauseAccepting(_ index: Int) {
        poll.remove(listeners[index].socket.descriptor)
        listeners[index].isAccepting = false
    }

    /// For a moment, instead of being told again and again of a connection that cannot be taken.
    private func pauseForAMoment(_ index: Int) {
        pauseAccepting(index)
        acceptPauseEnd = now.advanced(by: configuration.deadlines.acceptPause.nanoseconds)
    }

    func acceptAgain() {
        acceptPauseEnd = .never
        for index in listeners.indices where !listeners[index].isAccepting {
            let key = SlotKey(slot: listeners[index].number, generation: Self.listenerGeneration)
            listeners[index].isAccepting = poll.add(listeners[index].socket.descriptor, for: .input, key: key.number)
        }
    }

    func endListening(where isMeant: (Listener) -> Bool) {
        for listener in listeners where isMeant(listener) { listener.socket.descriptor.close() }
        listeners.removeAll(where: isMeant)
    }
}
