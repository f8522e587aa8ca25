import Bytes
package import FHIR

/// A message as it came: a Bundle whose first entry is the header that says what is asked (FHIR, Messaging).
package struct Message: Sendable {
    /// A resource of the Bundle.
    struct Entry: Sendable {
        /// Which entry it is, from 0.
        let place: Int
        let fullURL: Text?
        let type: Text
        let resource: JSONObject

        var id: Text? { resource["id"]?.string }

        func path(_ steps: ElementPath.Step...) -> ElementPath {
            ElementPath("Bundle", [.member("entry"), .item(place), .member("resource")] + steps)
        }
    }

    let bundle: JSONObject
    let entries: [Entry]
    /// By `fullUrl`.
    private let places: [Text: Int]
    /// By type and id, those of the resource and of the `fullUrl`.
    private let keys: [ResourceKey: Int]

    /// - Parameter bundle: the body, of whatever kind; what is not of a message's shape is not found in it.
    package init(_ bundle: JSONObject) {
        var entries: [Entry] = []
        var places: [Text: Int] = [:]
        var keys: [ResourceKey: Int] = [:]
        for (place, entry) in (bundle["entry"]?.array ?? []).enumerated() {
            guard let resource = entry["resource"]?.object, let type = resource["resourceType"]?.string else {
                continue
            }
            let url = entry["fullUrl"]?.string
            if let url {
                places[url] = places[url] ?? entries.count
                if let key = ResourceKey(reference: url) { keys[key] = keys[key] ?? entries.count }
            }
            if let id = resource["id"]?.string {
                let key = ResourceKey(type, id)
                keys[key] = keys[key] ?? entries.count
            }
            entries.append(Entry(place: place, fullURL: url, type: type, resource: resource))
        }
        self.bundle = bundle
        self.entries = entries
        self.places = places
        self.keys = keys
    }
}

extension Message {
    /// The entry that a reference names: by its `fullUrl`, or by type and id (FHIR, Bundle, resolving references).
    func entry(for reference: Text) -> Entry? {
        let place = places[reference] ?? ResourceKey(reference: reference).flatMap { keys[$0] }
        return place.map { entries[$0] }
    }

    /// The header; nil if the first entry is none.
    var header: Entry? {
        entries.first.flatMap { $0.place == 0 && $0.type == "MessageHeader" ? $0 : nil }
    }

    /// What the message is about: the first that its header names.
    var focus: Entry? {
        header?.resource["focus"]?[0]?["reference"]?.string.flatMap(entry)
    }

    /// The resource that the message is about.
    package var focusResource: JSONObject? { focus?.resource }

    /// The first resource of a type.
    func first(ofType type: Text) -> Entry? {
        entries.first { $0.type == type }
    }

    /// What is to be changed, as far as the message says so: an appointment that is there bears its id.
    package var subject: ResourceKey? {
        focus.flatMap { focus in focus.id.map { ResourceKey(focus.type, $0) } }
    }

    /// The slots that the focus names, by an entry's id or by the reference itself.
    package var slots: [ResourceKey] {
        let references = focus.map { JSONValue.object($0.resource).leaves(at: ["slot", "reference"]) } ?? []
        return references.compactMap(\.string).compactMap { reference in
            if let entry = entry(for: reference), let id = entry.id { return ResourceKey(entry.type, id) }
            return ResourceKey(reference: reference, orUUIDOf: "Slot")
        }
    }
}
