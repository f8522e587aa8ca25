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
        for _ in 0..<Self.acceptCount {
            guard group.hasRoom() else { return pauseAccepting(index) }
            switch listener.socket.accept() {
            case .nothingYet: return
            case .socket(let socket): handOver(socket, listener.handler)
            case .exhausted(let error): return pauseAccepting(index, for: error)
            }
        }
    }

    /// Connections go to the loop that has the fewest, so that all cores share the work however they arrive.
    private func handOver(_ socket: Socket, _ handler: any RequestHandler) {
        let target = group.leastBusy(preferred: inbox)
        target.connectionCount.add(1, ordering: .sequentiallyConsistent)
        guard target !== inbox else { return add(socket, handler) }
        guard !target.post(.connection(socket, handler)) else { return }
        socket.close()
        group.connectionEnded(of: target)
    }

    func add(_ socket: Socket, _ handler: any RequestHandler) {
        let connection = Connection(
            socket: socket,
            handler: handler,
            state: ConnectionState(now: now, periods: periods),
            limits: configuration.limits
        )
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
    private func pauseAccepting(_ index: Int, for error: SystemError) {
        pauseAccepting(index)
        acceptPauseEnd = now.advanced(by: configuration.deadlines.acceptPause.nanoseconds)
        guard !hasReportedExhaustion else { return }
        hasReportedExhaustion = true
        notice("\(error); it waits until others have ended")
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
