import Bytes
package import FHIR

extension Dialect {
    /// Writes what came of a booking: the appointment, its slots, and what a registry is told.
    package func write(
        _ outcome: Booking.Outcome,
        in transaction: inout Transaction,
        now: Instant
    ) -> (key: ResourceKey, version: Version) {
        let made = make(
            outcome.appointment,
            of: "Appointment",
            identifiedIn: outcome.identifierSystem,
            in: &transaction,
            now: now
        )
        write(outcome.slots, in: &transaction, now: now)
        keepPointer(to: made.key, outcome.appointment, in: &transaction, now: now)
        return made
    }

    /// Writes what follows from a change of an appointment: slots that are free again, and what a registry is told.
    ///
    /// - Parameters:
    ///   - stored: the appointment before the change.
    ///   - changed: the appointment after it.
    package func settle(
        _ key: ResourceKey,
        from stored: JSONObject,
        to changed: JSONObject,
        _ slots: CancellationPolicy.SlotsPolicy,
        in transaction: inout Transaction,
        now: Instant
    ) throws(Refusal) {
        if slots == .freed {
            write(try SlotRelease(key, from: stored, to: changed).slots(in: &transaction), in: &transaction, now: now)
        }
        keepPointer(to: key, changed, in: &transaction, now: now)
    }
}
