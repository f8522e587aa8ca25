import Appointments
import FHIR

/// Everything a test run can change: the stores of all mounts, and stub time.
///
/// It is never put back in order: whoever wants the start again makes a new one, which costs next to nothing.
final class Sandbox: Sendable {
    /// One for each mount, in the order of the table.
    private let stores: [Store]
    let time: StubTime
    let messages = ProcessedMessages()

    init(mounts: MountTable, seed: SeedData, time: StubTime) {
        stores = mounts.mounts.map { Store(seed: seed.appointments[$0.dialect.name] ?? [:]) }
        self.time = time
    }

    func store(of mount: Mount) -> Store {
        stores[mount.index]
    }
}
