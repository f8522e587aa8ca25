// What a message must be before anything asks which resource it is about; no policy changes these.
extension Rule {
    package static let messageWellFormed = Rule(
        "message.well-formed",
        "A request must follow the syntax of HTTP/1.1."
    )
    package static let messageVersion = Rule("message.version", "A request must use HTTP/1.0 or HTTP/1.1.")
    package static let messageTargetSize = Rule(
        "message.target-size",
        "The request target must not be longer than the limit."
    )
    package static let messageHeadSize = Rule(
        "message.head-size",
        "The request head must stay within the limits."
    )
    package static let messageSize = Rule("message.size", "A body must not be larger than the limit.")
    package static let messageInTime = Rule(
        "message.in-time",
        "A request must be complete within the time limit."
    )
    package static let messageExpectation = Rule(
        "message.expectation",
        "The only expectation supported is 100-continue."
    )
    package static let messageMethodKnown = Rule(
        "message.method-known",
        "The method and the transfer coding must be known."
    )

    /// What the server owes; broken only by a fault of the stub.
    package static let serverSound = Rule("server.sound", "The stub must have no internal error.")
    package static let serverMemory = Rule(
        "server.memory",
        "The stub must have enough memory for the request (--limit memory)."
    )

    /// The rules that any message can break.
    package static let ofMessages: [Rule] = [
        .messageWellFormed, .messageVersion, .messageTargetSize, .messageHeadSize, .messageSize, .messageInTime,
        .messageExpectation, .messageMethodKnown, .serverSound, .serverMemory,
    ]
}
