import Bytes
import FHIR
import HTTP
package import Provider

extension Exchange {
    /// Whether it can be a booking of slots, by path and method.
    package var isBooking: Bool {
        candidates.contains { interaction in
            switch interaction.action {
            case .create(let policy): policy.booking != nil
            case .process(let policy): asksForBooking(by: policy)
            default: false
            }
        }
    }

    /// The slots that a booking names, as far as its body can be read.
    package var bookedSlots: [ResourceKey] {
        guard isBooking else { return [] }
        if let message { return message.slots }
        let format = negotiation.body ?? dialect.mediaTypes.standard.format
        guard let body = try? format.read(content(), dialect.release) else { return [] }
        return body.leaves(at: ["slot", "reference"])
            .compactMap { $0.string.flatMap { ResourceKey(reference: $0, orUUIDOf: "Slot") } }
    }
}
