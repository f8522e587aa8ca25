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

    /// Input that waits behind an unanswered request.
    var unanswered: [UInt8] = []
    /// Output that the system did not take yet, from `sentBytes` on.
    var unsent: [UInt8] = []
    var sentBytes = 0
    /// The request that a responder will answer.
    var pendingRequest: PendingRequest?
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

    /// Adds output behind what is waiting; what was sent meanwhile is let go of once it is the larger part.
    func appendUnsent(_ bytes: [UInt8]) {
        if sentBytes > unsentCount {
            unsent.removeFirst(sentBytes)
            sentBytes = 0
        }
        unsent.append(contentsOf: bytes)
    }
}

/// What the answer to a request depends on once the handler has the request.
struct PendingRequest {
    /// Nil if no request line could be read.
    let method: Method?
    let version: ProtocolVersion
    /// Whether the connection ends after the answer, whatever the server wishes.
    let isLast: Bool
}

/// What is left to do for an answer that is held back.
enum PausedDelivery {
    case answer(Response, PendingRequest)
    case reset
}
