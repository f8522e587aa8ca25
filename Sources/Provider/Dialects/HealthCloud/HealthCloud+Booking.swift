import Bytes

extension HealthCloud {
    /// Slots that start within a span of time, with the schedules of whoever is asked for.
    static let slots = Interaction.search(
        SearchPolicy(
            of: "Slot",
            [
                .window(
                    WindowPolicy(
                        from: WindowPolicy.Bound("start", "ge"),
                        to: WindowPolicy.Bound("start", "le"),
                        [.utcDay, .instant],
                        of: .start("start"),
                        incomplete: .searchParameterRequired
                    )
                ),
                .some(of: [practitionerIdentifier, practitioner, location]),
                .chain(
                    SearchCriterion.ChainPolicy(
                        ParameterPolicy(practitionerIdentifier, values: .lists, isRequired: false),
                        [schedule, Inclusion("Schedule", "actor", "Practitioner")],
                        to: "Practitioner",
                        by: .identifier("identifier", bare: "http://hl7.org/fhir/sid/us-npi")
                    )
                ),
                actor(practitioner, "Practitioner"),
                actor(location, "Location"),
                .code(coded("appointment-type")),
                .code(coded("service-type")),
                .code(
                    SearchCriterion.CodePolicy(
                        "status",
                        ["free", "busy", "busy-unavailable", "busy-tentative", "entered-in-error"],
                        asked: ParameterPolicy("status", values: .lists, isRequired: false)
                    )
                ),
                .constant("_sort", "start"),
            ],
            includes: IncludePolicy(direct: ["_include"], iterating: [], known: [schedule]),
            order: "start",
            bundle: SearchsetPolicy(describesItself: true, hasFullURLs: true)
        ),
        .search,
        .post,
        at: "Slot/_search"
    )

    private static let practitionerIdentifier: Text = "schedule:Schedule.actor:Practitioner.identifier"
    private static let practitioner: Text = "schedule:Schedule.actor:Practitioner._id"
    private static let location: Text = "schedule:Schedule.actor:Location._id"
    private static let schedule = Inclusion("Slot", "schedule")

    private static func actor(_ name: Text, _ type: Text) -> SearchCriterion {
        .chain(
            SearchCriterion.ChainPolicy(
                ParameterPolicy(name, values: .lists, isRequired: false),
                [schedule, Inclusion("Schedule", "actor", type)],
                to: type,
                by: .idInSource("source")
            )
        )
    }

    /// Codes, each of its source system where one is named.
    private static func coded(_ name: Text) -> SearchCriterion.CodePolicy {
        SearchCriterion.CodePolicy(
            name,
            [],
            asked: ParameterPolicy(name, values: .lists, isRequired: false),
            source: "source"
        )
    }
}

extension HealthCloud {
    /// A booking, in the source system that the path names if it names one.
    ///
    /// - Parameter path: nil for that of the type.
    static func book(at path: PathShape? = nil) -> Interaction {
        .create(CreationPolicy(booking: booking, isSparse: true, status: 200), at: path)
    }

    /// What Health Cloud sends is sparse: the slot's id tells the source system everything.
    private static let booking = BookingPolicy(
        statuses: ["proposed", "pending", "booked"],
        required: ["slot"],
        participants: [],
        slots: BookingPolicy.SlotsPolicy(),
        additions: [
            .missing("end", .lastSlot), .missing("start", .slot), .missing("appointmentType", .slot),
            .missing("serviceType", .slot), .participants,
        ],
        actors: ["Practitioner", "Location"],
        status: "booked",
        isInSource: true,
        // R4 app-4 allows it only with what is cancelled or was missed, and yet it is sent.
        dropped: ["cancelationReason"]
    )
}
