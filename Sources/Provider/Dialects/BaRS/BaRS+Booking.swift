import Bytes
import FHIR

extension BaRS {
    /// POST of an appointment; the Receiver says what it is called and when it was made, whatever was sent of that.
    static let book = Interaction.create(
        CreationPolicy(
            booking: BookingPolicy(
                required: ["slot", "start", "end"],
                participants: ["Patient"],
                people: .told,
                slots: BookingPolicy.SlotsPolicy(),
                additions: [.moment("created")],
                // No document says that an appointment lies ahead; the guide's own example was made after its start.
                past: .cancellable
            ),
            // Not 201: what books is a message to the Receiver, which answers it.
            status: 200
        )
    )
}
