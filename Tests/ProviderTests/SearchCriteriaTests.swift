import Bytes
import FHIR
import Provider
import Testing

@Suite("Criteria of a search")
struct SearchCriteriaTests {
    private static let policies = [
        ResourcePolicy(
            "Slot",
            searchParameters: [
                SearchParameter("start", .instant, at: "start"),
                SearchParameter("status", .token, .kept, at: "status"),
                SearchParameter("type", .token, .kept, at: "serviceType", "coding", "code"),
                SearchParameter("schedule", .referenceTo("Schedule"), at: "schedule", "reference"),
                SearchParameter("source", .sourceSystem, .kept),
            ]
        ),
        ResourcePolicy("Schedule", searchParameters: [SearchParameter("actor", .reference, at: "actor", "reference")]),
        ResourcePolicy(
            "Practitioner",
            searchParameters: [SearchParameter("identifier", .identifier, at: "identifier")]
        ),
        ResourcePolicy(
            "Appointment",
            searchParameters: [
                SearchParameter("patient", .identifier, at: "participant", "actor", "identifier"),
                SearchParameter(
                    "patient",
                    .number(system: "urn:number", at: "https://service.test/Patient/"),
                    at: "participant",
                    "actor",
                    "reference"
                ),
                SearchParameter("start", .instant, .kept, at: "start"),
            ]
        ),
    ]

    private static func slot(_ id: Text, _ schedule: Text, _ hour: String, _ status: Text, _ type: Text) -> JSONValue {
        [
            "resourceType": "Slot", "id": .string(id),
            "identifier": [
                ["system": .string(id.hasPrefix("a") ? "urn:source:a" : "urn:source:b"), "value": .string(id)]
            ],
            "serviceType": [["coding": [["code": .string(type)]]]],
            "schedule": ["reference": .string("Schedule/\(schedule)")],
            "status": .string(status), "start": .string("2019-01-19T\(hour):00:00Z"),
        ]
    }

    private static let resources: [JSONValue] = [
        slot("a1", "1", "09", "free", "H1"), slot("a2", "1", "08", "busy", "H1"),
        slot("b1", "2", "10", "free", "H1"), slot("b2", "2", "11", "free", "E1"),
        slot("b3", "3", "12", "busy-unavailable", "E1"),
        [
            "resourceType": "Schedule", "id": "1",
            "actor": [["reference": "Practitioner/p"], ["reference": "Location/l"]],
        ],
        [
            "resourceType": "Schedule", "id": "2",
            "actor": [["reference": "Practitioner/q"], ["reference": "Location/l"]],
        ],
        [
            "resourceType": "Schedule", "id": "3",
            "actor": [["reference": "Practitioner/q"], ["reference": "Location/m"]],
        ],
        [
            "resourceType": "Practitioner", "id": "p",
            "identifier": [["system": "urn:npi", "value": "323"], ["system": "urn:source:a", "value": "p"]],
        ],
        [
            "resourceType": "Practitioner", "id": "q",
            "identifier": [["system": "urn:npi", "value": "434"], ["system": "urn:source:b", "value": "q"]],
        ],
        [
            "resourceType": "Appointment", "id": "1", "start": "2019-01-19T08:00:00Z",
            "participant": [["actor": ["identifier": ["system": "urn:number", "value": "7"]]]],
        ],
        [
            "resourceType": "Appointment", "id": "2", "start": "2019-01-18T08:00:00Z",
            "participant": [["actor": ["reference": "https://service.test/Patient/7"]]],
        ],
        [
            "resourceType": "Appointment", "id": "3",
            "participant": [["actor": ["reference": "https://service.test/Patient/7"]]],
        ],
        [
            "resourceType": "Appointment", "id": "4", "start": "2019-01-17T08:00:00Z",
            "participant": [["actor": ["reference": "https://service.test/Patient/7"]]],
        ],
    ]

    private let store: Store

    init() throws {
        let now = try Instant("2019-01-18T00:00:00Z")
        var versions: [ResourceKey: Version] = [:]
        for resource in Self.resources {
            let object = try #require(resource.object)
            let type = try #require(object["resourceType"]?.string)
            let key = ResourceKey(type, try #require(object["id"]?.string))
            versions[key] = Version(
                stamping: object,
                identifier: "1",
                lastUpdated: now,
                style: .utc,
                searchParameters: Self.policies.first { $0.type == type }?.searchParameters ?? []
            )
        }
        store = Store(seed: SeedResources(versions))
    }

    private static let window = SearchCriterion.window(
        WindowPolicy(from: .init("start", "ge"), to: .init("start", "le"), [.utcDay, .instant], of: .start("start"))
    )

    private static let slots = SearchPolicy(
        of: "Slot",
        [
            window,
            .code(
                .init("status", ["free", "busy"], asked: ParameterPolicy("status", values: .list, isRequired: false))
            ),
            .code(
                .init("type", [], asked: ParameterPolicy("type", values: .lists, isRequired: false), source: "source")
            ),
            .chain(
                .init(
                    ParameterPolicy("by", "Schedule.by", values: .lists, isRequired: false),
                    [Inclusion("Slot", "schedule"), Inclusion("Schedule", "actor", "Practitioner")],
                    to: "Practitioner",
                    by: .idInSource("source")
                )
            ),
            .chain(
                .init(
                    ParameterPolicy("npi", values: .list, isRequired: false),
                    [Inclusion("Slot", "schedule"), Inclusion("Schedule", "actor", "Practitioner")],
                    to: "Practitioner",
                    by: .identifier("identifier", bare: "urn:npi")
                )
            ),
            .chain(
                .init(
                    ParameterPolicy("at", isRequired: false),
                    [Inclusion("Slot", "schedule"), Inclusion("Schedule", "actor", "Location")],
                    to: "Location",
                    by: .id
                )
            ),
            .chain(
                .init(
                    ParameterPolicy("known", isRequired: false),
                    [Inclusion("Slot", "schedule"), Inclusion("Schedule", "actor", "Practitioner")],
                    to: "Practitioner",
                    by: .id,
                    unknown: .practitionerKnown
                )
            ),
            .constant("_sort", "start"),
        ],
        order: "start"
    )

    /// What is found, or the rules that are broken, each with the parameter.
    private func result(_ policy: SearchPolicy, _ parameters: [(Text, Text)]) -> [String] {
        do throws(Refusal) {
            let request = SearchRequest(
                parameters: parameters.map { (name: $0.0, value: $0.1) },
                now: Instant(unixSeconds: 1_547_814_495)
            )
            return try Search(policy, Self.policies.first { $0.type == policy.resourceType }, in: store).result(
                of: request
            ).matches.map(\.key.id.string)
        } catch {
            return error.problems.map { "\($0.rule.name) \($0.location)" }
        }
    }

    private func slots(_ parameters: (Text, Text)...) -> [String] {
        result(Self.slots, [("start", "ge2019-01-19"), ("start", "le2019-01-19")] + parameters)
    }

    @Test("of a list any value may fit; blanks and a comma at the end are passed over")
    func lists() {
        #expect(slots() == ["a2", "a1", "b1", "b2", "b3"])
        #expect(slots(("status", "free")) == ["a1", "b1", "b2"])
        #expect(slots(("status", "free,busy")) == ["a2", "a1", "b1", "b2"])
        #expect(slots(("status", "busy, free,")) == ["a2", "a1", "b1", "b2"])
        #expect(slots(("status", ",")) == ["search.parameter-value query parameter status"])
        #expect(slots(("status", "free,soon")) == ["search.parameter-value query parameter status"])
        #expect(slots(("status", "free"), ("status", "busy")) == ["search.parameter-once query parameter status"])
        let many = Text(Array(repeating: "free", count: 1001).joined(separator: ","))
        #expect(slots(("status", many)) == ["search.parameter-value query parameter status"])
    }

    @Test("a code can be that of a source system")
    func sources() {
        #expect(slots(("type", "H1")) == ["a2", "a1", "b1"])
        #expect(slots(("type", "a|H1")) == ["a2", "a1"])
        #expect(slots(("type", "a|H1,b|E1")) == ["a2", "a1", "b2", "b3"])
        #expect(slots(("type", "a|E1")) == [])
        #expect(slots(("type", "a|H1,b|E1"), ("type", "E1")) == ["b2", "b3"])
        #expect(slots(("type", "a|")) == ["search.parameter-value query parameter type"])
    }

    @Test("what a slot's schedule is for is asked for by id, by source and id, and by identifier")
    func chains() {
        #expect(slots(("by", "p")) == ["a2", "a1"])
        #expect(slots(("by", "a|p")) == ["a2", "a1"])
        #expect(slots(("by", "b|p")) == [])
        #expect(slots(("by", "a|p,b|q,")) == ["a2", "a1", "b1", "b2", "b3"])
        #expect(slots(("by", "nobody")) == [])
        #expect(slots(("by", "p"), ("by", "q")) == [])
        #expect(slots(("Schedule.by", "q"), ("at", "m")) == ["b3"])
        #expect(slots(("npi", "urn:npi|323,434")) == ["a2", "a1", "b1", "b2", "b3"])
        #expect(slots(("npi", "434")) == ["b1", "b2", "b3"])
        #expect(slots(("npi", "urn:other|323")) == [])
        #expect(slots(("npi", "urn:npi|")) == ["search.parameter-value query parameter npi"])
        #expect(slots(("known", "p")) == ["a2", "a1"])
        #expect(slots(("known", "nobody")) == ["practitioner.known query parameter known"])
    }

    @Test("in a long span what is referred to finds the same, in the same order")
    func longSpans() {
        func slots(_ parameters: (Text, Text)...) -> [String] {
            result(Self.slots, [("start", "ge2019-01-01"), ("start", "le2019-06-30")] + parameters)
        }
        #expect(slots() == ["a2", "a1", "b1", "b2", "b3"])
        #expect(slots(("by", "b|q,a|p")) == ["a2", "a1", "b1", "b2", "b3"])
        #expect(slots(("by", "q"), ("status", "free")) == ["b1", "b2"])
        #expect(slots(("npi", "434"), ("at", "l")) == ["b1", "b2"])
        #expect(slots(("by", "nobody")) == [])
        #expect(
            result(Self.slots, [("start", "ge2019-01-19T11:00:00Z"), ("start", "le2019-12-31"), ("by", "q")]) == [
                "b2", "b3",
            ]
        )
    }

    @Test("two spellings of a parameter are the parameter twice, and problems bear the spelling that was sent")
    func spellings() {
        let nine: [(Text, Text)] = (0..<9).map { _ in ("Schedule.by", "p") }
        let bounds: [(Text, Text)] = [("start", "ge2019-01-19"), ("start", "le2019-01-19")]
        #expect(result(Self.slots, bounds + nine) == ["search.parameter-value query parameter Schedule.by"])
        #expect(slots(("by", "p"), ("Schedule.by", "q")) == [])
        #expect(slots(("_sort", "start")) == slots())
        #expect(slots(("_sort", "-start")) == ["search.parameter-value query parameter _sort"])
    }

    @Test("days can be those of UTC, and end with their last moment")
    func days() {
        func slots(_ lower: Text, _ upper: Text) -> [String] {
            result(Self.slots, [("start", lower), ("start", upper)])
        }
        #expect(slots("ge2019-01-19T09:00:00Z", "le2019-01-19T10:00:00Z") == ["a1", "b1"])
        #expect(slots("ge2019-01-18", "le2019-01-18") == [])
        #expect(slots("ge2019-01-20", "le2019-01-19") == ["search.window query parameter start"])
    }

    private static func appointments(_ asked: ParameterPolicy) -> SearchPolicy {
        SearchPolicy(
            of: "Appointment",
            [
                .identifier(.init("patient", systems: ["urn:number"], asked: asked)), .upcoming("start"),
                .some(of: ["patient", "person"]),
            ],
            order: "start"
        )
    }

    @Test("a number in a reference to a service is an identifier, and what has begun is left out")
    func upcoming() {
        let policy = Self.appointments(ParameterPolicy("patient", "person"))
        #expect(result(policy, [("patient", "urn:number|7")]) == ["3", "1"])
        #expect(result(policy, [("person", "urn:number|7")]) == ["3", "1"])
        #expect(result(policy, [("person", "urn:number|8")]) == [])
        #expect(
            result(policy, [("person", "urn:number|7"), ("patient", "urn:number|7")])
                == ["search.parameter-once query parameter person"]
        )
        #expect(result(policy, [("person", "urn:other|7")]) == ["search.identifier-system query parameter person"])
        #expect(result(policy, [("person", "7")]) == ["search.parameter-value query parameter person"])
    }

    @Test("one of several parameters must be there")
    func some() {
        let policy = Self.appointments(ParameterPolicy("patient", "person", isRequired: false))
        #expect(result(policy, []) == ["search.parameter-required query parameter patient"])
    }
}
