package import Exchanging

/// Everything that belongs to one test run: what its requests change, its faults, and its journal.
///
/// It is never put back in order: whoever wants the start again makes a new one, which costs next to nothing.
package final class SandboxState: Sendable {
    package let provider: ProviderState
    package let faults = FaultPlan()
    package let journal: Journal

    package init(provider: ProviderState, journalLimits: Journal.Limits) {
        self.provider = provider
        journal = Journal(journalLimits)
    }
}
