import Bytes
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
        ) { (call, _) throws(CallError) in
            let pattern = try RequestPattern(body: call.members(allowing: RequestPattern.names + ["pattern"]))
            let journal = call.sandbox.current.journal
            return .later { pending in
                JournalSearch(for: pattern, in: journal.page.entries, onAnotherTurn: pending.aside).run { found in
                    pending.answer(journal.response(with: found))
                }
            }
        },
        AdminCall(
            .post,
            "requests/count",
            "countRequests",
            "Counts the exchanges that match a pattern.",
            body: RequestPattern.bodySchema,
            isBodyNeeded: false,
            success: (200, "count, and whether it is certain: forgotten exchanges may have matched too")
        ) { (call, _) throws(CallError) in
            let pattern = try RequestPattern(body: call.members(allowing: RequestPattern.names + ["pattern"]))
            let page = call.sandbox.current.journal.page
            return .later { pending in
                JournalSearch(for: pattern, in: page.entries, onAnotherTurn: pending.aside).run { found in
                    pending.answer(
                        .json(.ok, ["count": .integer(found.count), "certain": .boolean(page.forgotten == 0)])
                    )
                }
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

    private static func wait(_ call: AdminRequest) throws(CallError) -> CallReply {
        let members = try call.members(allowing: ["pattern", "count", "timeoutInMilliseconds"])
        let inner = try members.members("pattern", allowing: RequestPattern.names)
        let pattern = try inner.map { (members) throws(CallError) in try RequestPattern(members) } ?? RequestPattern()
        let count = try members.integer("count", in: 1...1000) ?? 1
        let timeout = try members.integer("timeoutInMilliseconds", in: 0...300_000) ?? 10_000
        let journal = call.sandbox.current.journal
        return .later { pending in
            let waiter = JournalWaiter(pattern, needed: count) { found, isSatisfied in
                pending.answer(
                    .json(
                        .ok,
                        [
                            "count": .integer(found),
                            "satisfied": .boolean(isSatisfied),
                            "certain": .boolean(isSatisfied || journal.forgotten == 0),
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
                pending.whenAbandoned { journal.abandon(waiter) }
                JournalSearch(for: pattern, in: earlier, onAnotherTurn: pending.aside).run { found in
                    waiter.found(found.count)
                    guard !waiter.isSatisfied else { return journal.giveUp(waiter) }
                    waiter.whenTimeIsOver(milliseconds: timeout) { journal.giveUp(waiter) }
                }
            }
        }
    }
}
