extension Rule {
    package static let registrationParameter = Rule(
        "registration.parameter",
        "A registration must have one parameter, which must be a Patient."
    )
    package static let registrationParameterOnce = Rule(
        "registration.parameter-once",
        "A registration must be for one patient only."
    )
    package static let registrationIdentifiers = Rule("registration.identifiers", "Identifiers must have a system.")
    package static let registrationName = Rule(
        "registration.name",
        "A patient must have one official name, with a family name and a given name."
    )
    package static let registrationBirthDate = Rule("registration.birth-date", "A patient must have a date of birth.")
    package static let registrationTelecom = Rule(
        "registration.telecom",
        "A patient can have one telephone number for each use, and one e-mail address."
    )
    package static let registrationAddress = Rule(
        "registration.address",
        "A patient can have at most one home address and one temporary address, and no others."
    )
    package static let registrationElements = Rule(
        "registration.elements",
        "A registration can contain only what a consumer may state about a patient."
    )
    package static let registrationNumberCurrent = Rule(
        "registration.number-current",
        "The NHS number must be the patient's current one, not one that was superseded."
    )
    package static let registrationTraced = Rule(
        "registration.traced",
        "The NHS number and demographics must match those of the national service."
    )
    package static let registrationNew = Rule("registration.new", "The patient must not be registered here already.")
}

extension RegistrationPolicy {
    /// The rules that a request can break under this policy.
    package var rules: [Rule] {
        [
            .registrationParameter, .registrationParameterOnce, .nhsNumberValid, .registrationIdentifiers,
            .registrationName, .registrationBirthDate, .registrationTelecom, .registrationAddress,
            .registrationElements, .registrationNumberCurrent, .registrationTraced, .registrationNew,
        ]
    }
}
