import Bytes
package import FHIR
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

    /// POST of a search for slots.
    ///
    /// - Parameter form: as it is sent, percent-encoded or not.
    package func searchSlots(_ form: String) -> ConsumerRequest {
        request("POST", "Slot/_search", for: .search, of: "Slot")
            .with("Content-Type", "application/x-www-form-urlencoded")
            .with(.text(form))
    }

    /// GET of a slot, in its source system if one is named.
    package func slot(_ id: String, in source: String? = nil) -> ConsumerRequest {
        request("GET", "Slot/\(source.map { "\($0)/" } ?? "")\(id)", of: "Slot")
    }

    /// POST of a booking, in a source system if one is named.
    package func book(_ booking: JSONValue, in source: String?) -> ConsumerRequest {
        request("POST", "Appointment\(source.map { "/\($0)" } ?? "")", for: .book)
            .with("Content-Type", "application/json")
            .with(.json(booking))
    }
}

/// What the scenes of Health Cloud book.
package enum HealthCloudVisit {
    /// Free slots of one practitioner in epic, half an hour each from 15:00 on 19 January 2019.
    package static let slots = ["30013", "30014", "30015", "30016"]
    /// One in cerner, on the same morning.
    package static let cernerSlot = "30021"
    /// One in cerner that began before the stub's time.
    package static let pastSlot = "30009"
    /// One that is busy without an appointment, and one that is busy-unavailable.
    package static let busySlot = "30003"
    package static let unavailableSlot = "30004"

    /// The published search with other dates.
    package static let search =
        "schedule:Schedule.actor:Practitioner.identifier=http://hl7.org/fhir/sid/us-npi|323,434,567"
        + "&schedule:Schedule.actor:Location._id=epic|555,epic|123,cerner|222&start=ge2019-01-19&start=le2019-01-19"
        + "&appointment-type=epic|ROUTINE,cerner|RTN&service-type=epic|H999,cerner|E100&status=free"
        + "&_include=Slot:schedule&_sort=start"

    /// What Health Cloud sends of a booking of the first of the slots.
    package static let booking: JSONValue = [
        "resourceType": "Appointment",
        "identifier": [
            ["system": "https://salesforce.test/appointment", "value": "0hx000000000001AAA"],
            ["system": "https://salesforce.test/patient", "value": "001000000000001AAA"],
            ["system": "https://salesforce.test/source-system", "value": "epic"],
        ],
        "status": "proposed",
        "serviceType": [["coding": [["system": "urn:epic:service-type", "code": "H999"]]]],
        "appointmentType": ["coding": [["system": "urn:epic:appointment-type", "code": "ROUTINE"]]],
        "slot": [["reference": "Slot/30013"]],
        "comment": "First visit",
        "participant": [
            ["actor": ["reference": "Patient/9001"], "status": "accepted"],
            ["actor": ["reference": "Practitioner/2342342"], "status": "accepted"],
        ],
    ]
}
