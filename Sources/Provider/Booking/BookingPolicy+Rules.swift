extension Rule {
    package static let bookingStatus = Rule("booking.status", "What is booked has the status booked.")
    package static let bookingParticipants = Rule(
        "booking.participants",
        "A booking names one patient and one location."
    )
    package static let bookingOrganisation = Rule(
        "booking.organisation",
        "A booking contains the organisation that books, with its code, name and telephone."
    )
    package static let bookingLength = Rule("booking.length", "Description and comment keep to their lengths.")
    package static let bookingReferences = Rule("booking.references", "References in a booking are relative.")
    package static let bookingSlotsKnown = Rule("booking.slots-known", "The slots of a booking exist.")
    package static let bookingParticipantsKnown = Rule(
        "booking.participants-known",
        "Those who take part in a booking are known here, and the patient can be booked."
    )
    package static let bookingSlotsFree = Rule("booking.slots-free", "The slots of a booking are free.")
    package static let bookingSlotsAdjacent = Rule(
        "booking.slots-adjacent",
        "Several slots follow one another, and are of one schedule and one kind."
    )
    package static let bookingTimes = Rule(
        "booking.times",
        "An appointment starts with its first slot and ends with its last."
    )
    package static let bookingSchedule = Rule(
        "booking.schedule",
        "What a booking says of its schedule and slots is as they say it."
    )
}

extension CreationPolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] { [.ifNoneExistAbsent, .serverRoom] + (booking?.rules ?? []) }
}

extension BookingPolicy {
    fileprivate var rules: [Rule] {
        [
            .bookingStatus, .bookingSlotsKnown, .bookingParticipantsKnown, .bookingSlotsFree, .bookingSlotsAdjacent,
            .bookingTimes, .bookingSchedule,
        ]
            + (participants.isEmpty ? [] : [.bookingParticipants])
            + (organisation == nil ? [] : [.bookingOrganisation])
            + (texts.isEmpty ? [] : [.bookingLength])
            + (references == .any ? [] : [.bookingReferences])
            + (past == .refused ? [.appointmentNotPast] : [])
    }
}
