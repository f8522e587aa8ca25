import Bytes
package import FHIR
import Provider

extension Consumer {
    package static let registry: Consumer = {
        var consumer = Consumer(.registry, appointment: "7eba86b6-fa4b-591a-8114-bb71b4eb22ce")
        consumer.base = "/registry/STU3"
        consumer.namesVersion = true
        consumer.fields = [.read: [.init("Authorization", .bearer(.registry))], .capabilities: []]
        return consumer
    }()

    /// POST of a pointer.
    package func register(_ pointer: JSONObject) -> ConsumerRequest {
        request("POST", "Appointment", for: .register)
            .with("Content-Type", "application/fhir+json")
            .with(.json(.object(pointer)))
    }

    /// GET of a patient's pointers.
    package func find(_ query: String) -> ConsumerRequest {
        request("GET", "Appointment?\(query)", for: .search)
    }
}

/// What the scenes of the registry register and find.
package enum RegistryPointer {
    /// The NHS number of a patient with five pointers in the built-in seed data.
    package static let patient = "9990000026"
    /// The parameter as the API's own pages have it.
    package static let parameter = "Appointment.participant.actor:Patient.identifier"
    package static let query = "\(parameter)=https://fhir.nhs.uk/Id/nhs-number%7C\(patient)"

    package static let new: JSONObject = [
        "resourceType": "Appointment",
        "meta": [
            "profile": ["https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"]
        ],
        "identifier": [
            ["system": "urn:ietf:rfc:3986", "value": "https://provider.test/STU3/Appointment/301"]
        ],
        "status": "booked",
        "start": "2019-01-22T10:00:00+00:00",
        "end": "2019-01-22T10:10:00+00:00",
        "created": "2019-01-18T12:28:15+00:00",
        "participant": [
            [
                "actor": [
                    "identifier": ["system": "https://fhir.nhs.uk/Id/nhs-number", "value": .string(patient)]
                ],
                "status": "accepted",
            ]
        ],
    ]
}

extension ConsumerToken {
    /// As the NHS's test tenant issues them; nobody verifies the signature.
    package static let registry: ConsumerToken = {
        var token = ConsumerToken(
            [
                "aud": "https://registry.test",
                "iss": "https://sts.windows.net/f81ae3bd-eec9-49cf-9b16-2b27e4ba4e5c/",
                "appid": "11111111-2222-4333-8444-555555555555",
            ],
            lifetime: 3600
        )
        token.header = ["alg": "RS256", "typ": "JWT", "kid": "piVlloQDSMKxh1m2ygqGSVdgFpA"]
        token.notBefore = 0
        token.signature = "bm8gc2lnbmF0dXJlIGF0IGFsbA"
        return token
    }()
}
