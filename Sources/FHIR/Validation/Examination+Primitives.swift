import Bytes

extension Examination {
    /// Checks kind, text and code of a primitive value.
    mutating func primitive(_ value: JSONValue, _ primitive: Primitive, _ element: WireElement) {
        switch (value, primitive.jsonKind) {
        case (.string(let text), .string): check(text, value, primitive, element)
        case (.number(let digits), .number): check(digits, value, primitive, element)
        case (.boolean, .boolean): break
        default: wrongKind(value, expected: "\(primitive.jsonWording) (\(primitive.rawValue))")
        }
    }

    private mutating func check(_ text: Text, _ value: JSONValue, _ primitive: Primitive, _ element: WireElement) {
        if text.isEmpty {
            return report(.empty, expected: primitive.wording + ", or no such element", found: value.wording)
        }
        guard primitive.accepts(text, in: definitions.release) else {
            return report(.invalidValue, expected: primitive.wording, found: value.wording)
        }
        if let codes = element.codes, !definitions[codes].contains(text) {
            let list = definitions[codes]
            let expected = list.syntax?.wording ?? "one of " + list.codes.wording
            report(list.syntax == nil ? .unknownCode : .invalidValue, expected: expected, found: value.wording)
        }
        if element.isAttribute, primitive == .string { elementID(text) }
        if text.hasPrefix("#") { containment.meets(text, as: primitive, in: definitions.release) }
    }

    /// Checks the id of an element, which no other element of the same resource has.
    private mutating func elementID(_ id: Text) {
        if id.utf8.contains(where: XMLCharacters.isWhitespace) {
            report(.invalidValue, expected: "an id without blanks", found: id.quoted)
        } else if isWhole, !elementIDs.insert(id).inserted {
            report(.invalidValue, expected: "an id that no other element of the resource has", found: id.quoted)
        }
    }

    /// Checks that a Coding, or one coding of a CodeableConcept, is of a required list.
    mutating func coding(_ object: JSONObject, in list: CodeList) {
        let codings = object.members.contains { $0.name == "coding" } ? object.objects("coding") : [object]
        let isKnown = codings.contains { coding in
            coding.text("system") == list.system && coding.text("code").map(list.contains) == true
        }
        guard !isKnown else { return }
        let expected = "a coding of \(list.system ?? "any system") with one of " + list.codes.wording
        let found = codings.map { "\($0.text("system") ?? "")|\($0.text("code") ?? "")" as Text }.wording
        report(.unknownCode, expected: expected, found: found)
    }
}

extension Examination {
    /// Checks what stands beside the value of a primitive: its id and extensions.
    mutating func sibling(_ member: JSONObject.Member, of element: WireElement, in object: JSONObject) {
        let value = object[member.name.withoutUnderscore]
        guard element.repeats else { return extensions(member.value, hasValue: value != nil) }
        guard case .array(let items) = member.value else {
            return wrongKind(member.value, expected: "a list of objects and nulls beside the list of values")
        }
        if items.isEmpty { return report(.empty, expected: "at least one item, or no such member", found: "[]") }
        let values = value?.array
        if let values, values.count != items.count {
            let expected = "as many items as values, \(values.count)"
            report(.wrongKind, expected: expected, found: "\(items.count)")
        }
        for (index, item) in items.enumerated() {
            let hasValue = values.map { $0.indices.contains(index) && $0[index] != .null } ?? false
            at(.item(index)) { examination in
                if item != .null {
                    examination.extensions(item, hasValue: hasValue)
                } else if values == nil {
                    examination.report(.null, expected: "a value or extensions", found: "null and no value")
                }
            }
        }
    }

    /// Checks the object that holds id and extensions of a primitive.
    private mutating func extensions(_ value: JSONValue, hasValue: Bool) {
        guard let element = definitions.type(named: "Element") else { return }
        guard case .object(let object) = value else {
            return wrongKind(value, expected: "an object with id or extension")
        }
        guard hasValue ? !object.members.isEmpty : hasContent(object) else {
            if hasValue { report(.empty, expected: "an id or extensions, or no such member", found: "{}") }
            return
        }
        members(of: object, as: element)
    }

    /// Checks that a `null` in a list fills a gap: only for primitives, and only where extensions stand beside it.
    mutating func gap(at index: Int, of element: WireElement, in object: JSONObject, type: TypeDefinition) {
        guard case .primitive = element.content else {
            return report(.null, expected: "an item", found: "null")
        }
        let definition = type.elements[element.element]
        let name: Text = "_\(definition.wireName(of: definition.types[element.type]))"
        if let beside = object[name]?[index], beside != .null { return }
        report(.null, expected: "a value, or extensions in \(name)", found: "null")
    }
}

extension [Text] {
    /// The items, parted by commas; cut after twenty.
    var wording: String {
        prefix(20).joined(separator: ", ") + (count > 20 ? " and \(count - 20) more" : "")
    }
}
