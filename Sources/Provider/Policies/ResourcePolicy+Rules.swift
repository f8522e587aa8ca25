extension Rule {
    package static let appointmentIdentifierForm = Rule(
        "appointment.id-form",
        "The id of an appointment must be a UUID."
    )
    package static let appointmentKnown = Rule("appointment.known", "The appointment must exist.")
    package static let slotKnown = Rule("slot.known", "The slot must exist.")
    package static let patientKnown = Rule("patient.known", "The patient must be registered here.")
    package static let practitionerKnown = Rule("practitioner.known", "The practitioner must exist.")
    package static let organizationKnown = Rule("organization.known", "The organisation must exist.")
    package static let locationKnown = Rule("location.known", "The location must exist.")
    package static let pointerKnown = Rule("pointer.known", "The pointer must exist.")
    package static let versionKnown = Rule("version.known", "The version must exist.")
    package static let versionKept = Rule("version.kept", "The version must still be kept.")
}

extension ResourcePolicy {
    /// The rules that a request for a resource can break under this policy.
    package var rules: [Rule] {
        switch identifierForm {
        case .any, .underscored: [known]
        case .uuid: [known, .appointmentIdentifierForm]
        }
    }
}
