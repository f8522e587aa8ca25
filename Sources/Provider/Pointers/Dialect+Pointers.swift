import Bytes
package import FHIR

extension Dialect {
    /// Makes the pointer of an appointment, or deletes it, as its status asks; where there is no registry, nothing.
    ///
    /// - Parameters:
    ///   - appointment: as it is from now on.
    ///   - transaction: in which it is written.
    ///   - now: stub time.
    package func keepPointer(
        to key: ResourceKey,
        _ appointment: JSONObject,
        in transaction: inout Transaction,
        now: Instant
    ) {
        guard let pointers else { return }
        let named = SearchValue.token("identifier", system: pointers.systems.appointment, key.id)
        let known = transaction.resources(ofType: pointers.resourceType, with: named)
        guard let pointer = Pointer(to: key, appointment, pointers, in: &transaction) else {
            for pointer in known { transaction.delete(pointer.key) }
            return
        }
        guard known.isEmpty else { return }
        let content = pointer.content(date: instants.text(of: now))
        _ = make(content, of: pointers.resourceType, in: &transaction, now: now)
    }
}
