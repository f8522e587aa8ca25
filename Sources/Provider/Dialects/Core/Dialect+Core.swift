import Bytes
import FHIR

extension Dialect {
    /// What the specifications share, with the least ceremony: a version that must be named, a status that may change.
    package static let core = Dialect(
        name: "core",
        title: "Core: FHIR STU3 with versions and cancellation, and nothing else",
        release: .stu3,
        basePath: BasePath(segments: []),
        resources: [ResourcePolicy("Appointment")],
        interactions: [
            .read("Appointment"), .vread("Appointment"),
            .cancel(
                CancellationPolicy(
                    targets: ["cancelled"],
                    sources: ["proposed", "pending", "booked", "arrived"],
                    reason: .extension(url: GPConnect.cancellationReason),
                    reasonNeed: .optional,
                    description: .prefixedWithReason,
                    past: .cancellable
                )
            ),
            .history("Appointment"), .capabilities(),
        ],
        headers: HeaderPolicy(),
        mediaTypes: .stu3,
        // What is no JWT is somebody else's token.
        token: TokenPolicy(presence: .optional, form: .opaque, claims: [.notExpired]),
        concurrency: .required,
        versionIdentifiers: .sequence,
        instants: .utc,
        seedFolders: ["core", "systmone"],
        query: .ignoresUnknown,
        repeats: .accepted,
        compression: .withLength,
        vocabulary: OutcomeVocabulary(),
        capabilities: CapabilityWording(
            name: "appointment-stub core",
            version: "1",
            publisher: "appointment-stub",
            description: "Appointments of FHIR STU3: read them, follow their versions, cancel them.",
            profiles: [],
            acceptUnknown: "no"
        ),
        rules: .core
    )
}
