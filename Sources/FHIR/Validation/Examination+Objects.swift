import Bytes

extension Examination {
    /// Checks the members of an element, or of a resource, against its type.
    mutating func members(of object: JSONObject, as type: TypeDefinition, isResource: Bool = false) {
        var seen: UInt64 = 0
        for member in object.members {
            guard findings.count < findingLimit else { return }
            guard let element = type.names[member.name] else {
                if !(isResource && member.name == "resourceType") { unknown(member.name, in: type) }
                continue
            }
            let bit: UInt64 = 1 << UInt64(element.element)
            if element.isChoice, seen & bit != 0 { secondChoice(member.name, element, in: object, of: type) }
            seen |= bit
            at(.member(element.isSibling ? member.name.withoutUnderscore : member.name)) { examination in
                if element.isSibling {
                    examination.sibling(member, of: element, in: object)
                } else {
                    examination.element(member.value, element, of: type, in: object)
                }
            }
        }
        guard isWhole else { return }
        missing(type.required & ~seen, in: type)
        for invariant in invariants[type.id] where !invariant.holds(object) {
            report(.invariant, expected: invariant.rule, found: invariant.found(in: object), key: invariant.key)
        }
    }

    private mutating func element(
        _ value: JSONValue,
        _ element: WireElement,
        of type: TypeDefinition,
        in object: JSONObject
    ) {
        if element.isForbidden {
            return report(.tooMany, expected: "no such element in a \(type.name)", found: value.wording, key: "sqty-1")
        }
        guard element.repeats else { return single(value, element, of: type) }
        guard case .array(let items) = value else { return notAList(value, element, of: type) }
        if items.isEmpty { return report(.empty, expected: "at least one item, or no such member", found: "[]") }
        if let maximum = type.elements[element.element].maximum, items.count > maximum {
            report(.tooMany, expected: "at most \(maximum)", found: "\(items.count)")
        }
        for (index, item) in items.enumerated() {
            at(.item(index)) { examination in
                if case .null = item {
                    examination.gap(at: index, of: element, in: object, type: type)
                } else {
                    examination.single(item, element, of: type)
                }
            }
        }
    }

    private mutating func single(_ value: JSONValue, _ element: WireElement, of type: TypeDefinition) {
        switch element.content {
        case .primitive(let primitive): self.primitive(value, primitive, element)
        case .complex(let id): complex(value, definitions[id], element, of: type)
        case .resource: resource(value, place: .inside(type.elements[element.element].name))
        case .xhtml: narrative(value)
        }
    }

    private mutating func complex(
        _ value: JSONValue,
        _ type: TypeDefinition,
        _ element: WireElement,
        of owner: TypeDefinition
    ) {
        guard case .object(let object) = value else {
            return wrongKind(value, expected: "an object (\(type.name))")
        }
        guard hasContent(object) else { return }
        members(of: object, as: type)
        if isReference(type) {
            let targets = element.limitsTargets ? owner.elements[element.element].types[element.type].targets : []
            reference(object, to: targets)
        } else if isExtension(type) {
            extensionContent(object)
        }
        if let codes = element.codes { coding(object, in: definitions[codes]) }
    }

    /// ele-1: an element has a value or children; an id alone is not enough.
    mutating func hasContent(_ object: JSONObject) -> Bool {
        if object.members.isEmpty {
            report(.empty, expected: "at least one member, or no such element", found: "{}", key: "ele-1")
            return false
        }
        if object.members.count == 1, object.members[0].name == "id" {
            report(.empty, expected: "more than an id", found: "an object with only an id", key: "ele-1")
            return false
        }
        return true
    }
}

extension Examination {
    mutating func wrongKind(_ value: JSONValue, expected: String) {
        if case .null = value {
            report(.null, expected: expected + ", or no such member", found: "null")
        } else {
            report(.wrongKind, expected: expected, found: value.wording)
        }
    }

    private mutating func notAList(_ value: JSONValue, _ element: WireElement, of type: TypeDefinition) {
        let definition = type.elements[element.element]
        wrongKind(value, expected: "a list, since \(definition.name) is \(definition.cardinality)")
    }

    private mutating func missing(_ bits: UInt64, in type: TypeDefinition) {
        guard bits != 0 else { return }
        for (place, element) in type.elements.enumerated() where bits >> UInt64(place) & 1 == 1 {
            let types = element.types.map(\.name).joined(separator: " or ")
            report(
                .missing,
                below: [.member(element.name)],
                expected: "\(element.cardinality) of \(types)",
                found: "nothing"
            )
        }
    }

    private mutating func secondChoice(
        _ name: Text,
        _ element: WireElement,
        in object: JSONObject,
        of type: TypeDefinition
    ) {
        for earlier in object.members.prefix(while: { $0.name != name }) {
            guard let other = type.names[earlier.name], other.element == element.element, other.type != element.type
            else {
                continue
            }
            let choice = type.elements[element.element].name
            let found = "\(earlier.name) and \(name)"
            let step = ElementPath.Step.member(element.isSibling ? name.withoutUnderscore : name)
            return report(.choiceTwice, below: [step], expected: "\(choice) with one type", found: found)
        }
    }
}
