package import Bytes

/// How a registry learns of a provider's appointments: one resource for each, which says whom it is for and where it is.
///
/// The provider keeps it itself: who books or cancels need not.
package struct RecordPointerPolicy: Sendable {
    /// The type of the pointers.
    package let resourceType: Text
    /// The statuses of an appointment that has a pointer.
    package let statuses: [Text]
    /// Systems of identifiers: of the appointment, by which its pointer is found; of the service that the slot is of; of
    /// the patient, without whose number there is no pointer; and of the organisation that provides the service.
    package let systems: Systems
    /// The code of the organisation where the stored resources do not say which provides the service.
    package let owner: Text
    /// What all pointers have in common, as JSON.
    package let template: StaticString

    package struct Systems: Hashable, Sendable {
        package let appointment: Text
        package let service: Text
        package let patient: Text
        package let organisation: Text

        package init(appointment: Text, service: Text, patient: Text, organisation: Text) {
            self.appointment = appointment
            self.service = service
            self.patient = patient
            self.organisation = organisation
        }
    }

    package init(
        _ resourceType: Text,
        statuses: [Text],
        systems: Systems,
        owner: Text,
        template: StaticString
    ) {
        self.resourceType = resourceType
        self.statuses = statuses
        self.systems = systems
        self.owner = owner
        self.template = template
    }
}
