import HTTP

/// One connection, confined to the loop that owns it; an idle one owns no buffer.
final class Connection {
    let socket: Socket
    let handler: any RequestHandler
    var state: ConnectionState
    var decoder: RequestDecoder

    /// What is watched for at the socket.
    var watched: Poll.Readiness = .input
    /// When the loop looks at the deadline; it may lie before it, never after.
    var reviewed = Deadline.never
    /// When the peer has been idle for too long, as the loop's list of idle ones has it; nil for one that is not in it.
    var idleEnd: Deadline?
    /// Whether the loop goes on with it without anything happening at the socket.
    var hasTurn = false
    /// What was last counted of `heldBytes`.
    var countedBytes = 0

    /// Input that waits behind an unanswered request.
    var unanswered: [UInt8] = []
    /// Output that the system did not take yet, from `sentBytes` on.
    var unsent: [UInt8] = []
    var sentBytes = 0
    /// The request that a responder will answer.
    var pendingRequest: PendingRequest?
    /// What is left to send of the answer under way.
    var outgoing: OutgoingContent?
    /// Who keeps account of the last answer that is not wholly sent.
    var witness: (any AnswerWitness)?
    /// What is left of an answer that is held back.
    var delivery: PausedDelivery?

    init(socket: Socket, handler: any RequestHandler, state: ConnectionState, limits: MessageLimits) {
        self.socket = socket
        self.handler = handler
        self.state = state
        decoder = RequestDecoder(limits: limits)
    }
}

extension Connection {
    var unsentCount: Int { unsent.count - sentBytes }

    /// Whether somebody wants to hear that the peer no longer waits for its answer.
    var isAwaited: Bool { pendingRequest?.abandonment?.isAwaited ?? false }

    /// Bytes kept for this peer: of requests that are being read or wait, and of answers on their way.
    var heldBytes: Int {
        decoder.heldBytes + unanswered.capacity + unsent.capacity + (outgoing?.heldBytes ?? 0)
            + (delivery?.heldBytes ?? 0) + (pendingRequest?.heldBytes ?? 0)
    }

    /// Adds output behind what is waiting; what was sent meanwhile is let go of once it is the larger part.
    func appendUnsent(_ bytes: [UInt8]) {
        if sentBytes > unsentCount {
            unsent.removeFirst(sentBytes)
            sentBytes = 0
        }
        unsent.append(contentsOf: bytes)
    }
}
