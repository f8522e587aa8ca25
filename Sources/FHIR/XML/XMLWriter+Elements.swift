extension XMLWriter {
    /// A resource element and all in it.
    mutating func write(resource: JSONValue) throws(XMLWritingError) {
        guard let object = resource.object, let name = resource["resourceType"]?.string else {
            throw failure("expected a resource, found no object with a resourceType")
        }
        let type = definitions.resource(named: name) ?? unknownResource
        try checkName(name)
        let isRoot = path.steps.isEmpty
        openTag(name)
        if isRoot { write(" xmlns=\"http://hl7.org/fhir\"") }
        try writeContent(of: object, type, isResource: true, in: name)
    }

    /// The end of a start tag, the children in order, and the end tag.
    private mutating func writeContent(
        of object: JSONObject,
        _ type: TypeDefinition?,
        isResource: Bool = false,
        in name: String
    ) throws(XMLWritingError) {
        let children = children(of: object, type, isResource: isResource)
        if !children.isEmpty { bytes.append(UInt8(ascii: ">")) }
        for child in children {
            try write(child, of: object)
        }
        closeTag(name, hasContent: !children.isEmpty)
    }

    /// One member, with what stands beside it: one element, or one for each item.
    private mutating func write(_ child: Child, of object: JSONObject) throws(XMLWritingError) {
        let name = child.name
        path.steps.append(.member(name))
        let value = child.value.map { object.members[$0].value }
        let sibling = child.sibling.map { object.members[$0].value }
        if child.wire == nil { try checkName(name) }
        if value?.array == nil, sibling?.array == nil {
            try writeItem(name, value, sibling, child.wire)
        } else {
            let values = value.map { $0.array ?? [$0] } ?? []
            let siblings = sibling.map { $0.array ?? [$0] } ?? []
            for index in 0..<max(values.count, siblings.count) {
                path.steps.append(.item(index))
                try writeItem(
                    name,
                    index < values.count ? values[index] : nil,
                    index < siblings.count ? siblings[index] : nil,
                    child.wire
                )
                path.steps.removeLast()
            }
        }
        path.steps.removeLast()
    }

    private mutating func writeItem(
        _ name: String,
        _ value: JSONValue?,
        _ sibling: JSONValue?,
        _ wire: WireElement?
    ) throws(XMLWritingError) {
        let content = wire?.content
        switch value ?? .null {
        case .string(let text) where content == .xhtml: try write(narrative: text)
        case .object(let object) where content == .resource: try writeContained(name, object)
        case .object(let object):
            guard sibling == nil || sibling == .null else {
                throw failure("expected \"_\(name)\" beside a primitive, found it beside an object")
            }
            try writeComplex(name, object, type(of: content))
        case .array: throw failure("expected no array within an array")
        case .null: try writePrimitive(name, nil, sibling)
        case .boolean(let isTrue): try writePrimitive(name, isTrue ? "true" : "false", sibling)
        case .number(let text), .string(let text): try writePrimitive(name, text, sibling)
        }
    }

    private func type(of content: ElementContent?) -> TypeDefinition? {
        guard case .complex(let id) = content else { return unknownElement }
        return definitions[id]
    }
}

extension XMLWriter {
    private mutating func writePrimitive(
        _ name: String,
        _ value: String?,
        _ sibling: JSONValue?
    ) throws(XMLWritingError) {
        openTag(name)
        var object = JSONObject()
        switch sibling ?? .null {
        case .null: break
        case .object(let members): object = members
        default: throw failure("expected \"_\(name)\" to be an object")
        }
        try writeAttributes(of: object, element)
        if let value { try write(attribute: "value", value) }
        try writeContent(of: object, element, in: name)
    }

    private mutating func writeComplex(
        _ name: String,
        _ object: JSONObject,
        _ type: TypeDefinition?
    ) throws(XMLWritingError) {
        openTag(name)
        try writeAttributes(of: object, type)
        try writeContent(of: object, type, in: name)
    }

    /// `id`, then `url`.
    private mutating func writeAttributes(of object: JSONObject, _ type: TypeDefinition?) throws(XMLWritingError) {
        for definition in type?.elements ?? [] where definition.isAttribute {
            switch object[definition.name] {
            case nil: continue
            case .string(let text), .number(let text): try write(attribute: definition.name, text)
            case .some:
                throw failure("expected \"\(definition.name)\" to be a string, since XML has it as an attribute")
            }
        }
    }

    private mutating func writeContained(_ name: String, _ object: JSONObject) throws(XMLWritingError) {
        openTag(name)
        if !object.members.isEmpty {
            bytes.append(UInt8(ascii: ">"))
            try write(resource: .object(object))
        }
        closeTag(name, hasContent: !object.members.isEmpty)
    }

    private mutating func write(narrative text: String) throws(XMLWritingError) {
        if let problem = XHTML.formatProblem(in: text) {
            throw failure("the narrative is not XHTML: \(problem)")
        }
        breakLine()
        bytes.append(contentsOf: text.utf8)
    }
}
