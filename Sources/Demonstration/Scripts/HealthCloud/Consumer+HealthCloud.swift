import Bytes
import FHIR
import Provider

extension Consumer {
    package static let healthcloud: Consumer = {
        var consumer = Consumer(.healthcloud, appointment: "1839594")
        consumer.base = "/health-cloud/R4"
        consumer.fields = [
            .read: [.init("Authorization", "Bearer 00Dxx0000001gPL!AR8AQP0jITN80ESEsj5EbaZTFG0R")]
        ]
        consumer.cancelling = .command([
            "resourceType": "Appointment",
            "id": "1839594",
            "status": "cancelled",
            "cancelationReason": [
                "coding": [
                    [
                        "system": "http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason",
                        "code": "pat-mv",
                    ]
                ]
            ],
        ])
        return consumer
    }()

    /// The same, of an appointment in a source system.
    package func cancel(_ id: String, in source: String) -> ConsumerRequest {
        cancel(id).with(target: "\(base)/Appointment/\(source)/\(id)")
    }
}
