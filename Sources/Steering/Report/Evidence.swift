import Bytes
import FHIR

/// A place in the journal that shows whether an obligation is kept.
struct Evidence: Hashable, Sendable {
    /// The numbers of the exchanges that show it, in their order.
    let exchanges: [Int]
    /// What was done instead; nil where the obligation is kept.
    let breach: Breach?

    /// - Parameter numbers: of the exchanges that show it.
    static func kept(_ numbers: [Int]) -> Evidence {
        Evidence(exchanges: numbers, breach: nil)
    }

    /// - Parameters:
    ///   - numbers: of the exchanges that show it.
    ///   - did: what the consumer did, in a clause without capital and full stop.
    ///   - should: what it should have done here, in the same form; nil for what the obligation says of every breach.
    ///   - severity: nil for the obligation's own.
    ///   - differences: between what it had read, `stored`, and what it sent.
    static func broken(
        _ numbers: [Int],
        _ did: String,
        should: String? = nil,
        as severity: Severity? = nil,
        differences: [Difference] = []
    ) -> Evidence {
        let breach = Breach(did: did, should: should, severity: severity, differences: differences)
        return Evidence(exchanges: numbers, breach: breach)
    }
}

/// What was done where an obligation is not kept.
struct Breach: Hashable, Sendable {
    let did: String
    let should: String?
    let severity: Severity?
    let differences: [Difference]
}

/// How much a breach weighs.
enum Severity: Hashable, Sendable {
    /// Somebody's data, or the work of another, is at stake: the verdict is broken.
    case broken
    /// It goes well here, and may not elsewhere: the verdict is not touched.
    case advice
}

/// What a journal shows of an obligation.
enum Verdict: String, CaseIterable, Sendable {
    /// Once is enough.
    case broken
    /// It is not broken, but there is something to say.
    case advice
    case kept
    /// No exchange tells; where some are forgotten, one of those may have told.
    case notShown = "not shown"
}
