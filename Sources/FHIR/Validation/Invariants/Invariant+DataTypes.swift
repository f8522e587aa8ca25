import Bytes

extension Invariant {
    static let dataTypes: [Invariant] = [
        Invariant("per-1", on: "Period", "start not after end", of: ["start", "end"]) { period in
            guard let start = period.text("start"), let end = period.text("end") else { return true }
            return !isAfter(start, end)
        },
        needs("cpt-2", on: "ContactPoint", "system", for: "value"),
        needs("att-1", on: "Attachment", "contentType", for: "data"),
        Invariant("rng-2", on: "Range", "low not above high", of: ["low", "high"]) { range in
            guard let low = range.object("low"), let high = range.object("high"), haveSameUnit(low, high),
                let least = low.digits("value"), let most = high.digits("value"),
                let from = JSONNumber(least.utf8.span), let to = JSONNumber(most.utf8.span)
            else { return true }
            return from <= to
        },
        Invariant(
            "rat-1",
            on: "Ratio",
            "numerator and denominator, or neither and an extension",
            of: ["numerator", "denominator", "extension"]
        ) { ratio in
            let hasNumerator = ratio.has("numerator")
            return hasNumerator == ratio.has("denominator") && (hasNumerator || ratio.has("extension"))
        },
    ]

    /// One element that must not stand without another.
    static func needs(
        _ key: String,
        on type: Text,
        in releases: [Release] = Release.allCases,
        _ needed: Text,
        for element: Text
    ) -> Invariant {
        Invariant(key, on: type, in: releases, "\(element) only with \(needed)", of: [element, needed]) {
            !$0.has(element) || $0.has(needed)
        }
    }

    /// Compares at the precision that both have.
    private static func isAfter(_ start: Text, _ end: Text) -> Bool {
        guard let first = try? DateTime(start), let last = try? DateTime(end) else { return false }
        if case .instant(let first) = first, case .instant(let last) = last { return first > last }
        let length = min(start.utf8.count, end.utf8.count, "YYYY-MM-DD".utf8.count)
        return end.utf8.span.extracting(..<length).precedes(start.utf8.span.extracting(..<length))
    }

    private static func haveSameUnit(_ first: JSONObject, _ second: JSONObject) -> Bool {
        (["unit", "system", "code"] as [Text]).allSatisfy { first.text($0) == second.text($0) }
    }
}
