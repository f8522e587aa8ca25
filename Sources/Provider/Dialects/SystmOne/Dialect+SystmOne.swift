import Bytes
import FHIR

extension Dialect {
    /// TPP SystmOne as recorded on 18 January 2019, and GP Connect 1.2 where the recording is silent.
    ///
    /// It departs from the specification in three ways that the recording shows: the reason goes before the
    /// description, version ids are 32 hexadecimal digits, and a cancel without If-Match is carried out.
    package static let systmone = Dialect(
        name: "systmone",
        title: "TPP SystmOne: GP Connect appointments, FHIR STU3",
        release: .stu3,
        basePath: BasePath(
            segments: [
                .literal("SystmOneMHS"), .literal("NHSConnect"), .organisationCode, .literal("STU3"), .literal("1"),
            ]
        ),
        resources: GPConnect.resources(nil, .underscored, made: .hexadecimal(prefix: "aebebd2", digits: 16)),
        interactions: GPConnect.interactions(
            CancellationPolicy(
                targets: ["cancelled"],
                sources: ["proposed", "pending", "booked", "arrived"],
                reason: .extension(url: GPConnect.cancellationReason),
                reasonNeed: .required,
                description: .prefixedWithReason,
                past: .refused,
                mayBeAbsent: GPConnect.mayBeAbsent,
                slots: .freed
            ),
            slotTimes: [.londonInstant, .utcInstant]
        ),
        headers: GPConnect.headers,
        mediaTypes: .stu3,
        token: GPConnect.token,
        concurrency: .optional,
        // The recorded consumer sends none.
        versionNaming: .advised,
        contentLocation: .version,
        versionIdentifiers: .hexadecimal,
        instants: .utc,
        seedFolders: ["systmone"],
        query: .ignoresUnknown,
        repeats: .accepted,
        bodies: .unknownTypesApart,
        compression: .chunked,
        vocabulary: GPConnect.vocabulary,
        statuses: GPConnect.statuses,
        capabilities: GPConnect.capabilities,
        rules: .systmone
    )
}
