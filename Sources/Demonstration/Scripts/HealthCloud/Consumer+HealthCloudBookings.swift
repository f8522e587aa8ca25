import Bytes
import FHIR
import Provider

extension Consumer {
    /// What comes of searches for slots, and of bookings.
    var healthCloudBookings: [Scene] {
        let booking = book(HealthCloudVisit.booking, in: "epic")
        return [
            scene(
                "search",
                "Slots of both source systems are found by one form, sorted by their start, with their schedules.",
                searchSlots(HealthCloudVisit.search),
                DocumentedOutcome(200).with(
                    content: "\"total\":12",
                    "\"id\":\"30013\"",
                    "\"id\":\"30021\"",
                    "\"resourceType\":\"Schedule\",\"id\":\"1001\"",
                    "\"mode\":\"include\""
                )
            ),
            scene(
                "search-encoded",
                "The form can be percent-encoded, and a list can end with a comma.",
                searchSlots(
                    "schedule%3ASchedule.actor%3APractitioner._id=epic%7C2342342,&start=ge2019-01-19T16:00:00Z"
                        + "&start=le2019-01-19T16:30:00Z"
                ),
                DocumentedOutcome(200).with(content: "\"total\":2", "\"id\":\"30015\"", "\"id\":\"30016\"")
            ),
            scene(
                "search-nobody",
                "A practitioner who is unknown to the source system has no slots.",
                searchSlots(
                    "schedule:Schedule.actor:Practitioner._id=cerner|2342342&start=ge2019-01-19&start=le2019-01-19"
                ),
                DocumentedOutcome(200).with(content: "\"total\":0")
            ),
            scene(
                "slot-status",
                "The status of a slot is read just before it is booked.",
                slot(HealthCloudVisit.slots[0]),
                DocumentedOutcome(200).with(content: "\"status\":\"free\"", "\"start\":\"2019-01-19T15:00:00Z\"")
            ),
            scene(
                "slot-status-source",
                "A slot that nobody can have says so, here in its source system.",
                slot(HealthCloudVisit.unavailableSlot, in: "epic"),
                DocumentedOutcome(200).with(content: "\"status\":\"busy-unavailable\"")
            ),
            scene(
                "book",
                "A slot is booked in its source system, whose identifier the appointment gets.",
                booking,
                DocumentedOutcome(200).with(
                    content: "\"id\":\"5000001\"",
                    "\"status\":\"booked\"",
                    "{\"system\":\"urn:source-system:epic\",\"value\":\"5000001\"}",
                    "\"start\":\"2019-01-19T15:00:00Z\""
                )
            ),
            scene(
                "book-single-source",
                "Without a source system in the path, the slot tells it; a reason to cancel is not kept.",
                book(HealthCloudVisit.booking, in: nil)
                    .editing(.set("cancelationReason", ["text": "None"]), .set("status", "booked")),
                DocumentedOutcome(200).with(content: "\"status\":\"booked\"", "\"urn:source-system:epic\"")
            ),
            scene(
                "book-busy",
                "A booked slot is busy at once.",
                before: [booking],
                slot(HealthCloudVisit.slots[0]),
                DocumentedOutcome(200).with(content: "\"status\":\"busy\"")
            ),
            scene(
                "cancel-frees",
                "A cancellation frees the slot.",
                before: [booking, cancel("5000001", in: "epic")],
                slot(HealthCloudVisit.slots[0]),
                DocumentedOutcome(200).with(content: "\"status\":\"free\"")
            ),
        ]
    }

    /// Bookings that cannot be processed: the answer is 200 with the status `proposed`, and nothing is stored.
    var healthCloudProposals: [Scene] {
        [
            proposal(
                "booking.slots-free",
                "A slot that was booked meanwhile is not booked again.",
                before: [book(HealthCloudVisit.booking, in: "epic")]
            ),
            proposal(
                "booking.slots-free",
                as: "booking.slots-free-unavailable",
                "A slot that is unavailable cannot be booked.",
                .set("slot.0.reference", .string("Slot/\(HealthCloudVisit.unavailableSlot)"))
            ),
            proposal(
                "booking.status",
                "A booking cannot be for an appointment that was missed.",
                .set("status", "noshow")
            ),
            proposal(
                "booking.slots-adjacent",
                "Slots with a gap between them cannot be booked together.",
                .set("slot.1", ["reference": .string("Slot/\(HealthCloudVisit.slots[2])")])
            ),
            proposal(
                "booking.times",
                "An appointment cannot start at another time than its slot.",
                .set("start", "2019-01-19T15:10:00Z"),
                .set("end", "2019-01-19T15:30:00Z")
            ),
            proposal(
                "booking.schedule",
                "A slot cannot be booked with a practitioner whose it is not.",
                .set("participant.1.actor.reference", "Practitioner/555")
            ),
            proposal(
                "appointment.not-past",
                "A slot that has begun cannot be booked.",
                .set("slot.0.reference", .string("Slot/\(HealthCloudVisit.pastSlot)")),
                .set("participant", [["actor": ["reference": "Patient/9002"], "status": "accepted"]]),
                in: "cerner"
            ),
        ]
    }

    private func proposal(
        _ rule: String,
        as name: String? = nil,
        _ sentence: String,
        before: [ConsumerRequest] = [],
        _ edits: TreeEdit...,
        in source: String = "epic"
    ) -> Scene {
        let spoilt = edits.reduce(HealthCloudVisit.booking) { $1.applied(to: $0) }
        return Scene(
            "healthcloud.\(name ?? rule)",
            sentence,
            before: before,
            book(spoilt, in: source),
            DocumentedOutcome(200).without("ETag").without("Location")
                .with(content: "\"resourceType\":\"Appointment\"", "\"status\":\"proposed\"")
                .breaking("healthcloud.\(rule)"),
            counterpart: .init(book(HealthCloudVisit.booking, in: "epic"))
        )
    }

    /// What is refused of searches and bookings.
    var healthCloudBookingRefusals: [Scene] {
        let sound = Scene.Counterpart(book(HealthCloudVisit.booking, in: "epic"))
        let found = Scene.Counterpart(searchSlots(HealthCloudVisit.search))
        let unknown = DocumentedRefusal(404, "not-found")
        func booking(
            _ rule: String,
            as name: String? = nil,
            _ sentence: String,
            answering answer: DocumentedRefusal = DocumentedRefusal(404, "not-found"),
            _ edit: TreeEdit
        ) -> Scene {
            let spoilt = edit.applied(to: HealthCloudVisit.booking)
            return refused(rule, as: name, answer, sentence, book(spoilt, in: "epic"), not: sound)
        }
        func search(
            _ rule: String,
            as name: String? = nil,
            _ issue: String,
            _ sentence: String,
            _ form: String
        ) -> Scene {
            refused(rule, as: name, DocumentedRefusal(400, issue), sentence, searchSlots(form), not: found)
        }
        let bounds = "start=ge2019-01-19&start=le2019-01-19"
        return [
            refused(
                "media-type.body",
                as: "media-type.body-search",
                DocumentedRefusal(415, "not-supported"),
                "A search is a form, and not JSON.",
                searchSlots(HealthCloudVisit.search).with("Content-Type", "application/json"),
                not: found
            ),
            search(
                "query.understood",
                as: "query.understood-search",
                "invalid",
                "The form of a search must be UTF-8.",
                "\(bounds)&status=%ff"
            ),
            search(
                "search.parameter-required",
                "required",
                "A search must say whose slots it is about.",
                "\(bounds)&status=free"
            ),
            search(
                "search.parameter-required",
                as: "search.parameter-required-start",
                "required",
                "A search must have both ends of its span of time.",
                "start=ge2019-01-19&schedule:Schedule.actor:Location._id=epic|555"
            ),
            search(
                "search.parameter-value",
                "value",
                "A slot cannot have the status booked.",
                "\(bounds)&schedule:Schedule.actor:Location._id=epic|555&status=booked"
            ),
            search(
                "search.window",
                "value",
                "A search must not end before it starts.",
                "start=ge2019-01-20&start=le2019-01-19&schedule:Schedule.actor:Location._id=epic|555"
            ),
            refused(
                "slot.known",
                unknown,
                "A slot can be found in its own source system only.",
                slot(HealthCloudVisit.cernerSlot, in: "epic"),
                not: .init(slot(HealthCloudVisit.cernerSlot, in: "cerner"))
            ),
            refused(
                "if-none-exist.absent",
                DocumentedRefusal(412, "not-supported"),
                "A booking cannot be conditional.",
                book(HealthCloudVisit.booking, in: "epic").with("If-None-Exist", "identifier=1"),
                not: sound
            ),
            booking(
                "booking.slots-known",
                "A slot that does not exist is unknown.",
                .set("slot.0.reference", "Slot/0")
            ),
            booking(
                "booking.participants-known",
                "A patient who does not exist is unknown.",
                .set("participant.0.actor.reference", "Patient/0")
            ),
            booking(
                "booking.participants-known",
                as: "booking.participants-known-source",
                "A patient of another source system is unknown in this one.",
                .set("participant.0.actor.reference", "Patient/9002")
            ),
            booking(
                "booking.required",
                "A booking without a slot is none.",
                answering: DocumentedRefusal(422, "required"),
                .remove("slot")
            ),
            booking(
                "definition.invariants",
                "A period cannot end before it starts.",
                answering: DocumentedRefusal(422, "invariant"),
                .set("identifier.0.period", ["start": "2019-01-19", "end": "2019-01-18"])
            ),
            booking(
                "profile.kept",
                "Who takes part must be named.",
                answering: DocumentedRefusal(422, "structure"),
                .set("participant.0", ["type": [["text": "Patient"]], "status": "accepted"])
            ),
            refused(
                "cancel.path",
                unknown,
                "A cancellation is not sent to a source system's own path.",
                cancel("1839594").with(target: "\(base)/Appointment/epic"),
                not: .init(cancel("1839594", in: "epic"))
            ),
            refused(
                "cancel.path",
                as: "cancel.path-single-source",
                unknown,
                "A cancellation is not sent to where appointments are made.",
                cancel("1839594").with(target: "\(base)/Appointment"),
                not: .init(cancel("1839594"))
            ),
        ]
    }
}
