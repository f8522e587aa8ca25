import Bytes
import FHIR

extension Dialect {
    /// GP Connect 1.2 as it is specified, and as its provider test suite checks it.
    package static let gpconnect = Dialect(
        name: "gpconnect",
        title: "GP Connect 1.2.7, appointments: FHIR STU3",
        release: .stu3,
        basePath: BasePath(
            segments: [.organisationCode, .literal("STU3"), .literal("1"), .literal("gpconnect")]
        ),
        resources: GPConnect.resources(.gpConnectAppointment, made: .decimal(from: 2001)),
        interactions: GPConnect.interactions(
            CancellationPolicy(
                targets: ["cancelled"],
                // Cancelling again gives a new reason: the specification forbids only to amend what is cancelled.
                sources: ["proposed", "pending", "booked", "arrived", "cancelled"],
                reason: .extension(url: GPConnect.cancellationReason),
                reasonNeed: .required,
                description: .unchanged,
                past: .refused,
                mayBeAbsent: GPConnect.mayBeAbsent,
                slots: .freed
            ),
            slotTimes: [.londonInstant]
        ),
        headers: GPConnect.headers,
        mediaTypes: .stu3,
        token: GPConnect.token,
        concurrency: .optional,
        contentLocation: .version,
        versionIdentifiers: .sequence,
        instants: .london,
        seedFolders: ["gpconnect"],
        query: .ignoresUnknown,
        repeats: .accepted,
        bodies: .unknownTypesApart,
        compression: .withLength,
        vocabulary: GPConnect.vocabulary,
        statuses: GPConnect.statuses,
        capabilities: GPConnect.capabilities,
        rules: .gpconnect
    )
}
