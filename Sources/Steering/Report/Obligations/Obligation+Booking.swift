import Bytes
import FHIR
import Provider

extension Dialect {
    /// Whether consumers book slots that a search has told them of.
    fileprivate var booksSlots: Bool {
        let books = interactions.contains {
            if case .create(let policy) = $0.action { policy.booking != nil } else { false }
        }
        return books && interactions.contains { $0.name == .search && $0.resourceType == "Slot" }
    }
}

extension Obligation {
    /// Nobody but the provider knows which slots there are.
    static let slotFound = Obligation(
        "slot-found",
        "A slot that is booked was found by a search before.",
        source: "GP Connect 1.2.7, book an appointment",
        rules: [.bookingSlotsFree],
        scope: .dialect,
        binds: \.booksSlots
    ) { conversation in
        conversation.bookings.flatMap { place in
            let booking = conversation.entries[place]
            let body = booking.sentAppointment(conversation.dialect.release).map { JSONValue.object($0) }
            let slots = (body?.leaves(at: ["slot", "reference"]) ?? [])
                .compactMap { $0.string.flatMap { ResourceKey(reference: $0) } }
            return slots.map { slot -> Evidence in
                let searches = conversation.entries[..<place].filter(\.isSlotSearch)
                guard let search = searches.last(where: { $0.mayTell(of: slot) }) else {
                    return .broken([booking.number], "\(slot) was booked, and no search had told of it")
                }
                return .kept([search.number, booking.number])
            }
        }
    }

    /// What a consumer compares it does by itself; the report names the obligation all the same, so that nobody takes
    /// silence for a verdict.
    static let demographicsCompared = Obligation(
        "demographics-compared",
        """
        The family name, given name, gender and birth date of the patient that a provider gives are compared with the \
        consumer's own before a booking, which no exchange can show.
        """,
        source: "GP Connect 1.2.7, find a patient, consumer's requirements",
        scope: .dialect,
        binds: { dialect in dialect.booksSlots && dialect.interactions.contains { $0.resourceType == "Patient" } },
        evidence: { _ in [] }
    )

    /// A booking is not idempotent, and nobody knows whether one whose answer is lost was made.
    static let lostBookingLookedFor = Obligation(
        "lost-booking-looked-for",
        "After a booking without an answer, the patient's appointments are read before another booking.",
        source: "RFC 9110 §9.2.2, idempotent methods",
        scope: .dialect,
        binds: { dialect in dialect.booksSlots && dialect.interactions.contains { $0.name == .list } }
    ) { conversation in
        conversation.bookings.compactMap { place in
            let lost = conversation.entries[place]
            guard !lost.isDelivered else { return nil }
            let rest = conversation.entries[(place + 1)...]
            let list = rest.first { $0.isDelivered && $0.interaction?.name == .list }
            let next = rest.first(where: \.isBooking)
            switch (list, next) {
            case (let list?, let next?) where list.number < next.number:
                return .kept([lost.number, list.number, next.number])
            case (let list?, nil):
                return .kept([lost.number, list.number])
            case (_, let next?):
                return .broken([lost.number, next.number], "another booking was made without a look at the list")
            case (nil, nil):
                return nil
            }
        }
    }
}

extension Conversation {
    /// The places of the bookings.
    fileprivate var bookings: [Int] {
        entries.indices.filter { entries[$0].isBooking }
    }
}
