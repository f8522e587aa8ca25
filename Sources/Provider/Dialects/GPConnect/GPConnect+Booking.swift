import Bytes
import FHIR

extension GPConnect {
    static let book = Interaction.create(
        CreationPolicy(
            profile: .gpConnectBooking,
            booking: BookingPolicy(
                participants: ["Patient", "Location"],
                organisation: BookingPolicy.OrganisationPolicy(
                    url: structure("Extension-GPConnect-BookingOrganisation-1"),
                    system: organisationCode,
                    profile: structure("CareConnect-GPC-Organization-1")
                ),
                references: .relative,
                slots: BookingPolicy.SlotsPolicy(shared: ["serviceType"], sharedExtensions: [deliveryChannel]),
                texts: texts,
                // The specification's published answer has them, also where the request has not.
                additions: [
                    .element("serviceType", .slot),
                    .element("serviceCategory", .schedule),
                    .extension(url: deliveryChannel, .slot),
                    .extension(url: practitionerRole, .schedule),
                ],
                times: ["start", "end", "created"],
                actors: ["Location", "Practitioner"]
            )
        ),
        identifiers: [interactionIdentifier("create:appointment-1")]
    )

    /// An amendment of what consumers write for people.
    static let amend = Interaction.amend(
        "Appointment",
        AmendmentPolicy(texts: texts, sources: ["booked"], past: .refused, mayBeAbsent: mayBeAbsent),
        identifiers: [interactionIdentifier("update:appointment-1")]
    )

    /// How much a consumer may write; a provider that keeps less says so.
    private static let texts = [
        AmendmentPolicy.Element("description", maximumLength: 100),
        AmendmentPolicy.Element("comment", maximumLength: 500),
    ]
}
