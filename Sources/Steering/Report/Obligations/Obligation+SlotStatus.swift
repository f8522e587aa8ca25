import Bytes
import FHIR
import HTTP
import Provider

extension Dialect {
    /// Whether consumers can read the status of a slot that they book.
    fileprivate var showsSlots: Bool {
        booking != nil
            && interactions.contains { interaction in
                guard interaction.resourceType == "Slot", case .read = interaction.action else { return false }
                return true
            }
    }
}

extension Obligation {
    /// A search tells what was free when somebody began to choose.
    static let slotStatusRead = Obligation(
        "slot-status-read",
        "The status of a slot must be read after it was chosen and before it is booked, and be free.",
        remedy: "it should have read the slot just before, and booked it if it was still free",
        source: "Health Cloud Developer Guide, Get Slot Status",
        rules: [.slotKnown],
        scope: .dialect,
        binds: \.showsSlots
    ) { conversation in
        let (entries, release) = (conversation.entries, conversation.dialect.release)
        return entries.indices.filter { entries[$0].isBooking }.flatMap { place -> [Evidence] in
            let booking = entries[place]
            let body = booking.sentAppointment(release).map { JSONValue.object($0) }
            let slots = (body?.leaves(at: ["slot", "reference"]) ?? [])
                .compactMap { $0.string.flatMap { ResourceKey(reference: $0) } }
            return slots.map { slot -> Evidence in
                let look = entries[..<place].last { $0.isDelivered && $0.resource == slot && $0.showsResource }
                guard let look else {
                    return .broken([booking.number], "\(slot) was booked without its status having been read")
                }
                let numbers = [look.number, booking.number]
                let status = look.answeredAppointment(release)?["status"]?.string
                guard let status, status != "free" else { return .kept(numbers) }
                return .broken(numbers, "\(slot) was booked though its status had been read as \(status)")
            }
        }
    }
}

extension JournalEntry {
    /// Whether the consumer has the resource by its answer, or had it already.
    fileprivate var showsResource: Bool {
        request.method == .get && (response.status == .ok || response.status == .notModified)
    }
}
