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
        resources: HealthCloud.resources,
        interactions: [
            .read("Appointment"), .read("Appointment", at: "Appointment/{sourceSystem}/{id}"), .vread("Appointment"),
            .command(HealthCloud.cancellation, at: "Appointment/{id}"),
            .command(HealthCloud.cancellation, at: "Appointment/{sourceSystem}/{id}"),
            .history("Appointment"), HealthCloud.book(), HealthCloud.book(at: "Appointment/{sourceSystem}"),
            HealthCloud.slots, .read("Slot"), .read("Slot", at: "Slot/{sourceSystem}/{id}"),
            .capabilities(),
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
                "A scheduling system: find slots, book them, read appointments, cancel them by command.",
            profiles: [],
            acceptUnknown: "no"
        ),
        rules: .healthcloud
    )
}

extension MediaTypePolicy {
    fileprivate static let healthCloud = MediaTypePolicy(
        standard: Name("application/fhir+json", .json),
        others: [Name("application/json", .json)],
        releaseParameters: ["4.0", "4.0.1"]
    )
}
