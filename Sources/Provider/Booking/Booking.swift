import Bytes
package import FHIR

/// A consumer's request to book, judged step by step; each step names all that is wrong in it.
package struct Booking: Sendable {
    let sent: JSONObject
    let policy: BookingPolicy
    /// What the dialect holds, by which is told who is known.
    let resources: [ResourcePolicy]
    let instants: InstantStyle
    /// Stub time.
    let now: Instant

    /// - Parameter sent: the body, readable and valid.
    package init(
        _ sent: JSONObject,
        _ policy: BookingPolicy,
        resources: [ResourcePolicy],
        instants: InstantStyle,
        now: Instant
    ) {
        self.sent = sent
        self.policy = policy
        self.resources = resources
        self.instants = instants
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
    }

    /// Judges the request on what is stored.
    ///
    /// - Throws: `Refusal` by the first step that has problems: what is referred to, whether the slots are free, the rest.
    package func outcome(in transaction: inout Transaction) throws(Refusal) -> Outcome {
        let references = referenceProblems + slotReferenceProblems
        let (slots, unknown) = try slots(in: &transaction)
        let participants = try unknownParticipants(in: &transaction)
        try Refusal.ifAny(references + unknown + participants.problems, remark: participants.remark)
        try Refusal.ifAny(takenProblems(slots))
        let schedule =
            try slots.first.flatMap { $0.schedule }.map { (key) throws(Refusal) in
                try transaction.current(key)?.resource
            } ?? nil
        let agreement = BookingAgreement(booking: self, slots: slots, schedule: schedule)
        try Refusal.ifAny(agreement.problems)
        return Outcome(
            appointment: BookedAppointment(booking: self, slot: slots.first?.content, schedule: schedule).content,
            slots: slots.map { slot in
                var content = slot.content
                content["status"] = "busy"
                return (slot.key, content)
            }
        )
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
