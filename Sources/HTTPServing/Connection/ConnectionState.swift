/// What one connection waits for; every transition is in this file, and the event loop only obeys.
struct ConnectionState {
    /// What the loop has to do next.
    enum Action: Equatable {
        case nothing
        /// Reply 408 as the last answer.
        case answerTimeout
        /// The pause of a delivery is over.
        case resumeDelivery
        /// The last answer has left: end the sending side, so that the peer sees the end of it.
        case shutDownWriting
        case close
        /// End with a TCP RST.
        case reset
    }

    enum Phase: Equatable {
        /// No byte of a next request has come.
        case idle(until: Deadline)
        case receivingHead(until: Deadline)
        case receivingContent(until: Deadline)
        /// A request is with the handler, which takes the time it needs.
        case answering
        /// The content of an answer is being made and sent, in turns.
        case sending
        /// An answer is held back on purpose.
        case pausing(until: Deadline)
        /// The last answer is on its way out, and nothing is read any more.
        case finishing
        /// All is sent; what the peer still sends is read and dropped, so that no RST destroys the answer before the
        /// peer reads it (RFC 9112 §9.6).
        case lingering(until: Deadline, unreadBytes: Int)
        case closed
    }

    /// How much of the current request the decoder has seen when its input ran out.
    enum Progress {
        case nothing
        case head
        case content
    }

    /// How much of what was to be sent the system took.
    enum Sent {
        case everything
        case part
        case nothing
    }

    private enum Peer { case sending, ended }
    private enum Unsent: Equatable { case nothing, waiting(until: Deadline) }

    private(set) var phase: Phase
    private var unsent = Unsent.nothing
    private var peer = Peer.sending
    /// Whether the server stops.
    private(set) var isEnding = false
    /// Whether a whole request, or what can be none, has come.
    private var hasAsked = false
    private let periods: Periods

    init(now: Deadline, periods: Periods) {
        self.periods = periods
        phase = .idle(until: now.advanced(by: periods.idle))
    }
}

extension ConnectionState {
    /// Whether the next request may be decoded; requests are answered one after the other (RFC 9112 §9.3.2).
    var takesRequests: Bool {
        switch phase {
        case .idle, .receivingHead, .receivingContent: true
        case .answering, .sending, .pausing, .finishing, .lingering, .closed: false
        }
    }

    /// Whether a request waits for its answer; an answer in any other phase has nobody who takes it.
    private var isAnswering: Bool {
        switch phase {
        case .answering, .sending, .pausing: true
        case .idle, .receivingHead, .receivingContent, .finishing, .lingering, .closed: false
        }
    }

    /// Whether the peer has ended its sending side.
    var hasPeerEnded: Bool { peer == .ended }

    /// Whether no further request will be answered.
    var isLeaving: Bool {
        switch phase {
        case .finishing, .lingering, .closed: true
        case .idle, .receivingHead, .receivingContent, .answering, .sending, .pausing: false
        }
    }

    /// Whether bytes of the peer are of any use.
    var wantsInput: Bool {
        guard peer == .sending else { return false }
        return switch phase {
        case .idle, .receivingHead, .receivingContent, .answering, .sending, .pausing: true
        case .lingering(_, let unreadBytes): unreadBytes > 0
        case .finishing, .closed: false
        }
    }

    /// When `timePassed` has something to do unless something else happens; `never` if time changes nothing.
    var deadline: Deadline {
        if case .waiting(let end) = unsent { return min(end, phaseDeadline) }
        return phaseDeadline
    }

    private var phaseDeadline: Deadline {
        switch phase {
        case .idle(let end), .receivingHead(let end), .receivingContent(let end), .pausing(let end): end
        case .lingering(let end, _): end
        case .answering, .sending, .finishing, .closed: .never
        }
    }
}

// Requests and answers.
extension ConnectionState {
    /// A whole request, or bytes that can be none, came: the handler has the word.
    mutating func requestArrived() {
        guard takesRequests else { return }
        hasAsked = true
        phase = .answering
    }

    /// The whole answer was handed to the system or to what waits for it.
    mutating func answered(isLast: Bool, now: Deadline) {
        guard isAnswering else { return }
        phase = isLast ? .finishing : .idle(until: now.advanced(by: periods.idle))
    }

    /// The head of an answer was handed over, and its content follows in turns.
    mutating func beginSending() {
        guard isAnswering else { return }
        phase = .sending
    }

    /// The answer is due in so many nanoseconds.
    mutating func pause(for nanoseconds: Int64, now: Deadline) {
        guard isAnswering else { return }
        phase = .pausing(until: now.advanced(by: nanoseconds))
    }

    /// All input is used up and every answer to it is sent or waits to be.
    ///
    /// A slow sender gets no extension: the deadline that the first byte of a head or of a content set still stands.
    mutating func inputUsedUp(_ progress: Progress, now: Deadline) -> Action {
        guard takesRequests else { return .nothing }
        if peer == .ended { return end() }
        switch (progress, phase) {
        case (.nothing, _): return isEnding && hasAsked ? end() : .nothing
        case (.head, .receivingHead), (.content, .receivingContent): break
        case (.head, _): phase = .receivingHead(until: now.advanced(by: periods.head))
        case (.content, _): phase = .receivingContent(until: now.advanced(by: periods.content))
        }
        return .nothing
    }

    /// Ends without a further answer, after those that still wait to be sent.
    private mutating func end() -> Action {
        guard unsent == .nothing else {
            phase = .finishing
            return .nothing
        }
        phase = .closed
        return .close
    }
}

// What happens at the socket.
extension ConnectionState {
    /// The peer ended its sending side; what it asked before is still answered.
    mutating func peerEnded() -> Action {
        peer = .ended
        guard case .lingering = phase else { return .nothing }
        phase = .closed
        return .close
    }

    /// So many bytes came after the last answer.
    mutating func dropped(_ count: Int) {
        guard case .lingering(let end, let unreadBytes) = phase else { return }
        phase = .lingering(until: end, unreadBytes: unreadBytes - count)
    }

    /// The system was given all that there is to send.
    mutating func sent(_ sent: Sent, now: Deadline) -> Action {
        switch (sent, unsent) {
        case (.everything, _): return everythingSent(now: now)
        case (.nothing, .waiting): break
        case (.part, _), (.nothing, .nothing): unsent = .waiting(until: now.advanced(by: periods.unsent))
        }
        return .nothing
    }

    private mutating func everythingSent(now: Deadline) -> Action {
        let hasWaited = unsent != .nothing
        unsent = .nothing
        switch phase {
        case .idle where hasWaited:
            phase = .idle(until: now.advanced(by: periods.idle))
            return .nothing
        case .finishing where peer == .ended:
            phase = .closed
            return .close
        case .finishing:
            phase = .lingering(until: now.advanced(by: periods.lingering), unreadBytes: periods.lingeringBytes)
            return .shutDownWriting
        case .idle, .receivingHead, .receivingContent, .answering, .sending, .pausing, .lingering, .closed:
            return .nothing
        }
    }

    /// The connection is gone, or is to be: nothing that happens later matters.
    mutating func abandon() {
        phase = .closed
    }
}

// Time, and the end of the server.
extension ConnectionState {
    mutating func timePassed(now: Deadline) -> Action {
        if case .waiting(let end) = unsent, now >= end {
            phase = .closed
            return .reset
        }
        guard now >= phaseDeadline else { return .nothing }
        switch phase {
        // While answers wait to be sent the peer is not idle; the deadline of those is the one above.
        case .idle where unsent != .nothing: return .nothing
        case .idle, .lingering:
            phase = .closed
            return .close
        case .receivingHead, .receivingContent:
            phase = .answering
            return .answerTimeout
        case .pausing:
            phase = .answering
            return .resumeDelivery
        case .answering, .sending, .finishing, .closed:
            return .nothing
        }
    }

    /// The server stops: the next answer is the last; a connection ends once its input is used up between requests.
    ///
    /// A peer that has connected and asked nothing yet may have its request on the way: it gets a moment.
    mutating func stop(now: Deadline) {
        isEnding = true
        guard case .idle = phase, !hasAsked else { return }
        phase = .idle(until: now.advanced(by: periods.firstRequestAtEnd))
    }
}
