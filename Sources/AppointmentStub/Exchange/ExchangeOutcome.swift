import Appointments
import HTTP

/// How an exchange ended, for whoever keeps account of it.
struct ExchangeOutcome {
    var response: Response
    /// Nil for what reached no mount.
    var mount: Mount?
    var interaction: Interaction?
    /// The id in the path.
    var appointment: String?
    /// What was broken; nil if nothing was.
    var refusal: Refusal?
    /// The version that was written; nil if none was.
    var committed: String?
    var fault: JournalEntry.AppliedFault?
}

extension ExchangeOutcome {
    /// The ids of the rules that were broken, each once.
    var rules: [String] {
        guard let refusal, let mount else { return [] }
        return Set(refusal.problems.map(\.rule)).map { mount.dialect.identifier(of: $0) }.sorted()
    }
}
