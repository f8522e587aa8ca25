import Provider
import FHIR
import Testing

@Suite("Store")
struct StoreTests {
    private static let time = Instant(unixSeconds: 1_547_814_495)

    private static func version(_ identifier: String) -> Version {
        Version(identifier: identifier, lastUpdated: time, content: Array("{\"v\":\"\(identifier)\"}".utf8))
    }

    private let store = Store(seed: ["one": version("1"), "two": version("1")])

    private func identifiers(_ id: String) -> [String]? {
        store.versions(of: id)?.map(\.identifier)
    }

    @Test("it starts with the seed's versions")
    func start() {
        #expect(store.count == 2)
        #expect(store.current("one")?.identifier == "1")
        #expect(identifiers("one") == ["1"])
    }

    @Test("what it does not hold is unknown")
    func unknown() {
        #expect(store.current("three") == nil)
        #expect(store.versions(of: "three") == nil)
        #expect(!store.replace("three", expecting: "1", by: Self.version("2")))
        #expect(store.current("three") == nil)
        #expect(store.version("1", of: "three").name == "unknown appointment")
        #expect(store.version("2", of: "one").name == "unknown version")
    }

    @Test("a version replaces the one that was expected, and no other")
    func replace() {
        #expect(!store.replace("one", expecting: "0", by: Self.version("2")))
        #expect(identifiers("one") == ["1"])
        #expect(store.replace("one", expecting: "1", by: Self.version("2")))
        #expect(!store.replace("one", expecting: "1", by: Self.version("3")))
        #expect(store.current("one")?.identifier == "2")
        #expect(identifiers("one") == ["1", "2"])
        #expect(identifiers("two") == ["1"])
    }

    @Test("the content of a version is the bytes that were put in")
    func content() {
        _ = store.replace("one", expecting: "1", by: Self.version("2"))
        guard case .found(let first) = store.version("1", of: "one") else {
            Issue.record("the first version is gone")
            return
        }
        #expect(first.content == Array(#"{"v":"1"}"#.utf8))
        #expect(store.current("one")?.content == Array(#"{"v":"2"}"#.utf8))
    }

    @Test("a thousand versions are kept, older ones are forgotten but not unknown")
    func history() {
        for number in 1...1500 {
            #expect(store.replace("one", expecting: "\(number)", by: Self.version("\(number + 1)")))
        }
        #expect(store.current("one")?.identifier == "1501")
        #expect(store.versions(of: "one")?.count == 1000)
        #expect(store.record(of: "one")?.isWhole == false)
        #expect(store.record(of: "two")?.isWhole == true)
        #expect(identifiers("one")?.first == "502")
        #expect(store.version("502", of: "one").name == "found")
        #expect(store.version("501", of: "one").name == "forgotten")
        #expect(store.version("1", of: "one").name == "forgotten")
        #expect(store.version("1502", of: "one").name == "unknown version")
    }

    @Test("a copy starts with the same and goes its own way")
    func copy() {
        #expect(store.replace("one", expecting: "1", by: Self.version("2")))
        let copy = store.copy()
        #expect(copy.replace("one", expecting: "2", by: Self.version("3")))
        #expect(store.replace("two", expecting: "1", by: Self.version("2")))
        #expect(identifiers("one") == ["1", "2"])
        #expect(copy.versions(of: "one")?.map(\.identifier) == ["1", "2", "3"])
        #expect(copy.versions(of: "two")?.map(\.identifier) == ["1"])
    }

    @Test("what is taken away is gone, and can be added again from its first version", arguments: ["one", "new"])
    func removeAndInsert(_ id: String) {
        if id == "new" {
            #expect(store.insert(id, Self.version("1")) == .inserted)
            #expect(store.count == 3)
        }
        #expect(store.insert(id, Self.version("9")) == .isThere)
        #expect(store.replace(id, expecting: "1", by: Self.version("2")))
        let count = store.count
        #expect(store.remove(id))
        #expect(!store.remove(id))
        #expect(store.count == count - 1)
        #expect(store.current(id) == nil)
        #expect(identifiers(id) == nil)
        #expect(!store.replace(id, expecting: "2", by: Self.version("3")))
        #expect(store.insert(id, Self.version("1")) == .inserted)
        #expect(identifiers(id) == ["1"])
        #expect(store.count == count)
    }

    @Test("what was added and taken away again leaves room for others")
    func room() {
        for number in 0...(Store.additionLimit + 10) {
            guard store.insert("\(number)", Self.version("1")) == .inserted, store.remove("\(number)") else {
                Issue.record("there is no room for number \(number)")
                return
            }
        }
        #expect(store.count == 2)
    }

    @Test("exactly one of many writers that expect the same version wins")
    func race() async {
        for round in 0..<200 {
            let id = round.isMultiple(of: 2) ? "one" : "two"
            let expected = store.current(id)?.identifier ?? ""
            let wins = await withTaskGroup(of: Bool.self) { group in
                for writer in 0..<8 {
                    group.addTask {
                        store.replace(id, expecting: expected, by: Self.version("\(round)-\(writer)"))
                    }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(wins == 1)
        }
        #expect(store.versions(of: "one")?.count == 101)
    }
}

extension Store.Lookup {
    fileprivate var name: String {
        switch self {
        case .found: "found"
        case .unknownAppointment: "unknown appointment"
        case .unknownVersion: "unknown version"
        case .forgotten: "forgotten"
        }
    }
}
