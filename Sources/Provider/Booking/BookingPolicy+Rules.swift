extension Rule {
    package static let bookingStatus = Rule("booking.status", "A booking must have the status booked.")
    package static let bookingRequired = Rule(
        "booking.required",
        "A booking must state its slots, its start and its end."
    )
    package static let bookingParticipants = Rule(
        "booking.participants",
        "A booking must name one patient and one location."
    )
    package static let bookingOrganisation = Rule(
        "booking.organisation",
        "A booking must contain the booking organisation, with its code, name and telephone number."
    )
    package static let bookingLength = Rule(
        "booking.length",
        "The description and comment must not be longer than allowed."
    )
    package static let bookingReferences = Rule("booking.references", "References in a booking must be relative.")
    package static let bookingSlotsKnown = Rule("booking.slots-known", "The slots of a booking must exist.")
    package static let bookingParticipantsKnown = Rule(
        "booking.participants-known",
        "The participants of a booking must be known here, and the patient must be one who can be booked."
    )
    package static let bookingSlotsFree = Rule("booking.slots-free", "The slots of a booking must be free.")
    package static let bookingSlotsAdjacent = Rule(
        "booking.slots-adjacent",
        "Several slots must be adjacent, and of the same schedule and type."
    )
    package static let bookingTimes = Rule(
        "booking.times",
        "An appointment must start with its first slot and end with its last."
    )
    package static let bookingSchedule = Rule(
        "booking.schedule",
        "What a booking states about its schedule and slots must agree with them."
    )
}

extension CreationPolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        [.ifNoneExistAbsent, .serverRoom] + (booking?.rules ?? []) + (pointer?.rules ?? [])
    }
}

extension BookingPolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        [
            .bookingStatus, .bookingSlotsKnown, .bookingSlotsFree, .bookingSlotsAdjacent, .bookingTimes,
            .bookingSchedule,
        ]
            + (required.isEmpty ? [] : [.bookingRequired])
            + (people == .held ? [.bookingParticipantsKnown] : [])
            + (participants.isEmpty ? [] : [.bookingParticipants])
            + (organisation == nil ? [] : [.bookingOrganisation])
            + (texts.isEmpty ? [] : [.bookingLength])
            + (references == .any ? [] : [.bookingReferences])
            + (past == .refused ? [.appointmentNotPast] : [])
    }
}
