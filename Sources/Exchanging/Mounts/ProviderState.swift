import FHIR
package import Provider
import Synchronization

/// What a consumer's requests read and change: the stores of all mounts, the messages carried out, and stub time.
package final class ProviderState: Sendable {
    /// One for each mount, in the order of the table.
    private let stores: [Store]
    private let clock: Mutex<StubTime>
    /// What stub time was at the start.
    package let timeAtStart: StubTime
    package let messages: ProcessedMessages
    /// What all of it is charged to.
    package let memory: MemoryBudget

    /// - Parameter limits: of each store.
    package init(
        mounts: MountTable,
        seed: SeedData,
        time: StubTime,
        limits: Store.Limits = Store.Limits(),
        memory: MemoryBudget = MemoryBudget()
    ) {
        self.memory = memory
        stores = mounts.mounts.map { mount in
            Store(seed: seed.resources[mount.dialect.name] ?? SeedResources([:]), limits: limits, memory: memory)
        }
        clock = Mutex(time)
        timeAtStart = time
        messages = ProcessedMessages(memory)
    }

    /// A copy to try things on: its stores and clock are as these are now, what happens in it stays in it.
    package init(copying other: ProviderState) {
        stores = other.stores.map { $0.copy() }
        clock = Mutex(other.time)
        timeAtStart = other.timeAtStart
        memory = other.memory
        messages = ProcessedMessages(copying: other.messages)
    }
}

extension ProviderState {
    package func store(of mount: Mount) -> Store {
        stores[mount.index]
    }

    package var time: StubTime {
        clock.withLock { $0 }
    }

    /// Changes stub time in one step.
    ///
    /// - Returns: what the clock is set to now.
    package func changeTime(_ change: (inout StubTime) -> Void) -> StubTime {
        clock.withLock { time in
            change(&time)
            return time
        }
    }
}
