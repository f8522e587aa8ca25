// What does not fit into one turn goes on in the next, after the others have had theirs.
extension EventLoop {
    /// Requests of one connection that are answered in one turn.
    static let turnRequests = 256
    /// Turns between two looks at what has happened at the sockets.
    private static let turnCount = 64
    /// From one look at the sockets until each connection has but one more request answered, or one more part of an
    /// answer sent, before the next look: requests are counted, but a few can cost more than hundreds of others.
    private static let roundNanoseconds: Int64 = 5_000_000

    /// Whether the others have waited for long enough.
    var isRoundOver: Bool { clock.now >= now.advanced(by: Self.roundNanoseconds) }

    /// Has a connection's next turn come if it can do more at once, without anything happening at its socket.
    func queueTurn(of connection: Connection, _ key: SlotKey) {
        guard !connection.hasTurn, connection.unsentCount == 0 else { return }
        guard connection.outgoing != nil || connection.state.takesRequests && !connection.unanswered.isEmpty else {
            return
        }
        connection.hasTurn = true
        waitingTurns.append(key)
    }

    func takeTurns() {
        guard !waitingTurns.isEmpty else { return }
        let keys = waitingTurns.prefix(Self.turnCount)
        var takenCount = 0
        for key in keys {
            takenCount += 1
            guard let connection = connections[key] else { continue }
            connection.hasTurn = false
            if connection.unsentCount == 0 { takeTurn(connection, key) }
            review(connection, key)
            if isRoundOver { break }
        }
        waitingTurns.removeFirst(takenCount)
    }

    /// Goes on with the answer under way, or else with the requests that wait.
    func takeTurn(_ connection: Connection, _ key: SlotKey) {
        guard connection.outgoing != nil else { return advance(connection, key) }
        appendContent(connection)
        send(connection, key)
        if connection.unanswered.isEmpty || connection.state.isLeaving { advance(connection, key) }
    }
}
