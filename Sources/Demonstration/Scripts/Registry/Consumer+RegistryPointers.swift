import Bytes
import FHIR
import Provider

extension Consumer {
    /// The id of the first pointer that is registered: the same seed data and requests give the same ones.
    static let registered = "393478c5-180a-817a-bbcc-c37d5057734a"

    /// What comes of registering and finding.
    var registrations: [Scene] {
        let new = register(RegistryPointer.new)
        return [
            scene(
                "register",
                "A booked appointment is registered by the URL that it has at its provider.",
                new,
                DocumentedOutcome(201).with("ETag", "W/\"1\"")
                    .with("Location", "{origin}/registry/STU3/Appointment/\(Self.registered)/_history/1")
                    .with(content: "\"id\":\"\(Self.registered)\"", "\"versionId\":\"1\"")
            ),
            scene(
                "register-xml",
                "The answer to a registration can be XML.",
                new.with("Accept", "application/fhir+xml"),
                DocumentedOutcome(201).with("Content-Type", "application/fhir+xml;charset=utf-8")
                    .with(content: "<id value=\"\(Self.registered)\"/>")
            ),
            scene(
                "find",
                "A patient's appointments are found, the cancelled ones too, without those that have begun.",
                find(RegistryPointer.query),
                DocumentedOutcome(200).with(
                    content: "\"type\":\"searchset\"",
                    "\"total\":4",
                    "\"status\":\"cancelled\"",
                    "https://provider.test/STU3/Appointment/202"
                )
            ),
            scene(
                "find-registered",
                "What was registered is found, here by FHIR's own spelling of the parameter.",
                before: [new],
                find("patient.identifier=https://fhir.nhs.uk/Id/nhs-number%7C\(RegistryPointer.patient)"),
                DocumentedOutcome(200).with(content: "\"total\":5", "\"id\":\"\(Self.registered)\"")
            ),
        ]
    }

    /// What is refused of registering and finding.
    var registrationRefusals: [Scene] {
        let sound = Scene.Counterpart(register(RegistryPointer.new))
        func pointer(
            _ rule: String,
            as name: String? = nil,
            _ issue: String,
            _ sentence: String,
            _ edits: TreeEdit...
        ) -> Scene {
            let spoilt = register(RegistryPointer.new)
            let request = edits.reduce(spoilt) { $0.editing($1) }
            return refused(rule, as: name, DocumentedRefusal(422, issue), sentence, request, not: sound)
        }
        return [
            refused(
                "if-none-exist.absent",
                DocumentedRefusal(412, "not-supported"),
                "A registration cannot be conditional.",
                register(RegistryPointer.new).with("If-None-Exist", "identifier=1"),
                not: sound
            ),
            pointer(
                "pointer.elements",
                "business-rule",
                "A description stays with the full record.",
                .set("description", "Sore throat")
            ),
            pointer(
                "pointer.elements",
                as: "pointer.elements-id",
                "business-rule",
                "The registry gives the id.",
                .set("id", "b7e99463-00a1-45fc-98aa-02301c103aba")
            ),
            pointer("pointer.required", "required", "A pointer must say when it was created.", .remove("created")),
            pointer(
                "pointer.status",
                "business-rule",
                "An appointment that was fulfilled is not registered.",
                .set("status", "fulfilled")
            ),
            pointer(
                "pointer.url",
                "value",
                "A pointer must have an absolute URL.",
                .set("identifier.0.value", "Appointment/301")
            ),
            pointer(
                "pointer.patient",
                "value",
                "A pointer must name the patient by NHS number.",
                .set("participant.0.actor", ["reference": "Patient/2"])
            ),
            refused(
                "pointer.new",
                DocumentedRefusal(422, "duplicate"),
                "A URL cannot be registered twice.",
                before: [register(RegistryPointer.new)],
                register(RegistryPointer.new),
                not: sound
            ),
        ] + findingRefusals
    }

    private var findingRefusals: [Scene] {
        func query(
            _ rule: String,
            as name: String? = nil,
            _ issue: String,
            _ sentence: String,
            _ query: String
        ) -> Scene {
            let found = Scene.Counterpart(find(RegistryPointer.query))
            return refused(rule, as: name, DocumentedRefusal(400, issue), sentence, find(query), not: found)
        }
        return [
            query("search.parameter-required", "required", "A search must say for whom it is.", "_format=json"),
            query(
                "search.parameter-once",
                "invalid",
                "A search cannot be for two patients.",
                "\(RegistryPointer.query)&\(RegistryPointer.query)"
            ),
            query(
                "search.parameter-value",
                "value",
                "A search must name the system of the number.",
                "\(RegistryPointer.parameter)=\(RegistryPointer.patient)"
            ),
            query(
                "search.identifier-system",
                "value",
                "A search must be by NHS number.",
                "\(RegistryPointer.parameter)=https://provider.test/Id/local%7C\(RegistryPointer.patient)"
            ),
            query(
                "query.understood",
                as: "query.understood-search",
                "invalid",
                "A search cannot be narrowed to a status.",
                "\(RegistryPointer.query)&status=booked"
            ),
        ]
    }
}
