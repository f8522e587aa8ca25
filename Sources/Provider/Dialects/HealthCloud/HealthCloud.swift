import Bytes
import FHIR

/// What a scheduling system behind Health Cloud holds.
enum HealthCloud {
    static let resources = [
        ResourcePolicy(
            "Appointment",
            profile: mapped,
            origin: .sourceSystems,
            searchParameters: [
                SearchParameter("slot", .referenceTo("Slot"), at: "slot", "reference"),
                SearchParameter("status", .token, .kept, at: "status"),
                SearchParameter("source", .sourceSystem),
            ],
            made: .decimal(from: 5_000_001)
        ),
        ResourcePolicy(
            "Slot",
            searchParameters: [
                SearchParameter("start", .instant, at: "start"),
                SearchParameter("status", .token, .kept, at: "status"),
                SearchParameter("schedule", .referenceTo("Schedule"), at: "schedule", "reference"),
                SearchParameter("service-type", .token, .kept, at: "serviceType", "coding", "code"),
                SearchParameter("appointment-type", .token, .kept, at: "appointmentType", "coding", "code"),
                SearchParameter("source", .sourceSystem),
            ],
            known: .slotKnown
        ),
        ResourcePolicy("Schedule", searchParameters: [SearchParameter("actor", .reference, at: "actor", "reference")]),
        ResourcePolicy(
            "Practitioner",
            searchParameters: [SearchParameter("identifier", .identifier, at: "identifier")]
        ),
        ResourcePolicy("Location"),
        ResourcePolicy("Patient"),
    ]

    /// What an appointment must carry so that Health Cloud can map it: asked of what is stored, not of a command.
    private static let mapped = Profile(
        "Health Cloud Developer Guide, Cancel Appointment",
        of: "Appointment",
        elements: [
            .init("identifier", minimum: 1),
            .init("serviceType", minimum: 1),
            .init("appointmentType", minimum: 1),
            .init("slot", minimum: 1),
            .init("participant.actor", minimum: 1),
        ]
    )

    /// By command, under either path.
    static let cancellation = CancellationPolicy(
        targets: ["cancelled"],
        sources: ["booked", "pending", "proposed", "waitlist"],
        reason: .cancelationReason,
        reasonNeed: .optional,
        description: .unchanged,
        past: .cancellable,
        meta: .ignored,
        slots: .freed
    )
}
