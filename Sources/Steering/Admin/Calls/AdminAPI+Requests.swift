import Bytes
import Dispatch
import FHIR
import HTTP

extension AdminAPI {
    /// Searching the journal, and waiting for it.
    static let requestCalls: [AdminCall] = [
        AdminCall(
            .delete,
            "requests",
            "clearRequests",
            "Forgets all exchanges.",
            success: (204, "the journal is empty")
        ) { (call, api) throws(CallError) in
            call.sandbox.current.journal.clear()
            api.sandboxes.freeMemory.returnSoon()
            return .done
        },
        AdminCall(
            .post,
            "requests/find",
            "findRequests",
            "Lists the exchanges that match a pattern.",
            body: RequestPattern.bodySchema,
            isBodyNeeded: false,
            success: (200, "requests, and how many older ones are forgotten")
        ) { (call, api) throws(CallError) in
            let journal = call.sandbox.current.journal
            return try search(call, api) { found in journal.response(with: found) }
        },
        AdminCall(
            .post,
            "requests/count",
            "countRequests",
            "Counts the exchanges that match a pattern.",
            body: RequestPattern.bodySchema,
            isBodyNeeded: false,
            success: (200, "count, and whether it is certain: forgotten exchanges may have matched too")
        ) { (call, api) throws(CallError) in
            let journal = call.sandbox.current.journal
            return try search(call, api) { found in
                .json(.ok, ["count": .integer(found.numbers.count), "certain": .boolean(journal.forgotten == 0)])
            }
        },
        AdminCall(
            .post,
            "requests/wait",
            "waitForRequests",
            "Waits until `count` exchanges match a pattern.",
            body: [
                "type": "object",
                "additionalProperties": false,
                "properties": [
                    "pattern": RequestPattern.reference,
                    "count": ["type": "integer", "minimum": 1, "maximum": 1000, "default": 1],
                    "timeoutInMilliseconds": ["type": "integer", "minimum": 0, "maximum": 300_000, "default": 10_000],
                ],
            ],
            isBodyNeeded: false,
            success: (200, "count, whether that many were reached, and whether that is certain")
        ) { (call, _) throws(CallError) in
            try wait(call)
        },
    ]

    /// How long a wait may look back at least.
    private static let lookingBack = DispatchTimeInterval.seconds(1)

    /// Searches the journal for the pattern in the body of a call.
    private static func search(
        _ call: AdminRequest,
        _ api: AdminAPI,
        answer: @escaping @Sendable (JournalSearch.Found) -> Response
    ) throws(CallError) -> CallReply {
        let pattern = try RequestPattern(body: call.members(allowing: RequestPattern.names + ["pattern"]))
        let journal = call.sandbox.current.journal
        let room = api.searchRoom
        guard room.enter(pattern.load) else {
            throw CallError(
                .serviceUnavailable,
                "too many searches are under way already: their patterns may have \(PatternLoad.stateLimit) states together"
            )
        }
        // Given back once, with the answer or without it.
        let place = SearchRoom.Place(in: room, for: pattern.load)
        return .later { pending in
            let search = JournalSearch(for: pattern, in: journal, journal.numbers, onAnotherTurn: pending.aside)
            pending.whenAbandoned { search.stop() }
            search.run { found in
                withExtendedLifetime(place) { pending.answer(answer(found)) }
            }
        }
    }

    private static func wait(_ call: AdminRequest) throws(CallError) -> CallReply {
        let members = try call.members(allowing: ["pattern", "count", "timeoutInMilliseconds"])
        let inner = try members.members("pattern", allowing: RequestPattern.names)
        let pattern = try inner.map { (members) throws(CallError) in try RequestPattern(members) } ?? RequestPattern()
        let count = try members.integer("count", in: 1...1000) ?? 1
        let timeout = try members.integer("timeoutInMilliseconds", in: 0...300_000) ?? 10_000
        let journal = call.sandbox.current.journal
        return .later { pending in
            let waiter = JournalWaiter(pattern, needed: count) { end in
                pending.answer(
                    .json(
                        .ok,
                        [
                            "count": .integer(end.count),
                            "satisfied": .boolean(end.isSatisfied),
                            "certain": .boolean(end.isSatisfied || (end.isCertain && journal.forgotten == 0)),
                        ]
                    )
                )
            }
            switch journal.register(waiter) {
            case .full:
                let reason =
                    "too many calls wait already: \(JournalWaiter.limit) may, whose patterns have "
                    + "\(PatternLoad.stateLimit) states together"
                pending.answer(CallError(.serviceUnavailable, reason).response)
            case .replaced:
                waiter.answer()
            case .waiting(let earlier):
                let search = JournalSearch(for: pattern, in: journal, earlier, onAnotherTurn: pending.aside)
                waiter.whenEnded { search.stop() }
                pending.whenAbandoned { journal.abandon(waiter) }
                let end = DispatchTime.now() + .milliseconds(timeout)
                // The time runs while the search does, which gets a moment even from who does not want to wait.
                waiter.whenTimeIsOver(at: max(end, .now() + Self.lookingBack)) { journal.giveUp(waiter) }
                search.run { found in
                    waiter.found(found.numbers.count, isLast: true)
                    guard !waiter.isSatisfied else { return journal.giveUp(waiter) }
                    waiter.whenTimeIsOver(at: end) { journal.giveUp(waiter) }
                }
            }
        }
    }
}
