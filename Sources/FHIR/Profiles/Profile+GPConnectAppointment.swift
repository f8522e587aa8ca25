import Bytes

extension Profile {
    /// GPConnect-Appointment-1, v1.6.0: https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1.
    ///
    /// The bindings of delivery channel and practitioner role are extensible, so any code passes. Extensions that the
    /// profile does not list are refused, as the GP Connect specification has it for the cancellation.
    package static let gpConnectAppointment = Profile(
        "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1",
        of: "Appointment",
        declaration: .required,
        elements: [
            Element("meta.profile", maximum: 1),
            Element("identifier.system", minimum: 1),
            Element("identifier.value", minimum: 1),
            .forbidden("identifier.use"),
            .forbidden("identifier.period"),
            Element("specialty", maximum: 1),
            Element("reason", maximum: 1),
            Element("reason.coding.system", fixed: "http://snomed.info/sct"),
            .forbidden("appointmentType"),
            .forbidden("indication"),
            .forbidden("supportingInformation"),
            .forbidden("incomingReferral"),
            .forbidden("requestedPeriod"),
            Element("priority", range: 0...9),
            Element("description", minimum: 1),
            Element("start", minimum: 1),
            Element("end", minimum: 1),
            Element("slot", minimum: 1),
            Element(
                "participant.actor",
                minimum: 1,
                targets: ["Patient", "Practitioner", "Location", "RelatedPerson", "HealthcareService"]
            ),
        ],
        extensions: [
            Extension(gpConnect("AppointmentCancellationReason-1"), value: "valueString"),
            Extension(gpConnect("BookingOrganisation-1"), value: "valueReference"),
            Extension(gpConnect("PractitionerRole-1"), value: "valueCodeableConcept", maximum: nil),
            Extension(gpConnect("DeliveryChannel-2"), value: "valueCode"),
        ],
        otherExtensions: .refused,
        contained: [
            Profile(
                "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1",
                of: "Organization",
                elements: [Element("name", minimum: 1), .forbidden("address.state")]
            )
        ]
    )

    /// The same of an appointment that is to be booked (GP Connect 1.2.7, book an appointment).
    package static let gpConnectBooking: Profile = {
        var profile = gpConnectAppointment
        profile.elements += [
            Element("created", minimum: 1), .forbidden("reason"), .forbidden("specialty"),
        ]
        profile.extensions.removeAll { $0.url == gpConnect("AppointmentCancellationReason-1") }
        return profile
    }()

    private static func gpConnect(_ name: Text) -> Text {
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-\(name)"
    }
}
