/// Which routes and methods a dialect offers for an appointment.
package struct RouteRules: Hashable, Sendable {
    /// How a consumer cancels.
    package enum Change: Hashable, Sendable {
        /// PUT of the whole resource (FHIR's update).
        case update
        /// POST of a resource that holds nothing but what is to be done.
        case command
    }

    package enum Addressing: Hashable, Sendable {
        /// `Appointment/{id}`
        case identifier
        /// Also `Appointment/{sourceSystem}/{id}`, which finds an appointment under its own source system only.
        case sourceSystemToo
    }

    /// What the id of an appointment looks like (`appointment.id-form`).
    package enum IdentifierForm: Hashable, Sendable {
        /// An id that cannot be one is only unknown.
        case any
        case uuid
    }

    package let change: Change
    package let addressing: Addressing
    package let identifierForm: IdentifierForm
    /// Methods that the system specifies and the stub does not offer (`route.built`).
    package let unbuilt: [String]

    package init(
        change: Change = .update,
        addressing: Addressing = .identifier,
        identifierForm: IdentifierForm = .any,
        unbuilt: [String] = []
    ) {
        self.change = change
        self.addressing = addressing
        self.identifierForm = identifierForm
        self.unbuilt = unbuilt
    }
}
