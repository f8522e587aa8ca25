/// Which routes and methods a dialect offers for an appointment.
package struct RoutePolicy: Hashable, Sendable {
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

    /// What the path `Appointment`, without an id, is.
    package enum Collection: Hashable, Sendable {
        /// A path like any that leads nowhere (`route.known`).
        case unknown
        /// A route on which no method is offered (`route.method`).
        case withoutMethods
    }

    package let change: Change
    package let addressing: Addressing
    package let identifierForm: IdentifierForm
    package let collection: Collection
    /// Methods that the system specifies and the stub does not offer (`route.built`).
    package let unbuilt: [String]

    package init(
        change: Change = .update,
        addressing: Addressing = .identifier,
        identifierForm: IdentifierForm = .any,
        collection: Collection = .unknown,
        unbuilt: [String] = []
    ) {
        self.change = change
        self.addressing = addressing
        self.identifierForm = identifierForm
        self.collection = collection
        self.unbuilt = unbuilt
    }
}
