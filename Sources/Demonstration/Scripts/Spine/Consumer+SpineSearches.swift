import Bytes
import FHIR
import Provider

extension Consumer {
    /// What searches and reads give beside appointments.
    func spineSearches(_ practice: SpinePractice) -> [Scene] {
        slotScenes(practice) + [
            scene(
                "list",
                "A patient's appointments of some days are listed, whatever their status.",
                before: [book(practice.booking())],
                appointments(of: practice.patient),
                DocumentedOutcome(200).with(content: "\"start\":\"\(practice.instant(19, "15:00:00"))\"")
            ),
            scene(
                "list-nothing",
                "Without appointments the list is empty.",
                appointments(of: practice.patient, "start=ge2020-01-18&start=le2020-01-18"),
                DocumentedOutcome(200).with(content: #"{"resourceType":"Bundle","type":"searchset"}"#)
            ),
            scene(
                "find-patient",
                "A patient is found by the NHS number.",
                find("Patient", "identifier=https://fhir.nhs.uk/Id/nhs-number%7C\(practice.number)"),
                DocumentedOutcome(200).with(content: "\"id\":\"\(practice.patient)\"")
            ),
            scene(
                "find-deceased-patient",
                "A search does not find a patient who is deceased.",
                find("Patient", "identifier=https://fhir.nhs.uk/Id/nhs-number%7C\(practice.deceasedNumber)"),
                DocumentedOutcome(200).with(content: #"{"resourceType":"Bundle","type":"searchset"}"#)
            ),
            scene(
                "find-practitioner",
                "A practitioner is found by the SDS user id.",
                find("Practitioner", "identifier=https://fhir.nhs.uk/Id/sds-user-id%7C\(practice.practitionerUser)"),
                DocumentedOutcome(200).with(content: "\"id\":\"\(practice.practitioner)\"")
            ),
            scene(
                "find-organisation",
                "An organisation is found by the ODS code.",
                find(
                    "Organization",
                    "identifier=https://fhir.nhs.uk/Id/ods-organization-code%7C\(practice.organisationCode)"
                ),
                DocumentedOutcome(200).with(content: "\"id\":\"\(practice.organisation)\"")
            ),
        ]
            + [
                ("Patient", practice.patient, "A patient"), ("Practitioner", practice.practitioner, "A practitioner"),
                ("Organization", practice.organisation, "An organisation"),
                ("Location", practice.location, "A location"),
            ].map { type, id, subject in
                scene(
                    "read-\(type.lowercased())",
                    "\(subject) is read by id.",
                    look(type, id),
                    DocumentedOutcome(200).with(content: "\"resourceType\":\"\(type)\",\"id\":\"\(id)\"")
                )
            }
    }

    private func slotScenes(_ practice: SpinePractice) -> [Scene] {
        [
            scene(
                "search-slots",
                "A day's free slots are found, with their schedules and the organisation.",
                slots(),
                DocumentedOutcome(200).with(
                    content: "\"id\":\"\(practice.slots[0])\"",
                    "\"resourceType\":\"Schedule\"",
                    "\"resourceType\":\"Organization\",\"id\":\"\(practice.organisation)\""
                )
            ),
            scene(
                "search-slots-actors",
                "Practitioners and locations are included if asked for.",
                slots(
                    from: "2019-01-19",
                    to: "2019-01-20",
                    "&_include:recurse=Schedule:actor:Practitioner&_include:recurse=Schedule:actor:Location"
                ),
                DocumentedOutcome(200).with(
                    content: "\"resourceType\":\"Practitioner\",\"id\":\"\(practice.practitioner)\"",
                    "\"resourceType\":\"Location\",\"id\":\"\(practice.location)\""
                )
            ),
            scene(
                "search-slots-access",
                "A consumer that states its organisation sees the slots reserved for it.",
                slots(
                    from: "2019-01-19T13:40:00%2B00:00",
                    to: "2019-01-19T13:50:00%2B00:00",
                    "&searchFilter=https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1%7Curgent-care"
                ),
                DocumentedOutcome(200).with(content: "\"code\":\"urgent-care\"")
            ),
            scene(
                "search-slots-none",
                "A search finds nothing where no slot is free.",
                slots(from: "2019-01-19T13:40:00%2B00:00", to: "2019-01-19T13:50:00%2B00:00"),
                DocumentedOutcome(200).with(content: #"{"resourceType":"Bundle","type":"searchset"}"#)
            ),
            scene(
                "search-slots-xml",
                "Free slots can be found in XML.",
                slots().with("Accept", "application/fhir+xml"),
                DocumentedOutcome(200).with("Content-Type", "application/fhir+xml;charset=utf-8")
                    .with(content: "<Slot><id value=\"\(practice.slots[0])\"/>")
            ),
        ]
    }
}

extension Consumer {
    /// What is refused of searches, and of reads of what is no appointment.
    func spineSearchRefusals(_ practice: SpinePractice) -> [Scene] {
        slotRefusals(practice) + listRefusals(practice) + findRefusals(practice) + readRefusals(practice)
    }

    private func slotRefusals(_ practice: SpinePractice) -> [Scene] {
        [
            refused(
                "search.parameter-required",
                .spineBadRequest,
                "A search for slots must state the status.",
                slots("start=ge2019-01-19&end=le2019-01-19&_include=Slot:schedule"),
                not: .init(slots())
            ),
            refused(
                "search.parameter-once",
                .spineBadRequest,
                "A search for slots must have only one start.",
                slots(from: "2019-01-19", to: "2019-01-19", "&start=ge2019-01-20"),
                not: .init(slots())
            ),
            refused(
                "search.include-required",
                .spineBadRequest,
                "A search for slots must ask for the schedules.",
                slots("start=ge2019-01-19&end=le2019-01-19&status=free"),
                not: .init(slots())
            ),
            refused(
                "search.parameter-value",
                .spineParameter,
                "Only free slots can be searched for.",
                slots("start=ge2019-01-19&end=le2019-01-19&status=busy&_include=Slot:schedule"),
                not: .init(slots())
            ),
            refused(
                "search.parameter-value",
                as: "search.parameter-value-time",
                .spineParameter,
                "A time must have an offset from UTC.",
                slots(from: "2019-01-19T12:00:00", to: "2019-01-19"),
                not: .init(slots(from: "2019-01-19T12:00:00%2B00:00", to: "2019-01-19"))
            ),
            refused(
                "search.window",
                .spineParameter,
                "A search can span at most fourteen days.",
                slots(from: "2019-01-19", to: "2019-02-03"),
                not: .init(slots(from: "2019-01-19", to: "2019-02-02"))
            ),
            refused(
                "search.window",
                as: "search.window-backwards",
                .spineParameter,
                "A search must not end before it starts.",
                slots(from: "2019-01-20", to: "2019-01-19"),
                not: .init(slots(from: "2019-01-20", to: "2019-01-20"))
            ),
        ]
    }

    private func listRefusals(_ practice: SpinePractice) -> [Scene] {
        [
            refused(
                "search.range",
                .spineParameter,
                "A patient's appointments must be asked for with a first and a last day.",
                appointments(of: practice.patient, "start=ge2019-01-18"),
                not: .init(appointments(of: practice.patient))
            ),
            refused(
                "search.not-past",
                .spineParameter,
                "Yesterday's appointments cannot be listed.",
                appointments(of: practice.patient, "start=ge2019-01-17&start=le2019-01-31"),
                not: .init(appointments(of: practice.patient))
            ),
            refused(
                "patient.known",
                as: "patient.known-list",
                DocumentedRefusal(404, "not-found", "PATIENT_NOT_FOUND"),
                "An unknown patient's appointments cannot be listed.",
                appointments(of: "null"),
                not: .init(appointments(of: practice.patient))
            ),
        ]
    }

    private func findRefusals(_ practice: SpinePractice) -> [Scene] {
        let sound = find("Patient", "identifier=https://fhir.nhs.uk/Id/nhs-number%7C\(practice.number)")
        return [
            refused(
                "search.identifier-system",
                DocumentedRefusal(400, "value", "INVALID_IDENTIFIER_SYSTEM"),
                "Patients can be found by NHS number only.",
                find("Patient", "identifier=https://example.org/id%7C\(practice.number)"),
                not: .init(sound)
            ),
            refused(
                "nhs-number.valid",
                DocumentedRefusal(400, "value", "INVALID_NHS_NUMBER"),
                "An NHS number with a wrong check digit is refused.",
                find("Patient", "identifier=https://fhir.nhs.uk/Id/nhs-number%7C9990000027"),
                not: .init(sound)
            ),
        ]
    }

    private func readRefusals(_ practice: SpinePractice) -> [Scene] {
        [
            (
                "patient", "Patient", practice.deceased, practice.patient, "PATIENT_NOT_FOUND",
                "A patient who is deceased"
            ),
            (
                "practitioner", "Practitioner", "nobody", practice.practitioner, "PRACTITIONER_NOT_FOUND",
                "An unknown practitioner"
            ),
            (
                "organization", "Organization", "nobody", practice.organisation, "ORGANISATION_NOT_FOUND",
                "An unknown organisation"
            ),
            ("location", "Location", "nowhere", practice.location, "NO_RECORD_FOUND", "An unknown location"),
        ].map { rule, type, unknown, known, code, subject in
            refused(
                "\(rule).known",
                DocumentedRefusal(404, "not-found", code),
                "\(subject) is not found.",
                look(type, unknown),
                not: .init(look(type, known))
            )
        }
    }
}

extension DocumentedRefusal {
    /// What GP Connect refuses of parameters.
    static let spineParameter = DocumentedRefusal(422, "invalid", "INVALID_PARAMETER")
}
