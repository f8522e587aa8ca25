extension RuleBook {
    /// The rules that HTTP and the routes make, the same for every dialect but for its codes.
    ///
    /// - Parameter answer: what the dialect makes of a status and of the issue code that is usual with it.
    static func messageRules(_ answer: (Int, IssueCode) -> RuleAnswer) -> [RuleEntry] {
        let rows: [(Rule, String, String, Int, IssueCode)] = [
            (
                .messageWellFormed, "A request keeps to the syntax of HTTP/1.1.",
                "RFC 9112 §2 to §7", 400, .structure
            ),
            (
                .messageVersion, "A request is in HTTP/1.0 or 1.1.",
                "RFC 9110 §15.6.6", 505, .notSupported
            ),
            (
                .messageTargetSize, "The target of a request is no longer than the limit.",
                "RFC 9110 §15.5.15", 414, .tooLong
            ),
            (
                .messageHeadSize, "The head of a request stays within the limits.",
                "RFC 6585 §5", 431, .tooLong
            ),
            (
                .messageSize, "A body is no larger than the limit.",
                "RFC 9110 §15.5.14", 413, .tooLong
            ),
            (
                .messageInTime, "A request that was begun is sent to its end in time.",
                "RFC 9110 §15.5.9", 408, .timeout
            ),
            (
                .messageExpectation, "100-continue is the only expectation.",
                "RFC 9110 §10.1.1", 417, .notSupported
            ),
            (
                .messageMethodKnown, "The method and the transfer coding are known.",
                "RFC 9110 §15.6.2, RFC 9112 §6.1", 501, .notSupported
            ),
            (
                .routeKnown, "A path belongs to a mount and is one of its routes.",
                "FHIR, RESTful API", 404, .notFound
            ),
            (
                .routeMethod, "A route is used with one of its methods.",
                "RFC 9110 §15.5.6", 405, .notSupported
            ),
            (
                .queryUnderstood, "A query can be decoded and asks for what the mount understands.",
                "RFC 3986 §2.1, FHIR, RESTful API", 400, .invalid
            ),
            (
                .serverSound, "The stub itself is in order.",
                "RFC 9110 §15.6.1", 500, .exception
            ),
        ]
        return rows.map { rule, sentence, source, status, issue in
            RuleEntry(rule, sentence, source: source, answer: answer(status, issue))
        }
    }
}
