import Bytes

extension Profile {
    /// CareConnect-Appointment-1: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1.
    ///
    /// Adds three optional extensions to the standard's Appointment and changes no cardinality.
    package static let careConnectAppointment = Profile(
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Appointment-1",
        of: "Appointment",
        extensions: [
            Extension(careConnect("DeliveryChannel-1"), value: "valueCode"),
            Extension(careConnect("AppointmentCancellationReason-1"), value: "valueString"),
            Extension(careConnect("BookingOrganisation-1"), value: "valueReference"),
        ]
    )

    private static func careConnect(_ name: Text) -> Text {
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-\(name)"
    }
}
