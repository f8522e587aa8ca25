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
        guard Self.stands(stored["status"]?.string), !Self.stands(changed["status"]?.string) else { return [] }
        var freed: [(key: ResourceKey, content: JSONObject)] = []
        var seen: Set<ResourceKey> = []
        for reference in JSONValue.object(stored).leaves(at: ["slot", "reference"]) {
            guard let key = reference.string.flatMap({ ResourceKey(reference: $0) }),
                seen.insert(key).inserted, let slot = transaction.current(key)
            else { continue }
            var content = try slot.resource
            guard content["status"] == "busy", !isHeld(key, in: &transaction) else { continue }
            content["status"] = "free"
            freed.append((key, content))
        }
        return freed
    }

    /// By what stands beside the content: a slot that was booked and freed often is named by many appointments.
    private func isHeld(_ slot: ResourceKey, in transaction: inout Transaction) -> Bool {
        let named = SearchValue("slot", .reference(slot))
        return transaction.resources(ofType: appointment.type, with: named).contains { other in
            other.key != appointment && Self.stands(other.version.tokens("status").first)
        }
    }

    /// Whether an appointment of this status holds its slots.
    static func stands(_ status: Text?) -> Bool {
        let released: [Text] = ["cancelled", "entered-in-error", "noshow"]
        return !(status.map(released.contains) ?? false)
    }
}
