import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Testing

@Suite("A patient's appointments, and who is found")
struct PatientListTests {
    private func list(_ query: String, of patient: String = "2") throws -> ClientAnswer {
        try BookingMount.gpconnect.stub().answer(to: Consumer.gpconnect.appointments(of: patient, query))
    }

    @Test(
        "two days give all appointments between them, in either order of the two",
        arguments: [
            ("start=ge2019-01-18&start=le2019-01-31", "2", ["1001"]),
            ("start=le2019-01-31&start=ge2019-01-18", "2", ["1001"]),
            ("start=ge2019-01-19&start=le2019-01-19", "2", ["1001"]),
            ("start=ge2019-01-20&start=le2019-01-31", "2", []),
            ("start=ge2019-01-18&start=le2019-01-18", "2", []),
            ("start=ge2019-01-18&start=le2020-01-31", "6", ["1005"]),
            ("start=ge2019-07-03&start=le2019-07-03", "4", ["1003"]),
            ("start=ge2019-01-18&start=le9999-12-31", "3", ["1002", "1009"]),
            (
                "_sort=date&start=ge2019-01-18&_count=1&start=le2019-01-31&_format=application/fhir%2Bjson", "2",
                ["1001"]
            ),
        ]
    )
    func days(_ query: String, _ patient: String, _ ids: [String]) throws {
        let answer = try list(query, of: patient)
        #expect(answer.status == 200, "\(answer.text)")
        #expect(try answer.ids(of: "Appointment") == ids)
        if ids.isEmpty { #expect(answer.text == #"{"resourceType":"Bundle","type":"searchset"}"#) }
    }

    @Test("an entry is what a read gives, and today's earlier ones are listed though they cannot be read")
    func entries() throws {
        let mount = BookingMount.gpconnect
        let stub = try mount.stub { $0.clock = .frozen("2019-01-19T20:00:00Z") }
        let listed = try stub.answer(to: mount.consumer.appointments(of: "2", "start=ge2019-01-19&start=le2019-01-19"))
        #expect(try listed.ids(of: "Appointment") == ["1001"])
        #expect(try stub.answer(to: mount.consumer.read("1001")).status == 422)
        let other = try mount.stub()
        let entry = try other.answer(to: mount.consumer.appointments(of: "2")).entries()[0]
        #expect(try other.answer(to: mount.consumer.read("1001")).tree() == entry)
        #expect(entry["meta"]?["versionId"] == "1")
    }

    @Test(
        "other questions are refused",
        arguments: [
            "", "start=ge2019-01-18", "start=le2019-01-18", "start=ge2019-01-18&start=ge2019-01-31",
            "start=le2019-01-18&start=le2019-01-31", "start=ge2019-01-18&start=le2019-01-31&start=le2019-02-01",
            "start=gt2019-01-18&start=lt2019-01-31", "start=2019-01-18&start=2019-01-31",
            "start=eq2019-01-18&start=le2019-01-31", "start=random1232019-01-18&start=le2019-01-31",
            "start=ge2019&start=le2020", "start=ge2019-01&start=le2019-02",
            "start=ge2019-01-18T10:00:00&start=le2019-01-31", "start=ge2019-01-18&start=le2019-01-31T10:00:00Z",
            "start=ge2019-01-18T10:00:00%2B00:00&start=le2019-01-31", "start=ge2019-01-17&start=le2019-01-31",
            "start=ge2019-01-31&start=le2019-01-30", "start=ge2018-01-31&start=le2018-02-28", "end=le2019-01-31",
        ]
    )
    func refused(_ query: String) throws {
        let answer = try list(query)
        #expect(answer.status == 422, "\(answer.text)")
        let issues = try answer.spineProblems()
        #expect(Set(issues.map(\.spine)) == ["INVALID_PARAMETER"])
        #expect(Set(issues.map(\.expression)) == ["http.start"])
    }

    @Test("the refusal of the past names today, the stub's time and what sets it")
    func past() throws {
        let words =
            "expected 2019-01-18 or later, since it is that day at the stub's time, 2019-01-18T12:28:15Z, which "
            + "PUT /__admin/clock or --clock sets, but got ge2019-01-17"
        #expect(try list("start=ge2019-01-17&start=le2019-01-31").text.contains(words))
    }

    @Test("a patient nobody knows is 404, and a token to write is refused", arguments: ["null", "dd", "11", "13"])
    func unknown(_ id: String) throws {
        let answer = try list("start=ge2019-01-18&start=le2019-01-31", of: id)
        #expect(try answer.refusals() == ["404 PATIENT_NOT_FOUND patient.known"])
        let stub = try BookingMount.gpconnect.stub()
        let writing = Consumer.gpconnect.appointments(of: "2").with("Authorization", .bearer(.gpConnectWriting))
        #expect(try stub.answer(to: writing).refusals() == ["400 BAD_REQUEST token.scope"])
    }
}

extension PatientListTests {
    struct Sought: CustomTestStringConvertible {
        let type: String
        let system: String
        let value: String
        let id: String

        var testDescription: String { type }
    }

    private static let sought = [
        Sought(type: "Patient", system: "https://fhir.nhs.uk/Id/nhs-number", value: "9990000026", id: "2"),
        Sought(type: "Practitioner", system: "https://fhir.nhs.uk/Id/sds-user-id", value: "G11111116", id: "2"),
        Sought(type: "Organization", system: "https://fhir.nhs.uk/Id/ods-organization-code", value: "A20047", id: "1"),
    ]

    private func find(_ sought: Sought, _ query: String) throws -> ClientAnswer {
        try BookingMount.gpconnect.stub().answer(to: Consumer.gpconnect.find(sought.type, query))
    }

    @Test("one identifier finds who bears it", arguments: sought)
    func found(_ sought: Sought) throws {
        for query in [
            "identifier=\(sought.system)|\(sought.value)", "identifier=\(sought.system)%7C\(sought.value)",
            "_format=json&identifier=\(sought.system.replacing("/", with: "%2F"))%7c\(sought.value)&_count=0",
        ] {
            let answer = try find(sought, query)
            #expect(answer.status == 200, "\(answer.text)")
            #expect(try answer.entries().compactMap { $0["id"]?.string?.string } == [sought.id])
            #expect(try answer.tree()["entry"]?[0]?.object?.members.map(\.name) == ["resource"])
        }
    }

    @Test("one that nobody bears finds nobody", arguments: sought)
    func nobody(_ sought: Sought) throws {
        let value = sought.type == "Patient" ? "9990000018" : "unknownSDSUserID"
        let answer = try find(sought, "identifier=\(sought.system)%7C\(value)")
        #expect(answer.status == 200)
        #expect(answer.text == #"{"resourceType":"Bundle","type":"searchset"}"#)
    }

    @Test("others are refused", arguments: sought)
    func refused(_ sought: Sought) throws {
        let once = "identifier=\(sought.system)%7C\(sought.value)"
        for (query, refusal) in [
            ("", "400 BAD_REQUEST search.parameter-required"),
            ("Identifier=\(sought.system)%7C\(sought.value)", "400 BAD_REQUEST search.parameter-required"),
            ("\(once)&\(once)", "400 BAD_REQUEST search.parameter-once"),
            ("\(once)&identifier=x", "400 BAD_REQUEST search.parameter-once"),
            ("identifier=\(sought.value)", "422 INVALID_PARAMETER search.parameter-value"),
            ("identifier=%7C\(sought.value)", "422 INVALID_PARAMETER search.parameter-value"),
            ("identifier=+%7C\(sought.value)", "422 INVALID_PARAMETER search.parameter-value"),
            ("identifier=\(sought.system)%7C", "422 INVALID_PARAMETER search.parameter-value"),
            ("identifier=", "422 INVALID_PARAMETER search.parameter-value"),
            (
                "identifier=https://example.org%7C\(sought.value)",
                "400 INVALID_IDENTIFIER_SYSTEM search.identifier-system"
            ),
        ] {
            #expect(try find(sought, query).refusals() == [refusal], "\(query)")
        }
    }

    @Test(
        "a number that is none is told apart",
        arguments: ["9990000027", "999000002", "99900000266", "x", "9990000026%20"]
    )
    func numbers(_ value: String) throws {
        let answer = try find(Self.sought[0], "identifier=https://fhir.nhs.uk/Id/nhs-number%7C\(value)")
        #expect(try answer.refusals() == ["400 INVALID_NHS_NUMBER nhs-number.valid"])
    }

    @Test(
        "who is not registered is not found and not read, and the journal alone says why",
        arguments: [
            ("9990000115", "11", "Patient/11 is deceased"), ("9990000123", "12", "Patient/12 is sensitive"),
            ("9990000131", "13", "Patient/13 is not registered here"),
            ("9990000158", "14", "Patient/14 has another record now"),
            ("9990000166", "15", "Patient/15 is not registered here"),
        ]
    )
    func hidden(_ number: String, _ id: String, _ remark: String) throws {
        let stub = try BookingMount.gpconnect.stub()
        let found = try stub.answer(
            to: Consumer.gpconnect.find("Patient", "identifier=https://fhir.nhs.uk/Id/nhs-number%7C\(number)")
        )
        #expect(found.text == #"{"resourceType":"Bundle","type":"searchset"}"#)
        let read = try stub.answer(to: Consumer.gpconnect.look("Patient", id))
        #expect(try read.refusals() == ["404 PATIENT_NOT_FOUND patient.known"])
        let journal = try stub.answer(to: .get("/__admin/requests")).json["requests"]?.array ?? []
        #expect(journal.map { $0["remark"] } == [.string(remark), .string(remark)])
    }

    @Test("those who dissent from sharing, and temporary patients, are found and read", arguments: ["3", "4", "9"])
    func shown(_ id: String) throws {
        let read = try BookingMount.gpconnect.stub().answer(to: Consumer.gpconnect.look("Patient", id))
        #expect(read.status == 200)
        #expect(read["ETag"] == "W/\"1\"")
        let patient = try read.tree()
        #expect(patient["managingOrganization"]?["reference"] == "Organization/1")
        #expect(patient["identifier"]?.array?.count == 1)
        #expect(patient["name"]?.array?.map { $0["use"] } == ["official"])
    }

    @Test(
        "an unknown or impossible id is 404",
        arguments: [
            ("Patient", "PATIENT_NOT_FOUND"), ("Practitioner", "PRACTITIONER_NOT_FOUND"),
            ("Organization", "ORGANISATION_NOT_FOUND"), ("Location", "NO_RECORD_FOUND"),
        ]
    )
    func unknown(_ type: String, _ code: String) throws {
        let stub = try BookingMount.gpconnect.stub()
        for id in ["nobody", "", String(repeating: "x", count: 100), "a%20b"] {
            let answer = try stub.answer(to: Consumer.gpconnect.look(type, id))
            #expect(try answer.refusals() == ["404 \(code) \(type.lowercased()).known"])
        }
        for method in ["PUT", "POST", "DELETE", "PATCH"] {
            #expect(try stub.answer(to: Consumer.gpconnect.look(type, "2").with(method: method)).status == 405)
        }
    }

    @Test(
        "slots, schedules and lists of a type have no route",
        arguments: ["Slot/601", "Schedule/1", "Appointment", "Location"]
    )
    func noRoute(_ path: String) throws {
        let answer = try BookingMount.gpconnect.stub().answer(to: Consumer.gpconnect.request("GET", path))
        #expect([404, 405].contains(answer.status))
        #expect(try answer.spineProblems().count == 1)
    }
}
