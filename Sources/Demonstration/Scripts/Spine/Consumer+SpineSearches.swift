import Bytes
import FHIR
import Provider

extension Consumer {
    /// What searches and reads give beside appointments.
    func spineSearches(_ practice: SpinePractice) -> [Scene] {
        slotScenes(practice) + [
            scene(
                "list",
                "A patient's appointments of some days, whatever has become of them.",
                before: [book(practice.booking())],
                appointments(of: practice.patient),
                DocumentedOutcome(200).with(content: "\"start\":\"\(practice.instant(19, "15:00:00"))\"")
            ),
            scene(
                "list-nothing",
                "Without appointments the list has no entries.",
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
                "Free slots of a day, with their schedules and the organisation.",
                slots(),
                DocumentedOutcome(200).with(
                    content: "\"id\":\"\(practice.slots[0])\"",
                    "\"resourceType\":\"Schedule\"",
                    "\"resourceType\":\"Organization\",\"id\":\"\(practice.organisation)\""
                )
            ),
            scene(
                "search-slots-actors",
                "With them come practitioners and locations, if they are asked for.",
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
                "Who says what it is sees the slots that are kept for its kind.",
                slots(
                    from: "2019-01-19T13:40:00%2B00:00",
                    to: "2019-01-19T13:50:00%2B00:00",
                    "&searchFilter=https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1%7Curgent-care"
                ),
                DocumentedOutcome(200).with(content: "\"code\":\"urgent-care\"")
            ),
            scene(
                "search-slots-none",
                "Where no slot is free, nothing comes.",
                slots(from: "2019-01-19T13:40:00%2B00:00", to: "2019-01-19T13:50:00%2B00:00"),
                DocumentedOutcome(200).with(content: #"{"resourceType":"Bundle","type":"searchset"}"#)
            ),
            scene(
                "search-slots-xml",
                "Free slots come in XML too.",
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
                "A search for slots says which status is wanted.",
                slots("start=ge2019-01-19&end=le2019-01-19&_include=Slot:schedule"),
                not: .init(slots())
            ),
            refused(
                "search.parameter-once",
                .spineBadRequest,
                "A search for slots has one start.",
                slots(from: "2019-01-19", to: "2019-01-19", "&start=ge2019-01-20"),
                not: .init(slots())
            ),
            refused(
                "search.include-required",
                .spineBadRequest,
                "A search for slots asks for the schedules.",
                slots("start=ge2019-01-19&end=le2019-01-19&status=free"),
                not: .init(slots())
            ),
            refused(
                "search.parameter-value",
                .spineParameter,
                "Only free slots can be asked for.",
                slots("start=ge2019-01-19&end=le2019-01-19&status=busy&_include=Slot:schedule"),
                not: .init(slots())
            ),
            refused(
                "search.parameter-value",
                as: "search.parameter-value-time",
                .spineParameter,
                "A time without an offset is no moment.",
                slots(from: "2019-01-19T12:00:00", to: "2019-01-19"),
                not: .init(slots(from: "2019-01-19T12:00:00%2B00:00", to: "2019-01-19"))
            ),
            refused(
                "search.window",
                .spineParameter,
                "A search spans fourteen days at the most.",
                slots(from: "2019-01-19", to: "2019-02-03"),
                not: .init(slots(from: "2019-01-19", to: "2019-02-02"))
            ),
            refused(
                "search.window",
                as: "search.window-backwards",
                .spineParameter,
                "A search does not end before it starts.",
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
                "A patient's appointments are asked for from a day to a day.",
                appointments(of: practice.patient, "start=ge2019-01-18"),
                not: .init(appointments(of: practice.patient))
            ),
            refused(
                "search.not-past",
                .spineParameter,
                "The appointments of yesterday are not given out.",
                appointments(of: practice.patient, "start=ge2019-01-17&start=le2019-01-31"),
                not: .init(appointments(of: practice.patient))
            ),
            refused(
                "patient.known",
                as: "patient.known-list",
                DocumentedRefusal(404, "not-found", "PATIENT_NOT_FOUND"),
                "Whom nobody knows has no list.",
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
                "Patients are found by no number but the NHS's.",
                find("Patient", "identifier=https://example.org/id%7C\(practice.number)"),
                not: .init(sound)
            ),
            refused(
                "nhs-number.valid",
                DocumentedRefusal(400, "value", "INVALID_NHS_NUMBER"),
                "A number whose check digit is wrong is nobody's.",
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
                "A practitioner nobody knows"
            ),
            (
                "organization", "Organization", "nobody", practice.organisation, "ORGANISATION_NOT_FOUND",
                "An organisation nobody knows"
            ),
            ("location", "Location", "nowhere", practice.location, "NO_RECORD_FOUND", "A location nobody knows"),
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
