import Bytes
import FHIR

extension BaRS {
    /// What the national registry, the National Record Locator, has of a Receiver's appointments.
    static let pointers = RecordPointerPolicy(
        "DocumentReference",
        statuses: ["booked"],
        systems: RecordPointerPolicy.Systems(
            appointment: "https://fhir.nhs.uk/Id/BaRS-Identifier",
            service: serviceIdentifier,
            patient: NHSNumber.system,
            organisation: organisationCode
        ),
        owner: "V4T0L",
        template: #"""
            {"identifier":[{"system":"https://fhir.nhs.uk/id/product-id","value":"P.000-000"}],"status":"current",
            "type":{"coding":[{"system":"http://snomed.info/sct","code":"749001000000101",
            "display":"Appointment (record artifact)"}]},"category":[{"coding":[{"system":"http://snomed.info/sct",
            "code":"419891008","display":"Record artifact (record artifact)"}]}],"content":[{"extension":[{
            "url":"https://fhir.nhs.uk/England/StructureDefinition/Extension-England-ContentStability",
            "valueCodeableConcept":{"coding":[{
            "system":"https://fhir.nhs.uk/England/CodeSystem/England-NRLContentStability",
            "code":"dynamic","display":"Dynamic"}]}}],"attachment":{"contentType":"application/fhir+json"},
            "format":{"system":"https://fhir.nhs.uk/England/CodeSystem/England-NRLFormatCode",
            "code":"urn:nhs-ic:structured","display":"Structured Document"}}]}
            """#
    )

    static let organisationCode: Text = "https://fhir.nhs.uk/Id/ods-organization-code"

    /// What can be asked of the registry; it routes by itself, so that no request names a target.
    static let pointerInteractions: [Interaction] = [
        pointerSearch,
        .read("DocumentReference", named: .readPointer),
        .vread("DocumentReference", named: .vreadPointer),
        .history("DocumentReference", named: .pointerHistory),
        .create(
            CreationPolicy(
                of: "DocumentReference",
                profile: pointerProfile,
                answer: .outcome(success("RESOURCE_CREATED", "Resource created", "The pointer has been created."))
            ),
            .createPointer
        ),
        .replace(
            ReplacementPolicy(
                of: "DocumentReference",
                keeping: ["subject", "custodian", "type"],
                answer: .outcome(success("RESOURCE_UPDATED", "Resource updated", "The pointer has been updated."))
            ),
            .replacePointer
        ),
        .delete(
            "DocumentReference",
            success("RESOURCE_DELETED", "Resource deleted", "The pointer has been deleted."),
            .deletePointer
        ),
    ]

    /// Whom a pointer is about, whose it is, and of what kind: by these it is found.
    private static let pointerProfile = Profile(
        "https://fhir.nhs.uk/StructureDefinition/BARSDocumentReference",
        of: "DocumentReference",
        elements: [
            Profile.Element("type", minimum: 1),
            Profile.Element("subject", minimum: 1),
            Profile.Element("subject.identifier", minimum: 1),
            Profile.Element("custodian", minimum: 1),
            Profile.Element("custodian.identifier", minimum: 1),
        ]
    )

    private static func success(_ code: String, _ display: String, _ words: String) -> ChangeAnswer.Success {
        ChangeAnswer.Success(
            OutcomeCoding(system: "https://fhir.nhs.uk/ValueSet/NRL-ResponseCode", code: code, display: display),
            words
        )
    }

    /// The registry's own words for what it does not have.
    static let unknownPointer = RuleChange.answers(
        404,
        .processing,
        coding: OutcomeCoding(
            system: "https://fhir.nhs.uk/CodeSystem/Spine-ErrorOrWarningCode",
            code: "RESOURCE_NOT_FOUND",
            display: nil
        )
    )
}

extension Interaction.Name {
    static let readPointer: Interaction.Name = "read-pointer"
    static let vreadPointer: Interaction.Name = "vread-pointer"
    static let pointerHistory: Interaction.Name = "pointer-history"
    static let createPointer: Interaction.Name = "create-pointer"
    static let replacePointer: Interaction.Name = "replace-pointer"
    static let deletePointer: Interaction.Name = "delete-pointer"
    static let searchPointers: Interaction.Name = "search-pointers"
}
