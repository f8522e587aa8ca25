import Bytes

extension Invariant {
    static let appointment: [Invariant] = [
        Invariant("app-1", on: "Appointment.participant", "type or actor, or both", of: ["type", "actor"]) {
            $0.has("type") || $0.has("actor")
        },
        Invariant("app-2", on: "Appointment", "start and end together, or neither", of: ["start", "end"]) {
            $0.has("start") == $0.has("end")
        },
        Invariant(
            "app-3",
            on: "Appointment",
            in: [.stu3],
            "start and end, unless the status is proposed or cancelled",
            of: ["start", "end", "status"]
        ) { hasTimes($0, orStatus: ["proposed", "cancelled"]) },
        Invariant(
            "app-3",
            on: "Appointment",
            in: [.r4],
            "start and end, unless the status is proposed, cancelled or waitlist",
            of: ["start", "end", "status"]
        ) { hasTimes($0, orStatus: ["proposed", "cancelled", "waitlist"]) },
        // 4.0.1 writes no-show in the expression, which is no code; its words allow both.
        Invariant(
            "app-4",
            on: "Appointment",
            in: [.r4],
            "cancelationReason only with the status cancelled or noshow",
            of: ["cancelationReason", "status"]
        ) { !$0.has("cancelationReason") || ["cancelled", "noshow"].contains($0.text("status")) },
    ]

    private static func hasTimes(_ appointment: JSONObject, orStatus allowed: [Text]) -> Bool {
        appointment.has("start") && appointment.has("end")
            || appointment.text("status").map(allowed.contains) == true
    }
}
