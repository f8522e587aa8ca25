extension Rule {
    package static let appointmentIdentifierForm = Rule("appointment.id-form", "The id of an appointment is a UUID.")
    package static let appointmentKnown = Rule("appointment.known", "The appointment exists.")
    package static let patientKnown = Rule("patient.known", "The patient is registered here.")
    package static let practitionerKnown = Rule("practitioner.known", "The practitioner exists.")
    package static let organizationKnown = Rule("organization.known", "The organisation exists.")
    package static let locationKnown = Rule("location.known", "The location exists.")
    package static let versionKnown = Rule("version.known", "The version exists.")
    package static let versionKept = Rule("version.kept", "The version is among those that are kept.")
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
