import Bytes
import FHIR

extension BaRS {
    /// What is asked by message; the booking and the cancelling are those by REST.
    static let messagePolicy = MessagePolicy(
        operation: "http://hl7.org/fhir/OperationDefinition/MessageHeader-process-message",
        events: "https://fhir.nhs.uk/CodeSystem/message-events-bars",
        reasons: "https://fhir.nhs.uk/CodeSystem/message-reason-bars",
        response: "booking-response",
        bundleProfile: "https://fhir.nhs.uk/StructureDefinition/BARSBundleMessage",
        patients: NHSNumber.system,
        services: (type: "HealthcareService", system: serviceIdentifier),
        majorVersion: 1,
        workflows: [
            MessagePolicy.Workflow(
                definition: "https://fhir.nhs.uk/MessageDefinition/bars-message-booking-request",
                name: "BARSMessageBookingRequest",
                title: "BaRS booking request",
                event: "booking-request",
                reasons: ["new"],
                focus: "Appointment",
                statuses: ["booked"],
                single: resourcesOfMessages,
                act: .book(bookingPolicy)
            ),
            MessagePolicy.Workflow(
                definition: "https://fhir.nhs.uk/MessageDefinition/bars-message-booking-request-cancelled",
                name: "BARSMessageBookingRequestCancelled",
                title: "BaRS booking request, cancelled",
                event: "booking-request",
                // The text says update, a table delete, and the guide's example new.
                reasons: ["update", "delete", "new"],
                focus: "Appointment",
                statuses: ["cancelled"],
                single: resourcesOfMessages,
                act: .cancel(cancellation)
            ),
        ]
    )

    /// The definitions list more; these are what a booking and a cancellation cannot be without.
    private static let resourcesOfMessages: [Text] = ["MessageHeader", "Appointment", "Patient"]
}
