import Bytes

extension Invariant {
    static let r4DataTypes: [Invariant] = [
        pathOrParameter("drq-1", on: "DataRequirement.codeFilter"),
        pathOrParameter("drq-2", on: "DataRequirement.dateFilter"),
        Invariant(
            "exp-1",
            on: "Expression",
            in: [.r4],
            "expression or reference",
            of: ["expression", "reference"]
        ) { $0.has("expression") || $0.has("reference") },
        Invariant("trd-1", on: "TriggerDefinition", in: [.r4], "data or timing, not both", of: ["data", "timing"]) {
            !($0.has("data") && $0.hasChoice("timing"))
        },
        needs("trd-2", on: "TriggerDefinition", in: [.r4], "data", for: "condition"),
        Invariant(
            "trd-3",
            on: "TriggerDefinition",
            in: [.r4],
            "a name for named-event, timing for periodic, data for a type that starts with data-",
            of: ["type", "name", "timing", "data"]
        ) { trigger in
            switch trigger.text("type") {
            case "named-event"?: trigger.has("name")
            case "periodic"?: trigger.hasChoice("timing")
            case let type?: !type.hasPrefix("data-") || trigger.has("data")
            case nil: true
            }
        },
    ]

    private static func pathOrParameter(_ key: String, on type: Text) -> Invariant {
        Invariant(key, on: type, in: [.r4], "either path or searchParam", of: ["path", "searchParam"]) {
            $0.has("path") != $0.has("searchParam")
        }
    }
}
