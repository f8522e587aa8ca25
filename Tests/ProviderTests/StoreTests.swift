import Bytes
import FHIR
import Provider
import Synchronization
import Testing

@Suite("Store")
struct StoreTests {
    private static let time = Instant(unixSeconds: 1_547_814_495)
    private static let one = ResourceKey("Appointment", "one")
    private static let two = ResourceKey("Appointment", "two")
    private static let slot = ResourceKey("Slot", "one")

    private static func version(_ identifier: Text) -> Version {
        Version(identifier: identifier, lastUpdated: time, content: Array("{\"v\":\"\(identifier)\"}".utf8))
    }

    private static let seed = SeedResources([one: version("1"), two: version("1"), slot: version("7")])

    private let store = Store(seed: seed)

    private struct Unwanted: Error {}

    /// Writes if the current version is the one that is expected.
    @discardableResult
    private static func replace(_ key: ResourceKey, expecting: Text, by new: Text, in store: Store) -> Bool {
        do {
            _ = try store.transact { (transaction) throws(Unwanted) in
                guard transaction.current(key)?.identifier == expecting else { throw Unwanted() }
                transaction.write(version(new), as: key, .updated)
            }
            return true
        } catch {
            return false
        }
    }

    private static func identifiers(_ key: ResourceKey, in store: Store) -> [Text]? {
        store.record(of: key)?.commits.compactMap(\.version?.identifier)
    }

    @Test("it starts with the seed's versions, each type by itself")
    func start() {
        #expect(store.count(ofType: "Appointment") == 2)
        #expect(store.count(ofType: "Slot") == 1)
        #expect(store.current(Self.one)?.identifier == "1")
        #expect(store.current(Self.slot)?.identifier == "7")
        #expect(Self.identifiers(Self.one, in: store) == ["1"])
        #expect(store.keys(ofType: "Appointment") == [Self.one, Self.two])
        #expect(store.record(of: Self.one)?.commits.map(\.cause) == [.loaded])
    }

    @Test("what it does not hold is unknown")
    func unknown() {
        let three = ResourceKey("Appointment", "three")
        #expect(store.current(three) == nil)
        #expect(store.record(of: three) == nil)
        #expect(store.version("1", of: three).name == "unknown resource")
        #expect(store.version("2", of: Self.one).name == "unknown version")
        #expect(store.current(ResourceKey("Slot", "two")) == nil)
    }

    @Test("the content of a version is the bytes that were put in")
    func content() {
        Self.replace(Self.one, expecting: "1", by: "2", in: store)
        guard case .found(let first) = store.version("1", of: Self.one) else {
            Issue.record("the first version is gone")
            return
        }
        #expect(first.content == Array(#"{"v":"1"}"#.utf8))
        #expect(store.current(Self.one)?.content == Array(#"{"v":"2"}"#.utf8))
    }

    @Test("as many versions are kept as the limit says; older ones are forgotten but not unknown")
    func history() {
        var limits = Store.Limits()
        limits.versions = 100
        let store = Store(seed: Self.seed, limits: limits)
        for number in 1...150 {
            #expect(Self.replace(Self.one, expecting: "\(number)", by: "\(number + 1)", in: store))
        }
        #expect(store.current(Self.one)?.identifier == "151")
        #expect(store.record(of: Self.one)?.commits.count == 100)
        #expect(store.record(of: Self.one).map { $0.forgotten > 0 } == true)
        #expect(store.record(of: Self.two)?.forgotten == 0)
        #expect(Self.identifiers(Self.one, in: store)?.first == "52")
        #expect(store.version("52", of: Self.one).name == "found")
        #expect(store.version("51", of: Self.one).name == "forgotten")
        #expect(store.version("1", of: Self.one).name == "forgotten")
        #expect(store.version("152", of: Self.one).name == "unknown version")
    }

    @Test("a copy starts with the same and goes its own way")
    func copy() {
        #expect(Self.replace(Self.one, expecting: "1", by: "2", in: store))
        let copy = store.copy()
        #expect(Self.replace(Self.one, expecting: "2", by: "3", in: copy))
        #expect(Self.replace(Self.two, expecting: "1", by: "2", in: store))
        #expect(Self.identifiers(Self.one, in: store) == ["1", "2"])
        #expect(Self.identifiers(Self.one, in: copy) == ["1", "2", "3"])
        #expect(Self.identifiers(Self.two, in: copy) == ["1"])
    }

    @Test("what is deleted is there no more, and its versions are", arguments: ["one", "new"])
    func delete(_ id: String) {
        let key = ResourceKey("Appointment", Text(id))
        if id == "new" { _ = store.transact { $0.write(Self.version("1"), as: key, .created) } }
        #expect(Self.replace(key, expecting: "1", by: "2", in: store))
        let count = store.count(ofType: "Appointment")
        #expect(store.transact { $0.delete(key) }.commits.map(\.cause) == [.deleted])
        #expect(store.current(key) == nil)
        #expect(store.count(ofType: "Appointment") == count - 1)
        #expect(!store.keys(ofType: "Appointment").contains(key))
        #expect(store.version("2", of: key).name == "found")
        #expect(store.record(of: key)?.commits.map { $0.version?.identifier } == ["1", "2", nil])
        #expect(store.transact { $0.delete(key) }.commits.isEmpty)
        #expect(store.copy().current(key) == nil)
    }

    @Test("what comes after a deletion has a version id of its own")
    func writeAfterDeletion() {
        _ = store.transact { $0.delete(Self.one) }
        let (version, _) = store.transact { transaction in
            Dialect.core.write(["resourceType": "Appointment"], as: Self.one, in: &transaction, now: Self.time)
        }
        #expect(version.identifier == "2")
        #expect(Self.identifiers(Self.one, in: store) == ["1", "2"])
        #expect(store.current(Self.one)?.identifier == "2")
        #expect(store.count(ofType: "Appointment") == 2)
    }

    @Test("what is taken away is gone, and can be written again as if it were new", arguments: ["one", "new"])
    func removeAndWrite(_ id: String) {
        let key = ResourceKey("Appointment", Text(id))
        if id == "new" { _ = store.transact { $0.write(Self.version("1"), as: key, .created) } }
        #expect(Self.replace(key, expecting: "1", by: "2", in: store))
        let count = store.count(ofType: "Appointment")
        #expect(store.transact { $0.remove(key) }.commits.map(\.cause) == [.removed])
        #expect(store.transact { $0.remove(key) }.commits.isEmpty)
        #expect(store.count(ofType: "Appointment") == count - 1)
        #expect(store.current(key) == nil)
        #expect(store.record(of: key) == nil)
        _ = store.transact { $0.write(Self.version("1"), as: key, .created) }
        #expect(Self.identifiers(key, in: store) == ["1"])
        #expect(store.count(ofType: "Appointment") == count)
    }

    @Test("what was added and taken away again leaves room for others")
    func room() {
        let room = store.room
        for number in 0..<1000 {
            let key = ResourceKey("Appointment", Text("\(number)"))
            _ = store.transact { $0.write(Self.version("1"), as: key, .created) }
            #expect(store.room == room - 1)
            _ = store.transact { $0.remove(key) }
        }
        #expect(store.room == room)
    }

    @Test("exactly one of many writers that expect the same version wins")
    func race() async {
        for round in 0..<200 {
            let key = round.isMultiple(of: 2) ? Self.one : Self.two
            let expected = store.current(key)?.identifier ?? ""
            let wins = await withTaskGroup(of: Bool.self) { group in
                for writer in 0..<8 {
                    group.addTask { [store] in
                        Self.replace(key, expecting: expected, by: "\(round)-\(writer)", in: store)
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(wins == 1)
        }
        #expect(store.record(of: Self.one)?.commits.count == 101)
    }
}

extension StoreTests {
    @Test("a transaction writes all or, if it throws, nothing")
    func allOrNothing() {
        let (_, commits) = store.transact { transaction in
            transaction.write(Self.version("2"), as: Self.one, .updated)
            #expect(transaction.current(Self.one)?.identifier == "2")
            transaction.write(Self.version("8"), as: Self.slot, .updated)
        }
        #expect(commits.map(\.key) == [Self.one, Self.slot])
        #expect(store.current(Self.one)?.identifier == "2")
        #expect(store.current(Self.slot)?.identifier == "8")
        #expect(throws: Unwanted.self) {
            _ = try store.transact { (transaction) throws(Unwanted) in
                transaction.write(Self.version("3"), as: Self.one, .updated)
                throw Unwanted()
            }
        }
        #expect(store.current(Self.one)?.identifier == "2")
    }

    @Test("a transaction is begun again when another has changed what it read, be it another resource than it writes")
    func begunAgain() {
        var seen: [Text?] = []
        _ = store.transact { transaction in
            seen.append(transaction.current(Self.slot)?.identifier)
            if seen.count == 1 { Self.replace(Self.slot, expecting: "7", by: "8", in: store) }
            transaction.write(Self.version("2"), as: Self.one, .updated)
        }
        #expect(seen == ["7", "8"])
        #expect(Self.identifiers(Self.one, in: store) == ["1", "2"])
    }

    @Test("a transaction is begun again when another has written what it looked for and did not find")
    func absence() {
        let value = SearchValue("url", .token("urn:a|1"))
        let made = ResourceKey("Appointment", "made")
        func pointer() -> Version {
            Version(identifier: "1", lastUpdated: Self.time, content: [], searchValues: [value])
        }
        var rounds = 0
        let (found, _) = store.transact { transaction in
            rounds += 1
            let found = transaction.resources(ofType: "Appointment", with: value).map(\.key)
            // Another consumer is faster, once.
            if rounds == 1 { _ = store.transact { $0.write(pointer(), as: made, .created) } }
            if found.isEmpty { transaction.write(pointer(), as: ResourceKey("Appointment", "second"), .created) }
            return found
        }
        #expect(rounds == 2)
        #expect(found == [made])
        #expect(store.current(ResourceKey("Appointment", "second")) == nil)
    }

    @Test("two resources that are always written together never differ for who reads them in a transaction")
    func together() async {
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask { [store] in
                    for round in 0..<100 {
                        _ = store.transact { transaction in
                            transaction.write(Self.version("\(writer).\(round)"), as: Self.one, .updated)
                            transaction.write(Self.version("\(writer).\(round)"), as: Self.two, .updated)
                        }
                    }
                }
            }
            await group.waitForAll()
        }
        #expect(store.current(Self.one)?.identifier == store.current(Self.two)?.identifier)
        #expect(store.record(of: Self.one)?.commits.count == 401)
        let first = Self.identifiers(Self.one, in: store)
        #expect(first == Self.identifiers(Self.two, in: store))
    }

    @Test("an observer is told the commits of each transaction in their order")
    func observer() {
        let told = Mutex<[String]>([])
        let store = Store(seed: Self.seed) { commits in
            told.withLock { $0 += commits.map { "\($0.key) \($0.version?.identifier ?? "-") \($0.cause)" } }
        }
        _ = store.transact { transaction in
            transaction.write(Self.version("2"), as: Self.one, .updated)
            transaction.write(Self.version("8"), as: Self.slot, .rival)
        }
        _ = store.transact { $0.current(Self.one) }
        _ = store.transact { $0.remove(Self.two) }
        #expect(told.withLock { $0 } == ["Appointment/one 2 updated", "Slot/one 8 rival", "Appointment/two - removed"])
    }
}

extension Store.Lookup {
    fileprivate var name: String {
        switch self {
        case .found: "found"
        case .unknownResource: "unknown resource"
        case .unknownVersion: "unknown version"
        case .forgotten: "forgotten"
        }
    }
}
