import Bytes
import FHIR

extension Dialect {
    /// The scheduling system behind Salesforce Health Cloud's Intelligent Appointment Management.
    ///
    /// Health Cloud posts a command; what cannot be carried out is answered with the appointment, its status `proposed`.
    package static let healthcloud = Dialect(
        name: "healthcloud",
        title: "Salesforce Health Cloud, Intelligent Appointment Management: FHIR R4",
        release: .r4,
        basePath: BasePath(segments: [.literal("health-cloud"), .literal("R4")]),
        resources: [ResourcePolicy("Appointment", profile: .healthCloudAppointment, origin: .sourceSystems)],
        interactions: [
            .read("Appointment"), .read("Appointment", at: "Appointment/{sourceSystem}/{id}"), .vread("Appointment"),
            .command(healthCloudCancellation, at: "Appointment/{id}"),
            .command(healthCloudCancellation, at: "Appointment/{sourceSystem}/{id}"),
            .history("Appointment"), .capabilities(),
        ],
        headers: HeaderPolicy(),
        mediaTypes: .healthCloud,
        // A named credential's token is opaque.
        token: TokenPolicy(presence: .required, form: .opaque, claims: [.notExpired]),
        concurrency: .unused,
        versionIdentifiers: .sequence,
        instants: .utc,
        seedFolders: ["healthcloud"],
        query: .ignoresUnknown,
        repeats: .accepted,
        compression: .withLength,
        vocabulary: OutcomeVocabulary(),
        capabilities: CapabilityWording(
            name: "IntelligentAppointmentManagement",
            version: "1",
            publisher: "appointment-stub",
            description:
                "Appointments of a scheduling system: read them, follow their versions, cancel them by command.",
            profiles: [],
            acceptUnknown: "no"
        ),
        rules: .healthcloud
    )

    /// By command, under either path.
    private static let healthCloudCancellation = CancellationPolicy(
        targets: ["cancelled"],
        sources: ["booked", "pending", "proposed", "waitlist"],
        reason: .cancelationReason,
        reasonNeed: .optional,
        description: .unchanged,
        past: .cancellable,
        meta: .ignored
    )
}

extension MediaTypePolicy {
    fileprivate static let healthCloud = MediaTypePolicy(
        standard: Name("application/fhir+json", .json),
        others: [Name("application/json", .json)],
        releaseParameters: ["4.0", "4.0.1"]
    )
}

extension Profile {
    /// What an appointment must carry so that Health Cloud can map it: asked of what is stored, not of a command.
    fileprivate static let healthCloudAppointment = Profile(
        "Health Cloud Developer Guide, Cancel Appointment",
        of: "Appointment",
        elements: [
            Element("identifier", minimum: 1),
            Element("serviceType", minimum: 1),
            Element("appointmentType", minimum: 1),
            Element("slot", minimum: 1),
            Element("participant.actor", minimum: 1),
        ]
    )
}
