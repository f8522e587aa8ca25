import Bytes
import FHIR

extension Dialect {
    /// The Appointment Registry of the NHS Booking API: pointers to appointments that others hold.
    package static let registry = Dialect(
        name: "registry",
        title: "NHS Booking API 2.0.0-beta, Appointment Registry: FHIR STU3",
        release: .stu3,
        basePath: BasePath(segments: [.literal("registry"), .literal("STU3")]),
        resources: [
            ResourcePolicy(
                "Appointment",
                profile: .careConnectAppointment,
                searchParameters: Registry.searchParameters,
                made: .uuid
            )
        ],
        interactions: [
            .read("Appointment"), .vread("Appointment"),
            .cancel(
                CancellationPolicy(
                    targets: ["cancelled"],
                    sources: ["booked"],
                    // GP Connect demands a reason; here it is a difference like any other.
                    reason: .absent,
                    reasonNeed: .optional,
                    description: .unchanged,
                    past: .cancellable,
                    // What a consumer sends there is the registry's own business.
                    meta: .ignored,
                    hints: [
                        "created": "the specification's text of 2019 asked for the time of the cancel; now it stays"
                    ]
                )
            ),
            .history("Appointment"), Registry.register, Registry.find, .capabilities(),
        ],
        headers: HeaderPolicy(),
        mediaTypes: .stu3,
        // A signed token whose audience was never laid down; a stub has no key to verify it with.
        token: TokenPolicy(
            presence: .required,
            exempt: [.capabilities],
            claims: [.present("exp"), .notExpired, .notBefore(skew: 60)]
        ),
        concurrency: .required,
        versionIdentifiers: .sequence,
        instants: .utc,
        seedFolders: ["registry"],
        query: .only(["_format", "_pretty"]),
        repeats: .accepted,
        // Its samples of 2019 have meta before id.
        xmlOrder: .any,
        compression: .withLength,
        vocabulary: OutcomeVocabulary(),
        capabilities: CapabilityWording(
            name: "Appointment Registry",
            version: "2.0.0-beta",
            publisher: "appointment-stub",
            description:
                "Pointers to appointments at providers: register them, find a patient's, read them, cancel them.",
            profiles: ["https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1"],
            acceptUnknown: "no"
        ),
        rules: .registry
    )
}
