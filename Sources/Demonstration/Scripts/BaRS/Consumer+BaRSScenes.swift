import Bytes
import FHIR
import Provider

extension Consumer {
    /// What a consumer asks of slots, bookings and pointers.
    var barsBookings: [Scene] { slotScenes + bookingScenes + pointerScenes }

    private var slotScenes: [Scene] {
        [
            scene(
                "search-slots",
                "A day's free slots of a service are found, with their schedules and the service.",
                barsSlots(),
                DocumentedOutcome(200).with(
                    content: "\"total\":4",
                    "\"id\":\"\(BaRSService.slots[0])\"",
                    "\"resourceType\":\"Schedule\"",
                    "\"resourceType\":\"HealthcareService\",\"id\":\"\(BaRSService.service)\""
                )
            ),
            scene(
                "search-slots-busy",
                "Busy slots are found beside the free ones if both are asked for.",
                barsSlots(status: "free,busy"),
                DocumentedOutcome(200).with(content: "\"total\":5", "\"id\":\"\(BaRSService.busySlot)\"")
            ),
            scene(
                "search-slots-guide",
                "The guide's spelling of the service's parameter means the same.",
                barsSlots(
                    query: "Schedule:actor:HealthcareService=\(BaRSService.service)&status=free"
                        + "&start=ge2019-01-19T09:00:00Z&start=le2019-01-19T09:00:00Z"
                        + "&_include=Slot:schedule&_include=Schedule:actor:HealthcareService"
                ),
                DocumentedOutcome(200).with(content: "\"total\":1", "\"id\":\"\(BaRSService.slots[0])\"")
            ),
            scene(
                "search-slots-includes",
                "Staff, place and organisation are included if asked for; what is unknown is left out of the link too.",
                barsSlots(
                    "&_include=Schedule:actor:Practitioner&_include=Schedule:actor:PractitionerRole"
                        + "&_include=HealthcareService:location&_include=HealthcareService:providedBy&_include=Slot:x"
                ),
                DocumentedOutcome(200).with(
                    content: "\"resourceType\":\"Practitioner\"",
                    "\"resourceType\":\"PractitionerRole\"",
                    "\"resourceType\":\"Location\"",
                    "\"resourceType\":\"Organization\"",
                    "_include=HealthcareService:providedBy\"}"
                )
            ),
            scene(
                "list",
                "All bookings of a patient are found by the NHS number.",
                barsAppointments(of: BaRSService.bookedNumber),
                DocumentedOutcome(200).with(content: "\"total\":1", "\"id\":\"\(appointment)\"")
            ),
            scene(
                "list-demographics",
                "A patient whose number is unknown is found by name, date of birth and postcode.",
                barsAppointments(
                    query: "patient:name=Abara&patient:birthdate=eq04/05/1961&patient:address-postalcode=BD21%201SA"
                ),
                DocumentedOutcome(200).with(content: "\"total\":1", "\"id\":\"\(appointment)\"")
            ),
        ]
    }

    private var bookingScenes: [Scene] {
        [
            scene(
                "book",
                "A free slot is booked; the Receiver sets id and created.",
                barsBook(),
                DocumentedOutcome(200).with(
                    content: "\"id\":\"\(BaRSService.made)\"",
                    "\"created\":\"2019-01-18T12:28:15.000Z\""
                )
            ),
            scene(
                "book-xml",
                "A booking can be answered in XML.",
                barsBook().with("Accept", "application/fhir+xml"),
                DocumentedOutcome(200).with(content: "<id value=\"\(BaRSService.made)\"/>")
            ),
            scene(
                "book-again",
                "A slot whose appointment was cancelled can be booked again.",
                before: [barsBook(), cancel(BaRSService.made)],
                barsBook(),
                DocumentedOutcome(200).with(content: "\"status\":\"booked\"")
            ),
            scene(
                "book-pointer",
                "A booking puts a pointer into the national registry.",
                before: [barsBook()],
                barsPointers(of: BaRSService.number),
                DocumentedOutcome(200).with(content: "\"total\":1", "\"value\":\"\(BaRSService.made)\"")
            ),
            scene(
                "cancel-pointer",
                "A cancellation takes the pointer out of the registry.",
                before: [cancel()],
                barsPointers(of: BaRSService.bookedNumber),
                DocumentedOutcome(200).with(content: "\"total\":0")
            ),
        ]
    }

    private var pointerScenes: [Scene] {
        [
            scene(
                "search-pointers",
                "The pointers of a patient name appointment and service.",
                barsPointers(of: BaRSService.bookedNumber),
                DocumentedOutcome(200).with(
                    content: "\"total\":1",
                    "\"id\":\"\(BaRSService.pointer)\"",
                    "\"value\":\"\(appointment)\"",
                    "\"value\":\"\(BaRSService.service)\""
                )
            ),
            scene(
                "read-pointer",
                "A pointer is read by its id.",
                barsPointer(),
                DocumentedOutcome(200).with(content: "\"id\":\"\(BaRSService.pointer)\"")
            ),
            scene(
                "vread-pointer",
                "A version of a pointer is read.",
                barsPointer().appending("/_history/1"),
                DocumentedOutcome(200).with(content: "\"id\":\"\(BaRSService.pointer)\"")
            ),
            scene(
                "pointer-history",
                "The versions of a pointer are read.",
                barsPointer().appending("/_history"),
                DocumentedOutcome(200).with(content: "\"total\":1")
            ),
            scene(
                "pointer-deleted",
                "The history of a deleted pointer says that it was deleted.",
                before: [barsPointer("DELETE")],
                barsPointer().appending("/_history"),
                DocumentedOutcome(200).with(content: "\"total\":2", "\"method\":\"DELETE\"")
            ),
            scene(
                "create-pointer",
                "A Receiver's own pointer is created.",
                barsPoint(),
                DocumentedOutcome(201).with(content: "\"code\":\"RESOURCE_CREATED\"")
            ),
            scene(
                "replace-pointer",
                "A pointer is replaced, as after a change of the time.",
                barsRepoint(barsPointerAfter()),
                DocumentedOutcome(200).with(content: "\"code\":\"RESOURCE_UPDATED\"")
            ),
            scene(
                "delete-pointer",
                "A pointer is deleted.",
                barsPointer("DELETE"),
                DocumentedOutcome(200).with(content: "\"code\":\"RESOURCE_DELETED\"")
            ),
        ]
    }

    /// What the pointer of next week's appointment may become.
    ///
    /// - Parameter edits: what is done to it besides.
    func barsPointerAfter(_ edits: TreeEdit...) -> JSONValue {
        let own: [TreeEdit] = [
            .set("id", .string(BaRSService.pointer)),
            .set("type.coding.0.display", "Appointment (record artifact)"),
            .set("subject.identifier.value", .string(BaRSService.bookedNumber)),
        ]
        return (own + edits).reduce(BaRSService.newPointer) { $1.applied(to: $0) }
    }
}
