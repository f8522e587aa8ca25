import Bytes
import FHIR
import Provider

extension Consumer {
    /// What becomes of bookings.
    func spineBookings(_ practice: SpinePractice) -> [Scene] {
        let made = dialect.name == "gpconnect" ? "2001" : "aebebd2000000001"
        return [
            scene(
                "book",
                "A free slot is booked; the provider adds the details of its slot and schedule.",
                book(practice.booking()),
                DocumentedOutcome(201).with(
                    content: "\"id\":\"\(made)\"",
                    #""serviceCategory":{"text":"General GP appointments"}"#,
                    #""serviceType":[{"text":"GP consultation"}]"#,
                    #""valueCode":"In-person""#
                )
            ),
            scene(
                "book-several",
                "Adjacent slots are booked together.",
                book(practice.booking(slots: 3)),
                DocumentedOutcome(201).with(content: "\"end\":\"\(practice.instant(19, "15:30:00"))\"")
            ),
            scene(
                "book-xml",
                "A booking can be answered in XML.",
                book(practice.booking()).with("Accept", "application/fhir+xml"),
                DocumentedOutcome(201).with("Content-Type", "application/fhir+xml;charset=utf-8")
                    .with(content: "<id value=\"\(made)\"/>")
            ),
            scene(
                "book-minimal",
                "A consumer that prefers a minimal answer gets no content.",
                book(practice.booking()).with("Prefer", "return=minimal"),
                DocumentedOutcome(201).with("Content-Length", "0")
            ),
            scene(
                "book-again",
                "A slot whose appointment was cancelled can be booked again.",
                before: [book(practice.booking()), cancel(made)],
                book(practice.booking()),
                DocumentedOutcome(201)
            ),
            scene(
                "cancel-frees",
                "A cancellation frees the slots.",
                before: [book(practice.booking()), cancel(made)],
                slots(from: "2019-01-19T15:00:00%2B00:00", to: "2019-01-19T15:10:00%2B00:00"),
                DocumentedOutcome(200).with(content: "\"id\":\"\(practice.slots[0])\"")
            ),
        ]
    }

    /// What is refused of bookings.
    func spineBookingRefusals(_ practice: SpinePractice) -> [Scene] {
        let gone = DocumentedRefusal(409, "duplicate", "DUPLICATE_REJECTED")
        let sound = Scene.Counterpart(book(practice.booking()))
        func booking(_ rule: String, as name: String? = nil, _ sentence: String, _ edits: TreeEdit...) -> Scene {
            let spoilt = edits.reduce(practice.booking()) { $1.applied(to: $0) }
            return refused(rule, as: name, .spineInvalid, sentence, book(spoilt), not: sound)
        }
        return [
            refused(
                "booking.slots-free",
                gone,
                "A slot cannot be booked twice.",
                before: [book(practice.booking())],
                book(practice.booking()),
                not: sound
            ),
            refused(
                "if-none-exist.absent",
                .spineConstraint,
                "A booking cannot be conditional.",
                book(practice.booking()).with("If-None-Exist", "identifier=1"),
                not: sound
            ),
            refused(
                "if-none-match.unmatched",
                as: "if-none-match.unmatched-book",
                .spineConstraint,
                "A booking cannot be made conditional by If-None-Match.",
                book(practice.booking()).with("If-None-Match", "*"),
                not: sound
            ),
            booking("booking.status", "A booking must not be merely proposed.", .set("status", "proposed")),
            booking("booking.participants", "A booking must name a patient.", .remove("participant.0")),
            booking("booking.organisation", "A booking must state who books.", .remove("contained.0.telecom")),
            booking(
                "booking.length",
                "A description that is too long is refused, not truncated.",
                .set("description", .string(String(repeating: "x", count: 101)))
            ),
            booking(
                "booking.references",
                "A reference must not name the server.",
                .set("slot.0.reference", .string("https://provider.test/Slot/\(practice.slots[0])"))
            ),
            booking(
                "booking.slots-known",
                "A slot that does not exist cannot be booked.",
                .set("slot.0.reference", "Slot/0")
            ),
            booking(
                "booking.participants-known",
                "A patient who is not registered cannot be booked.",
                .set("participant.0.actor.reference", .string("Patient/\(practice.deceased)"))
            ),
            booking(
                "booking.slots-adjacent",
                "Slots with a gap between them cannot be booked together.",
                .set("slot.1", ["reference": .string("Slot/\(practice.slots[2])")]),
                .set("end", .string(practice.instant(19, "15:30:00")))
            ),
            booking(
                "booking.times",
                "An appointment must last as long as its slots.",
                .set("end", .string(practice.instant(19, "15:20:00")))
            ),
            booking(
                "booking.schedule",
                "An appointment must take place where its slots are.",
                .set("participant.1.actor.reference", .string("Location/\(practice.otherLocation)"))
            ),
            booking(
                "appointment.not-past",
                as: "appointment.not-past-book",
                "A slot that has begun cannot be booked.",
                .set("slot.0.reference", .string("Slot/\(practice.pastSlot)")),
                .set("start", .string(practice.instant(18, "10:00:00"))),
                .set("end", .string(practice.instant(18, "10:10:00")))
            ),
            booking(
                "profile.kept",
                as: "profile.kept\(dialect.name == "gpconnect" ? "-book" : "")",
                "A booking must have a description.",
                .remove("description")
            ),
        ]
    }
}
