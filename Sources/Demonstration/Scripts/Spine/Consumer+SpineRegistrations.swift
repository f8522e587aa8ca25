import Bytes
package import FHIR
import Provider

extension Consumer {
    /// POST of a patient to be registered.
    package func register(_ patient: JSONValue) -> ConsumerRequest {
        register(parameters: [["name": "registerPatient", "resource": patient]])
    }

    /// POST of these parameters of a registration.
    package func register(parameters: JSONValue) -> ConsumerRequest {
        request("POST", "Patient/$gpc.registerpatient", for: .register, of: "Patient")
            .with("Content-Type", "application/fhir+json")
            .with(.json(["resourceType": "Parameters", "parameter": parameters]))
    }

    func spineRegistrations(_ practice: SpinePractice) -> [Scene] {
        let stranger = practice.stranger
        return [
            scene(
                "register",
                "A patient known to the national service is registered temporarily.",
                register(practice.registration()),
                DocumentedOutcome(200).with(
                    content: "\"id\":\"\(stranger.id)\"",
                    "\"meta\":{\"profile\":[\"https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1\"]}",
                    "\"code\":\"T\",\"display\":\"Temporary\""
                )
            ),
            scene(
                "register-then-read",
                "Once registered, the patient can be read like any other.",
                before: [register(practice.registration())],
                look("Patient", stranger.id),
                DocumentedOutcome(200).with(content: "\"active\":true")
            ),
        ]
    }

    /// What is refused of registrations.
    func spineRegistrationRefusals(_ practice: SpinePractice) -> [Scene] {
        let sound = Scene.Counterpart(register(practice.registration()))
        let bad = DocumentedRefusal.spineBadRequest
        let number = DocumentedRefusal(400, "value", "INVALID_NHS_NUMBER")
        func refusal(
            _ rule: String,
            as name: String? = nil,
            _ answer: DocumentedRefusal,
            _ sentence: String,
            _ edits: TreeEdit...
        ) -> Scene {
            let spoilt = edits.reduce(practice.registration()) { $1.applied(to: $0) }
            return refused(rule, as: name, answer, sentence, register(spoilt), not: sound)
        }
        let patient = practice.registration()
        let twice: JSONValue = [
            ["name": "registerPatient", "resource": patient], ["name": "registerPatient", "resource": patient],
        ]
        return [
            refused(
                "registration.parameter",
                .spineInvalid,
                "The parameter of a registration must have the right name.",
                register(parameters: [["name": "patient", "resource": patient]]),
                not: sound
            ),
            refused(
                "registration.parameter-once",
                bad,
                "Patients must be registered one at a time.",
                register(parameters: twice),
                not: sound
            ),
            refusal(
                "nhs-number.valid",
                as: "nhs-number.valid-register",
                number,
                "A patient without an NHS number cannot be registered.",
                .remove("identifier")
            ),
            refusal(
                "registration.identifiers",
                bad,
                "An identifier without a system is refused.",
                .set("identifier.1", ["value": "1"])
            ),
            refusal(
                "registration.name",
                bad,
                "A patient to be registered must have a family name.",
                .remove("name.0.family")
            ),
            refusal(
                "registration.birth-date",
                bad,
                "A patient to be registered must have a date of birth.",
                .remove("birthDate")
            ),
            refusal(
                "registration.telecom",
                bad,
                "A patient can have only one home telephone number.",
                .set(
                    "telecom",
                    [
                        ["system": "phone", "use": "home", "value": "1"],
                        ["system": "phone", "use": "home", "value": "2"],
                    ]
                )
            ),
            refusal(
                "registration.address",
                .spineInvalid,
                "A work address cannot be registered.",
                .set("address", [["use": "work", "city": "Leeds"]])
            ),
            refusal(
                "registration.elements",
                .spineInvalid,
                "A consumer cannot state whether a patient is active.",
                .set("active", true)
            ),
            refusal(
                "registration.number-current",
                number,
                "A patient with a new NHS number cannot be registered under the old one.",
                .set("identifier.0.value", .string(practice.supersededNumber))
            ),
            refusal(
                "registration.traced",
                DocumentedRefusal(400, "business-rule", "INVALID_PATIENT_DEMOGRAPHICS"),
                "A date of birth unlike the national service's is refused.",
                .set("birthDate", "1955-05-05")
            ),
            refused(
                "registration.new",
                DocumentedRefusal(409, "duplicate", "DUPLICATE_REJECTED"),
                "A patient cannot be registered twice.",
                before: [register(practice.registration())],
                register(practice.registration()),
                not: sound
            ),
        ]
    }
}

extension SpinePractice {
    /// One whom the national service knows, and who is not registered here.
    package struct Stranger: Sendable {
        package let id: String
        package let number: String
    }

    /// Someone to be registered, as a consumer describes them.
    package func registration() -> JSONValue {
        [
            "resourceType": "Patient",
            "identifier": [["system": "https://fhir.nhs.uk/Id/nhs-number", "value": .string(stranger.number)]],
            "name": [["use": "official", "family": "Rowntree", "given": ["Callum"]]],
            "gender": "male",
            "birthDate": "1995-02-28",
        ]
    }
}
