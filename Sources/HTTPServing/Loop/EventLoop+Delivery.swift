import HTTP

// From answers to bytes on the wire.
extension EventLoop {
    /// Puts the answer into `output`, or sees that it gets there when its time has come.
    func deliver(_ response: Response, _ pending: PendingRequest, _ connection: Connection) {
        switch response.delivery {
        case .whole:
            append(response, pending, connection, cutAfter: nil)
        case .delayed(let pause):
            connection.delivery = .answer(response, pending)
            connection.state.pause(for: pause.nanoseconds, now: now)
        case .cut(let count):
            append(response, pending, connection, cutAfter: max(0, count))
        case .reset:
            connection.delivery = .reset
            connection.state.pause(for: 0, now: now)
        }
    }

    private func isLast(_ response: Response, _ pending: PendingRequest, _ connection: Connection) -> Bool {
        pending.isLast || connection.state.isEnding
            || ResponseEncoder.mustClose(after: response, to: pending.method, version: pending.version)
    }

    private func append(_ response: Response, _ pending: PendingRequest, _ connection: Connection, cutAfter limit: Int?)
    {
        let start = output.count
        let isLast = isLast(response, pending, connection)
        encode(response, pending, isLast: isLast, into: &output)
        if let limit, output.count - start > limit { output.removeLast(output.count - start - limit) }
        connection.state.answered(isLast: isLast || limit != nil, now: now)
    }

    private func encode(_ response: Response, _ pending: PendingRequest, isLast: Bool, into bytes: inout [UInt8]) {
        ResponseEncoder.encode(
            response,
            to: pending.method,
            version: pending.version,
            closing: isLast,
            date: date.bytes(clock),
            into: &bytes
        )
    }

    /// The pause of a delivery is over.
    func resumeDelivery(_ connection: Connection, _ key: SlotKey) {
        guard let delivery = connection.delivery else { return }
        connection.delivery = nil
        switch delivery {
        case .reset: return reset(connection, key)
        case .answer(let response, let pending):
            append(response, pending, connection, cutAfter: nil)
        }
        continueAfterAnswer(connection, key)
    }

    /// Sends `output`, keeping for later what the system does not take.
    func send(_ connection: Connection, _ key: SlotKey) {
        guard connection.unsentCount == 0 else {
            connection.appendUnsent(output)
            return clearOutput()
        }
        var count = 0
        if !output.isEmpty {
            guard let taken = connection.socket.send(output, from: 0) else {
                clearOutput()
                return connection.state.abandon()
            }
            count = taken
        }
        if count < output.count { connection.unsent = Array(output[count...]) }
        noteSent(count, connection, key)
        clearOutput()
    }

    /// The system takes bytes again.
    func resumeSending(_ connection: Connection, _ key: SlotKey) {
        guard connection.unsentCount > 0 else { return }
        guard let count = connection.socket.send(connection.unsent, from: connection.sentBytes) else {
            return connection.state.abandon()
        }
        connection.sentBytes += count
        if connection.unsentCount == 0 {
            connection.unsent = []
            connection.sentBytes = 0
        }
        noteSent(count, connection, key)
        if connection.unsentCount < configuration.unsentBytes { advance(connection, key) }
    }

    private func noteSent(_ count: Int, _ connection: Connection, _ key: SlotKey) {
        let sent: ConnectionState.Sent = connection.unsentCount == 0 ? .everything : count > 0 ? .part : .nothing
        perform(connection.state.sent(sent, now: now), connection, key)
    }

    private func clearOutput() {
        output.removeAll(keepingCapacity: output.capacity <= Self.keptOutputBytes)
    }
}
