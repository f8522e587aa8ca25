import Bytes
package import FHIR
import Provider

extension BaRSService {
    private static let systems = "https://fhir.nhs.uk/CodeSystem/"
    private static let definition = "https://fhir.nhs.uk/MessageDefinition/bars-message-booking-request"

    /// The message that books the second slot for the patient: with the header, and what the Sender knows of the booking.
    package static let bookingMessage = message(
        id: "79120f41-a431-4f08-bcc5-1e67006fcae0",
        header(reason: "new", definition: definition),
        appointment: [
            TreeEdit.remove("meta"), .remove("created"),
            .set("slot.0.reference", .string("urn:uuid:\(slots[1])")),
            .set("start", "2019-01-19T09:20:00+00:00"), .set("end", "2019-01-19T09:40:00+00:00"),
            .set("participant.0.actor.reference", .string(patientURL)),
        ].reduce(booking) { $1.applied(to: $0) },
        patient: number,
        [
            entry(
                "urn:uuid:\(slots[1])",
                [
                    "resourceType": "Slot", "id": .string(slots[1]), "schedule": ["reference": .string(scheduleURL)],
                    "status": "free", "start": "2019-01-19T09:20:00+00:00", "end": "2019-01-19T09:40:00+00:00",
                ]
            ),
            entry(
                scheduleURL,
                ["resourceType": "Schedule", "actor": [["display": "Urgent treatment centre"]]]
            ),
        ]
    )

    /// The message that cancels an appointment.
    ///
    /// - Parameter appointment: as it was read; its status is set.
    package static func cancelMessage(_ appointment: JSONValue, patient: String = bookedNumber) -> JSONValue {
        message(
            id: "0b9c1f0e-33fd-4f7d-8d7e-6f6b1f6f2b5d",
            header(reason: "update", definition: "\(definition)-cancelled"),
            appointment: TreeEdit.set("status", "cancelled").applied(to: appointment),
            patient: patient
        )
    }

    /// Next week's appointment, as much as a message must tell of it.
    package static let nextWeek: JSONValue = [
        "resourceType": "Appointment", "id": "9fe78f21-8fbb-5865-994e-48be02af3a0c", "status": "booked",
        "participant": [["actor": ["reference": .string(patientURL)], "status": "accepted"]],
    ]

    private static let appointmentURL = "urn:uuid:b6b0b8ea-02ef-4b64-8ce4-8f8bbbd7a9b1"
    private static let patientURL = "urn:uuid:1a9ffbb8-e20b-4d6a-8d74-4c0f7e9bb0b2"
    private static let scheduleURL = "urn:uuid:5d9ad8a2-6c3a-4f59-bf56-31b7b1a53c3b"
    private static let senderURL = "urn:uuid:07939b0c-2c40-4c9b-8f3e-2c1f0d6a5e0c"

    private static func header(reason: String, definition: String) -> JSONValue {
        [
            "resourceType": "MessageHeader",
            "id": "1cbdfb97-5859-48a4-8301-d54eab818d68",
            "eventCoding": ["system": .string("\(systems)message-events-bars"), "code": "booking-request"],
            "destination": [["endpoint": .string("https://fhir.nhs.uk/Id/dos-service-id|\(service)")]],
            "sender": ["reference": .string(senderURL)],
            "source": ["name": "Consumer", "endpoint": "https://fhir.nhs.uk/Id/dos-service-id|2000011147"],
            "reason": ["coding": [["system": .string("\(systems)message-reason-bars"), "code": .string(reason)]]],
            "focus": [["reference": .string(appointmentURL)]],
            "definition": .string(definition),
        ]
    }

    private static func message(
        id: String,
        _ header: JSONValue,
        appointment: JSONValue,
        patient: String,
        _ others: [JSONValue] = []
    ) -> JSONValue {
        let entries = [
            entry("urn:uuid:1cbdfb97-5859-48a4-8301-d54eab818d68", header),
            entry(appointmentURL, appointment),
            entry(
                patientURL,
                [
                    "resourceType": "Patient",
                    "identifier": [["system": "https://fhir.nhs.uk/Id/nhs-number", "value": .string(patient)]],
                    "name": [["family": "Testpatient"]],
                ]
            ),
            entry(senderURL, ["resourceType": "Organization", "name": "Consumer"]),
        ]
        return [
            "resourceType": "Bundle",
            "id": .string(id),
            "meta": ["profile": ["https://fhir.nhs.uk/StructureDefinition/BARSBundleMessage"]],
            "type": "message",
            "timestamp": "2019-01-18T12:28:15+00:00",
            "entry": .array(entries + others),
        ]
    }

    private static func entry(_ url: String, _ resource: JSONValue) -> JSONValue {
        ["fullUrl": .string(url), "resource": resource]
    }
}
