import AppointmentStub
import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Registering a patient")
struct RegistrationTests {
    private func edited(_ mount: BookingMount, _ edits: [TreeEdit]) -> ConsumerRequest {
        mount.consumer.register(edits.reduce(mount.practice.registration()) { $1.applied(to: $0) })
    }

    @Test("who is registered is answered in a Bundle, then found, read and booked", arguments: BookingMount.allCases)
    func registered(_ mount: BookingMount) throws {
        let stub = try mount.stub()
        let stranger = mount.practice.stranger
        let number = "identifier=https://fhir.nhs.uk/Id/nhs-number%7C\(stranger.number)"
        #expect(try stub.answer(to: mount.consumer.find("Patient", number)).entries().isEmpty)
        let address: JSONValue = [["use": "temp", "city": "Leeds"]]
        let answer = try stub.answer(to: edited(mount, [.set("address", address)]))
        #expect(answer.status == 200, "\(answer.text)")
        #expect(answer["Location"] == nil)
        let bundle = try answer.tree()
        let profile: JSONValue = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1"
        #expect(bundle["meta"]?["profile"] == [profile])
        #expect(bundle.object?.members.map(\.name) == ["resourceType", "meta", "type", "entry"])
        let entries = try answer.entries()
        let patient = try #require(entries.first)
        #expect(entries.count == 1)
        #expect(patient["id"] == .string(stranger.id))
        #expect(patient["active"] == true)
        #expect(patient["birthDate"] == "1995-02-28")
        #expect(patient["name"]?[0]?["family"] == "Rowntree")
        #expect(patient["address"] == [["use": "temp", "city": "Leeds", "period": ["end": "2019-04-18"]]])
        #expect(patient["telecom"]?.array?.isEmpty == false)
        let details = patient["extension"]?[0]?["extension"]
        #expect(details?[0]?["valuePeriod"] == ["start": "2019-01-18", "end": "2019-04-18"])
        #expect(details?[1]?["valueCodeableConcept"]?["coding"]?[0]?["code"] == "T")
        #expect(try stub.answer(to: mount.consumer.find("Patient", number)).entries() == [patient])
        #expect(try stub.answer(to: mount.consumer.look("Patient", stranger.id)).tree() == patient)
        let booking = TreeEdit.set("participant.0.actor.reference", .string("Patient/\(stranger.id)"))
            .applied(to: mount.practice.booking())
        #expect(try stub.answer(to: mount.consumer.book(booking)).status == 201)
        let again = try stub.answer(to: edited(mount, []))
        #expect(try again.refusals() == ["409 DUPLICATE_REJECTED registration.new"])
        let conditional = try stub.answer(to: edited(mount, []).with("If-None-Match", "*"))
        #expect(try conditional.refusals() == ["412 FHIR_CONSTRAINT_VIOLATION if-none-match.unmatched"])
    }

    @Test("a lapsed patient is registered again under the same id, and belongs to the practice of the URL")
    func lapsed() throws {
        let mount = BookingMount.gpconnect
        var consumer = mount.consumer
        consumer.base = "/A20047/STU3/1/gpconnect"
        let edits: [TreeEdit] = [
            .set("identifier.0.value", "9990000131"), .set("birthDate", "1977-06-15"),
            .set("name", [["use": "official", "family": "Penhale", "given": ["Jory", "Jago"]]]),
        ]
        let patient = edits.reduce(mount.practice.registration()) { $1.applied(to: $0) }
        let answer = try mount.stub().answer(to: consumer.register(patient))
        let registered = try #require(try answer.entries().first)
        #expect(registered["id"] == "13")
        #expect(registered["meta"]?["versionId"] == "2")
        #expect(registered["name"]?[0]?["given"] == ["Jory", "Jago"])
        #expect(registered["managingOrganization"] == ["reference": "Organization/1"])
        let details = try #require(registered["extension"]?[0]?["extension"])
        let kept: [JSONValue] = ["registrationPeriod", "registrationType", "preferredBranchSurgery"]
        #expect(details.array?.map { $0["url"] ?? .null } == kept)
        #expect(details[0]?["valuePeriod"]?["start"] == "2019-01-18")
        #expect(details[2]?["valueReference"] == ["reference": "Location/17"])
    }

    @Test("XML is answered in kind")
    func xml() throws {
        let mount = BookingMount.gpconnect
        let body: JSONValue = [
            "resourceType": "Parameters",
            "parameter": [["name": "registerPatient", "resource": mount.practice.registration()]],
        ]
        let request = mount.consumer.register(.null)
            .with(.bytes(try WireFormat.xml.write(body, .stu3)))
            .with("Content-Type", "application/fhir+xml")
        let answer = try mount.stub().answer(to: request)
        #expect(answer.status == 200, "\(answer.text)")
        #expect(answer.format == .xml)
        #expect(try answer.entries().count == 1)
    }

    private static let (bad, invalid) = ("400 BAD_REQUEST registration.", "422 INVALID_RESOURCE registration.")
    private static let number = "400 INVALID_NHS_NUMBER nhs-number.valid"
    private static let untraced = "400 INVALID_PATIENT_DEMOGRAPHICS registration.traced"

    @Test(
        "what is wrong is refused",
        arguments: [
            ([.remove("identifier")], number), ([.set("identifier.0.value", "9990000167")], number),
            ([.set("identifier.0.value", "999000016")], number), ([.set("identifier.0.value", "abc")], number),
            ([.set("identifier.1", ["value": "1"])], bad + "identifiers"),
            ([.remove("name")], bad + "name"), ([.set("name.0.use", "usual")], bad + "name"),
            ([.remove("name.0.given")], bad + "name"),
            ([.set("name.1", ["use": "official", "family": "x", "given": ["y"]])], bad + "name"),
            ([.remove("birthDate")], bad + "birth-date"),
            ([.set("address", [["use": "home", "city": "x"], ["use": "home", "city": "y"]])], invalid + "address"),
            ([.set("address", [["use": "temp", "city": "x"], ["use": "temp", "city": "y"]])], invalid + "address"),
            ([.set("address", [["use": "old", "city": "x"]])], invalid + "address"),
            ([.set("address", [["city": "x"]])], invalid + "address"),
            (
                [.set("telecom", [["system": "email", "value": "a"], ["system": "email", "value": "b"]])],
                bad + "telecom"
            ),
            ([.set("maritalStatus", ["text": "x"])], invalid + "elements"),
            ([.set("generalPractitioner", [["reference": "Practitioner/2"]])], invalid + "elements"),
            ([.set("deceasedBoolean", false)], invalid + "elements"), ([.set("active", true)], invalid + "elements"),
            ([.set("extension", [["url": "urn:x", "valueCode": "x"]])], invalid + "elements"),
            ([.set("resourceType", "Practitioner"), .remove("birthDate")], invalid + "parameter"),
            ([.set("resourceType", "InvalidResourceType")], "422 INVALID_RESOURCE definition.elements"),
            ([.set("nonsense", "x")], "422 INVALID_RESOURCE definition.elements"),
            // Not on the national service, deceased, sensitive; another's name and birthday.
            ([.set("identifier.0.value", "9990000018")], untraced),
            ([.set("identifier.0.value", "9990000115"), .set("birthDate", "1931-04-12")], untraced),
            ([.set("identifier.0.value", "9990000123"), .set("birthDate", "1988-09-27")], untraced),
            ([.set("birthDate", "1996-03-28")], untraced),
            ([.set("birthDate", "1995-02-27"), .set("name.0.family", "Smith")], untraced),
            (
                [.set("identifier.0.value", "9990000158")],
                "400 INVALID_NHS_NUMBER registration.number-current"
            ),
            (
                [.set("identifier.0.value", "9990000026"), .set("birthDate", "1952-05-31")],
                "409 DUPLICATE_REJECTED registration.new"
            ),
        ] as [([TreeEdit], String)]
    )
    func refused(_ edits: [TreeEdit], _ refusal: String) throws {
        let stub = try BookingMount.gpconnect.stub()
        let answer = try stub.answer(to: edited(.gpconnect, edits))
        #expect(try answer.refusals() == [refusal], "\(answer.text)")
        // A refusal leaves nobody behind.
        #expect(try stub.answer(to: edited(.gpconnect, [])).status == 200)
    }

    @Test(
        "the birth date alone verifies, or two parts of it with the start of the names",
        arguments: [
            [.set("name.0.family", "Smith"), .set("name.0.given", ["Zoë"])],
            [.set("birthDate", "1995-02-27"), .set("name.0.family", "ROWE"), .set("name.0.given", ["Carl"])],
            [.set("telecom", [["system": "phone", "use": "home", "value": "1"]]), .remove("gender")],
        ] as [[TreeEdit]]
    )
    func verified(_ edits: [TreeEdit]) throws {
        let answer = try BookingMount.gpconnect.stub().answer(to: edited(.gpconnect, edits))
        #expect(answer.status == 200, "\(answer.text)")
    }

    @Test("the body is one parameter of that name, and the route has its name and verb")
    func parameters() throws {
        let (mount, stub) = (BookingMount.gpconnect, try BookingMount.gpconnect.stub())
        let patient = mount.practice.registration()
        let parameter: JSONValue = ["name": "registerPatient", "resource": patient]
        for (parameters, refusal) in [
            ([parameter, parameter], "400 BAD_REQUEST registration.parameter-once"),
            ([["name": "patient", "resource": patient]], "422 INVALID_RESOURCE registration.parameter"),
            ([["name": "registerPatient", "valueString": "x"]], "422 INVALID_RESOURCE registration.parameter"),
        ] as [([JSONValue], String)] {
            let answer = try stub.answer(to: mount.consumer.register(parameters: .array(parameters)))
            #expect(try answer.refusals() == [refusal])
        }
        let sound = edited(mount, [])
        let reading = sound.with("Authorization", .bearer(.gpConnectReading))
        #expect(try stub.answer(to: reading).refusals() == ["400 BAD_REQUEST token.scope"])
        #expect(try stub.answer(to: sound.with(method: "GET")).status == 405)
        let other = sound.with(target: "/Z12345/STU3/1/gpconnect/Patient/$gpc.registerpatients")
        #expect(try stub.answer(to: other).status == 404)
    }
}
