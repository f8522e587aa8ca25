import Bytes

/// The members of an object by what they become in XML.
struct XMLOrder {
    /// A member that becomes an element, with the member whose name begins with `_`.
    struct Child {
        /// Places in the object's members; one of the two is there.
        var value: Int?
        var sibling: Int?
        var wire: WireElement?
        /// Place in the standard's order; what the type does not have comes last.
        var place: Int
    }

    /// Places of the members that become attributes.
    private(set) var id: Int?
    private(set) var url: Int?
    /// In the standard's order.
    private(set) var children: [Child] = []

    init(_ object: JSONObject, _ type: TypeDefinition?, isResource: Bool) {
        children.reserveCapacity(object.members.count)
        var isInOrder = true
        var hasSiblings = false
        var last = 0
        for index in object.members.indices {
            let name = object.members[index].name
            if isResource, name == "resourceType" { continue }
            let wire = type?.element(named: name)
            if let wire, wire.isAttribute {
                if name == "id" { id = index } else { url = index }
                continue
            }
            let place = wire?.element ?? Int.max
            if place < last { isInOrder = false }
            last = place
            if wire?.isSibling ?? name.hasPrefix("_") {
                hasSiblings = true
                children.append(Child(value: nil, sibling: index, wire: wire, place: place))
            } else {
                children.append(Child(value: index, sibling: nil, wire: wire, place: place))
            }
        }
        if hasSiblings { joinSiblings(of: object) }
        // The sort is stable: unknown members, and those of a choice, keep their order.
        if !isInOrder { children.sort { $0.place < $1.place } }
    }

    /// Makes one child of both halves of a primitive, where the first of them stands.
    private mutating func joinSiblings(of object: JSONObject) {
        var values: [Text: Int] = [:]
        for index in children.indices {
            if let value = children[index].value { values[object.members[value].name] = index }
        }
        var isJoined = Array(repeating: false, count: children.count)
        for index in children.indices {
            guard let sibling = children[index].sibling, children[index].value == nil,
                let other = values[object.members[sibling].name.withoutUnderscore]
            else { continue }
            children[min(index, other)].value = children[other].value
            children[min(index, other)].sibling = sibling
            isJoined[max(index, other)] = true
        }
        children = children.indices.filter { !isJoined[$0] }.map { children[$0] }
    }
}

extension XMLOrder.Child {
    /// The name of the element.
    func name(in object: JSONObject) -> Text {
        if let value { return object.members[value].name }
        return sibling.map { object.members[$0].name.withoutUnderscore } ?? ""
    }
}
