import Bytes
import FHIR
import Provider

extension JournalEntry {
    /// Whether it asks for a new appointment.
    fileprivate var makesAppointment: Bool {
        (interaction?.makes ?? false) && interaction?.resourceType == "Appointment"
    }

    /// Whether it looks for appointments.
    fileprivate var findsAppointments: Bool {
        guard case .search? = interaction?.action else { return false }
        return interaction?.resourceType == "Appointment"
    }
}

extension Dialect {
    /// Whether consumers make appointments and can look for those that they have made.
    fileprivate var findsWhatIsMade: Bool {
        let ofAppointments = interactions.filter { $0.resourceType == "Appointment" }
        return ofAppointments.contains(where: \.makes)
            && ofAppointments.contains { if case .search = $0.action { true } else { false } }
    }

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
        "A slot must be found by a search before it is booked.",
        remedy: "it should have searched for free slots, and booked one that was found",
        source: "GP Connect 1.2.7, book an appointment",
        rules: [.bookingSlotsFree],
        scope: .dialect,
        binds: \.booksSlots
    ) { conversation in
        conversation.slotSightings.map { sighting in
            guard let search = sighting.search else {
                return .broken([sighting.booking.number], "no search had found \(sighting.slot) before it was booked")
            }
            return .kept([search.number, sighting.booking.number])
        }
    }

    /// What was free a while ago is likely to be somebody's by now.
    static let searchFresh = Obligation(
        "search-fresh",
        "A slot must be booked within \(freshMinutes) minutes of the last search that found it.",
        remedy: "it should have searched again before the booking",
        source: "GP Connect 1.2.7, search for free slots, which others book too",
        rules: [.bookingSlotsFree],
        own: "the limit is this stub's own",
        scope: .dialect,
        binds: \.booksSlots
    ) { conversation in
        conversation.slotSightings.compactMap { sighting in
            guard let search = sighting.search else { return nil }
            let numbers = [search.number, sighting.booking.number]
            let minutes = (sighting.booking.moment - search.moment) / 60_000_000_000
            guard minutes >= freshMinutes else { return .kept(numbers) }
            return .broken(numbers, "\(sighting.slot) was booked \(minutes) minutes after the search")
        }
    }

    private static let freshMinutes: Int64 = 10

    /// What a consumer compares it does by itself; the report names the obligation all the same, so that nobody takes
    /// silence for a verdict.
    static let demographicsCompared = Obligation(
        "demographics-compared",
        """
        Before a booking, the consumer must compare the patient's family name, given name, gender and birth date from \
        the provider with its own, which no exchange can show.
        """,
        source: "GP Connect 1.2.7, find a patient, consumer's requirements",
        scope: .dialect,
        binds: { dialect in dialect.booksSlots && dialect.interactions.contains { $0.resourceType == "Patient" } },
        evidence: { _ in [] }
    )

    /// A booking is not idempotent, and nobody knows whether one whose answer is lost was made.
    static let lostBookingLookedFor = Obligation(
        "lost-booking-looked-for",
        "After a booking without an answer, the appointments must be looked through before another booking.",
        remedy: "it should have looked the patient's appointments through, which tell whether the booking was made",
        source: "RFC 9110 §9.2.2, idempotent methods",
        scope: .dialect,
        binds: \.findsWhatIsMade
    ) { conversation in
        conversation.entries.indices.filter { conversation.entries[$0].makesAppointment }.compactMap { place in
            let lost = conversation.entries[place]
            guard !lost.isDelivered else { return nil }
            let rest = conversation.entries[(place + 1)...]
            let list = rest.first { next in
                conversation.isSameMessage(next, as: lost) || next.isSuccess && next.findsAppointments
            }
            let next = rest.first { $0.makesAppointment && !conversation.isSameMessage($0, as: lost) }
            switch (list, next) {
            case (let list?, let next?) where list.number < next.number:
                return .kept([lost.number, list.number, next.number])
            case (let list?, nil):
                return .kept([lost.number, list.number])
            case (_, let next?):
                return .broken([lost.number, next.number], "another booking was made without a look")
            case (nil, nil):
                return nil
            }
        }
    }
}

/// A slot that was booked, and the last search before that told of it.
private struct SlotSighting {
    let slot: ResourceKey
    let booking: JournalEntry
    /// Nil if none did.
    let search: JournalEntry?
}

extension Conversation {
    fileprivate var slotSightings: [SlotSighting] {
        bookings.flatMap { place in
            let booking = entries[place]
            let body = booking.sentAppointment(dialect.release).map { JSONValue.object($0) }
            let slots = (body?.leaves(at: ["slot", "reference"]) ?? [])
                .compactMap { $0.string.flatMap { ResourceKey(reference: $0) } }
            return slots.map { slot in
                let search = entries[..<place].last { $0.isSlotSearch && $0.mayTell(of: slot) }
                return SlotSighting(slot: slot, booking: booking, search: search)
            }
        }
    }

    /// The places of the bookings.
    fileprivate var bookings: [Int] {
        entries.indices.filter { entries[$0].isBooking }
    }
}
