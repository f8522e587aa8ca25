import Bytes

extension Profile {
    /// UKCore-Appointment 1.3.0: https://fhir.hl7.org.uk/StructureDefinition/UKCore-Appointment.
    ///
    /// R4's Appointment with two extensions; no cardinality is changed, and must-support is no matter of validity.
    package static let ukCoreAppointment = Profile(
        "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Appointment",
        of: "Appointment",
        extensions: [
            Extension(ukCore("BookingOrganization"), value: "valueReference", maximum: nil),
            Extension(ukCore("DeliveryChannel"), value: "valueCodeableConcept"),
        ]
    )

    private static func ukCore(_ name: Text) -> Text {
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-\(name)"
    }
}
