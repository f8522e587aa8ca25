package import Bytes

/// What a register of pointers asks of a new one: little of its own, the URL of what is pointed to, and whom it is about.
package struct PointerPolicy: Sendable {
    /// Elements that stay with what is pointed to (`pointer.elements`).
    package let forbidden: [Text]
    /// Elements that must be there (`pointer.required`).
    package let required: [Text]
    package let statuses: [Text]
    /// The system of the one identifier, whose value is the URL (`pointer.url`).
    package let system: Text
    /// The search parameter by which a URL is found that is registered already (`pointer.new`).
    package let identifier: Text
    /// The system of the number by which the one participant is named (`pointer.patient`).
    package let patient: Text
    /// What a reference begins with that names the participant by that number in place of an identifier.
    package let service: Text

    package init(
        forbidden: [Text],
        required: [Text],
        statuses: [Text],
        system: Text,
        identifier: Text = "identifier",
        patient: Text,
        service: Text
    ) {
        self.forbidden = forbidden
        self.required = required
        self.statuses = statuses
        self.system = system
        self.identifier = identifier
        self.patient = patient
        self.service = service
    }
}
