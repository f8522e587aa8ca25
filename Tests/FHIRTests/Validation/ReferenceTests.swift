import Testing

@testable import FHIR

@Suite("References and contained resources")
struct ReferenceTests {
    @Test(
        "a relative reference names a type that may stand there",
        arguments: [
            ("slot", "Patient/1", "Appointment.slot[0].reference"), ("slot", "Slot/1", nil),
            ("slot", "Slots/1", "Appointment.slot[0].reference"), ("slot", "slots/1", nil), ("slot", "Slot1/1", nil),
            ("supportingInformation", "ServiceRequest/1/_history/2", "Appointment.supportingInformation[0].reference"),
            ("supportingInformation", "http://ServiceRequest/1", nil), ("slot", "Slots/1/2", nil),
            ("slot", "Schedule/1/_history/2", "Appointment.slot[0].reference"),
            ("slot", "http://a/Patient/1", nil), ("slot", "urn:uuid:1", nil),
            ("supportingInformation", "Flag/1", nil),
        ]
    )
    func targets(_ element: String, _ reference: String, _ path: String?) throws {
        let resource = try appointment(#""\#(element)": [{"reference": "\#(reference)"}]"#)
        let expected = path.map { [Fault(.reference, $0)] } ?? []
        #expect(faults(resource, .stu3) == expected)
    }

    @Test("a reference to a type of the other release says so")
    func otherRelease() throws {
        let resource = try appointment(#""supportingInformation": [{"reference": "ServiceRequest/1"}]"#)
        #expect(
            Validator(.stu3).findings(in: resource).map(\.description) == [
                "Appointment.supportingInformation[0].reference: expected a resource type of STU3 before the slash; "
                    + "found \"ServiceRequest/1\", a resource of R4"
            ]
        )
        #expect(faults(resource, .r4) == [])
    }

    @Test(
        "the type beside a relative reference is the reference's",
        arguments: [
            ("Flag/1", "Flag", []), ("Flag/1", "flag", []),
            ("Flag/1", "http://hl7.org/fhir/StructureDefinition/Flag", []),
            ("Flag/1", "Patient", [Fault(.reference, "Appointment.supportingInformation[0].type")]),
            ("http://a/Flag/1", "Patient", []), ("urn:uuid:1", "Patient", []),
        ]
    )
    func statedType(_ reference: String, _ type: String, _ expected: [Fault]) throws {
        let members = #""supportingInformation": [{"reference": "\#(reference)", "type": "\#(type)"}]"#
        #expect(faults(try appointment(members), .r4) == expected)
    }

    static let cases: [(release: Release, contained: String, reference: String, expected: [Fault])] = [
        (.stu3, #"{"resourceType": "Slot", "id": "s", \#(slot)}"#, "#s", []),
        (
            .stu3, #"{"resourceType": "Slot", "id": "s", \#(slot)}"#, "#t",
            [
                Fault(.reference, "Appointment.slot[0].reference", "ref-1"),
                Fault(.contained, "Appointment.contained[0]", "dom-3"),
            ]
        ),
        (
            .stu3, #"{"resourceType": "Slot", "id": "s", \#(slot)}"#, "#",
            [
                Fault(.reference, "Appointment.slot[0].reference", "ref-1"),
                Fault(.contained, "Appointment.contained[0]", "dom-3"),
            ]
        ),
        (
            .stu3, #"{"resourceType": "Slot", "id": "s", \#(slot)}"#, "Slot/s",
            [
                Fault(.contained, "Appointment.contained[0]", "dom-3")
            ]
        ),
        (.stu3, #"{"resourceType": "Patient", "id": "s"}"#, "#s", [Fault(.reference, "Appointment.slot[0].reference")]),
        (
            .stu3, #"{"resourceType": "Slot", \#(slot)}"#, "Slot/1",
            [
                Fault(.contained, "Appointment.contained[0].id", "dom-3")
            ]
        ),
        (
            .stu3, #"{"resourceType": "Slot", "id": "s", \#(slot), \#(narrative)}"#, "#s",
            [
                Fault(.contained, "Appointment.contained[0].text", "dom-1")
            ]
        ),
        (.r4, #"{"resourceType": "Slot", "id": "s", \#(slot), \#(narrative)}"#, "#s", []),
        (
            .r4,
            #"{"resourceType": "Slot", "id": "s", \#(slot), "meta": {"versionId": "1", "lastUpdated": "\#(now)"}}"#,
            "#s",
            [
                Fault(.contained, "Appointment.contained[0].meta.versionId", "dom-4"),
                Fault(.contained, "Appointment.contained[0].meta.lastUpdated", "dom-4"),
            ]
        ),
        (
            .r4, #"{"resourceType": "Slot", "id": "s", \#(slot), "meta": {"security": [{"code": "R"}]}}"#, "#s",
            [
                Fault(.contained, "Appointment.contained[0].meta.security", "dom-5")
            ]
        ),
        (.stu3, #"{"resourceType": "Slot", "id": "s", \#(slot), "meta": {"security": [{"code": "R"}]}}"#, "#s", []),
        (
            .r4,
            #"{"resourceType": "Slot", "id": "s", \#(slot), "contained": [{"resourceType": "Patient", "id": "p"}]}"#,
            "#s",
            [
                Fault(.contained, "Appointment.contained[0].contained", "dom-2")
            ]
        ),
        (
            .r4, #"{"resourceType": "Slot", "id": "s"}"#, "#s",
            [
                Fault(.missing, "Appointment.contained[0].schedule"),
                Fault(.missing, "Appointment.contained[0].status"),
                Fault(.missing, "Appointment.contained[0].start"), Fault(.missing, "Appointment.contained[0].end"),
            ]
        ),
        (
            .r4, #"{"resourceType": "ReferralRequest", "id": "s"}"#, "#s",
            [
                Fault(.resourceType, "Appointment.contained[0].resourceType")
            ]
        ),
    ]

    @Test("contained resources keep dom-1 to dom-5, and references to them lead there", arguments: 0..<14)
    func contained(_ place: Int) throws {
        let (release, contained, reference, expected) = Self.cases[place]
        let members = #""contained": [\#(contained)], "slot": [{"reference": "\#(reference)"}]"#
        let found = faults(try appointment(members), release)
        #expect(Set(found) == Set(expected))
        #expect(found.count == expected.count)
    }

    @Test("a resource of a type that the tables leave out is refused wherever it stands", arguments: Release.allCases)
    func unheld(_ release: Release) throws {
        let observation = #"{"resourceType": "Observation", "id": "o", "component": [{"valueBoolean": true}]}"#
        let inside = ##""contained": [\##(observation)], "supportingInformation": [{"reference": "#o"}]"##
        let finding = try #require(Validator(release).findings(in: appointment(inside)).first)
        let referral = release == .stu3 ? "ReferralRequest" : "ServiceRequest"
        let messages = release == .stu3 ? "" : ", MessageHeader and 1 more"
        #expect(
            finding.description == """
                Appointment.contained[0].resourceType: expected one of the types that can be held: Appointment, Slot, \
                Schedule, Patient, Practitioner, PractitionerRole, Organization, Location, HealthcareService, \
                DocumentReference, RelatedPerson, Device, \(referral), Condition, Procedure, OperationOutcome, Bundle, \
                CapabilityStatement, Parameters\(messages); found "Observation", whose elements are not in the tables
                """
        )
        let parameters = #"{"resourceType": "Parameters", "parameter": [{"name": "a", "resource": \#(observation)}]}"#
        let cases = [
            (try appointment(inside), "Appointment.contained[0].resourceType"),
            (try read(observation), "Observation.resourceType"),
            (try read(parameters), "Parameters.parameter[0].resource.resourceType"),
        ]
        for (resource, path) in cases { #expect(faults(resource, release) == [Fault(.resourceType, path)]) }
    }

    @Test("what a refused contained resource refers to counts as referred to")
    func referredToByUnheld() throws {
        let observation = ##"{"resourceType": "Observation", "id": "o", "subject": {"reference": "#p"}}"##
        let members =
            ##""contained": [{"resourceType": "Patient", "id": "p"}, \##(observation)], "##
            + ##""supportingInformation": [{"reference": "#o"}]"##
        let expected = [Fault(.resourceType, "Appointment.contained[1].resourceType")]
        #expect(faults(try appointment(members), .r4) == expected)
    }

    @Test("two contained resources cannot share an id")
    func sharedID() throws {
        let one = #"{"resourceType": "Slot", "id": "s", \#(slot)}"#
        let members = ##""contained": [\##(one), \##(one)], "slot": [{"reference": "#s"}]"##
        #expect(faults(try appointment(members), .stu3) == [Fault(.contained, "Appointment.contained[1].id")])
    }

    @Test("in R4 a canonical, a uri and a url count as references to a contained resource, in STU3 they do not")
    func uris() throws {
        let members =
            ##""contained": [{"resourceType": "Slot", "id": "s", \##(slot)}], "extension": [{"url": "u", "valueUri": "#s"}]"##
        #expect(faults(try appointment(members), .r4) == [])
        #expect(faults(try appointment(members), .stu3) == [Fault(.contained, "Appointment.contained[0]", "dom-3")])
    }

    @Test("each resource of a Bundle contains its own")
    func bundle() throws {
        let inner = try JSONWriter.write(
            appointment(
                ##""slot": [{"reference": "#s"}], "contained": [{"resourceType": "Slot", "id": "s", \##(slot)}]"##
            )
        )
        let bare = try JSONWriter.write(appointment(##""slot": [{"reference": "#s"}]"##))
        let entries = [inner, bare].map { "{\"resource\": \(String(decoding: $0, as: UTF8.self))}" }
        let bundle = #"{"resourceType": "Bundle", "type": "collection", "entry": [\#(entries.joined(separator: ","))]}"#
        #expect(
            faults(try read(bundle), .r4) == [
                Fault(.reference, "Bundle.entry[1].resource.slot[0].reference", "ref-1")
            ]
        )
    }

    @Test(
        "an extension is a value or a group",
        arguments: [
            (#"{"url": "u"}"#, [Fault(.extension, "Appointment.extension[0]", "ext-1")]),
            (
                #"{"url": "u", "valueCode": "c", "extension": [{"url": "v", "valueCode": "c"}]}"#,
                [Fault(.extension, "Appointment.extension[0]", "ext-1")]
            ),
            (#"{"url": "u", "extension": [{"url": "v", "valueCode": "c"}]}"#, []),
            (#"{"url": "", "valueCode": "c"}"#, [Fault(.empty, "Appointment.extension[0].url")]),
            (#"{"url": "u", "valueString": ""}"#, [Fault(.empty, "Appointment.extension[0].valueString")]),
        ]
    )
    func extensions(_ text: String, _ expected: [Fault]) throws {
        #expect(faults(try appointment("\"extension\": [\(text)]"), .stu3) == expected)
    }
}

private let now = "2024-05-01T09:00:00Z"
private let slot =
    #""schedule": {"reference": "Schedule/1"}, "status": "free", "start": "\#(now)", "end": "\#(now)""#
private let narrative =
    #""text": {"status": "generated", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">a</div>"}"#
