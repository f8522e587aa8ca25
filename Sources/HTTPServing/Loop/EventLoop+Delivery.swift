import HTTP

// From answers to bytes on the wire.
extension EventLoop {
    /// Between the parts of a drip, 1 ms; without it one slow answer would have the loop for itself.
    private static let leastDripPause: Int64 = 1_000_000

    /// Puts the answer into `output`, or sees that it gets there when its time has come.
    func deliver(_ response: Response, _ exchange: Exchange, _ connection: Connection) {
        switch response.delivery {
        case .whole:
            append(response, exchange, connection, cutAfter: nil)
        case .delayed(let pause):
            connection.delivery = .answer(response, exchange)
            connection.state.pause(for: pause.nanoseconds, now: now)
        case .cut(let count):
            append(response, exchange, connection, cutAfter: max(0, count))
        case .reset:
            connection.delivery = .reset
            connection.state.pause(for: 0, now: now)
        case .drip(let step, let pause):
            connection.delivery = .bytes(
                encoded(response, exchange, connection),
                from: 0,
                step: max(1, step),
                every: max(pause.nanoseconds, Self.leastDripPause),
                isLast: isLast(response, exchange, connection)
            )
            connection.state.pause(for: 0, now: now)
        }
    }

    private func isLast(_ response: Response, _ exchange: Exchange, _ connection: Connection) -> Bool {
        exchange.isLast || connection.state.isEnding
            || ResponseEncoder.mustClose(after: response, to: exchange.method, version: exchange.version)
    }

    private func append(_ response: Response, _ exchange: Exchange, _ connection: Connection, cutAfter limit: Int?) {
        let start = output.count
        let isLast = isLast(response, exchange, connection)
        encode(response, exchange, isLast: isLast, into: &output)
        if let limit, output.count - start > limit { output.removeLast(output.count - start - limit) }
        connection.state.answered(isLast: isLast || limit != nil, now: now)
    }

    private func encoded(_ response: Response, _ exchange: Exchange, _ connection: Connection) -> [UInt8] {
        var bytes: [UInt8] = []
        encode(response, exchange, isLast: isLast(response, exchange, connection), into: &bytes)
        return bytes
    }

    private func encode(_ response: Response, _ exchange: Exchange, isLast: Bool, into bytes: inout [UInt8]) {
        ResponseEncoder.encode(
            response,
            to: exchange.method,
            version: exchange.version,
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
        case .answer(let response, let exchange):
            append(response, exchange, connection, cutAfter: nil)
        case .bytes(let bytes, let start, let step, let pause, let isLast):
            let end = start + min(step, bytes.count - start)
            output.append(contentsOf: bytes[start..<end])
            if end < bytes.count {
                connection.delivery = .bytes(bytes, from: end, step: step, every: pause, isLast: isLast)
                connection.state.pause(for: pause, now: now)
            } else {
                connection.state.answered(isLast: isLast, now: now)
            }
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
