import Bytes
import FHIR

extension GPConnect {
    /// What the systems that speak GP Connect hold.
    ///
    /// - Parameters:
    ///   - profile: what is asked of an appointment that is stored.
    ///   - form: of the ids of slots and locations.
    ///   - made: how the appointments are named that are made here.
    static func resources(
        _ profile: Profile?,
        _ form: ResourcePolicy.IdentifierForm = .any,
        made: IdentifierStyle
    ) -> [ResourcePolicy] {
        [
            ResourcePolicy(
                "Appointment",
                profile: profile,
                searchParameters: [
                    SearchParameter("patient", .referenceTo("Patient"), at: "participant", "actor", "reference"),
                    SearchParameter("slot", .referenceTo("Slot"), at: "slot", "reference"),
                    SearchParameter("start", .instant, .kept, at: "start"),
                    SearchParameter("status", .token, .kept, at: "status"),
                ],
                made: made
            ),
            ResourcePolicy(
                "Slot",
                identifierForm: form,
                searchParameters: [
                    SearchParameter("start", .instant, at: "start"),
                    SearchParameter("end", .instant, .kept, at: "end"),
                    SearchParameter("status", .token, .kept, at: "status"),
                    SearchParameter("schedule", .referenceTo("Schedule"), .kept, at: "schedule", "reference"),
                    SearchParameter("access", .coding, .kept, at: "meta", "tag"),
                ]
            ),
            ResourcePolicy(
                "Schedule",
                searchParameters: [SearchParameter("actor", .reference, .kept, at: "actor", "reference")]
            ),
            ResourcePolicy(
                "Patient",
                searchParameters: [SearchParameter("identifier", .identifier, at: "identifier")],
                known: .patientKnown,
                concealments: unregistered
            ),
            ResourcePolicy(
                "Practitioner",
                searchParameters: [SearchParameter("identifier", .identifier, at: "identifier")],
                known: .practitionerKnown
            ),
            ResourcePolicy(
                "Organization",
                searchParameters: [SearchParameter("identifier", .identifier, at: "identifier")],
                known: .organizationKnown
            ),
            ResourcePolicy(
                "Location",
                identifierForm: form,
                searchParameters: [
                    SearchParameter(
                        "managingOrganization",
                        .referenceTo("Organization"),
                        .kept,
                        at: "managingOrganization",
                        "reference"
                    )
                ],
                known: .locationKnown
            ),
        ]
    }

    /// The patients who are known to the national service and not shown: glossary, active patient.
    private static let unregistered = [
        Concealment("is deceased", .presence(of: ["deceasedDateTime"])),
        Concealment("is deceased", .value(of: ["deceasedBoolean"], [true])),
        Concealment(
            "is sensitive",
            .coding(of: ["meta", "security"], system: "http://hl7.org/fhir/v3/Confidentiality", codes: ["R", "V"])
        ),
        Concealment("has another record now", .value(of: ["link", "type"], ["replaced-by"])),
        Concealment("is not registered here", .value(of: ["active"], [false])),
    ]
}
