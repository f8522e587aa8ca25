import Bytes
import Testing

@testable import FHIR

@Suite("Profiles")
struct ProfileTests {
    private static let base = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-"

    /// The recorded appointment with these members put in place of its own.
    private func faults(_ profile: Profile, _ members: String, without removed: [String] = []) throws -> [Fault] {
        var object = try #require(read(recordedAppointment).object)
        for member in try #require(read("{\(members)}").object).members { object[member.name] = member.value }
        for name in removed { object[Text(name)] = nil }
        return profile.findings(in: .object(object), definitions: .stu3).map(Fault.init)
    }

    @Test(
        "the recorded appointment keeps both profiles",
        arguments: [Profile.gpConnectAppointment, .careConnectAppointment]
    )
    func recorded(_ profile: Profile) throws {
        #expect(profile.findings(in: try read(recordedAppointment), definitions: .stu3) == [])
    }

    @Test(
        "GPConnect-Appointment-1 forbids, requires and limits",
        arguments: [
            (#""appointmentType": {"text": "a"}"#, [Fault(.tooMany, "Appointment.appointmentType")]),
            (#""requestedPeriod": [{"start": "2024"}]"#, [Fault(.tooMany, "Appointment.requestedPeriod")]),
            (#""specialty": [{"text": "a"}, {"text": "b"}]"#, [Fault(.tooMany, "Appointment.specialty")]),
            (#""priority": 10"#, [Fault(.invalidValue, "Appointment.priority")]), (#""priority": 9"#, []),
            (
                #""identifier": [{"system": "s", "value": "v"}, {"use": "old", "value": "v"}]"#,
                [Fault(.missing, "Appointment.identifier[1].system"), Fault(.tooMany, "Appointment.identifier[1].use")]
            ),
            (
                #""reason": [{"coding": [{"system": "http://snomed.info/sct"}, {"system": "x"}]}]"#,
                [Fault(.fixedValue, "Appointment.reason[0].coding[1].system")]
            ),
            (
                #""participant": [{"type": [{"text": "a"}], "status": "accepted"}, {"actor": {"reference": "Device/1"}}]"#,
                [
                    Fault(.missing, "Appointment.participant[0].actor"),
                    Fault(.reference, "Appointment.participant[1].actor.reference"),
                ]
            ),
            (#""meta": {"profile": ["http://other"]}"#, [Fault(.missing, "Appointment.meta.profile")]),
            (#""contained": [{"resourceType": "Organization"}]"#, [Fault(.missing, "Appointment.contained[0].name")]),
            (
                #""extension": [{"url": "\#(base)DeliveryChannel-1", "valueCode": "a"}]"#,
                [Fault(.extension, "Appointment.extension[0].url")]
            ),
            (
                #""extension": [{"url": "\#(base)DeliveryChannel-2", "valueString": "a"}]"#,
                [Fault(.extension, "Appointment.extension[0]")]
            ),
            (
                #""extension": [{"url": "\#(base)DeliveryChannel-2", "valueCode": "a"}, {"url": "\#(base)DeliveryChannel-2", "valueCode": "b"}]"#,
                [Fault(.tooMany, "Appointment.extension[1]")]
            ),
            (
                #""extension": [{"url": "\#(base)PractitionerRole-1", "valueCodeableConcept": {}}, {"url": "\#(base)PractitionerRole-1", "valueCodeableConcept": {}}]"#,
                []
            ),
            (
                #""participant": 5, "extension": {}, "contained": [1], "meta": {"profile": ["\#(Profile.gpConnectAppointment.url)"]}"#,
                []
            ),
        ]
    )
    func gpConnect(_ members: String, _ expected: [Fault]) throws {
        #expect(try faults(.gpConnectAppointment, members) == expected)
    }

    @Test("GPConnect-Appointment-1 requires these", arguments: ["description", "start", "end", "slot"])
    func required(_ name: String) throws {
        #expect(try faults(.gpConnectAppointment, "", without: [name]) == [Fault(.missing, "Appointment.\(name)")])
    }

    @Test("a text may be limited in length, in characters")
    func length() throws {
        let profile = Profile("p", of: "Appointment", elements: [Profile.Element("description", maximumLength: 100)])
        let members = { (count: Int) in "\"description\": \"\(String(repeating: "é", count: count))\"" }
        #expect(try faults(profile, members(100)) == [])
        #expect(try faults(profile, members(101)) == [Fault(.tooLong, "Appointment.description")])
    }

    @Test("CareConnect-Appointment-1 knows three extensions and lets others pass")
    func careConnect() throws {
        let url =
            "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AppointmentCancellationReason-1"
        let members = #""extension": [{"url": "\#(url)", "valueCode": "a"}, {"url": "other", "valueCode": "a"}]"#
        #expect(try faults(.careConnectAppointment, members) == [Fault(.extension, "Appointment.extension[0]")])
    }

    @Test("required extensions and limited codes")
    func requiredExtension() throws {
        let rule = Profile.Extension("u", value: "valueCode", minimum: 1, codes: ["a", "b"])
        let status = Profile.Element("status", codes: ["booked", "cancelled"])
        let profile = Profile("p", of: "Appointment", elements: [status], extensions: [rule])
        #expect(try faults(profile, "") == [Fault(.missing, "Appointment.extension")])
        #expect(
            try faults(profile, #""status": "noshow", "extension": [{"url": "u", "valueCode": "c"}]"#) == [
                Fault(.unknownCode, "Appointment.status"), Fault(.unknownCode, "Appointment.extension[0].valueCode"),
            ]
        )
        #expect(try faults(profile, #""extension": [{"url": "u", "valueCode": "b"}]"#) == [])
    }
}
