import Bytes
import FHIR

extension Dialect {
    /// The NHS Booking and Referral Standard: its API, which checks token and routing, and the Receiver behind it.
    package static let bars = Dialect(
        name: "bars",
        title: "NHS Booking and Referral Standard, Core 1.2.2: FHIR R4 UK Core",
        release: .r4,
        basePath: BasePath(segments: [.literal("booking-and-referral"), .literal("FHIR"), .literal("R4")]),
        resources: BaRS.resources,
        interactions: [
            .read("Appointment"), .vread("Appointment"),
            .cancel(BaRS.cancellation),
            .history("Appointment"), BaRS.patientsAppointments, BaRS.book, BaRS.slots, .process(BaRS.messagePolicy),
            .definitions(BaRS.messagePolicy),
        ] + BaRS.pointerInteractions + [.capabilities()],
        routes: RoutePolicy(
            unbuilt: [.init("PATCH", "Appointment/{id}"), .init("DELETE", "Appointment/{id}")]
        ),
        headers: BaRS.headers,
        mediaTypes: .bars,
        // The platform's access tokens are opaque; for what it can do the API itself is asked, unless a target is named.
        token: TokenPolicy(
            presence: .required,
            form: .opaque,
            exempt: [.capabilities],
            exemption: .withoutField("NHSD-Target-Identifier"),
            claims: [.notExpired]
        ),
        concurrency: .optional,
        versionNaming: .free,
        versionIdentifiers: .sequence,
        instants: .utcMilliseconds,
        seedFolders: ["bars"],
        query: .ignoresUnknown,
        repeats: .refused,
        pointers: BaRS.pointers,
        compression: .withLength,
        vocabulary: OutcomeVocabulary(
            outcomeProfile: "https://fhir.hl7.org.uk/StructureDefinition/UKCore-OperationOutcome",
            identification: .uuid,
            issues: .single,
            diagnostics: .withoutValues
        ),
        statuses: BaRS.statuses,
        capabilities: CapabilityWording(
            name: "BookingAndReferral",
            version: "1.2.2",
            publisher: "appointment-stub",
            description: "Appointments of a Receiver, its slots, and a registry's pointers: find, book, cancel.",
            profiles: ["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Appointment"],
            acceptUnknown: "no"
        ),
        rules: .bars
    )
}

extension MediaTypePolicy {
    /// JSON and XML by the names that R4's consumers use; a version of BaRS Core may stand with them, of which the major
    /// number decides.
    fileprivate static let bars = MediaTypePolicy(
        standard: Name("application/fhir+json", .json),
        others: [
            Name("application/fhir+xml", .xml),
            Name("application/json", .json),
            Name("text/json", .json),
            Name("application/xml", .xml),
            Name("text/xml", .xml),
        ],
        releaseParameters: ["4.0", "4.0.1"],
        majorVersion: 1
    )
}
