import Bytes
import FHIR
import Provider

extension Consumer {
    /// A consumer behind the Spine proxy, as all systems that speak GP Connect have them.
    static func spine(_ dialect: Dialect, base: String, appointment: String) -> Consumer {
        var consumer = Consumer(dialect, appointment: appointment)
        consumer.base = base
        consumer.cancelling = .update([.set("status", "cancelled"), .extend(GPConnect.reason("No longer required"))])
        for interaction in dialect.interactions {
            guard let identifier = interaction.identifiers.first?.string else { continue }
            let scope = interaction.resourceType.map(scopes) ?? "patient"
            let token = ConsumerToken.gpConnect(scope: "\(scope)/*.\(interaction.changes ? "write" : "read")")
            let fields = spineFields(identifier, token)
            guard let type = interaction.resourceType, type != "Appointment" else {
                consumer.fields[interaction.name] = fields
                continue
            }
            consumer.fieldsOfOthers[type, default: [:]][interaction.name] = fields
        }
        consumer.codes = SystemCodes(
            system: "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1",
            displays: [
                "BAD_REQUEST": "Bad request",
                "INVALID_RESOURCE": "Invalid validation of resource",
                "INVALID_PARAMETER": "Invalid parameter",
                "NO_RECORD_FOUND": "No record found",
                "PATIENT_NOT_FOUND": "Patient not found",
                "ORGANISATION_NOT_FOUND": "Organisation not found",
                "PRACTITIONER_NOT_FOUND": "Practitioner not found",
                "DUPLICATE_REJECTED": "Create would lead to creation of a duplicate resource",
                "INVALID_NHS_NUMBER": "Invalid NHS number",
                "INVALID_IDENTIFIER_SYSTEM": "Invalid identifier system",
                "INVALID_PATIENT_DEMOGRAPHICS": "Invalid patient demographics",
                "FHIR_CONSTRAINT_VIOLATION": "FHIR constraint violated",
                "NOT_IMPLEMENTED": "Not implemented",
                "INTERNAL_SERVER_ERROR": "Unexpected internal server error",
            ],
            ofStatus: [404: "NO_RECORD_FOUND", 501: "NOT_IMPLEMENTED", 503: "INTERNAL_SERVER_ERROR"],
            ofOthers: "BAD_REQUEST",
            issueOfOthers: "invalid"
        )
        return consumer
    }

    /// What the tokens of the provider test suite are for.
    private static func scopes(_ type: Text) -> String {
        ["Appointment", "Patient"].contains(type) ? "patient" : "organization"
    }

    private static func spineFields(_ interaction: String, _ token: ConsumerToken) -> [ConsumerRequest.Field] {
        [
            .init("Ssp-TraceID", "09a01679-2564-0fb4-5129-aecc81ea2706"),
            .init("Ssp-From", "200000000359"),
            .init("Ssp-To", "918999198993"),
            .init("Ssp-InteractionID", .text(interaction)),
            .init("Authorization", .bearer(token)),
        ]
    }

    /// - Parameter operation: `read:appointment-1`.
    static func interaction(_ operation: String) -> String {
        "urn:nhs:names:services:gpconnect:fhir:rest:\(operation)"
    }
}

extension ConsumerToken {
    package static let gpConnectReading = gpConnect(scope: "patient/*.read")
    package static let gpConnectWriting = gpConnect(scope: "patient/*.write")

    package static func gpConnect(scope: String) -> ConsumerToken {
        ConsumerToken(
            [
                "iss": "https://consumer.test/token",
                "sub": "10019",
                "aud": "https://provider.test/Z12345/STU3/1",
                "reason_for_request": "directcare",
                "requested_scope": .string(scope),
                "requesting_device": [
                    "resourceType": "Device",
                    "identifier": [["system": "https://consumer.test/device", "value": "1"]],
                    "model": "Consumer",
                    "version": "1.0",
                ],
                "requesting_organization": [
                    "resourceType": "Organization",
                    "identifier": [["system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "A11111"]],
                    "name": "Consumer organisation",
                ],
                "requesting_practitioner": [
                    "resourceType": "Practitioner",
                    "id": "10019",
                    "identifier": [["system": "https://fhir.nhs.uk/Id/sds-user-id", "value": "UNK"]],
                    "name": [["family": "Jones", "given": ["Claire"], "prefix": ["Dr"]]],
                ],
            ],
            lifetime: 300
        )
    }
}
