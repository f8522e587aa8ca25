import Bytes
import FHIR
import HTTP

extension Fault {
    static let names: [Text] = [
        "kind", "pattern", "match", "firstCall", "times", "milliseconds", "status", "retryAfterSeconds",
        "retryAfterForm",
        "afterBytes",
    ]

    /// - Throws: `CallError` 400: the kind is unknown, a member of the kind is missing, or one belongs to another kind.
    init(identifier: String, _ members: MemberReader) throws(CallError) {
        self.identifier = identifier
        let given = try members.members("pattern", allowing: RequestPattern.requestNames)
        let match = try members.members("match", allowing: RequestPattern.requestNames)
        guard given == nil || match == nil else {
            throw CallError(.badRequest, "the body: pattern and match are names of the same member; give only one")
        }
        pattern =
            try (given ?? match).map { (members) throws(CallError) in try RequestPattern(members) } ?? RequestPattern()
        firstCall = try members.integer("firstCall", in: 1...1_000_000) ?? 1
        times = members["times"] == .null ? nil : try members.integer("times", in: 1...1_000_000) ?? 1
        kind = try Kind(members)
    }

    func named(_ identifier: String) -> Fault {
        var fault = Fault(identifier: identifier, pattern: pattern, firstCall: firstCall, times: times, kind: kind)
        fault.charge = charge
        return fault
    }

    /// The fault as data, with what it has done so far.
    var description: JSONValue {
        var fault: JSONObject = ["id": .string(identifier), "kind": .string(kind.name)]
        switch kind {
        case .delay(let milliseconds): fault["milliseconds"] = .integer(milliseconds)
        case .status(let code, let retryAfter):
            fault["status"] = .integer(code)
            if let retryAfter {
                fault["retryAfterSeconds"] = .integer(retryAfter.seconds)
                fault["retryAfterForm"] = .string(retryAfter.form.rawValue)
            }
        case .truncated(let count?): fault["afterBytes"] = .integer(count)
        case .truncated(nil), .reset, .empty, .concurrentChange, .slotTaken, .lostResponse, .proposed: break
        }
        fault["match"] = pattern.description
        fault["firstCall"] = .integer(firstCall)
        fault["times"] = times.map { .integer($0) } ?? .null
        fault["matched"] = .integer(seen)
        fault["struck"] = .integer(struck)
        fault["healed"] = .boolean(isSpent)
        return .object(fault)
    }

    /// In JSON Schema: a shape for each kind that has members of its own, and one for the others.
    static let schema: JSONValue = [
        "oneOf": [
            shape(
                ["delay"],
                ["milliseconds": number(0, 600_000, "how long the answer is held back")],
                needs: "milliseconds"
            ),
            shape(
                ["status"],
                [
                    "status": number(400, 599, "in the dialect's own words"),
                    "retryAfterSeconds": number(0, RetryAfter.longest, "Retry-After, which is absent without it"),
                    "retryAfterForm": [
                        "enum": ["seconds", "date"], "default": "seconds",
                        "description": "of Retry-After: so many seconds, or the moment, in real time",
                    ],
                ],
                needs: "status",
                but: ["dependentRequired": ["retryAfterForm": ["retryAfterSeconds"]]]
            ),
            shape(["truncated"], ["afterBytes": number(0, 1_000_000_000, "of the answer's content that are sent")]),
            shape(Kind.names.filter { !["delay", "status", "truncated"].contains($0) }, [:]),
        ]
    ]

    /// - Parameters:
    ///   - own: the members that no other kind has.
    ///   - needed: the one of them that must be there.
    ///   - more: what else must hold.
    private static func shape(
        _ kinds: [Text],
        _ own: JSONObject,
        needs needed: Text? = nil,
        but more: JSONObject = [:]
    ) -> JSONValue {
        let common: JSONObject = [
            "kind": [
                "enum": .array(kinds.map { .string($0) }),
                "description": "proposed and slot-taken: only where the mount's faults name them",
            ],
            "match": RequestPattern.requestReference,
            "pattern": RequestPattern.requestReference,
            "firstCall": [
                "type": "integer", "minimum": 1, "maximum": 1_000_000, "default": 1,
                "description": "the first match that gets the fault",
            ],
            "times": [
                "type": ["integer", "null"], "minimum": 1, "maximum": 1_000_000, "default": 1,
                "description": "null: until deleted",
            ],
        ]
        let object: JSONObject = [
            "type": "object",
            "required": .array((["kind"] + (needed.map { [$0] } ?? [])).map { .string($0) }),
            "additionalProperties": false,
            "properties": .object(JSONObject(common.members + own.members)),
            "not": ["required": ["match", "pattern"]],
        ]
        return .object(JSONObject(object.members + more.members))
    }

    private static func number(_ least: Int, _ most: Int, _ meaning: String) -> JSONValue {
        [
            "type": "integer", "minimum": .integer(least), "maximum": .integer(most),
            "description": .string(meaning),
        ]
    }
}

extension Fault.Kind {
    static let names: [Text] = [
        "delay", "status", "reset", "empty", "truncated", "concurrent-change", "slot-taken", "lost-response",
        "proposed",
    ]

    fileprivate init(_ members: MemberReader) throws(CallError) {
        let name = try members.neededText("kind")
        let milliseconds = try members.integer("milliseconds", in: 0...600_000)
        let status = try members.integer("status", in: 400...599)
        let afterBytes = try members.integer("afterBytes", in: 0...1_000_000_000)
        let retryAfter = try Fault.RetryAfter(members)
        let given: [(Text, Int?)] = [
            ("milliseconds", milliseconds), ("status", status), ("retryAfterSeconds", retryAfter?.seconds),
            ("afterBytes", afterBytes),
        ].filter { $0.1 != nil }
        switch (name, milliseconds, status) {
        case ("delay", let milliseconds?, nil): self = .delay(milliseconds: milliseconds)
        case ("status", nil, let status?): self = .status(status, retryAfter)
        case ("delay", nil, _), ("status", _, nil):
            let member = name == "delay" ? "milliseconds" : "status"
            throw CallError(.badRequest, "the body: a fault of kind \(name) needs \(member)")
        case ("reset", _, _): self = .reset
        case ("empty", _, _): self = .empty
        case ("truncated", _, _): self = .truncated(afterBytes: afterBytes)
        case ("concurrent-change", _, _): self = .concurrentChange
        case ("slot-taken", _, _): self = .slotTaken
        case ("lost-response", _, _): self = .lostResponse
        case ("proposed", _, _): self = .proposed
        default:
            let known = Self.names.joined(separator: ", ")
            throw CallError(.badRequest, "the body: unknown kind \(name); the kinds are \(known)")
        }
        if let stranger = given.first(where: { !ownMembers.contains($0.0) }) {
            throw CallError(.badRequest, "the body: \(stranger.0) does not belong to a fault of kind \(name)")
        }
    }

    private var ownMembers: [Text] {
        switch self {
        case .delay: ["milliseconds"]
        case .status: ["status", "retryAfterSeconds"]
        case .truncated: ["afterBytes"]
        case .reset, .empty, .concurrentChange, .slotTaken, .lostResponse, .proposed: []
        }
    }
}

extension Fault.RetryAfter {
    /// A year.
    package static let longest = 31_536_000

    /// Nil if there is none.
    fileprivate init?(_ members: MemberReader) throws(CallError) {
        let seconds = try members.integer("retryAfterSeconds", in: 0...Self.longest)
        let name = try members.text("retryAfterForm")
        guard let seconds else {
            guard name == nil else {
                throw CallError(.badRequest, "the body: retryAfterForm needs retryAfterSeconds")
            }
            return nil
        }
        guard let form = Form(rawValue: name?.string ?? "seconds") else {
            throw CallError(.badRequest, "the body: retryAfterForm must be seconds or date; found \(name ?? "")")
        }
        self.init(seconds: seconds, form: form)
    }
}
