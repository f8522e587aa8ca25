import Bytes

/// The resources that the outermost one contains, and which of them some reference has named.
struct Containment {
    struct Resource {
        /// Empty if the resource has none.
        let id: Text
        let type: Text
        var isMet = false
    }

    private(set) var resources: [Resource] = []
    /// By id; the first of those that share one.
    private var places: [Text: Int] = [:]
    /// Place of the contained resource that is being looked at; nil outside of them.
    var current: Int?

    init() {}

    init(of object: JSONObject) {
        guard let contained = object["contained"]?.array else { return }
        for (place, item) in contained.enumerated() {
            let resource = Resource(id: item["id"]?.string ?? "", type: item["resourceType"]?.string ?? "")
            resources.append(resource)
            if places[resource.id] == nil { places[resource.id] = place }
        }
    }

    /// The resource of that id that comes first; nil if there is none.
    func place(of id: Text) -> Int? {
        places.isEmpty || id.isEmpty ? nil : places[id]
    }

    /// Notes text that starts with `#`, if a value of its type counts as a reference to a contained resource.
    ///
    /// dom-3: in STU3 only `Reference.reference` counts, in R4 also canonical, uri and url, and a contained resource
    /// that refers to its container.
    mutating func meets(_ text: Text, as primitive: Primitive, in release: Release) {
        switch primitive {
        case .uri, .url, .canonical:
            if release == .r4 { meets(text.dropping(prefix: "#") ?? text, in: release) }
        default: break
        }
    }

    /// Notes the id that a reference names after its `#`, and answers with the type of the resource that has it.
    @discardableResult
    mutating func meets(_ id: Text, in release: Release) -> Text? {
        if id.isEmpty, release == .r4, let current { resources[current].isMet = true }
        guard let place = place(of: id) else { return nil }
        resources[place].isMet = true
        return resources[place].type
    }

    /// Notes all references in a part that is not checked otherwise.
    mutating func meetsReferences(in value: JSONValue, in release: Release) {
        switch value {
        case .array(let items): for item in items { meetsReferences(in: item, in: release) }
        case .object(let object):
            for member in object.members {
                if member.name == "reference", let id = member.value.string?.dropping(prefix: "#") {
                    meets(id, in: release)
                } else {
                    meetsReferences(in: member.value, in: release)
                }
            }
        case .null, .boolean, .number, .string: break
        }
    }
}
