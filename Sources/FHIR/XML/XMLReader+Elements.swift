import Bytes

extension XMLReader {
    /// Reads the children of the element whose start tag came last, up to its end tag, as members of its object.
    mutating func readChildren(
        of type: TypeDefinition?,
        into members: inout [JSONObject.Member]
    ) throws(FormatError) {
        if parser.skipEndOfEmptyTag() { return }
        // Most objects have two to five members.
        members.reserveCapacity(members.count + 4)
        var siblings = XMLSiblings()
        while true {
            switch try parser.next() {
            case .text(let text): if !text.isBlank { try refuse(text) }
            case .end, .endOfDocument:
                siblings.finish(into: &members)
                return
            case .start:
                let name = parser.element.name.local
                path.append(Step(name: name))
                if !parser.bytes.span.areEqual(name, siblings.range) {
                    siblings.finish(into: &members)
                    try begin(name, of: type, in: &siblings, after: members)
                }
                try readItem(into: &siblings)
                path.removeLast()
            }
        }
    }

    /// Finds out what a new name stands for, and whether it may stand here.
    private func begin(
        _ range: Range<Int>,
        of type: TypeDefinition?,
        in siblings: inout XMLSiblings,
        after members: [JSONObject.Member]
    ) throws(FormatError) {
        guard let names = type?.names, let place = names.place(of: parser.bytes.span.extracting(range)),
            !names.element(at: place).isSibling
        else {
            let name = parser.string(range)
            try checkTreeCanHold(name)
            siblings.beginUnknown(name, at: range)
            return
        }
        let (name, wire) = (names.name(at: place), names.element(at: place))
        guard !wire.isAttribute else {
            throw parser.failure(.attributeAsElement(name), at: parser.eventRange.lowerBound)
        }
        if wire.element > siblings.place {
            siblings.begin(name, at: range, wire)
            return
        }
        let cameBefore = members.contains { $0.name == name || $0.name == "_\(name)" }
        // A choice may come as another type again, for validation to refuse; as the same type it may not.
        let isInPlace = order == .any || wire.element == siblings.place && wire.isChoice
        guard isInPlace, !cameBefore else {
            let kind: FormatError.ResourceKind =
                cameBefore ? .apart(name, by: siblings.last) : .order(name, before: siblings.previous)
            throw parser.failure(kind, at: parser.eventRange.lowerBound)
        }
        siblings.begin(name, at: range, wire)
    }

    /// Names that would mean something else in the tree.
    private func checkTreeCanHold(_ name: Text) throws(FormatError) {
        guard name != "resourceType", !name.hasPrefix("_") else {
            throw parser.failure(.reservedName(name), at: parser.eventRange.lowerBound)
        }
    }

    private mutating func readItem(into siblings: inout XMLSiblings) throws(FormatError) {
        if siblings.isArray { path[path.count - 1].index = siblings.count }
        let content = siblings.wire?.content
        try expectNamespace(for: content)
        switch content {
        case .primitive(let primitive):
            let read = try readPrimitive(primitive)
            siblings.append(read.value, read.sibling)
        case .complex(let id): siblings.append(try readComplex(definitions[id]).value)
        case .resource: siblings.append(try readContained())
        case .xhtml: siblings.append(try readNarrative())
        case nil where parser.element.namespace == .xhtml: siblings.append(try readNarrative())
        case nil:
            let read = try readComplex(unknownElement)
            siblings.append(read.value, read.sibling)
        }
    }

    /// Only `div` is XHTML, also in a resource that the tables do not know.
    @inline(__always)
    private func expectNamespace(for content: ElementContent?) throws(FormatError) {
        let isNarrative = content == .xhtml || (content == nil && parser.localName == "div")
        try expectNamespace(isNarrative ? .xhtml : .fhir)
    }
}

extension XMLReader {
    /// A data type, a group of elements, or an element that the tables do not know.
    ///
    /// A `value` and nothing else becomes a string: a primitive stands where something else should. Only what the tables
    /// do not know may have id and extensions beside it.
    private mutating func readComplex(
        _ type: TypeDefinition?
    ) throws(FormatError) -> (value: JSONValue, sibling: JSONValue?) {
        var members: [JSONObject.Member] = []
        var value: XMLAttribute?
        for attribute in parser.attributes {
            let name = parser.string(attribute.name.local)
            if attribute.namespace == .none, type?.element(named: name)?.isAttribute == true {
                let member = JSONObject.Member(name, .string(XMLValue.trimmed(attribute.value)))
                members.insert(member, at: name == "id" ? 0 : members.count)
            } else if attribute.namespace == .none, name == "value" {
                value = attribute
            } else {
                throw refusal(of: attribute, on: .complex)
            }
        }
        try readChildren(of: type, into: &members)
        guard let value else { return (.object(JSONObject(members)), nil) }
        if members.isEmpty { return (.string(value.value), nil) }
        guard type === unknownElement, members.allSatisfy({ $0.name == "id" || $0.name == "extension" }) else {
            throw refusal(of: value, on: .valueOfComplex)
        }
        return (.string(value.value), .object(JSONObject(members)))
    }

    /// The value, and the id and extensions for which JSON has a member of its own.
    private mutating func readPrimitive(
        _ primitive: Primitive
    ) throws(FormatError) -> (value: JSONValue?, sibling: JSONValue?) {
        var members: [JSONObject.Member] = []
        var value: JSONValue?
        for index in parser.attributes.indices {
            let (namespace, name) = (parser.attributes[index].namespace, parser.attributes[index].name.local)
            if namespace == .none, parser.bytes.span.holds("value", in: name) {
                value = XMLValue.value(parser.attributes[index].value, as: primitive)
            } else if namespace == .none, parser.bytes.span.holds("id", in: name) {
                members.append(JSONObject.Member("id", .string(XMLValue.trimmed(parser.attributes[index].value))))
            } else {
                throw refusal(of: parser.attributes[index], on: .primitive)
            }
        }
        if !parser.skipEndOfEmptyTag() { try readChildren(of: element, into: &members) }
        return (value, members.isEmpty ? nil : .object(JSONObject(members)))
    }
}
