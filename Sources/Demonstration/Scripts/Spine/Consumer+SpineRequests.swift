import Bytes
package import FHIR
import Provider

// What consumers ask of a practice beside its appointments.
extension Consumer {
    /// GET of free slots.
    ///
    /// - Parameters:
    ///   - lower: a day, or an instant whose plus sign is encoded.
    ///   - rest: more parameters, each with its ampersand.
    package func slots(
        from lower: String = "2019-01-19",
        to upper: String = "2019-01-19",
        _ rest: String = ""
    ) -> ConsumerRequest {
        slots("start=ge\(lower)&end=le\(upper)&status=free&_include=Slot:schedule\(rest)")
    }

    /// GET of free slots by a query of its own.
    package func slots(_ query: String) -> ConsumerRequest {
        request("GET", "Slot?\(query)", for: .search, of: "Slot")
    }

    /// GET of a patient's appointments.
    package func appointments(
        of patient: String,
        _ query: String = "start=ge2019-01-18&start=le2019-01-31"
    ) -> ConsumerRequest {
        request("GET", "Patient/\(patient)/Appointment?\(query)", for: .list)
    }

    /// GET of those of a type who bear an identifier.
    package func find(_ type: String, _ query: String) -> ConsumerRequest {
        request("GET", "\(type)?\(query)", for: .search, of: Text(type))
    }

    /// GET of one who or what appointments are about.
    package func look(_ type: String, _ id: String) -> ConsumerRequest {
        request("GET", "\(type)/\(id)", for: .read, of: Text(type))
    }

    /// POST of a booking.
    package func book(_ booking: JSONValue) -> ConsumerRequest {
        request("POST", "Appointment", for: .book)
            .with("Content-Type", "application/fhir+json")
            .with(.json(booking))
    }
}

extension SpinePractice {
    /// A booking of the first slots at 15:00 on 19 January, for the patient.
    ///
    /// - Parameter count: of the slots, 1 to 6.
    package func booking(slots count: Int = 1) -> JSONValue {
        let structure = "https://fhir.nhs.uk/STU3/StructureDefinition/"
        return [
            "resourceType": "Appointment",
            "meta": ["profile": [.string(structure + "GPConnect-Appointment-1")]],
            "contained": [
                [
                    "resourceType": "Organization",
                    "id": "consumer",
                    "meta": ["profile": [.string(structure + "CareConnect-GPC-Organization-1")]],
                    "identifier": [["system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "A11111"]],
                    "name": "Consumer organisation",
                    "telecom": [["system": "phone", "value": "0300 3035678"]],
                ]
            ],
            "extension": [
                [
                    "url": .string(structure + "Extension-GPConnect-BookingOrganisation-1"),
                    "valueReference": ["reference": "#consumer"],
                ]
            ],
            "status": "booked",
            "description": "Sore throat",
            "start": .string(instant(19, "15:00:00")),
            "end": .string(instant(19, count == 6 ? "16:00:00" : "15:\(count)0:00")),
            "slot": .array(slots.prefix(count).map { ["reference": .string("Slot/\($0)")] }),
            "created": .string(instant(18, "12:28:15")),
            "participant": .array(
                ["Patient/\(patient)", "Location/\(location)", "Practitioner/\(practitioner)"].map {
                    ["actor": ["reference": .string($0)], "status": "accepted"]
                }
            ),
        ]
    }
}
