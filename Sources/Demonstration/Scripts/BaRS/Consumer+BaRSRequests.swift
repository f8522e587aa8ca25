import Bytes
package import FHIR
import Provider

/// Who and what of the built-in service the scenes of BaRS are about.
package enum BaRSService {
    /// The service that has slots.
    package static let service = "2000099999"
    /// One patient without an appointment, and the NHS number.
    package static let patient = "804527dc-c839-534c-b399-7fb363ec3fd3"
    package static let number = "9990003068"
    /// The number of the patient of next week's appointment, and its pointer.
    package static let bookedNumber = "9990003009"
    package static let pointer = "V4T0L-54f5556f-2a76-540e-b787-b7f9eb1e34f7"
    /// Free slots of 19 January 2019: 09:00, 09:20 and, after one that is busy, 10:00.
    package static let slots = [
        "52232fd9-bfe0-5163-9b2e-feb1c08ff294", "43303edd-cc99-5431-a5eb-f163adcf691f",
        "424d2991-b4b0-5fa8-9a85-2ef7ea8b64fb",
    ]
    package static let busySlot = "7c428ccb-8491-5ed1-9380-61c07faa1f33"
    /// The id of the first appointment that is made.
    package static let made = "393478c5-180a-817a-bbcc-c37d5057734a"

    /// A booking of the first slot for the patient.
    package static let booking: JSONValue = [
        "resourceType": "Appointment",
        "meta": ["profile": ["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Appointment"]],
        "status": "booked",
        "slot": [["reference": .string("Slot/\(slots[0])")]],
        "description": "Sprained ankle",
        "start": "2019-01-19T09:00:00+00:00",
        "end": "2019-01-19T09:20:00+00:00",
        "created": "2019-01-18T12:28:15+00:00",
        "participant": [["actor": ["reference": .string("Patient/\(patient)")], "status": "accepted"]],
    ]

    /// A pointer such as a Receiver makes of an appointment.
    package static let newPointer: JSONValue = [
        "resourceType": "DocumentReference",
        "identifier": [
            ["system": "https://fhir.nhs.uk/Id/BaRS-Identifier", "value": "aca94bdb-2e38-4399-9ece-2ba083ce65b5"],
            ["system": "https://fhir.nhs.uk/Id/dos-service-id", "value": .string(service)],
        ],
        "status": "current",
        "type": ["coding": [["system": "http://snomed.info/sct", "code": "749001000000101"]]],
        "subject": ["identifier": ["system": "https://fhir.nhs.uk/Id/nhs-number", "value": .string(number)]],
        "custodian": ["identifier": ["system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "V4T0L"]],
        "content": [["attachment": ["contentType": "application/fhir+json", "url": "Appointment/1"]]],
    ]
}

extension Consumer {
    /// GET of slots that start on 19 January 2019.
    ///
    /// - Parameter rest: more parameters, each with its ampersand.
    package func barsSlots(status: String = "free", _ rest: String = "") -> ConsumerRequest {
        barsSlots(
            query: "Schedule.actor:HealthcareService=\(BaRSService.service)&status=\(status)"
                + "&start=ge2019-01-19T00:00:00%2B00:00&start=le2019-01-19T23:59:59%2B00:00"
                + "&_include=Slot:schedule&_include=Schedule:actor:HealthcareService\(rest)"
        )
    }

    /// GET of slots by a query of its own.
    package func barsSlots(query: String) -> ConsumerRequest {
        request("GET", "Slot?\(query)", for: .search, of: "Slot")
    }

    /// GET of a patient's appointments.
    package func barsAppointments(of number: String) -> ConsumerRequest {
        barsAppointments(query: "patient:identifier=https://fhir.nhs.uk/Id/nhs-number%7C\(number)")
    }

    package func barsAppointments(query: String) -> ConsumerRequest {
        request("GET", "Appointment?\(query)", for: .list)
    }

    /// POST of a booking.
    package func barsBook(_ booking: JSONValue = BaRSService.booking) -> ConsumerRequest {
        request("POST", "Appointment", for: .book).with("Content-Type", "application/fhir+json")
            .with(.json(booking))
    }

    /// GET of a patient's pointers.
    package func barsPointers(of number: String, _ rest: String = "") -> ConsumerRequest {
        let query = "subject:identifier=https://fhir.nhs.uk/Id/nhs-number%7C\(number)\(rest)"
        return request("GET", "DocumentReference?\(query)", for: "search-pointers", of: "DocumentReference")
    }

    /// A request about one pointer.
    package func barsPointer(_ method: String = "GET", _ id: String = BaRSService.pointer) -> ConsumerRequest {
        request(method, "DocumentReference/\(id)", of: "DocumentReference")
    }

    /// POST of a pointer.
    package func barsPoint(_ pointer: JSONValue = BaRSService.newPointer) -> ConsumerRequest {
        request("POST", "DocumentReference", of: "DocumentReference").with("Content-Type", "application/fhir+json")
            .with(.json(pointer))
    }

    /// PUT of the pointer of next week's appointment.
    package func barsRepoint(_ pointer: JSONValue) -> ConsumerRequest {
        barsPointer("PUT").with("Content-Type", "application/fhir+json").with(.json(pointer))
    }
}
