import Bytes

extension Rule {
    package static let sentinelTarget = Rule("sentinel.target", "The target must be one that the API knows.")
    package static let sentinel400 = sentinel(400)
    package static let sentinel401 = sentinel(401)
    package static let sentinel403 = sentinel(403)
    package static let sentinel406 = sentinel(406)
    package static let sentinel408 = sentinel(408)
    package static let sentinel409 = sentinel(409)
    package static let sentinel422 = sentinel(422)
    package static let sentinel500 = sentinel(500)
    package static let sentinel501 = sentinel(501)
    package static let sentinel503 = sentinel(503)

    private static func sentinel(_ status: Int) -> Rule {
        Rule("sentinel.\(status)", "The target must not be NHS0001-\(status), which asks for this answer.")
    }
}

extension BaRS {
    /// The targets by which the API's public sandbox is asked for a refusal.
    static let sentinels = HeaderPolicy.Sentinels(
        field: "NHSD-Target-Identifier",
        member: "value",
        rules: [
            "invalid": .sentinelTarget,
            "NHS0001-400": .sentinel400, "NHS0001-401": .sentinel401, "NHS0001-403": .sentinel403,
            "NHS0001-406": .sentinel406, "NHS0001-408": .sentinel408, "NHS0001-409": .sentinel409,
            "NHS0001-422": .sentinel422, "NHS0001-500": .sentinel500, "NHS0001-501": .sentinel501,
            "NHS0001-503": .sentinel503,
        ]
    )

    static let sentinelRules: RuleChanges = [
        .sentinelTarget: .answers(404, .notFound, by: .proxy).from(sandbox),
        .sentinel400: .answers(400, .invalid, by: .receiver).from(sandbox),
        .sentinel401: .answers(401, .security, by: .receiver).from(sandbox),
        .sentinel403: .answers(403, .forbidden, by: .receiver).from(sandbox),
        .sentinel406: .answers(406, .processing, by: .receiver).from(sandbox),
        .sentinel408: .answers(408, .timeout, by: .receiver).from(sandbox),
        .sentinel409: .answers(409, .conflict, by: .receiver).from(sandbox),
        .sentinel422: .answers(422, .processing, by: .receiver).from(sandbox),
        .sentinel500: .answers(500, .exception, by: .receiver).from(sandbox),
        .sentinel501: .answers(501, .notSupported, by: .receiver).from(sandbox),
        .sentinel503: .answers(503, .transient, by: .receiver).from(sandbox),
    ]

    private static let sandbox = "BaRS API, public sandbox"
}
