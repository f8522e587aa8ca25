import Bytes
import FHIR
import Provider
import Testing

@Suite("Search values and their index")
struct SearchIndexTests {
    private static let parameters = [
        SearchParameter("status", .token, at: "status"),
        SearchParameter("schedule", .reference, at: "schedule", "reference"),
        SearchParameter("start", .instant, at: "start"),
        SearchParameter("type", .token, at: "serviceType", "coding", "code"),
    ]

    private static func slot(_ status: JSONValue, _ schedule: String, _ start: String) -> JSONObject {
        [
            "resourceType": "Slot", "status": status, "schedule": ["reference": .string(schedule)],
            "start": .string(start),
        ]
    }

    private static func version(_ identifier: Text, _ resource: JSONObject) -> Version {
        Version(
            identifier: identifier,
            lastUpdated: Instant(unixSeconds: 0),
            content: [],
            searchValues: parameters.values(in: resource)
        )
    }

    private static func key(_ id: Text) -> ResourceKey { ResourceKey("Slot", id) }

    private static let seed = SeedResources([
        key("nine"): version("1", slot("free", "Schedule/a", "2019-01-21T09:00:00Z")),
        key("ten"): version("1", slot("free", "https://example.org/fhir/Schedule/a", "2019-01-21T10:00:00Z")),
        key("eleven"): version("1", slot("busy", "Schedule/b", "2019-01-21T11:00:00+00:00")),
    ])

    private static func instant(_ text: String) throws -> Instant { try Instant(text) }

    @Test("values are read along a path, in every item of the lists on the way")
    func values() {
        var resource = Self.slot("free", "Schedule/a", "2019-01-21T09:00:00Z")
        resource["serviceType"] = [["coding": [["code": "1"], ["code": "2"]]], ["coding": [["code": "3"]]]]
        let found = Self.parameters.values(in: resource)
        #expect(found.filter { $0.parameter == "type" }.map(\.content) == [.token("1"), .token("2"), .token("3")])
        #expect(found.first { $0.parameter == "schedule" }?.content == .reference(ResourceKey("Schedule", "a")))
        #expect(Self.parameters.values(in: ["status": 5, "start": "soon"]).isEmpty)
    }

    @Test("resources are found by a token, a reference however it is written, and a span of time in its order")
    func search() throws {
        let store = Store(seed: Self.seed)
        let free = SearchValue("status", .token("free"))
        #expect(store.keys("Slot", with: free) == [Self.key("nine"), Self.key("ten")])
        #expect(store.keys("Appointment", with: free) == [])
        let schedule = SearchValue("schedule", .reference(ResourceKey("Schedule", "a")))
        #expect(store.keys("Slot", with: schedule) == [Self.key("nine"), Self.key("ten")])
        let morning = try Self.instant("2019-01-21T09:00:00Z")..<Self.instant("2019-01-21T11:00:00Z")
        #expect(store.slots(in: morning) == [Self.key("nine"), Self.key("ten")])
        let whole = try Self.instant("2019-01-21T00:00:00Z")..<Self.instant("2019-01-22T00:00:00Z")
        let keys = store.slots(in: whole)
        #expect(keys == [Self.key("nine"), Self.key("ten"), Self.key("eleven")])
    }

    @Test("identifiers and codes are known by their system too, and some values are only kept")
    func systems() {
        let parameters = [
            SearchParameter("identifier", .identifier, at: "identifier"),
            SearchParameter("access", .coding, .kept, at: "meta", "tag"),
            SearchParameter("patient", .referenceTo("Patient"), at: "participant", "actor", "reference"),
        ]
        let resource: JSONObject = [
            "identifier": [["system": "urn:a", "value": "1"], ["value": "2"], ["system": "urn:b"]],
            "meta": ["tag": [["system": "urn:c", "code": "x"]]],
            "participant": [
                ["actor": ["reference": "Location/1"]], ["actor": ["reference": "Patient/2/_history/3"]],
            ],
        ]
        let values = parameters.values(in: resource)
        #expect(
            values.map(\.content) == [
                .token("urn:a|1"), .token("|2"), .token("urn:c|x"), .reference(ResourceKey("Patient", "2")),
            ]
        )
        let version = Version(
            identifier: "1",
            lastUpdated: Instant(unixSeconds: 0),
            content: [],
            searchValues: values
        )
        let store = Store(seed: SeedResources([Self.key("one"): version]))
        #expect(store.keys("Slot", with: .token("identifier", system: "urn:a", "1")) == [Self.key("one")])
        #expect(store.keys("Slot", with: .token("identifier", system: "urn:b", "1")) == [])
        #expect(store.keys("Slot", with: .token("access", system: "urn:c", "x")) == [])
        #expect(version.tokens("access") == ["urn:c|x"])
        #expect(version.references("patient") == [ResourceKey("Patient", "2")])
    }

    @Test("a span of time from the first year to the last finds what there is, in order")
    func centuries() throws {
        let store = Store(seed: Self.seed)
        let all = try Self.instant("0001-01-01T00:00:00Z")..<Self.instant("9999-12-31T00:00:00Z")
        #expect(store.slots(in: all) == [Self.key("nine"), Self.key("ten"), Self.key("eleven")])
        let early = Self.slot("free", "Schedule/a", "1969-12-31T23:59:59.5Z")
        _ = store.transact { $0.write(Self.version("2", early), as: Self.key("ten"), .updated) }
        #expect(store.slots(in: all) == [Self.key("ten"), Self.key("nine"), Self.key("eleven")])
        let second = try Self.instant("1969-12-31T23:59:59Z")..<Self.instant("1970-01-01T00:00:00Z")
        #expect(store.slots(in: second) == [Self.key("ten")])
    }

    @Test("a change is found by its new values and no longer by its old ones, and a removal by none")
    func changes() throws {
        let store = Store(seed: Self.seed)
        let moved = Self.slot("busy", "Schedule/a", "2019-01-21T12:00:00Z")
        _ = store.transact { $0.write(Self.version("2", moved), as: Self.key("nine"), .updated) }
        _ = store.transact { $0.remove(Self.key("ten")) }
        #expect(store.keys("Slot", with: SearchValue("status", .token("free"))) == [])
        let busy = SearchValue("status", .token("busy"))
        #expect(store.keys("Slot", with: busy) == [Self.key("eleven"), Self.key("nine")])
        let whole = try Self.instant("2019-01-21T00:00:00Z")..<Self.instant("2019-01-22T00:00:00Z")
        #expect(
            store.slots(in: whole) == [Self.key("eleven"), Self.key("nine")]
        )
        let again = Self.slot("free", "Schedule/a", "2019-01-21T12:00:00Z")
        _ = store.transact { $0.write(Self.version("3", again), as: Self.key("nine"), .updated) }
        #expect(store.keys("Slot", with: busy) == [Self.key("eleven")])
    }
}

extension Store {
    fileprivate func keys(_ type: Text, with value: SearchValue) -> [ResourceKey] {
        resources(ofType: type, with: value).map(\.key)
    }

    fileprivate func slots(in range: Range<Instant>) -> [ResourceKey] {
        resources(ofType: "Slot", parameter: "start", in: range).map(\.key)
    }
}
