import HTTP
import Sockets

// What other threads ask of a loop.
extension EventLoop {
    func takeMessages() {
        for message in inbox.take() {
            switch message {
            // Also at the end: whoever handed it over may not have been told of that yet.
            case .connection(let socket, let handler): add(socket, handler)
            case .listener(let socket, let handler) where cut == nil: add(socket, handler)
            case .listener(let socket, _): socket.descriptor.close()
            case .endListening(let port): endListening { $0.socket.address.port == port }
            case .acceptAgain: acceptAgain()
            case .makeRoom: makeRoomHere()
            case .answer(let key, let response):
                answer(key, response)
                // The connection has counted it by now.
                group.heldBytes.add(-(response?.content.count ?? 0))
            case .stop(let end): stop(until: end)
            }
        }
    }

    private func stop(until end: Deadline) {
        let isFirst = cut == nil
        cut = min(cut ?? .never, end)
        guard isFirst else { return }
        for listener in listeners { acceptAll(of: listener) }
        endListening { _ in true }
        acceptPauseEnd = .never
        for key in connections.keys {
            guard let connection = connections[key] else { continue }
            connection.state.stop(now: now)
            // What has arrived but was not seen yet may be a request, which deserves its answer.
            if connection.watched.contains(.input) { read(connection, key) }
            advance(connection, key)
            review(connection, key)
        }
    }

    func cutAll() {
        for key in connections.keys {
            guard let connection = connections[key] else { continue }
            connection.state.abandon()
            review(connection, key)
        }
    }
}
