extension XMLWriter {
    /// A member that becomes an element, with the member whose name begins with `_`.
    struct Child {
        var name: String
        /// Places in the object's members.
        var value: Int?
        var sibling: Int?
        var wire: WireElement?
        /// Place in the standard's order; what the type does not have comes last.
        var place: Int
    }

    /// The members of an object as elements, in the standard's order.
    func children(of object: JSONObject, _ type: TypeDefinition?, isResource: Bool) -> [Child] {
        var children: [Child] = []
        children.reserveCapacity(object.members.count)
        var isInOrder = true
        let hasSiblings = object.members.contains { $0.name.utf8.first == UInt8(ascii: "_") }
        for (index, member) in object.members.enumerated() {
            if isResource, member.name == "resourceType" { continue }
            var child = child(member.name, at: index, type)
            if child.wire?.isAttribute == true { continue }
            if hasSiblings { complete(&child, from: object) }
            // Both make one element, which stands where the first of them does.
            if let value = child.value, let sibling = child.sibling, max(value, sibling) == index { continue }
            isInOrder = isInOrder && child.place >= children.last?.place ?? 0
            children.append(child)
        }
        // The sort is stable: unknown members, and those of a choice, keep their order.
        if !isInOrder { children.sort { $0.place < $1.place } }
        return children
    }

    private func child(_ name: String, at index: Int, _ type: TypeDefinition?) -> Child {
        let wire = type?.element(named: name)
        guard name.utf8.first == UInt8(ascii: "_") else {
            return Child(name: name, value: index, wire: wire, place: wire?.element ?? Int.max)
        }
        return Child(name: String(name.dropFirst()), sibling: index, wire: wire, place: wire?.element ?? Int.max)
    }

    /// Finds the other half of a primitive.
    private func complete(_ child: inout Child, from object: JSONObject) {
        let (name, siblingName) = (child.name, "_" + child.name)
        child.value = child.value ?? object.members.firstIndex { $0.name == name }
        child.sibling = child.sibling ?? object.members.firstIndex { $0.name == siblingName }
    }

    /// Makes sure that a name that came from outside can be an element's.
    func checkName(_ name: String) throws(XMLWritingError) {
        let scalars = name.unicodeScalars
        guard let first = scalars.first, XMLCharacters.isNameStart(first.value), name.utf8.first != UInt8(ascii: "_"),
            scalars.allSatisfy({ XMLCharacters.isName($0.value) }), name != "resourceType"
        else {
            throw failure("\"\(excerpt(of: name))\" cannot be the name of an element")
        }
    }
}
