import Bytes
import FHIR
import Provider

extension Consumer {
    /// What is refused of searches, bookings and pointers.
    var barsBookingRefusals: [Scene] { searchRefusals + bookingRefusals + pointerRefusals }

    private var searchRefusals: [Scene] {
        let sound = Scene.Counterpart(barsSlots())
        func slots(_ rule: String, _ answer: DocumentedRefusal, _ sentence: String, _ query: String) -> Scene {
            refused(rule, answer, sentence, barsSlots(query: query), not: sound)
        }
        let service = "Schedule.actor:HealthcareService=\(BaRSService.service)"
        let start = "start=ge2019-01-19T00:00:00Z&start=le2019-01-20T00:00:00Z"
        let includes = "_include=Slot:schedule&_include=Schedule:actor:HealthcareService"
        return [
            slots(
                "search.parameter-required",
                .sender("required"),
                "A search must name a status.",
                "\(service)&\(start)&\(includes)"
            ),
            slots(
                "search.parameter-once",
                .sender("value"),
                "The status is sent once, with a comma for both.",
                "\(service)&status=free&status=busy&\(start)&\(includes)"
            ),
            slots(
                "search.parameter-value",
                .sender("value"),
                "A slot cannot be asked for by another status.",
                "\(service)&status=open&\(start)&\(includes)"
            ),
            slots(
                "search.include-required",
                .sender("required"),
                "The services must be asked for, too.",
                "\(service)&status=free&\(start)&_include=Slot:schedule"
            ),
            slots(
                "search.window",
                .sender("value"),
                "A search must not end before it starts.",
                "\(service)&status=free&start=ge2019-01-20T00:00:00Z&start=le2019-01-19T00:00:00Z&\(includes)"
            ),
            slots(
                "search.too-costly",
                DocumentedRefusal(422, "too-costly", "REC_UNPROCESSABLE_ENTITY"),
                "More than fourteen days are too costly.",
                "\(service)&status=free&start=ge2019-01-18T00:00:00Z&start=le2019-02-01T00:00:01Z&\(includes)"
            ),
            slots(
                "search.target-form",
                DocumentedRefusal(400, "value", "REC_BAD_REQUEST"),
                "A service is named by its id alone.",
                "Schedule.actor:HealthcareService=urgent%20care&status=free&\(start)&\(includes)"
            ),
            slots(
                "search.target-known",
                DocumentedRefusal(404, "not-found", "REC_NOT_FOUND"),
                "A service must be one that is known.",
                "Schedule.actor:HealthcareService=2000000000&status=free&\(start)&\(includes)"
            ),
            refused(
                "search.identifier-system",
                .sender("value"),
                "A patient is found by the NHS number only.",
                barsAppointments(query: "patient:identifier=https://provider.test/number%7C9990003009"),
                not: .init(barsAppointments(of: BaRSService.bookedNumber))
            ),
        ]
    }

    private var bookingRefusals: [Scene] {
        let sound = Scene.Counterpart(barsBook())
        let unprocessable = DocumentedRefusal(422, "processing", "REC_UNPROCESSABLE_ENTITY")
        let required = DocumentedRefusal(400, "required", "REC_BAD_REQUEST")
        func booking(_ rule: String, _ answer: DocumentedRefusal, _ sentence: String, _ edits: TreeEdit...) -> Scene {
            refused(
                rule,
                answer,
                sentence,
                barsBook(edits.reduce(BaRSService.booking) { $1.applied(to: $0) }),
                not: sound
            )
        }
        return [
            refused(
                "booking.slots-free",
                DocumentedRefusal(409, "conflict", "REC_CONFLICT"),
                "A slot cannot be booked twice.",
                before: [barsBook()],
                barsBook(),
                not: sound
            ),
            refused(
                "if-none-exist.absent",
                DocumentedRefusal(412, "not-supported"),
                "A booking cannot be conditional.",
                barsBook().with("If-None-Exist", "identifier=1"),
                not: sound
            ),
            booking("booking.required", required, "A booking must name its slot.", .remove("slot")),
            booking(
                "booking.status",
                DocumentedRefusal(422, "not-supported", "REC_UNPROCESSABLE_ENTITY"),
                "Nobody can be put on a waiting list.",
                .set("status", "waitlist")
            ),
            booking(
                "booking.participants",
                required,
                "The patient must have accepted.",
                .set("participant.0.status", "needs-action")
            ),
            booking(
                "booking.slots-known",
                unprocessable,
                "A slot that does not exist cannot be booked.",
                .set("slot.0.reference", "Slot/00000000-0000-4000-8000-000000000000")
            ),
            booking(
                "booking.slots-adjacent",
                unprocessable,
                "Slots with a gap between them cannot be booked together.",
                .set("slot.1", ["reference": .string("Slot/\(BaRSService.slots[2])")]),
                .set("end", "2019-01-19T10:20:00+00:00")
            ),
            booking(
                "booking.times",
                unprocessable,
                "An appointment must last as long as its slots.",
                .set("end", "2019-01-19T09:40:00+00:00")
            ),
            booking(
                "booking.schedule",
                unprocessable,
                "A duration must be that of the slots.",
                .set("minutesDuration", 40)
            ),
        ]
    }

    private var pointerRefusals: [Scene] {
        [
            refused(
                "pointer.known",
                DocumentedRefusal(404, "processing", "RESOURCE_NOT_FOUND"),
                "A pointer must be one that the registry has.",
                barsPointer("GET", "V4T0L-00000000-0000-4000-8000-000000000000"),
                not: .init(barsPointer())
            ),
            refused(
                "replace.kept",
                DocumentedRefusal(422, "processing", "REC_UNPROCESSABLE_ENTITY"),
                "A pointer cannot become another patient's.",
                barsRepoint(barsPointerAfter(.set("subject.identifier.value", .string(BaRSService.number)))),
                not: .init(barsRepoint(barsPointerAfter()))
            ),
        ]
    }
}

extension DocumentedRefusal {
    fileprivate static func sender(_ issue: String) -> DocumentedRefusal {
        DocumentedRefusal(400, issue, "SEND_BAD_REQUEST")
    }
}
