package import Exchanging
import HTTP
import Provider

/// Everything that belongs to one test run: what its requests change, its faults, and its journal.
///
/// It is never put back in order: whoever wants the start again makes a new one, which costs next to nothing.
package final class SandboxState: Sendable {
    package let provider: ProviderState
    package let faults = FaultPlan()
    package let journal: Journal
    private let charge: MemoryCharge

    package init(provider: ProviderState, journalLimits: Journal.Limits) {
        self.provider = provider
        journal = Journal(journalLimits, memory: provider.memory)
        charge = provider.memory.charge(Self.byteCount)
    }

    /// About how many bytes one takes in which nothing has happened yet.
    static let byteCount = 2560
}

extension SandboxState {
    /// Whether a request may cost more than a loop should take, for the patterns of faults.
    func isCostly(_ request: Request) -> Bool {
        let load = faults.load
        return load.patterns > 0 && load.steps(for: request) > PatternLoad.stepsOnLoop
    }
}
