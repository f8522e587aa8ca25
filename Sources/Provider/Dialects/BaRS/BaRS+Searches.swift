import Bytes
import FHIR

extension BaRS {
    /// Slots of a service that start in a span of time, with what the consumer must show of them.
    static let slots = Interaction.search(
        SearchPolicy(
            of: "Slot",
            [
                .chain(
                    SearchCriterion.ChainPolicy(
                        // The API's own spelling, and the guide's.
                        ParameterPolicy("Schedule.actor:HealthcareService", "Schedule:actor:HealthcareService"),
                        [schedule, service],
                        to: "HealthcareService",
                        by: .idInSystem(serviceIdentifier),
                        malformed: .searchTargetForm,
                        unknown: .searchTargetKnown
                    )
                ),
                .code(
                    SearchCriterion.CodePolicy(
                        "status",
                        ["free", "busy"],
                        asked: ParameterPolicy("status", values: .list)
                    )
                ),
                .window(
                    WindowPolicy(
                        from: WindowPolicy.Bound("start", "ge"),
                        to: WindowPolicy.Bound("start", "le"),
                        [.instant],
                        of: .start("start"),
                        isLimited: true,
                        incomplete: .searchParameterRequired,
                        wrongPrefix: .searchParameterValue
                    )
                ),
            ],
            includes: IncludePolicy(
                direct: [],
                // What is included is followed in its turn, without a modifier that says so.
                iterating: ["_include", "_include:iterate"],
                known: [
                    schedule, service, Inclusion("Schedule", "actor", "Practitioner"),
                    Inclusion("Schedule", "actor", "PractitionerRole"), Inclusion("HealthcareService", "location"),
                    Inclusion("HealthcareService", "providedBy"),
                ],
                required: [schedule, service],
                wildcards: ["Slot"]
            ),
            order: "start",
            bundle: bundle
        )
    )

    private static let schedule = Inclusion("Slot", "schedule")
    private static let service = Inclusion("Schedule", "actor", "HealthcareService")
    static let serviceIdentifier: Text = "https://fhir.nhs.uk/Id/dos-service-id"

    /// A patient's appointments, whatever has become of them.
    static let patientsAppointments = Interaction.search(
        SearchPolicy(
            of: "Appointment",
            [
                .subject(
                    SubjectPolicy(
                        // The guide's own example has a number whose check digit is wrong.
                        SearchCriterion.IdentifierPolicy(
                            "subject",
                            systems: [NHSNumber.system],
                            .tenDigits,
                            asked: ParameterPolicy("patient:identifier", "patient.identifier")
                        ),
                        name: "patient:name",
                        birthDate: "patient:birthdate",
                        postcode: "patient:address-postalcode"
                    )
                )
            ],
            order: "start",
            bundle: bundle
        ),
        .list
    )

    /// What the registry has of a patient.
    static let pointerSearch = Interaction.search(
        SearchPolicy(
            of: "DocumentReference",
            [
                .identifier(
                    SearchCriterion.IdentifierPolicy(
                        "subject",
                        systems: [NHSNumber.system],
                        .tenDigits,
                        asked: ParameterPolicy("subject:identifier", "subject.identifier")
                    )
                ),
                .identifier(
                    SearchCriterion.IdentifierPolicy(
                        "custodian",
                        systems: [organisationCode],
                        asked: ParameterPolicy("custodian:identifier", "custodian.identifier", isRequired: false)
                    )
                ),
                .code(
                    SearchCriterion.CodePolicy(
                        "type",
                        [],
                        asked: ParameterPolicy("type", values: .list, isRequired: false)
                    )
                ),
            ],
            pages: PagePolicy("next-page-token", size: 20),
            bundle: bundle
        ),
        .searchPointers
    )

    private static let bundle = SearchsetPolicy(
        describesItself: true,
        hasFullURLs: true,
        isNamed: true,
        isDated: true,
        link: .asUnderstood
    )
}
