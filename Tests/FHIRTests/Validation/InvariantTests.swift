import Testing

@testable import FHIR

@Suite("Invariants")
struct InvariantTests {
    /// Members of an appointment that keep the constraint, and some that break only it.
    struct Case: CustomTestStringConvertible {
        let key: String
        let path: String
        let releases: [Release]
        let kept: [String]
        let broken: [String]

        init(_ key: String, _ path: String, _ releases: [Release] = [.stu3, .r4], kept: [String], broken: [String]) {
            self.key = key
            self.path = path
            self.releases = releases
            self.kept = kept
            self.broken = broken
        }

        var testDescription: String { key }
    }

    static let appointments: [Case] = [
        Case(
            "app-1",
            "Appointment.participant[0]",
            kept: [#""participant": [{"type": [{"text": "a"}], "status": "accepted"}]"#],
            broken: [#""participant": [{"status": "accepted", "required": "optional"}]"#]
        ),
        Case(
            "app-2",
            "Appointment",
            kept: [#""status": "cancelled""#, #""_end": {"extension": [{"url": "u", "valueCode": "c"}]}"#],
            broken: []
        ),
        Case("app-3", "Appointment", kept: [#""status": "proposed""#, #""status": "arrived""#], broken: []),
        Case(
            "app-4",
            "Appointment",
            [.r4],
            kept: [
                #""cancelationReason": {"text": "a"}, "status": "cancelled""#,
                #""cancelationReason": {"text": "a"}, "status": "noshow""#,
            ],
            broken: [#""cancelationReason": {"text": "a"}"#]
        ),
    ]

    @Test("constraints on an appointment hold when kept, and are named when broken", arguments: appointments)
    func onAppointment(_ test: Case) throws {
        for release in test.releases {
            for members in test.kept {
                #expect(faults(try appointment(members), release) == [], "\(members)")
            }
            for members in test.broken {
                #expect(
                    faults(try appointment(members), release) == [Fault(.invariant, test.path, test.key)],
                    "\(members)"
                )
            }
        }
    }

    @Test(
        "without times: app-2 and app-3",
        arguments: [
            (Release.stu3, "booked", ["start"], ["app-2", "app-3"]), (.stu3, "booked", ["start", "end"], ["app-3"]),
            (.stu3, "proposed", ["start", "end"], []), (.stu3, "cancelled", ["end"], ["app-2"]),
            (.r4, "waitlist", ["start", "end"], []), (.r4, "noshow", ["start", "end"], ["app-3"]),
            (.r4, "cancelled", ["start", "end"], []),
        ]
    )
    func times(_ release: Release, _ status: String, _ removed: [String], _ keys: [String]) throws {
        let resource = try appointment("\"status\": \"\(status)\"", without: removed)
        #expect(faults(resource, release) == keys.map { Fault(.invariant, "Appointment", $0) })
    }

    /// The value of an extension, as the end of its member.
    static let values: [Case] = [
        Case(
            "per-1",
            "Period",
            kept: [
                #"{"start": "2024-05-01", "end": "2024-05-01"}"#, #"{"start": "2024-05", "end": "2024"}"#,
                #"{"start": "2024-05-01T10:00:00+01:00", "end": "2024-05-01T09:00:00Z"}"#,
                #"{"start": "2024-05-01T10:00:00Z", "end": "2024-05-01"}"#, #"{"end": "2024"}"#,
            ],
            broken: [
                #"{"start": "2024-05-02", "end": "2024-05-01"}"#, #"{"start": "2025-01", "end": "2024"}"#,
                #"{"start": "2024-05-01T09:00:00.1Z", "end": "2024-05-01T09:00:00Z"}"#,
            ]
        ),
        Case(
            "cpt-2",
            "ContactPoint",
            kept: [#"{"value": "a", "system": "phone"}"#, #"{"system": "phone"}"#],
            broken: [#"{"value": "a"}"#]
        ),
        Case(
            "qty-3",
            "Quantity",
            kept: [#"{"code": "mg", "system": "http://unitsofmeasure.org"}"#, #"{"value": 1, "comparator": "<"}"#],
            broken: [#"{"value": 1, "code": "mg"}"#]
        ),
        Case(
            "rng-2",
            "Range",
            kept: [
                #"{"low": {"value": 1.0}, "high": {"value": 1}}"#, #"{"low": {"value": -2}, "high": {"value": 1}}"#,
                #"{"low": {"value": 5, "unit": "mg"}, "high": {"value": 1, "unit": "g"}}"#, #"{"low": {"value": 1}}"#,
            ],
            broken: [#"{"low": {"value": 1.1}, "high": {"value": 1}}"#]
        ),
        Case(
            "rat-1",
            "Ratio",
            kept: [
                #"{"numerator": {"value": 1}, "denominator": {"value": 1}}"#,
                #"{"extension": [{"url": "u", "valueCode": "c"}]}"#,
            ],
            broken: [
                #"{"numerator": {"value": 1}}"#, #"{"denominator": {"value": 1}}"#,
                #"{"numerator": {"value": 1}, "extension": [{"url": "u", "valueCode": "c"}]}"#,
            ]
        ),
        Case(
            "att-1",
            "Attachment",
            kept: [#"{"data": "QQ==", "contentType": "text/plain"}"#, #"{"url": "http://a"}"#],
            broken: [#"{"data": "QQ=="}"#]
        ),
        Case(
            "age-1",
            "Age",
            kept: [#"{"value": 1, "code": "a", "system": "http://unitsofmeasure.org"}"#],
            broken: [
                #"{"value": 1}"#, #"{"value": 0, "code": "a", "system": "http://unitsofmeasure.org"}"#,
                #"{"value": 1, "code": "a", "system": "http://other"}"#,
            ]
        ),
        Case(
            "dis-1",
            "Distance",
            kept: [#"{"value": 0, "code": "m", "system": "http://unitsofmeasure.org"}"#],
            broken: [#"{"value": 1}"#, #"{"system": "http://other"}"#]
        ),
        Case(
            "drt-1",
            "Duration",
            kept: [#"{"value": 1}"#, #"{"value": 1, "code": "h", "system": "http://unitsofmeasure.org"}"#],
            broken: [
                #"{"code": "h", "system": "http://unitsofmeasure.org"}"#,
                #"{"value": 1, "code": "h", "system": "http://other"}"#,
            ]
        ),
        Case(
            "cnt-3",
            "Count",
            kept: [#"{"value": 2, "code": "1", "system": "http://unitsofmeasure.org"}"#],
            broken: [
                #"{"value": 2}"#, #"{"value": 2.0, "code": "1", "system": "http://unitsofmeasure.org"}"#,
                #"{"value": 2, "code": "2", "system": "http://unitsofmeasure.org"}"#,
            ]
        ),
        Case(
            "mny-1",
            "Money",
            [.stu3],
            kept: [#"{"value": 2, "code": "GBP", "system": "urn:iso:std:iso:4217"}"#],
            broken: [#"{"value": 2}"#, #"{"value": 2, "code": "GBP", "system": "http://unitsofmeasure.org"}"#]
        ),
        Case(
            "exp-1",
            "Expression",
            [.r4],
            kept: [#"{"language": "text/cql", "expression": "a"}"#, #"{"language": "text/cql", "reference": "a"}"#],
            broken: [#"{"language": "text/cql"}"#]
        ),
        Case(
            "trd-1",
            "TriggerDefinition",
            [.r4],
            kept: [#"{"type": "data-added", "data": [{"type": "Patient"}]}"#],
            broken: [#"{"type": "data-added", "data": [{"type": "Patient"}], "timingDate": "2024"}"#]
        ),
        Case(
            "trd-2",
            "TriggerDefinition",
            [.r4],
            kept: [],
            broken: [#"{"type": "named-event", "name": "a", "condition": {"language": "text/cql", "expression": "b"}}"#]
        ),
        Case(
            "trd-3",
            "TriggerDefinition",
            [.r4],
            kept: [#"{"type": "named-event", "name": "a"}"#, #"{"type": "periodic", "timingDate": "2024"}"#],
            broken: [#"{"type": "named-event"}"#, #"{"type": "periodic"}"#, #"{"type": "data-added"}"#]
        ),
    ]

    @Test("constraints on data types hold when kept, and are named when broken", arguments: values)
    func onDataType(_ test: Case) throws {
        for release in test.releases {
            for (value, isKept) in test.kept.map({ ($0, true) }) + test.broken.map({ ($0, false) }) {
                let resource = try appointment(#""extension": [{"url": "u", "value\#(test.path)": \#(value)}]"#)
                let path = "Appointment.extension[0].value\(test.path)"
                let expected = isKept ? [] : [Fault(.invariant, path, test.key)]
                #expect(faults(resource, release) == expected, "\(value)")
            }
        }
    }

    @Test("a simple quantity has no comparator")
    func simpleQuantity() throws {
        let resource = try appointment(
            #""extension": [{"url": "u", "valueRange": {"low": {"value": 1, "comparator": "<"}}}]"#
        )
        let path = "Appointment.extension[0].valueRange.low.comparator"
        #expect(faults(resource, .stu3) == [Fault(.tooMany, path, "sqty-1")])
    }

    @Test(
        "constraints on Timing.repeat",
        arguments: [
            (#""duration": 1, "durationUnit": "h""#, nil), (#""duration": 1"#, "tim-1"), (#""period": 1"#, "tim-2"),
            (#""duration": -1, "durationUnit": "h""#, "tim-4"), (#""period": -0.1, "periodUnit": "h""#, "tim-5"),
            (#""periodMax": 1"#, "tim-6"), (#""durationMax": 1"#, "tim-7"), (#""countMax": 1"#, "tim-8"),
            (#""offset": 1"#, "tim-9"), (#""offset": 1, "when": ["C"]"#, "tim-9"),
            (#""offset": 1, "when": ["HS"]"#, nil),
            (#""timeOfDay": ["09:00:00"], "when": ["HS"]"#, "tim-10"),
            (#""when": ["C"], "count": 1, "countMax": 2"#, nil),
        ]
    )
    func timing(_ members: String, _ key: String?) throws {
        let resource = try appointment(#""extension": [{"url": "u", "valueTiming": {"repeat": {\#(members)}}}]"#)
        let expected = key.map { [Fault(.invariant, "Appointment.extension[0].valueTiming.repeat", $0)] } ?? []
        for release in Release.allCases { #expect(faults(resource, release) == expected) }
    }

    @Test(
        "a filter of a data requirement names one of two",
        arguments: [
            ("codeFilter", #"{"path": "a"}"#, nil), ("codeFilter", #"{"valueSet": "http://a"}"#, "drq-1"),
            ("dateFilter", #"{"searchParam": "a"}"#, nil),
            ("dateFilter", #"{"path": "a", "searchParam": "b"}"#, "drq-2"),
        ]
    )
    func filters(_ name: String, _ filter: String, _ key: String?) throws {
        let value = #"{"type": "Patient", "\#(name)": [\#(filter)]}"#
        let resource = try appointment(#""extension": [{"url": "u", "valueDataRequirement": \#(value)}]"#)
        let path = "Appointment.extension[0].valueDataRequirement.\(name)[0]"
        #expect(faults(resource, .r4) == (key.map { [Fault(.invariant, path, $0)] } ?? []))
    }
}
