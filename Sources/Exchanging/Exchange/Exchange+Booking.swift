import Bytes
import FHIR
import HTTP
package import Provider

extension Exchange {
    /// Whether it can be a booking of slots, by path and method.
    package var isBooking: Bool {
        candidates.contains { interaction in
            if case .create(let policy) = interaction.action { policy.booking != nil } else { false }
        }
    }

    /// The slots that a booking names, as far as its body can be read.
    package var bookedSlots: [ResourceKey] {
        guard isBooking else { return [] }
        let format = negotiation.body ?? dialect.mediaTypes.standard.format
        guard let body = try? format.read(content(), dialect.release) else { return [] }
        return body.leaves(at: ["slot", "reference"])
            .compactMap { $0.string.flatMap { ResourceKey(reference: $0, orUUIDOf: "Slot") } }
    }
}
