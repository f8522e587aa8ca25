extension Rule {
    package static let registrationParameter = Rule(
        "registration.parameter",
        "A registration has one parameter, which is a Patient."
    )
    package static let registrationParameterOnce = Rule(
        "registration.parameter-once",
        "A registration is for one patient."
    )
    package static let registrationIdentifiers = Rule("registration.identifiers", "Identifiers have a system.")
    package static let registrationName = Rule(
        "registration.name",
        "A patient has one official name, with a family name and a given one."
    )
    package static let registrationBirthDate = Rule("registration.birth-date", "A patient has a date of birth.")
    package static let registrationTelecom = Rule(
        "registration.telecom",
        "A patient has one telephone number of each use, and one e-mail address."
    )
    package static let registrationAddress = Rule(
        "registration.address",
        "A patient has one home address and one temporary address at most, and no other."
    )
    package static let registrationElements = Rule(
        "registration.elements",
        "A registration says nothing of a patient that is not the consumer's to say."
    )
    package static let registrationNumberCurrent = Rule(
        "registration.number-current",
        "The NHS number is the patient's own, not one that was superseded."
    )
    package static let registrationTraced = Rule(
        "registration.traced",
        "The national service knows the patient by this number and these demographics."
    )
    package static let registrationNew = Rule("registration.new", "The patient is not registered here already.")
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
