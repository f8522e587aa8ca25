import Appointments
import FHIR
import Synchronization

/// Everything a test run can change: the stores of all mounts, stub time, faults, the journal.
///
/// It is never put back in order: whoever wants the start again makes a new one, which costs next to nothing.
final class SandboxContent: Sendable {
    /// One for each mount, in the order of the table.
    private let stores: [Store]
    private let clock: Mutex<StubTime>
    let timeAtStart: StubTime
    let messages: ProcessedMessages
    let faults = FaultPlan()
    let journal: Journal

    init(mounts: MountTable, seed: SeedData, time: StubTime, journalLimits: Journal.Limits) {
        stores = mounts.mounts.map { Store(seed: seed.appointments[$0.dialect.name] ?? [:]) }
        clock = Mutex(time)
        timeAtStart = time
        messages = ProcessedMessages()
        journal = Journal(journalLimits)
    }

    /// A copy to try things on: its stores and clock are as these are now, what happens in it stays in it.
    init(copying other: SandboxContent) {
        stores = other.stores.map { $0.copy() }
        clock = Mutex(other.time)
        timeAtStart = other.timeAtStart
        messages = ProcessedMessages(copying: other.messages)
        journal = Journal(Journal.Limits(exchanges: 1, bytes: 1))
    }

    func store(of mount: Mount) -> Store {
        stores[mount.index]
    }

    var time: StubTime {
        clock.withLock { $0 }
    }

    /// Changes stub time in one step.
    ///
    /// - Returns: what the clock is set to now.
    func changeTime(_ change: (inout StubTime) -> Void) -> StubTime {
        clock.withLock { time in
            change(&time)
            return time
        }
    }
}
