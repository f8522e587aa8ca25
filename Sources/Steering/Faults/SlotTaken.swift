import Bytes
import Exchanging
import FHIR
import Provider

/// What another consumer does to a slot just before a booking of it is judged, for the fault `slot-taken`.
///
/// The slot is busy then, without an appointment of the stub's.
struct SlotTaken {
    let mount: Mount
    let state: ProviderState
    let realTime: Instant

    /// Takes the first of these slots that is free; none if there is none.
    func apply(to slots: [ResourceKey]) {
        let now = state.time.now(atRealTime: realTime)
        _ = state.store(of: mount).transact { transaction in
            for key in slots {
                guard let current = transaction.current(key), var slot = try? current.resource,
                    slot["status"] == "free"
                else { continue }
                slot["status"] = "busy"
                let next = mount.dialect.version(of: key, content: slot, after: current, in: transaction, now: now)
                return transaction.write(next, as: key, .rival)
            }
        }
    }
}
