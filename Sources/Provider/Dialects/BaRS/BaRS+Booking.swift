import Bytes
import FHIR

extension BaRS {
    /// POST of an appointment; the Receiver says what it is called and when it was made, whatever was sent of that.
    ///
    /// Not 201: what books is a message to the Receiver, which answers it.
    static let book = Interaction.create(CreationPolicy(booking: bookingPolicy, status: 200))

    static let bookingPolicy = BookingPolicy(
        required: ["slot", "start", "end"],
        participants: ["Patient"],
        people: .told(in: NHSNumber.system),
        slots: BookingPolicy.SlotsPolicy(),
        additions: [.moment("created")],
        // No document says that an appointment lies ahead; the guide's own example was made after its start.
        past: .cancellable
    )

    static let cancellation = CancellationPolicy(
        targets: ["cancelled", "entered-in-error"],
        sources: ["booked"],
        reason: .absent,
        reasonNeed: .optional,
        description: .unchanged,
        past: .cancellable,
        // The published example changes it.
        meta: .ignored,
        slots: .freed
    )
}
