package import Bytes
package import FHIR

extension Version {
    /// A version of this content, with `meta.versionId` and `meta.lastUpdated` set; where the content had them, they
    /// keep their places.
    ///
    /// - Parameters:
    ///   - previous: the version that it follows; nil for the first.
    ///   - text: the time as it is spelled already, which is then kept.
    package init(
        stamping resource: JSONObject,
        identifier: Text,
        after previous: Version? = nil,
        lastUpdated: Instant,
        style: InstantStyle,
        spelledAs text: String? = nil,
        searchParameters: [SearchParameter] = []
    ) {
        var resource = resource
        var meta = resource["meta"]?.object ?? JSONObject()
        meta["versionId"] = .string(identifier)
        meta["lastUpdated"] = .string(text ?? style.text(of: lastUpdated))
        Self.set(meta, in: &resource)
        // Room for nearly every appointment, so that writing is not growing; the copy has no more than it needs, since
        // versions are many.
        let content = JSONWriter.write(.object(resource), room: 4096)
        self.init(
            identifier: identifier,
            after: previous,
            lastUpdated: lastUpdated,
            content: content.withUnusedRoomReturned(),
            searchValues: searchParameters.values(in: resource)
        )
    }

    /// A resource without `meta` gets it behind its id, where FHIR has it.
    private static func set(_ meta: JSONObject, in resource: inout JSONObject) {
        guard resource["meta"] == nil, let id = resource.members.firstIndex(where: { $0.name == "id" }) else {
            resource["meta"] = .object(meta)
            return
        }
        resource.members.insert(JSONObject.Member("meta", .object(meta)), at: id + 1)
    }
}

extension [UInt8] {
    fileprivate func withUnusedRoomReturned() -> [UInt8] {
        guard capacity > count + 64 else { return self }
        return unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            initialized = unsafe buffer.initialize(fromContentsOf: self)
        }
    }
}
