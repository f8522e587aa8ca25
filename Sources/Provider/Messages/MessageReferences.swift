import Bytes
import FHIR

extension Message {
    /// A resource with references to what the provider holds in place of those to entries of the Bundle: by an entry's
    /// id, or by the UUID of its `fullUrl`.
    ///
    /// - Parameter own: what an entry is held as, where that is known already.
    func inTerms(
        ofHeldIn store: Store,
        _ resource: JSONObject,
        own: [Int: ResourceKey]
    ) -> JSONObject {
        var held: [Text: Text] = [:]
        var references: [Text] = []
        let body = JSONValue.object(resource)
        body.forEachReference(at: ElementPath(resource.type)) { text, _ in references.append(text) }
        for reference in references where held[reference] == nil {
            guard let entry = entry(for: reference) else { continue }
            let key = own[entry.place] ?? heldKey(of: entry, in: store)
            if let key { held[reference] = Text("\(key)") }
        }
        return body.replacingReferences { held[$0] }.object ?? resource
    }

    /// What an entry is held as; nil where the provider holds no such resource.
    ///
    /// What is booked or cancelled of it is looked at again in the transaction; all that a message may name beside that
    /// need not be the same when that is carried out.
    func heldKey(of entry: Entry, in store: Store) -> ResourceKey? {
        if let named = entry.id.map({ ResourceKey(entry.type, $0) }), store.current(named) != nil { return named }
        let located = entry.fullURL.flatMap { ResourceKey(reference: $0, orUUIDOf: entry.type) }
        return located.flatMap { $0.type == entry.type && store.current($0) != nil ? $0 : nil }
    }
}

extension JSONObject {
    var type: Text { self["resourceType"]?.string ?? "" }
}
