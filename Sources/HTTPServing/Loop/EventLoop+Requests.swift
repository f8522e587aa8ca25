import HTTP

// From bytes to requests to answers.
extension EventLoop {
    func read(_ connection: Connection, _ key: SlotKey) {
        switch connection.socket.receive(into: &input, limit: readLimit(of: connection)) {
        case .nothingYet: break
        case .failure: connection.state.abandon()
        case .end where connection.isAwaited: connection.state.abandon()
        case .end:
            connection.pendingRequest?.abandonment?.peerEnded()
            perform(connection.state.peerEnded(), connection, key)
            advance(connection, key)
        case .bytes(let count): take(count, connection, key)
        }
    }

    private func readLimit(of connection: Connection) -> Int {
        guard !connection.state.takesRequests else { return Self.inputBytes }
        return max(1, configuration.unansweredBytes - connection.unanswered.count)
    }

    private func take(_ count: Int, _ connection: Connection, _ key: SlotKey) {
        if case .lingering = connection.state.phase { return connection.state.dropped(count) }
        guard connection.unanswered.isEmpty, connection.state.takesRequests else {
            connection.unanswered.append(contentsOf: input[..<count])
            return advance(connection, key)
        }
        let received = input
        var used = 0
        answerRequests(connection, key, in: received.span.extracting(0..<count), from: &used)
        if used < count, !connection.state.isLeaving {
            connection.unanswered.append(contentsOf: received[used..<count])
        }
    }

    /// Answers what waits, now that something has changed.
    func advance(_ connection: Connection, _ key: SlotKey) {
        guard connection.state.takesRequests else {
            if connection.state.isLeaving { connection.unanswered = [] }
            return
        }
        let waiting = connection.unanswered
        connection.unanswered = []
        var used = 0
        answerRequests(connection, key, in: waiting.span, from: &used)
        if used < waiting.count, !connection.state.isLeaving { connection.unanswered = Array(waiting[used...]) }
    }

    private func answerRequests(
        _ connection: Connection,
        _ key: SlotKey,
        in input: Span<UInt8>,
        from used: inout Int
    ) {
        let isUsedUp = decodeRequests(connection, key, in: input, from: &used)
        send(connection, key)
        guard isUsedUp else { return }
        perform(
            connection.state.inputUsedUp(ConnectionState.Progress(connection.decoder.phase), now: now),
            connection,
            key
        )
    }

    /// Decodes until there is no whole request left (true), the turn is over, or none may be answered before something
    /// else happens.
    private func decodeRequests(
        _ connection: Connection,
        _ key: SlotKey,
        in input: Span<UInt8>,
        from used: inout Int
    ) -> Bool {
        var rest = Self.turnRequests
        while connection.state.takesRequests, rest > 0,
            output.count + connection.unsentCount < configuration.turnBytes
        {
            rest -= 1
            do throws(ProtocolError) {
                try checkRoom(connection, for: connection.decoder.growth(withInput: input.count - used))
                switch try connection.decoder.decode(input, from: &used) {
                case .needsMore:
                    try checkRoom(connection, for: connection.heldBytes - connection.countedBytes)
                    return true
                case .expectsContinue: askForContent(connection)
                case .request(let request):
                    answer(request, connection, key)
                    if used < input.count, isRoundOver { return false }
                }
            } catch {
                refuse(error, connection)
            }
        }
        return false
    }

    /// Refuses a request that is still coming when there is no memory for so many bytes more of it.
    private func checkRoom(_ connection: Connection, for bytes: @autoclosure () -> Int) throws(ProtocolError) {
        let hasRoom =
            switch connection.decoder.phase {
            case .idle: true
            case .head: connection.handler.hasRoom(forHead: bytes())
            case .content: connection.handler.hasRoom(forContent: bytes())
            }
        guard hasRoom else { throw .noMemory }
    }

    private func answer(_ request: Request, _ connection: Connection, _ key: SlotKey) {
        connection.state.requestArrived()
        let pending = PendingRequest(method: request.method, version: request.version, isLast: request.wantsClose)
        switch connection.handler.answer(to: request) {
        case .now(let response): deliver(response, pending, connection)
        case .later(let pass):
            let abandonment = Abandonment()
            connection.pendingRequest = pending
            connection.pendingRequest?.abandonment = abandonment
            connection.pendingRequest?.heldBytes = request.content.count + request.fields.byteCount
            pass(
                Responder(abandonment) { [inbox, heldBytes = group.heldBytes] response in
                    // Counted from now on, since the loop may have much to do before it takes the answer.
                    let bytes = response?.content.count ?? 0
                    heldBytes.add(bytes)
                    if !inbox.post(.answer(key, response)) { heldBytes.add(-bytes) }
                }
            )
        }
    }

    /// Has the client send the content, unless the answer is clear without it.
    private func askForContent(_ connection: Connection) {
        guard let head = connection.decoder.partial, let response = connection.handler.answer(toHead: head) else {
            return output.append(contentsOf: ResponseEncoder.continueLine)
        }
        connection.state.requestArrived()
        deliver(response, PendingRequest(method: head.method, version: head.version, isLast: true), connection)
    }

    /// Answers what is no request, or took too long; where a next request would start is unknown.
    private func refuse(_ error: ProtocolError, _ connection: Connection) {
        connection.state.requestArrived()
        let request = connection.decoder.partial
        let pending = PendingRequest(method: request?.method, version: request?.version ?? .http11, isLast: true)
        // What has come of it is of no use any more, and the peer may take its time to go.
        connection.decoder = RequestDecoder(limits: configuration.limits)
        deliver(connection.handler.answer(to: error, in: request), pending, connection)
    }

    func answerTimeout(_ connection: Connection, _ key: SlotKey) {
        refuse(.timeout, connection)
        send(connection, key)
    }

    /// A responder has answered, or was dropped.
    func answer(_ key: SlotKey, _ response: Response?) {
        guard let connection = connections[key], let pending = connection.pendingRequest else {
            response?.witness?.answerEnded(isWhole: false, at: clock.now.nanoseconds)
            return
        }
        connection.pendingRequest = nil
        if var response {
            noteLateAnswer(&response, to: connection)
            deliver(response, pending, connection)
        } else {
            let last = PendingRequest(method: pending.method, version: pending.version, isLast: true)
            deliver(connection.handler.answer(to: .unanswered, in: nil), last, connection)
        }
        continueAfterAnswer(connection, key)
        review(connection, key)
    }

    /// Sends what was answered, then answers what waited behind it.
    func continueAfterAnswer(_ connection: Connection, _ key: SlotKey) {
        send(connection, key)
        advance(connection, key)
    }
}

extension ConnectionState.Progress {
    fileprivate init(_ phase: RequestDecoder.Phase) {
        self =
            switch phase {
            case .idle: .nothing
            case .head: .head
            case .content: .content
            }
    }
}
