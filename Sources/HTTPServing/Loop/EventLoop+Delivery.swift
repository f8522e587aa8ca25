import HTTP

// From answers to bytes on the wire.
extension EventLoop {
    /// Puts the answer into `output`, or sees that it gets there when its time has come.
    func deliver(_ response: Response, _ pending: PendingRequest, _ connection: Connection) {
        switch response.delivery {
        case .whole:
            append(response, pending, connection, cut: nil)
        case .delayed(let pause):
            connection.delivery = .answer(response, pending)
            connection.state.pause(for: pause.nanoseconds, now: now)
        case .cut(let count):
            append(response, pending, connection, cut: max(0, count))
        case .reset:
            resetSoon(connection)
        }
    }

    private func append(_ response: Response, _ pending: PendingRequest, _ connection: Connection, cut: Int?) {
        connection.witness = response.witness
        let isLast =
            pending.isLast || connection.state.isEnding || cut != nil
            || ResponseEncoder.mustClose(after: response, to: pending.method, version: pending.version)
        guard response.stream == nil, response.content.count <= configuration.turnBytes else {
            return begin(response, pending, connection, cut: cut, isLast: isLast)
        }
        let start = output.count
        ResponseEncoder.encode(
            response,
            to: pending.method,
            version: pending.version,
            closing: isLast,
            date: date.bytes(clock),
            into: &output
        )
        if let cut { output.removeLast(max(0, output.count - start - cut)) }
        connection.state.answered(isLast: isLast, now: now)
    }

    /// Begins an answer whose content follows in turns, the first of them at once.
    private func begin(
        _ response: Response,
        _ pending: PendingRequest,
        _ connection: Connection,
        cut: Int?,
        isLast: Bool
    ) {
        let start = output.count
        let framing = ResponseEncoder.encodeHead(
            response,
            to: pending.method,
            version: pending.version,
            closing: isLast,
            date: date.bytes(clock),
            into: &output
        )
        let rest = cut.map { $0 - (output.count - start) }
        guard framing != .none, rest ?? 1 > 0 else {
            output.removeLast(max(0, -(rest ?? 0)))
            return connection.state.answered(isLast: isLast, now: now)
        }
        connection.outgoing = OutgoingContent(response, framing: framing, cut: rest, isLast: isLast)
        connection.state.beginSending()
        appendContent(connection)
    }

    /// Adds the next part of the answer under way to `output`.
    func appendContent(_ connection: Connection) {
        guard var content = connection.outgoing.take() else { return }
        switch content.append(to: &output, limit: configuration.turnBytes) {
        case .unfinished: connection.outgoing = content
        case .finished: connection.state.answered(isLast: content.isLast, now: now)
        case .failed: resetSoon(connection)
        }
    }

    /// Resets the connection once what was answered before is on its way.
    private func resetSoon(_ connection: Connection) {
        connection.delivery = .reset
        connection.state.pause(for: 0, now: now)
    }

    /// The pause of a delivery is over.
    func resumeDelivery(_ connection: Connection, _ key: SlotKey) {
        guard let delivery = connection.delivery else { return }
        connection.delivery = nil
        switch delivery {
        case .reset: return reset(connection, key)
        case .answer(var response, let pending):
            noteLateAnswer(&response, to: connection)
            append(response, pending, connection, cut: nil)
        }
        continueAfterAnswer(connection, key)
    }

    /// Whoever has ended its side before an answer began has most likely given up on it: nothing but that end is seen of a
    /// peer that has closed the connection, until something is sent to it.
    func noteLateAnswer(_ response: inout Response, to connection: Connection) {
        response.witness?.answerEnded(isWhole: !connection.state.hasPeerEnded, at: clock.now.nanoseconds)
        if connection.state.hasPeerEnded { response.witness = nil }
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
        guard connection.state.phase != .closed, connection.unsentCount < configuration.turnBytes else { return }
        if connection.outgoing == nil || connection.unsentCount == 0 { takeTurn(connection, key) }
    }

    private func noteSent(_ count: Int, _ connection: Connection, _ key: SlotKey) {
        if connection.unsentCount == 0, connection.outgoing == nil { connection.witness = nil }
        let sent: ConnectionState.Sent = connection.unsentCount == 0 ? .everything : count > 0 ? .part : .nothing
        perform(connection.state.sent(sent, now: now), connection, key)
    }

    private func clearOutput() {
        output.removeAll(keepingCapacity: output.capacity <= Self.keptOutputBytes)
    }
}
