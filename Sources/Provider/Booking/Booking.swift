package import Bytes
package import FHIR

/// A consumer's request to book, judged step by step; each step names all that is wrong in it.
package struct Booking: Sendable {
    let sent: JSONObject
    let policy: BookingPolicy
    /// What the dialect holds, by which is told who is known.
    let resources: [ResourcePolicy]
    let instants: InstantStyle
    /// The system that the path names, from which slots have to be; nil for any.
    let source: Text?
    /// What absolute references to what is held here begin with; nil where any may.
    let base: Text?
    /// Stub time.
    let now: Instant

    /// - Parameters:
    ///   - sent: the body, readable and valid.
    ///   - source: the system that the path names; nil for none.
    ///   - base: the URL of the mount, without a slash at its end; nil for a booking that comes over no mount.
    package init(
        _ sent: JSONObject,
        _ policy: BookingPolicy,
        resources: [ResourcePolicy],
        instants: InstantStyle,
        source: Text? = nil,
        base: Text? = nil,
        now: Instant
    ) {
        self.sent = sent
        self.policy = policy
        self.resources = resources
        self.instants = instants
        self.source = source
        self.base = base
        self.now = now
    }
}

extension Booking {
    /// What comes of a booking.
    package struct Outcome: Sendable {
        /// The appointment with what the provider adds, without an id.
        package let appointment: JSONObject
        /// The slots as they are from now on, in their order.
        package let slots: [(key: ResourceKey, content: JSONObject)]
        /// The system of the identifier that the appointment has in its source system; nil where it has none.
        package let identifierSystem: Text?
    }

    /// Judges the request on what is stored.
    ///
    /// - Throws: `Refusal` by the first step that has problems: what is referred to, whether the slots are free, the rest.
    package func outcome(in transaction: inout Transaction) throws(Refusal) -> Outcome {
        let references = referenceProblems + slotReferenceProblems
        let (slots, unknown) = try slots(in: &transaction)
        let participants = try unknownParticipants(for: slots, in: &transaction)
        try Refusal.ifAny(references + unknown + participants.problems, remark: participants.remark)
        try Refusal.ifAny(takenProblems(slots))
        let schedule = try schedule(of: slots, in: &transaction)
        let agreement = BookingAgreement(booking: self, slots: slots, schedule: schedule)
        try Refusal.ifAny(agreement.problems)
        let booked = BookedAppointment(booking: self, slots: slots.map(\.content), schedule: schedule)
        return Outcome(
            appointment: booked.content,
            slots: slots.map { slot in
                var content = slot.content
                content["status"] = "busy"
                return (slot.key, content)
            },
            identifierSystem: booked.identifierSystem
        )
    }

    /// The appointment of a booking that is not carried out, as far as its slots are there.
    ///
    /// - Parameters:
    ///   - status: what it says of itself.
    ///   - id: which no appointment has.
    package func proposal(
        _ status: Text,
        id: Text,
        in transaction: inout Transaction
    ) throws(Refusal) -> JSONObject {
        let slots = try slots(in: &transaction).slots
        let schedule = try schedule(of: slots, in: &transaction)
        let booked = BookedAppointment(booking: self, slots: slots.map(\.content), schedule: schedule)
        var appointment = booked.content
        appointment["status"] = .string(status)
        return appointment.named(id, in: booked.identifierSystem)
    }

    private func schedule(
        of slots: [BookedSlot],
        in transaction: inout Transaction
    ) throws(Refusal) -> JSONObject? {
        guard let key = slots.first?.schedule else { return nil }
        return try transaction.current(key)?.resource
    }

    private func takenProblems(_ slots: [BookedSlot]) -> [Problem] {
        slots.filter { $0.content["status"] != "free" }.map { slot in
            Problem(
                .bookingSlotsFree,
                at: .element(slot.path),
                expected: "a slot that is free",
                found: "\(slot.key), which is \(slot.content["status"]?.string?.string ?? "without a status")",
                sentence: "\(slot.key) is not free but \(slot.content["status"]?.string?.string ?? "without a status")"
            )
        }
    }

    static func path(_ steps: ElementPath.Step...) -> ElementPath {
        ElementPath("Appointment", steps)
    }
}
