import Bytes

extension Invariant {
    static let timing: [Invariant] = [
        needs("tim-1", on: "Timing.repeat", "durationUnit", for: "duration"),
        needs("tim-2", on: "Timing.repeat", "periodUnit", for: "period"),
        notNegative("tim-4", "duration"),
        notNegative("tim-5", "period"),
        needs("tim-6", on: "Timing.repeat", "period", for: "periodMax"),
        needs("tim-7", on: "Timing.repeat", "duration", for: "durationMax"),
        needs("tim-8", on: "Timing.repeat", "count", for: "countMax"),
        Invariant(
            "tim-9",
            on: "Timing.repeat",
            "offset only with when, and not with C, CM, CD or CV",
            of: ["offset", "when"]
        ) { timing in
            !timing.has("offset")
                || timing.has("when") && !timing.texts("when").contains { ["C", "CM", "CD", "CV"].contains($0) }
        },
        Invariant("tim-10", on: "Timing.repeat", "timeOfDay or when, not both", of: ["timeOfDay", "when"]) {
            !($0.has("timeOfDay") && $0.has("when"))
        },
    ]

    private static func notNegative(_ key: String, _ element: Text) -> Invariant {
        Invariant(key, on: "Timing.repeat", "\(element) not negative", of: [element]) {
            $0.digits(element).flatMap { JSONNumber($0.utf8.span) }.map { $0 >= .zero } ?? true
        }
    }
}
