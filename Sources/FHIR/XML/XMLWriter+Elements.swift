import Bytes

extension XMLWriter {
    /// A resource element and all in it.
    mutating func write(resource: JSONValue, isRoot: Bool = false) throws(XMLWritingError) {
        guard let object = resource.object, let name = resource["resourceType"]?.string else {
            throw failure(.noResource)
        }
        let type = definitions.resource(named: name) ?? unknownResource
        try checkName(name)
        openTag(name)
        if isRoot { write(" xmlns=\"http://hl7.org/fhir\"") }
        try write(children: XMLOrder(object, type, isResource: true).children, of: object, in: name)
    }

    /// Members of a resource without its tags.
    mutating func write(members object: JSONObject, ofResource name: Text) throws(XMLWritingError) {
        let type = definitions.resource(named: name) ?? unknownResource
        for child in XMLOrder(object, type, isResource: true).children { try write(child, of: object) }
    }

    /// The end of a start tag, the children in order, and the end tag.
    private mutating func write(
        children: [XMLOrder.Child],
        of object: JSONObject,
        in name: Text
    ) throws(XMLWritingError) {
        if !children.isEmpty { bytes.append(UInt8(ascii: ">")) }
        for child in children {
            try write(child, of: object)
        }
        closeTag(name, hasContent: !children.isEmpty)
    }

    /// One member, with what stands beside it: one element, or one for each item.
    private mutating func write(_ child: XMLOrder.Child, of object: JSONObject) throws(XMLWritingError) {
        let name = child.name(in: object)
        let value = child.value.map { object.members[$0].value }
        let sibling = child.sibling.map { object.members[$0].value }
        do throws(XMLWritingError) {
            if child.wire == nil { try checkName(name) }
            switch (value, sibling) {
            case (.array(let values)?, nil): try writeItems(name, values, [], child.wire?.content)
            case (.array?, _), (_, .array?):
                try writeItems(name, value?.items ?? [], sibling?.items ?? [], child.wire?.content)
            default: try writeItem(name, value, sibling, child.wire?.content)
            }
        } catch {
            throw error.inside(.member(name))
        }
    }

    /// Items match what stands beside them by position.
    private mutating func writeItems(
        _ name: Text,
        _ values: [JSONValue],
        _ siblings: [JSONValue],
        _ content: ElementContent?
    ) throws(XMLWritingError) {
        for index in 0..<max(values.count, siblings.count) {
            let value = index < values.count ? values[index] : nil
            let sibling = index < siblings.count ? siblings[index] : nil
            do {
                try writeItem(name, value, sibling, content)
            } catch {
                throw error.inside(.item(index))
            }
        }
    }

    private mutating func writeItem(
        _ name: Text,
        _ value: JSONValue?,
        _ sibling: JSONValue?,
        _ content: ElementContent?
    ) throws(XMLWritingError) {
        switch value ?? .null {
        case .string(let text) where content == .xhtml: try write(narrative: text)
        case .object(let object) where content == .resource: try writeContained(name, object)
        case .object(let object):
            guard sibling?.isNull != false else {
                throw failure(.siblingOfObject(name))
            }
            try writeComplex(name, object, type(of: content))
        case .array: throw failure(.nestedArray)
        case .null: try writePrimitive(name, nil, sibling)
        case .boolean(let isTrue): try writePrimitive(name, isTrue ? "true" : "false", sibling)
        case .number(let text), .string(let text): try writePrimitive(name, text, sibling)
        }
    }

    @inline(__always)
    private func type(of content: ElementContent?) -> TypeDefinition? {
        guard case .complex(let id) = content else { return unknownElement }
        return definitions[id]
    }
}

extension XMLWriter {
    private mutating func writePrimitive(
        _ name: Text,
        _ value: Text?,
        _ sibling: JSONValue?
    ) throws(XMLWritingError) {
        openTag(name)
        guard let sibling, !sibling.isNull else {
            if let value { try write(attribute: " value=\"", value) }
            closeTag(name, hasContent: false)
            return
        }
        guard let object = sibling.object else { throw failure(.siblingNoObject(name)) }
        let order = XMLOrder(object, element, isResource: false)
        try writeAttributes(order, of: object)
        if let value { try write(attribute: " value=\"", value) }
        try write(children: order.children, of: object, in: name)
    }

    private mutating func writeComplex(
        _ name: Text,
        _ object: JSONObject,
        _ type: TypeDefinition?
    ) throws(XMLWritingError) {
        openTag(name)
        let order = XMLOrder(object, type, isResource: false)
        try writeAttributes(order, of: object)
        try write(children: order.children, of: object, in: name)
    }

    private mutating func writeAttributes(_ order: XMLOrder, of object: JSONObject) throws(XMLWritingError) {
        if let id = order.id { try write(attribute: " id=\"", of: object.members[id]) }
        if let url = order.url { try write(attribute: " url=\"", of: object.members[url]) }
    }

    private mutating func write(
        attribute start: StaticString,
        of member: JSONObject.Member
    ) throws(XMLWritingError) {
        guard let text = member.value.string else {
            throw failure(.attributeNoString(member.name))
        }
        try write(attribute: start, text)
    }

    private mutating func writeContained(_ name: Text, _ object: JSONObject) throws(XMLWritingError) {
        openTag(name)
        if !object.members.isEmpty {
            bytes.append(UInt8(ascii: ">"))
            try write(resource: .object(object))
        }
        closeTag(name, hasContent: !object.members.isEmpty)
    }

    private mutating func write(narrative text: Text) throws(XMLWritingError) {
        if let error = XHTML.formatError(in: text) { throw failure(.narrative(error)) }
        breakLine()
        write(text.utf8.span)
    }
}

extension JSONValue {
    /// The items of an array, or the one value that stands where there should be one.
    fileprivate var items: [JSONValue] { array ?? [self] }

    fileprivate var isNull: Bool {
        guard case .null = self else { return false }
        return true
    }
}
