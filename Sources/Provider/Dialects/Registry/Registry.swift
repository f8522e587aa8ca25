import Bytes

/// What the registry of the NHS Booking API holds, and how it is asked for.
enum Registry {
    /// Where the national service has its patients, by NHS number: earlier texts of the API refer to them so.
    private static let demographics: Text = "https://demographics.spineservices.nhs.uk/Patient/"

    static let searchParameters = [
        SearchParameter("identifier", .identifier, at: "identifier"),
        SearchParameter("patient", .identifier, at: "participant", "actor", "identifier"),
        SearchParameter(
            "patient",
            .number(system: NHSNumber.system, at: demographics),
            at: "participant",
            "actor",
            "reference"
        ),
        SearchParameter("start", .instant, .kept, at: "start"),
    ]

    /// A pointer to an appointment that a provider holds.
    static let register = Interaction.create(
        CreationPolicy(
            pointer: PointerPolicy(
                forbidden: ["id", "contained", "supportingInformation", "description", "slot"],
                required: ["start", "end", "created"],
                statuses: ["booked", "cancelled", "entered-in-error"],
                system: "urn:ietf:rfc:3986",
                patient: NHSNumber.system,
                service: demographics
            )
        ),
        .register
    )

    /// A patient's appointments to come, whatever has become of them.
    static let find = Interaction.search(
        SearchPolicy(
            of: "Appointment",
            [
                .identifier(
                    SearchCriterion.IdentifierPolicy(
                        "patient",
                        systems: [NHSNumber.system],
                        // The API's own first; then what its sample and its table of parameters have, and FHIR's ways to
                        // ask the same.
                        asked: ParameterPolicy(
                            "Appointment.participant.actor:Patient.identifier",
                            "Appointment.participant.actor",
                            "Patient",
                            "patient",
                            "patient.identifier",
                            "patient:identifier",
                            "patient:Patient.identifier",
                            "actor.identifier",
                            "actor:identifier",
                            "actor:Patient.identifier"
                        )
                    )
                ),
                .upcoming("start"),
            ],
            order: "start",
            bundle: SearchsetPolicy(describesItself: true, hasFullURLs: true, isNamed: true)
        )
    )
}
