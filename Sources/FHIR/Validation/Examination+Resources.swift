import Bytes

extension Examination {
    enum Place: Equatable {
        case outermost
        /// In the element of that name: `contained`, or an entry of a Bundle.
        case inside(Text)

        var isContained: Bool { self == .inside("contained") }
    }

    mutating func resource(_ value: JSONValue, place: Place) {
        guard case .object(let object) = value else { return wrongKind(value, expected: "a resource") }
        guard let name = object.text("resourceType") else { return untyped(object) }
        guard let type = definitions.resource(named: name) else { return unheld(object, name, place) }
        let outerIDs = elementIDs
        elementIDs = []
        defer { elementIDs = outerIDs }
        if place.isContained {
            contained(object, type: type)
        } else {
            withContainment(of: object) { $0.members(of: object, as: type, isResource: true) }
        }
    }

    /// Refuses a type that the release does not have, or that the tables leave out: without them nobody could say what
    /// in its XML is a list, a number or a boolean.
    private mutating func unheld(_ object: JSONObject, _ name: Text, _ place: Place) {
        let isKnown = definitions.resourceTypes.contains(name) && definitions.type(named: name) == nil
        if isKnown, unheld == .accepted, place == .inside("resource") { return }
        let foreign = definitions.release.other.knows(name) ? ", a resource of \(definitions.release.other)" : ""
        report(
            .resourceType,
            below: [.member("resourceType")],
            expected: isKnown
                ? "one of the types that can be held: \(heldTypes)" : "a resource type of \(definitions.release)",
            found: name.quoted + (isKnown ? ", whose elements are not in the tables" : foreign)
        )
        containment.meetsReferences(in: .object(object), in: definitions.release)
    }

    private var heldTypes: String {
        definitions.types.filter { $0.kind == .resource && !$0.isAbstract }.map(\.name).wording
    }

    private mutating func untyped(_ object: JSONObject) {
        let found = object["resourceType"]?.wording ?? "nothing"
        report(.resourceType, below: [.member("resourceType")], expected: "the name of a resource type", found: found)
    }
}

extension Release {
    fileprivate func knows(_ resourceType: Text) -> Bool {
        Definitions.of(self).resourceTypes.contains(resourceType)
    }
}

extension Examination {
    /// The rules for a resource inside a resource: dom-1 to dom-5.
    private mutating func contained(_ object: JSONObject, type: TypeDefinition) {
        if isWhole {
            forbid("contained", in: object, key: "dom-2")
            if definitions.release == .stu3 { forbid("text", in: object, key: "dom-1") }
            for name: Text in ["versionId", "lastUpdated"] { forbidInMeta(name, in: object, key: "dom-4") }
            if definitions.release == .r4 { forbidInMeta("security", in: object, key: "dom-5") }
            if object.text("id") == nil {
                let expected = "an id that a reference can name"
                report(.contained, below: [.member("id")], expected: expected, found: "nothing", key: "dom-3")
            }
        }
        let outer = containment.current
        containment.current = containment.place(of: object.text("id") ?? "")
        members(of: object, as: type, isResource: true)
        containment.current = outer
    }

    private mutating func forbid(_ name: Text, in object: JSONObject, key: String) {
        guard let value = object[name] else { return }
        let expected = "no \(name) in a contained resource"
        report(.contained, below: [.member(name)], expected: expected, found: value.wording, key: key)
    }

    private mutating func forbidInMeta(_ name: Text, in object: JSONObject, key: String) {
        guard let value = object["meta"]?[name] else { return }
        let expected = "no meta.\(name) in a contained resource"
        let below: [ElementPath.Step] = [.member("meta"), .member(name)]
        report(.contained, below: below, expected: expected, found: value.wording, key: key)
    }

    /// Looks at a resource that may contain others, then sees that each was referred to.
    private mutating func withContainment(of object: JSONObject, _ look: (inout Examination) -> Void) {
        let outer = containment
        containment = Containment(of: object)
        look(&self)
        if isWhole { uncalledFor() }
        containment = outer
    }

    /// dom-3: each contained resource is referred to, by an id that is its own.
    private mutating func uncalledFor() {
        for (place, resource) in containment.resources.enumerated() where !resource.id.isEmpty {
            let below: [ElementPath.Step] = [.member("contained"), .item(place)]
            if containment.place(of: resource.id) != place {
                let expected = "an id that no other contained resource has"
                report(.contained, below: below + [.member("id")], expected: expected, found: resource.id.quoted)
            } else if !resource.isMet {
                // What is expected quotes nothing of what came, so that it can be told where content must not be.
                let expected = "a reference in the resource, # and the id"
                report(.contained, below: below, expected: expected, found: "no #\(resource.id)", key: "dom-3")
            }
        }
    }
}
