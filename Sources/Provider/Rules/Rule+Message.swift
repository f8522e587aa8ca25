// What a message must be before anything asks which resource it is about; no policy changes these.
extension Rule {
    package static let messageWellFormed = Rule(
        "message.well-formed",
        "A request keeps to the syntax of HTTP/1.1."
    )
    package static let messageVersion = Rule("message.version", "A request is in HTTP/1.0 or 1.1.")
    package static let messageTargetSize = Rule(
        "message.target-size",
        "The target of a request is no longer than the limit."
    )
    package static let messageHeadSize = Rule(
        "message.head-size",
        "The head of a request stays within the limits."
    )
    package static let messageSize = Rule("message.size", "A body is no larger than the limit.")
    package static let messageInTime = Rule(
        "message.in-time",
        "A request that was begun is sent to its end in time."
    )
    package static let messageExpectation = Rule(
        "message.expectation",
        "100-continue is the only expectation."
    )
    package static let messageMethodKnown = Rule(
        "message.method-known",
        "The method and the transfer coding are known."
    )

    /// What the server owes; broken only by a fault of the stub.
    package static let serverSound = Rule("server.sound", "The stub itself is in order.")
    package static let serverMemory = Rule(
        "server.memory",
        "The stub has the memory that a request needs (--limit memory)."
    )

    /// The rules that any message can break.
    package static let ofMessages: [Rule] = [
        .messageWellFormed, .messageVersion, .messageTargetSize, .messageHeadSize, .messageSize, .messageInTime,
        .messageExpectation, .messageMethodKnown, .serverSound, .serverMemory,
    ]
}
