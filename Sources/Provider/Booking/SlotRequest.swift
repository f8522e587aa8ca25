import Bytes
package import FHIR

/// Slots that are wanted for a patient; a consumer's booking is made of that and of what is stored.
package struct SlotRequest: Sendable {
    private let slots: [ResourceKey]
    private let patient: ResourceKey
    private let description: String

    package init(_ slots: [ResourceKey], for patient: ResourceKey, description: String) {
        self.slots = slots
        self.patient = patient
        self.description = description
    }
}

extension SlotRequest {
    /// The appointment that a consumer would send who says no more than it must: who takes part is the patient and
    /// whoever the slots' schedule is for.
    ///
    /// - Parameter profile: what an appointment has to be; nil where the system has no profile.
    package func appointment(
        _ policy: BookingPolicy,
        _ profile: Profile?,
        from store: Store,
        instants: InstantStyle,
        now: Instant
    ) -> JSONObject {
        let stored = slots.compactMap { try? store.current($0)?.resource }
        let schedule = stored.first?["schedule"]?["reference"]?.string.flatMap { ResourceKey(reference: $0) }
        let actors = schedule.flatMap { try? store.current($0)?.resource }.map(Self.actors) ?? []
        let expected = Set(policy.participants + policy.actors)
        var appointment: JSONObject = [
            "resourceType": "Appointment",
            "status": .string(policy.statuses.first ?? "booked"),
            "description": .string(Text(description)),
        ]
        if let profile { appointment["meta"] = ["profile": [.string(profile.url)]] }
        appointment["start"] = stored.first?["start"]
        appointment["end"] = stored.last?["end"]
        appointment["slot"] = .array(slots.map { Self.reference(to: $0) })
        appointment["created"] = .string(instants.text(of: now))
        let others = actors.filter { expected.contains($0.type) && $0.type != patient.type }
        appointment["participant"] = .array(
            ([patient] + others).map { ["actor": Self.reference(to: $0), "status": "accepted"] }
        )
        return appointment
    }

    private static func reference(to key: ResourceKey) -> JSONValue {
        ["reference": .string(Text(key.description))]
    }

    private static func actors(of schedule: JSONObject) -> [ResourceKey] {
        JSONValue.object(schedule).leaves(at: ["actor", "reference"])
            .compactMap { $0.string.flatMap { ResourceKey(reference: $0) } }
    }
}
