package import Bytes

/// How a dialect takes messages: by which header it knows what one asks, and what is done then (FHIR, Messaging).
package struct MessagePolicy: Sendable {
    /// What the operation's definition is called.
    package let operation: Text
    /// The system of `MessageHeader.eventCoding`.
    package let events: Text
    /// The system of `MessageHeader.reason`.
    package let reasons: Text
    /// The event of an answer.
    package let response: Text
    /// The `meta.profile` of an answer.
    package let bundleProfile: Text
    /// The system of the numbers by which patients are known.
    package let patients: Text
    /// The type of the resources that are the services, and the system of their identifiers.
    package let services: (type: Text, system: Text)
    /// The major number of the versions, which `Bundle.meta.versionId` names, that are served (`message.version-served`).
    package let majorVersion: Int
    /// What messages can ask.
    package let workflows: [Workflow]

    package init(
        operation: Text,
        events: Text,
        reasons: Text,
        response: Text,
        bundleProfile: Text,
        patients: Text,
        services: (type: Text, system: Text),
        majorVersion: Int,
        workflows: [Workflow]
    ) {
        self.operation = operation
        self.events = events
        self.reasons = reasons
        self.response = response
        self.bundleProfile = bundleProfile
        self.patients = patients
        self.services = services
        self.majorVersion = majorVersion
        self.workflows = workflows
    }

    /// One thing that messages can ask, by their event, reason and focus.
    package struct Workflow: Sendable {
        /// The url of its MessageDefinition, which a header may name.
        package let definition: Text
        /// What its MessageDefinition is called, for programs.
        package let name: String
        package let title: String
        package let event: Text
        /// Any of them.
        package let reasons: [Text]
        /// The type of the resource that the first focus is.
        package let focus: Text
        /// The statuses of that resource.
        package let statuses: [Text]
        /// Types of which a message has exactly one (`message.resources`).
        package let single: [Text]
        package let act: Act

        package init(
            definition: Text,
            name: String,
            title: String,
            event: Text,
            reasons: [Text],
            focus: Text,
            statuses: [Text],
            single: [Text],
            act: Act
        ) {
            self.definition = definition
            self.name = name
            self.title = title
            self.event = event
            self.reasons = reasons
            self.focus = focus
            self.statuses = statuses
            self.single = single
            self.act = act
        }
    }

    /// What is done.
    package enum Act: Sendable {
        case book(BookingPolicy)
        case cancel(CancellationPolicy)
    }
}

extension MessagePolicy.Workflow {
    /// Who the focus must be, in words: `event booking-request, reason new, and an Appointment that is booked`.
    package var wording: String {
        """
        event \(event), reason \(reasons.joined(separator: " or ")), and a focus on one \(focus) that is \
        \(statuses.joined(separator: " or "))
        """
    }
}
