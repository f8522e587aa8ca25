import Bytes
import FHIR
import Provider
import Synchronization
import Testing

@Suite("The budget of memory")
struct MemoryBudgetTests {
    @Test("what is charged is free again with the last who has it")
    func charges() {
        let memory = MemoryBudget(limit: 1000)
        var first: MemoryCharge? = memory.charge(600)
        let second = memory.charge(300)
        #expect(memory.used == 900)
        #expect(memory.hasRoom(for: 100) && !memory.hasRoom(for: 101))
        second.change(by: -200)
        let shared = first
        first = nil
        #expect(memory.used == 700)
        withExtendedLifetime(shared) {}
    }

    @Test("a budget without a limit has room for everything and is never exhausted")
    func unlimited() {
        let memory = MemoryBudget()
        let charge = memory.charge(1_000_000)
        #expect(memory.hasRoom(for: 1_000_000) && !memory.isExhausted)
        withExtendedLifetime(charge) {}
    }

    @Test("what others hold counts too, and what can be missed goes first")
    func neighbours() {
        let missable = Mutex(40_000)
        let asked = Mutex<[Int]>([])
        let memory = MemoryBudget(limit: 100_000, held: { missable.withLock { $0 } + 50_000 })
        memory.whenFull { bytes in
            asked.withLock { $0.append(bytes) }
            missable.withLock { $0 = max(0, $0 - bytes) }
        }
        #expect(memory.hasRoom(for: 10_000))
        #expect(asked.withLock { $0 } == [])
        #expect(memory.hasRoom(for: 30_000))
        // 20,000 are missing, and a 256th of the limit is let go of besides.
        #expect(asked.withLock { $0 } == [20_390])
        #expect(!memory.hasRoom(for: 60_000))
        #expect(missable.withLock { $0 } == 0)
    }

    @Test("reading goes on until the limit is passed by a twentieth")
    func exhaustion() {
        let memory = MemoryBudget(limit: 1000)
        let charge = memory.charge(1050)
        #expect(!memory.isExhausted && !memory.hasRoom(for: 0))
        charge.change(by: 1)
        #expect(memory.isExhausted)
    }

    private static let key = ResourceKey("Appointment", "1")

    private static func version(_ identifier: Text, bytes: Int) -> Version {
        let content = [UInt8](repeating: 97, count: bytes)
        return Version(identifier: identifier, lastUpdated: Instant(unixSeconds: 0), content: content)
    }

    @Test("a version is charged until nobody has it: not the store, and not who reads it")
    func versions() throws {
        let memory = MemoryBudget()
        var limits = Store.Limits()
        limits.versions = 2
        let seed = SeedResources([Self.key: Self.version("1", bytes: 5000)])
        var store: Store? = Store(seed: seed, limits: limits, memory: memory)
        #expect(memory.used == 0)
        for number in 2...4 {
            _ = store?.transact { $0.write(Self.version("\(number)", bytes: 10_000), as: Self.key, .updated) }
        }
        #expect((20_000...22_000).contains(memory.used))
        let read = try #require(store?.current(Self.key))
        store = nil
        #expect((10_000...11_000).contains(memory.used))
        #expect(read.content.count == 10_000)
    }

    @Test("versions that are taken away, and messages, are charged and free again")
    func others() {
        let memory = MemoryBudget()
        var store: Store? = Store(memory: memory)
        _ = store?.transact { $0.write(Self.version("1", bytes: 10_000), as: Self.key, .created) }
        _ = store?.transact { $0.remove(Self.key) }
        #expect(memory.used == 0)
        store = nil
        var messages: ProcessedMessages? = ProcessedMessages(memory)
        for number in 1...100 { _ = messages?.once("\(number)") { true } }
        #expect((10_000...20_000).contains(memory.used))
        messages = nil
        #expect(memory.used == 0)
    }
}
