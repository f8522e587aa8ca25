package import Bytes
package import FHIR

extension MessagePolicy.Workflow {
    /// The last part of its definition's url, by which the MessageDefinition is called.
    package var identifier: Text { definition.split(at: UInt8(ascii: "/")).last ?? definition }
}

extension MessagePolicy {
    /// What is enforced of messages of a workflow, as FHIR's MessageDefinition.
    ///
    /// - Parameter date: from when it holds.
    package func definition(of workflow: Workflow, _ release: Release, date: Instant) -> JSONObject {
        [
            "resourceType": "MessageDefinition",
            "id": .string(workflow.identifier),
            "url": .string(workflow.definition),
            "version": .string("\(majorVersion)"),
            "name": .string(workflow.name),
            "title": .string(workflow.title),
            "status": "active",
            "date": .string(date.utcText()),
            "description": .string(
                """
                Enforced of this message: \(workflow.wording); exactly one each of \
                \(workflow.single.joined(separator: ", ")); FHIR \(release.fhirVersion) of all resources whose \
                elements are known here. Other resources are taken as they come.
                """
            ),
            "eventCoding": ["system": .string(events), "code": .string(workflow.event)],
            "category": "consequence",
            "focus": .array(workflow.single.map { ["code": .string($0), "min": 1, "max": "1"] }),
            "responseRequired": "always",
        ]
    }
}
