package import Bytes
package import FHIR

extension JSONObject {
    /// The resource under its new id, without what a consumer says of versions.
    ///
    /// - Parameter identifierSystem: of the identifier that it has in its source system; nil for none.
    package func named(_ id: Text, in identifierSystem: Text? = nil) -> JSONObject {
        var meta = self["meta"]?.object
        meta?["versionId"] = nil
        meta?["lastUpdated"] = nil
        let rest = members.filter { !["resourceType", "id", "meta"].contains($0.name) }
        var start = [Member("resourceType", self["resourceType"] ?? .null), Member("id", .string(id))]
        if let meta { start.append(Member("meta", .object(meta))) }
        var resource = JSONObject(start + rest)
        if let identifierSystem {
            let own: JSONValue = ["system": .string(identifierSystem), "value": .string(id)]
            resource["identifier"] = .array((resource["identifier"]?.array ?? []) + [own])
        }
        return resource
    }
}
