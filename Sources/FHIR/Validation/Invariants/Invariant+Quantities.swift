import Bytes

extension Invariant {
    static let quantities: [Invariant] = [
        needs("qty-3", on: "Quantity", "system", for: "code"),
        Invariant("age-1", on: "Age", "a value above 0 with a code of UCUM", of: measure) { age in
            isCoded(age, by: ucum)
                && (age.digits("value").flatMap { JSONNumber($0.utf8.span) }.map { $0 > .zero } ?? true)
        },
        Invariant("dis-1", on: "Distance", "a value only with a code of UCUM", of: measure) { isCoded($0, by: ucum) },
        Invariant("drt-1", on: "Duration", "a code only with a value and the system of UCUM", of: measure) { duration in
            !duration.has("code") || duration.has("value") && duration.text("system") == ucum
        },
        Invariant("cnt-3", on: "Count", "a whole number with the code 1 of UCUM", of: measure) { count in
            isCoded(count, by: ucum) && (!count.has("code") || count.text("code") == "1")
                && count.digits("value")?.utf8.contains(UInt8(ascii: ".")) != true
        },
        Invariant(
            "mny-1",
            on: "Money",
            in: [.stu3],
            "a value only with a code of urn:iso:std:iso:4217",
            of: measure
        ) { isCoded($0, by: "urn:iso:std:iso:4217") },
    ]

    private static let measure: [Text] = ["value", "code", "system"]
    private static let ucum: Text = "http://unitsofmeasure.org"

    /// A value needs a code, and the system, if there is one, is this.
    private static func isCoded(_ quantity: JSONObject, by system: Text) -> Bool {
        (!quantity.has("value") || quantity.has("code")) && (quantity.text("system") ?? system) == system
    }
}
