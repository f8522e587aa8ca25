import Bytes

extension GPConnect {
    /// Free slots.
    ///
    /// - Parameter forms: how the bounds are written, beside days.
    static func slots(_ forms: [WindowPolicy.Form]) -> Interaction {
        let policy = SearchPolicy(
            of: "Slot",
            [
                .window(
                    WindowPolicy(
                        from: WindowPolicy.Bound("start", "ge"),
                        to: WindowPolicy.Bound("end", "le"),
                        [.day] + forms,
                        of: .whole(start: "start", end: "end"),
                        maximumDays: 14
                    )
                ),
                .code(SearchCriterion.CodePolicy("status", ["free"])),
                .access(
                    SearchCriterion.AccessPolicy(
                        "searchFilter",
                        systems: [organisationType, organisationCode],
                        codings: "access"
                    )
                ),
            ],
            includes: IncludePolicy(
                direct: ["_include"],
                iterating: ["_include:recurse"],
                known: [schedule, practitioner, location, organisation],
                required: [schedule],
                // Known issues, search for free slots: consumers rely on it.
                always: [[schedule, location, organisation]]
            ),
            order: "start"
        )
        return .search(policy, identifiers: [interactionIdentifier("search:slot-1")])
    }

    private static let schedule = Inclusion("Slot", "schedule")
    private static let practitioner = Inclusion("Schedule", "actor", "Practitioner")
    private static let location = Inclusion("Schedule", "actor", "Location")
    private static let organisation = Inclusion("Location", "managingOrganization")

    static let organisationType: Text = "https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1"
    static let organisationCode: Text = "https://fhir.nhs.uk/Id/ods-organization-code"
}

extension GPConnect {
    /// A patient's appointments of some days, whatever has become of them.
    static let patientsAppointments = Interaction.search(
        SearchPolicy(
            of: "Appointment",
            [
                .compartment(parameter: "patient"),
                .window(
                    WindowPolicy(
                        from: WindowPolicy.Bound("start", "ge"),
                        to: WindowPolicy.Bound("start", "le"),
                        [.day],
                        of: .start("start"),
                        past: .refused,
                        incomplete: .searchRange
                    )
                ),
            ],
            order: "start"
        ),
        .list,
        at: "Patient/{id}/Appointment",
        identifiers: [interactionIdentifier("search:patient_appointments-1")]
    )

    /// Those of a type who bear an identifier.
    private static func search(
        _ type: Text,
        _ system: Text,
        _ operation: String,
        _ form: SearchCriterion.IdentifierForm = .any
    ) -> Interaction {
        .search(
            SearchPolicy(of: type, [.identifier(SearchCriterion.IdentifierPolicy(systems: [system], form))]),
            identifiers: [interactionIdentifier(operation)]
        )
    }

    /// Who and what appointments are about: by identifier, and by id.
    static let peopleAndPlaces: [Interaction] = [
        search("Patient", NHSNumber.system, "search:patient-1", .nhsNumber),
        .read("Patient", identifiers: [interactionIdentifier("read:patient-1")]),
        search("Practitioner", "https://fhir.nhs.uk/Id/sds-user-id", "search:practitioner-1"),
        .read("Practitioner", identifiers: [interactionIdentifier("read:practitioner-1")]),
        search("Organization", organisationCode, "search:organization-1"),
        .read("Organization", identifiers: [interactionIdentifier("read:organization-1")]),
        .read("Location", identifiers: [interactionIdentifier("read:location-1")]),
    ]
}
