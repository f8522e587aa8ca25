import Bytes
import FHIR
import Provider

/// One entry of a Bundle around a version of a resource.
struct BundleEntry {
    /// Nil where the system gives none.
    let fullURL: String?
    /// Nil for an entry without a resource.
    let version: Version?
    /// The members behind the resource.
    let rest: JSONObject
}

extension BundleEntry {
    /// The members before the resource.
    var beginning: JSONObject { fullURL.map { ["fullUrl": .string($0)] } ?? [:] }

    /// The entry as a tree.
    ///
    /// - Throws: `Refusal`: the stored resource cannot be read, which only a fault of the stub brings about.
    var tree: JSONValue {
        get throws(Refusal) {
            guard let version else { return .object(JSONObject(beginning.members + rest.members)) }
            let resource = JSONObject.Member("resource", .object(try version.resource))
            return .object(JSONObject(beginning.members + [resource] + rest.members))
        }
    }
}
