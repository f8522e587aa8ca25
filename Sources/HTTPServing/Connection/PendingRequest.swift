import HTTP

/// What the answer to a request depends on once the handler has the request.
struct PendingRequest {
    /// Nil if no request line could be read.
    let method: Method?
    let version: ProtocolVersion
    /// Whether the connection ends after the answer, whatever the server wishes.
    let isLast: Bool
    /// Who is to hear that nobody waits for the answer any more; nil if it was given at once.
    var abandonment: Abandonment?
    /// Bytes of the request, which whoever answers it keeps.
    var heldBytes = 0
}

/// What is left to do for an answer that is held back.
enum PausedDelivery {
    case answer(Response, PendingRequest)
    case reset

    /// Who keeps account of the answer.
    var witness: (any AnswerWitness)? {
        switch self {
        case .answer(let response, _): response.witness
        case .reset: nil
        }
    }

    var heldBytes: Int {
        switch self {
        case .answer(let response, _): response.content.count
        case .reset: 0
        }
    }
}
