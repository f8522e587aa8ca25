import Bytes
import FHIR

extension BaRS {
    /// What a Receiver holds, and, as DocumentReferences, what the national registry has of it.
    static let resources = [
        ResourcePolicy(
            "Appointment",
            profile: .ukCoreAppointment,
            identifierForm: .uuid,
            searchParameters: [
                SearchParameter("patient", .referenceTo("Patient"), at: "participant", "actor", "reference"),
                SearchParameter("subject", .identifier, at: "participant", "actor", "identifier"),
                SearchParameter("subject", .identifier, at: "contained", "identifier"),
                SearchParameter("birthdate", .token, at: "contained", "birthDate"),
                SearchParameter("slot", .referenceTo("Slot"), at: "slot", "reference"),
                SearchParameter("start", .instant, .kept, at: "start"),
                SearchParameter("status", .token, .kept, at: "status"),
            ],
            made: .uuid
        ),
        ResourcePolicy(
            "Slot",
            searchParameters: [
                SearchParameter("start", .instant, at: "start"),
                SearchParameter("status", .token, .kept, at: "status"),
                SearchParameter("schedule", .referenceTo("Schedule"), .kept, at: "schedule", "reference"),
            ]
        ),
        ResourcePolicy("Schedule", searchParameters: [SearchParameter("actor", .reference, at: "actor", "reference")]),
        ResourcePolicy(
            "HealthcareService",
            searchParameters: [
                SearchParameter("providedBy", .referenceTo("Organization"), .kept, at: "providedBy", "reference"),
                SearchParameter("location", .referenceTo("Location"), .kept, at: "location", "reference"),
            ]
        ),
        ResourcePolicy("Practitioner"),
        ResourcePolicy("PractitionerRole"),
        ResourcePolicy("Location"),
        ResourcePolicy("Organization"),
        ResourcePolicy(
            "Patient",
            searchParameters: [
                SearchParameter("identifier", .identifier, at: "identifier"),
                SearchParameter("birthdate", .token, at: "birthDate"),
            ],
            made: .uuid
        ),
        ResourcePolicy(
            "DocumentReference",
            searchParameters: [
                SearchParameter("identifier", .identifier, at: "identifier"),
                SearchParameter("subject", .identifier, at: "subject", "identifier"),
                SearchParameter("custodian", .identifier, .kept, at: "custodian", "identifier"),
                SearchParameter("type", .coding, .kept, at: "type", "coding"),
            ],
            known: .pointerKnown,
            made: .ownedUUID(["custodian", "identifier", "value"])
        ),
    ]
}
