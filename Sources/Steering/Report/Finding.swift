import FHIR

/// An obligation that was not kept, told so that nobody has to look into the journal, which does not outlive the stub.
struct Finding: Sendable {
    let severity: Severity
    /// What the consumer did, in a sentence.
    let did: String
    /// What it should have done, in a sentence.
    let should: String
    let exchanges: [ExchangeLine]
    /// Between what the consumer had read, `stored`, and what it sent.
    let differences: [Difference]

    /// - Parameters:
    ///   - breach: what was found.
    ///   - obligation: what was not kept.
    ///   - exchanges: those that show it.
    init(_ breach: Breach, of obligation: Obligation, _ exchanges: [ExchangeLine]) {
        severity = breach.severity ?? obligation.severity
        did = Self.sentence(breach.did)
        should = Self.sentence(breach.should ?? obligation.remedy)
        self.exchanges = exchanges
        differences = breach.differences
    }

    /// A clause with a capital and a full stop.
    private static func sentence(_ clause: String) -> String {
        guard let first = clause.utf8.first, first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") else {
            return ending(clause)
        }
        return ending(String(decoding: [first &- 32] + clause.utf8.dropFirst(), as: UTF8.self))
    }

    private static func ending(_ clause: String) -> String {
        clause.utf8.last == UInt8(ascii: ".") ? clause : clause + "."
    }
}

extension Difference {
    /// One side's value as it stands on the wire, at most 200 characters of it; `nothing` where there is none.
    static func shown(_ value: JSONValue?) -> String {
        guard let value else { return "nothing" }
        let text = String(decoding: JSONWriter.write(value), as: UTF8.self)
        let start = text.unicodeScalars.prefix(200)
        return start.endIndex == text.unicodeScalars.endIndex ? text : "\(String(start))…"
    }
}
