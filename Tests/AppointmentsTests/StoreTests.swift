import Appointments
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
        #expect(identifiers("one")?.first == "502")
        #expect(store.version("502", of: "one").name == "found")
        #expect(store.version("501", of: "one").name == "forgotten")
        #expect(store.version("1", of: "one").name == "forgotten")
        #expect(store.version("1502", of: "one").name == "unknown version")
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
