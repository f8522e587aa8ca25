import Testing

@testable import FHIR

@Suite("Validator")
struct ValidatorTests {
    @Test("the recorded SystmOne appointment is valid STU3")
    func recorded() throws {
        #expect(Validator(.stu3).findings(in: try read(recordedAppointment)) == [])
    }

    @Test("the same appointment is valid in both releases", arguments: Release.allCases)
    func valid(_ release: Release) throws {
        #expect(Validator(release).findings(in: try appointment("")) == [])
    }

    @Test(
        "elements that are allowed are found allowed",
        arguments: [
            (Release.stu3, #""serviceCategory": {"text": "a"}, "reason": [{"text": "a"}]"#),
            (.r4, #""serviceCategory": [{"text": "a"}], "reasonCode": [{"text": "a"}]"#),
            (.stu3, #""slot": [{"reference": "Slot/1547816400000_f5f5330000000000"}]"#),
            (.stu3, #""slot": [{"reference": "https://example.org/Patient/1"}, {"reference": "slot/1"}]"#),
            (.stu3, #""slot": [{"reference": "Slot/1/_history/2"}, {"identifier": {"value": "a"}}]"#),
            (.stu3, #""_status": {"id": "a", "extension": [{"url": "u", "valueBoolean": true}]}"#),
            (.stu3, #""extension": [{"url": "u", "_valueDate": {"extension": [{"url": "v", "valueCode": "c"}]}}]"#),
            (.stu3, #""extension": [{"url": "u", "valueString": "a", "_valueString": {"id": "b"}}]"#),
            (
                .stu3,
                #""meta": {"profile": ["http://p"], "versionId": "1", "tag": [{"code": "c"}]}, "language": "en-GB""#
            ),
            (.stu3, #""text": {"status": "generated", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">a</div>"}"#),
            (
                .r4,
                #""contained": [{"resourceType": "Location", "id": "e", "status": "active"}], "#
                    + ##""supportingInformation": [{"reference": "#e"}]"##
            ),
            (
                .r4,
                ##""contained": [{"resourceType": "Patient", "id": "p", "link": [{"other": {"reference": "#"}, "##
                    + ##""type": "refer"}]}]"##
            ),
        ]
    )
    func allowed(_ release: Release, _ members: String) throws {
        #expect(Validator(release).findings(in: try appointment(members)) == [])
    }

    @Test(
        "what no type has is unknown, also what only the other release has",
        arguments: [
            (Release.stu3, #""cancelationReason": {"text": "a"}"#, "Appointment.cancelationReason"),
            (.stu3, #""reasonCode": []"#, "Appointment.reasonCode"),
            (.r4, #""reason": [{"text": "a"}]"#, "Appointment.reason"),
            (.r4, #""indication": null"#, "Appointment.indication"),
            (.stu3, #""Status": "booked""#, "Appointment.Status"),
            (.stu3, #""_slot": [{}]"#, "Appointment._slot"),
            (.stu3, #""_resourceType": {"id": "a"}"#, "Appointment._resourceType"),
            (.stu3, #""": 1"#, "Appointment."),
            (.stu3, #""slot": [{"resourceType": "Slot", "display": "a"}]"#, "Appointment.slot[0].resourceType"),
            (.r4, #""identifier": [{"value": "a"}, {"vallue": "a"}]"#, "Appointment.identifier[1].vallue"),
        ]
    )
    func unknown(_ release: Release, _ members: String, _ path: String) throws {
        #expect(faults(try appointment(members), release) == [Fault(.unknownElement, path)])
    }

    @Test(
        "an unknown element says what it may have been",
        arguments: [
            (Release.stu3, "basedOn", "\"basedOn\", which only R4 has"),
            (.r4, "incomingReferral", "\"incomingReferral\", which only STU3 has"),
            (.r4, "cancellationReason", "\"cancellationReason\"; did you mean cancelationReason?"),
            (.stu3, "xyz", "\"xyz\""),
        ]
    )
    func hint(_ release: Release, _ name: String, _ found: String) throws {
        let finding = try #require(Validator(release).findings(in: appointment("\"\(name)\": 1")).first)
        #expect(finding.expected == "an element of Appointment in \(release)")
        #expect(finding.found == found)
    }

    @Test(
        "kind and shape are those of the type",
        arguments: [
            (#""start": 5"#, Finding.Kind.wrongKind, "Appointment.start"),
            (#""start": ["2024-05-01T09:00:00Z"]"#, .wrongKind, "Appointment.start"),
            (#""participant": {"status": "accepted"}"#, .wrongKind, "Appointment.participant"),
            (#""participant": ["a"]"#, .wrongKind, "Appointment.participant[0]"),
            (#""participant": [[]]"#, .wrongKind, "Appointment.participant[0]"),
            (#""appointmentType": "a""#, .wrongKind, "Appointment.appointmentType"),
            (#""appointmentType": [{"text": "a"}]"#, .wrongKind, "Appointment.appointmentType"),
            (#""minutesDuration": "10""#, .wrongKind, "Appointment.minutesDuration"),
            (#""minutesDuration": 10.0"#, .invalidValue, "Appointment.minutesDuration"),
            (#""minutesDuration": 0"#, .invalidValue, "Appointment.minutesDuration"),
            (#""priority": -1"#, .invalidValue, "Appointment.priority"),
            (#""description": true"#, .wrongKind, "Appointment.description"),
            (#""description": """#, .empty, "Appointment.description"),
            (#""description": "  ""#, .invalidValue, "Appointment.description"),
            (#""description": null"#, .null, "Appointment.description"),
            (#""description": {}"#, .wrongKind, "Appointment.description"),
            (#""slot": []"#, .empty, "Appointment.slot"),
            (#""slot": null"#, .null, "Appointment.slot"),
            (#""slot": [null]"#, .null, "Appointment.slot[0]"),
            (#""slot": [{}]"#, .empty, "Appointment.slot[0]"),
            (#""slot": [{"id": "a"}]"#, .empty, "Appointment.slot[0]"),
            (#""slot": [{"id": "a b", "display": "a"}]"#, .invalidValue, "Appointment.slot[0].id"),
            (#""slot": [{"id": "a\tb", "display": "a"}]"#, .invalidValue, "Appointment.slot[0].id"),
            (#""created": "2024-02-30""#, .invalidValue, "Appointment.created"),
            (#""status": "canceled""#, .unknownCode, "Appointment.status"),
            (#""status": " booked""#, .invalidValue, "Appointment.status"),
            (#""id": "a_b""#, .invalidValue, "Appointment.id"),
            (#""extension": {"url": "u", "valueCode": "a"}"#, .wrongKind, "Appointment.extension"),
            (#""contained": {"resourceType": "Patient"}"#, .wrongKind, "Appointment.contained"),
            (#""text": {"status": "generated", "div": "a"}"#, .narrative, "Appointment.text.div"),
            (#""text": {"status": "generated", "div": ["a"]}"#, .wrongKind, "Appointment.text.div"),
            (#""_start": []"#, .wrongKind, "Appointment.start"),
            (#""_start": {}"#, .empty, "Appointment.start"),
            (#""_start": {"value": "a"}"#, .unknownElement, "Appointment.start.value"),
            (#""_comment": {"id": "a"}"#, .empty, "Appointment.comment"),
        ]
    )
    func shapes(_ members: String, _ kind: Finding.Kind, _ path: String) throws {
        for release in Release.allCases {
            let found = faults(try appointment(members), release).map { Fault($0.kind, $0.path) }
            #expect(found == [Fault(kind, path)])
        }
    }

    @Test(
        "a list of primitives and the list beside it fill each other's gaps",
        arguments: [
            (#"{"given": ["a", null], "_given": [null, {"extension": [{"url": "u", "valueCode": "c"}]}]}"#, []),
            (#"{"_given": [{"extension": [{"url": "u", "valueCode": "c"}]}]}"#, []),
            (#"{"given": ["a", null]}"#, [Fault(.null, "Patient.name[0].given[1]")]),
            (#"{"given": ["a", null], "_given": [{"id": "b"}, null]}"#, [Fault(.null, "Patient.name[0].given[1]")]),
            (#"{"_given": [null]}"#, [Fault(.null, "Patient.name[0].given[0]")]),
            (#"{"_given": [{"id": "a"}]}"#, [Fault(.empty, "Patient.name[0].given[0]", "ele-1")]),
            (#"{"given": ["a", "b"], "_given": [{"id": "c"}]}"#, [Fault(.wrongKind, "Patient.name[0].given")]),
            (#"{"given": ["a"], "_given": {"id": "c"}}"#, [Fault(.wrongKind, "Patient.name[0].given")]),
        ]
    )
    func gaps(_ name: String, _ expected: [Fault]) throws {
        let patient = try read(#"{"resourceType": "Patient", "name": [\#(name)]}"#)
        #expect(faults(patient, .r4) == expected)
    }

    @Test("required elements are missed where they would stand")
    func missing() throws {
        let members = #""participant": [{"actor": {"display": "a"}}], "extension": [{"valueCode": "c"}]"#
        #expect(
            faults(try appointment(members, without: ["status"]), .stu3) == [
                Fault(.missing, "Appointment.participant[0].status"), Fault(.missing, "Appointment.extension[0].url"),
                Fault(.missing, "Appointment.status"),
            ]
        )
        #expect(
            faults(try appointment("", without: ["participant"]), .r4) == [Fault(.missing, "Appointment.participant")]
        )
    }

    @Test("the ids of elements are unique within a resource, those of a contained one apart")
    func elementIDs() throws {
        let patient = #"{"resourceType": "Patient", "id": "p", "name": [{"id": "a", "family": "x"}]}"#
        let members =
            ##""id": "a", "contained": [\##(patient)], "_status": {"id": "a"}, "##
            + ##""slot": [{"id": "b", "display": "x"}, {"id": "a", "display": "#p"}], "##
            + ##""supportingInformation": [{"reference": "#p"}]"##
        for release in Release.allCases {
            let resource = try appointment(members)
            #expect(faults(resource, release) == [Fault(.invalidValue, "Appointment.slot[1].id")])
            #expect(faults(resource, release, .sparse) == [])
        }
    }

    @Test("a choice is made once")
    func choices() throws {
        let twice = #""extension": [{"url": "u", "valueString": "a", "valueCode": "b"}]"#
        #expect(faults(try appointment(twice), .stu3) == [Fault(.choiceTwice, "Appointment.extension[0].valueCode")])
        let beside = #""extension": [{"url": "u", "valueString": "a", "_valueCode": {"id": "b"}}]"#
        let expected = [
            Fault(.choiceTwice, "Appointment.extension[0].valueCode"),
            Fault(.empty, "Appointment.extension[0].valueCode", "ele-1"),
        ]
        #expect(faults(try appointment(beside), .stu3) == expected)
    }

    @Test("all faults are found in one go, in the order of the text")
    func all() throws {
        let members = #""status": "x", "foo": 1, "minutesDuration": "a", "slot": [{"reference": "Patient/1"}, {}]"#
        #expect(
            faults(try appointment(members, without: ["end"]), .stu3) == [
                Fault(.unknownCode, "Appointment.status"), Fault(.unknownElement, "Appointment.foo"),
                Fault(.wrongKind, "Appointment.minutesDuration"), Fault(.reference, "Appointment.slot[0].reference"),
                Fault(.empty, "Appointment.slot[1]", "ele-1"), Fault(.invariant, "Appointment", "app-2"),
                Fault(.invariant, "Appointment", "app-3"),
            ]
        )
    }

    @Test("a finding tells people what to mend")
    func words() throws {
        let findings = Validator(.stu3).findings(in: try appointment(#""minutesDuration": "10""#, without: ["end"]))
        #expect(
            findings.map(\.description) == [
                "Appointment.minutesDuration: expected a number (positiveInt); found \"10\"",
                "Appointment: expected start and end together, or neither; found start \"2024-05-01T09:00:00Z\", no end "
                    + "(app-2)",
                "Appointment: expected start and end, unless the status is proposed or cancelled; found start "
                    + "\"2024-05-01T09:00:00Z\", no end, status \"booked\" (app-3)",
            ]
        )
    }

    @Test("what was found is cut where it is long, and shown without control characters")
    func bounded() throws {
        let text = String(repeating: "x", count: 500)
        let long = try #require(Validator(.r4).findings(in: appointment("\"status\": \"\(text)\"")).first)
        #expect(long.found == "\"" + String(repeating: "x", count: 80) + "…\"")
        let name = try #require(Validator(.r4).findings(in: appointment("\"\(text)\": 1")).first)
        #expect("\(name.path)" == "Appointment." + String(repeating: "x", count: 80) + "…")
        let odd = try #require(Validator(.r4).findings(in: appointment(#""status": "\u0001\n\"""#)).first)
        #expect(odd.found == #""\u0001\n\"""#)
    }

    @Test("the findings of a hostile body end at a limit, and the last says so")
    func limit() throws {
        let members = (0..<5000).map { "\"x\($0)\": 1" }.joined(separator: ",")
        let findings = Validator(.stu3).findings(in: try appointment(members))
        #expect(findings.count == 1001)
        #expect(findings[999].kind == .unknownElement)
        #expect(
            findings[1000].description
                == "Appointment: expected fewer than 1000 faults; found 1000; the check ended there, and there may be more"
        )
    }

    @Test(
        "only a resource of the release is a resource",
        arguments: [
            ("5", Fault(.wrongKind, "Resource")), ("[]", Fault(.wrongKind, "Resource")),
            ("{}", Fault(.resourceType, "Resource.resourceType")),
            (#"{"resourceType": 5}"#, Fault(.resourceType, "Resource.resourceType")),
            (#"{"resourceType": "Nothing"}"#, Fault(.resourceType, "Resource.resourceType")),
            (#"{"resourceType": "Period"}"#, Fault(.resourceType, "Resource.resourceType")),
            (#"{"resourceType": "DomainResource"}"#, Fault(.resourceType, "DomainResource.resourceType")),
            (#"{"resourceType": "ServiceRequest"}"#, Fault(.resourceType, "Resource.resourceType")),
        ]
    )
    func noResource(_ text: String, _ expected: Fault) throws {
        #expect(faults(try read(text), .stu3) == [expected])
    }

    @Test("a sparse appointment needs nothing, but what it has must fit")
    func sparse() throws {
        let fine = #"{"resourceType": "Appointment", "status": "booked", "cancelationReason": {"text": "a"}}"#
        #expect(faults(try read(fine), .r4, .sparse) == [])
        let wrong = #"{"resourceType": "Appointment", "cancellationReason": {"text": "a"}, "start": 5, "slot": [{}]}"#
        #expect(
            faults(try read(wrong), .r4, .sparse) == [
                Fault(.unknownElement, "Appointment.cancellationReason"), Fault(.wrongKind, "Appointment.start"),
                Fault(.empty, "Appointment.slot[0]", "ele-1"),
            ]
        )
    }
}
