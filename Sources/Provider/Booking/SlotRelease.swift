import Bytes
package import FHIR

/// Frees the slots of an appointment that no longer stands.
package struct SlotRelease: Sendable {
    private let appointment: ResourceKey
    private let stored: JSONObject
    private let changed: JSONObject

    /// - Parameters:
    ///   - stored: the appointment before the change.
    ///   - changed: the appointment after it.
    package init(_ appointment: ResourceKey, from stored: JSONObject, to changed: JSONObject) {
        self.appointment = appointment
        self.stored = stored
        self.changed = changed
    }

    /// The slots that are free from now on: those that exist, are busy, and that no other standing appointment names.
    package func slots(
        in transaction: inout Transaction
    ) throws(Refusal) -> [(key: ResourceKey, content: JSONObject)] {
        guard Self.stands(stored), !Self.stands(changed) else { return [] }
        var freed: [(key: ResourceKey, content: JSONObject)] = []
        for reference in JSONValue.object(stored).leaves(at: ["slot", "reference"]) {
            guard let key = reference.string.flatMap({ ResourceKey(reference: $0) }),
                !freed.contains(where: { $0.key == key }), let slot = transaction.current(key)
            else { continue }
            var content = try slot.resource
            guard content["status"] == "busy", try !isHeld(key, in: &transaction) else { continue }
            content["status"] = "free"
            freed.append((key, content))
        }
        return freed
    }

    private func isHeld(_ slot: ResourceKey, in transaction: inout Transaction) throws(Refusal) -> Bool {
        let named = SearchValue("slot", .reference(slot))
        for other in transaction.resources(ofType: appointment.type, with: named) where other.key != appointment {
            if Self.stands(try other.version.resource) { return true }
        }
        return false
    }

    /// Whether an appointment holds its slots.
    private static func stands(_ appointment: JSONObject) -> Bool {
        let released: [JSONValue] = ["cancelled", "entered-in-error", "noshow"]
        return !(appointment["status"].map(released.contains) ?? false)
    }
}
