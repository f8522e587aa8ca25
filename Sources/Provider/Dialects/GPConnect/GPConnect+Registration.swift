import Bytes
import FHIR

extension GPConnect {
    static let register = Interaction.register(
        RegistrationPolicy(
            definition: "https://fhir.nhs.uk/STU3/OperationDefinition/GPConnect-RegisterPatient-Operation-1",
            parameter: "registerPatient",
            system: NHSNumber.system,
            practice: organisationCode,
            elements: ["identifier", "name", "telecom", "gender", "birthDate", "address"],
            extensions: [structure("Extension-CareConnect-GPC-NHSCommunication-1")],
            addressUses: ["home", "temp"],
            details: (
                url: structure("Extension-CareConnect-GPC-RegistrationDetails-1"),
                kind: [
                    "coding": [
                        [
                            "system": "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1",
                            "code": "T",
                            "display": "Temporary",
                        ]
                    ]
                ]
            ),
            days: 90,
            bundleProfile: structure("GPConnect-Searchset-Bundle-1")
        ),
        at: "Patient/$gpc.registerpatient",
        identifiers: ["urn:nhs:names:services:gpconnect:fhir:operation:gpc.registerpatient-1"]
    )
}
