import Bytes
import Exchanging
import Provider
import FHIR
import HTTP

extension AdminAPI {
    /// Stub time.
    static let clockCalls: [AdminCall] = [
        AdminCall(
            .get,
            "clock",
            "getClock",
            "Returns stub time.",
            success: (200, "now, and whether it runs")
        ) { (call, api) throws(CallError) in
            .json(api.description(of: call.sandbox.current.provider.time))
        },
        AdminCall(
            .put,
            "clock",
            "changeClock",
            "Sets, advances, freezes or runs stub time, in this order.",
            body: [
                "type": "object",
                "minProperties": 1,
                "additionalProperties": false,
                "properties": [
                    "set": ["type": "string", "format": "date-time"],
                    "advanceSeconds": [
                        "type": "integer", "minimum": -3_200_000_000, "maximum": 3_200_000_000,
                        "description": "may be negative",
                    ],
                    "state": ["enum": ["frozen", "running"]],
                ],
            ],
            success: (200, "now, and whether it runs")
        ) { (call, api) throws(CallError) in
            let change = try ClockChange(call.members(allowing: ClockChange.names))
            let now = api.setting.now
            return .json(
                api.description(of: call.sandbox.current.provider.changeTime { change.apply(to: &$0, atRealTime: now) })
            )
        },
        AdminCall(
            .delete,
            "clock",
            "resetClock",
            "Resets stub time to what it was at the start.",
            success: (204, "done")
        ) { (call, _) throws(CallError) in
            let state = call.sandbox.current.provider
            _ = state.changeTime { $0 = state.timeAtStart }
            return .done
        },
    ]

    private func description(of time: StubTime) -> JSONValue {
        [
            "now": .string(time.now(atRealTime: setting.now).description),
            "state": time.isFrozen ? "frozen" : "running",
        ]
    }
}

/// What a call asks of the clock.
private struct ClockChange {
    static let names: [Text] = ["set", "advanceSeconds", "state"]

    private let set: Instant?
    private let advance: Int
    private let state: Text?

    init(_ members: MemberReader) throws(CallError) {
        guard !members.isEmpty else {
            throw CallError(.badRequest, "the body: expected one of \(Self.names.joined(separator: ", "))")
        }
        if let text = try members.text("set") {
            do {
                set = try Instant(text)
            } catch {
                throw CallError(.badRequest, "the body: set must be an instant: \(error.reason)")
            }
        } else {
            set = nil
        }
        advance = try members.integer("advanceSeconds", in: -3_200_000_000...3_200_000_000) ?? 0
        state = try members.text("state")
        if let state, state != "frozen", state != "running" {
            throw CallError(.badRequest, "the body: state must be frozen or running; found \(state)")
        }
    }

    func apply(to time: inout StubTime, atRealTime realTime: Instant) {
        if let set { time.set(set, atRealTime: realTime) }
        if advance != 0 { time.set(time.now(atRealTime: realTime).adding(seconds: advance), atRealTime: realTime) }
        switch state {
        case "frozen": time.freeze(atRealTime: realTime)
        case "running": time.run(atRealTime: realTime)
        default: break
        }
    }
}
