/// The resources that the outermost one contains, and which of them some reference has named.
struct Containment {
    struct Resource {
        /// Empty if the resource has none.
        let id: String
        let type: String
        var isMet = false
    }

    private(set) var resources: [Resource] = []
    /// Place of the contained resource that is being looked at; nil outside of them.
    var current: Int?

    init() {}

    init(of object: JSONObject) {
        guard let contained = object["contained"]?.array else { return }
        resources = contained.map { item in
            Resource(id: item["id"]?.string ?? "", type: item["resourceType"]?.string ?? "")
        }
    }

    /// The type of the contained resource that `#` and this id name; nil if there is none.
    func type(of id: Substring) -> String? {
        resources.first { $0.id == id }?.type
    }

    /// Begins the look at a contained resource, and answers with the one that was looked at before.
    mutating func enter(_ id: String?) -> Int? {
        let before = current
        current = resources.firstIndex { $0.id == id }
        return before
    }

    /// Notes text that starts with `#`, if a value of its type counts as a reference to a contained resource.
    ///
    /// dom-3: in STU3 only `Reference.reference` counts, in R4 also canonical, uri and url, and a contained resource
    /// that refers to its container.
    mutating func meets(_ text: String, as primitive: Primitive, in release: Release) {
        switch primitive {
        case .uri, .url, .canonical:
            if release == .r4 { meets(text.dropFirst(), in: release) }
        default: break
        }
    }

    /// Notes the id that a reference names after its `#`.
    mutating func meets(_ id: Substring, in release: Release) {
        if id.isEmpty, release == .r4, let current { resources[current].isMet = true }
        guard let place = resources.firstIndex(where: { $0.id == id }) else { return }
        resources[place].isMet = true
    }

    /// Notes all references in a part that is not checked otherwise.
    mutating func meetsReferences(in value: JSONValue, in release: Release) {
        switch value {
        case .array(let items): for item in items { meetsReferences(in: item, in: release) }
        case .object(let object):
            for member in object.members {
                if member.name == "reference", let text = member.value.string, text.hasPrefix("#") {
                    meets(text.dropFirst(), in: release)
                } else {
                    meetsReferences(in: member.value, in: release)
                }
            }
        case .null, .boolean, .number, .string: break
        }
    }
}
