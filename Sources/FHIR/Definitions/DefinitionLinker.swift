import Bytes

/// Turns the names in a definition table into the things they name, and writes the bases' elements out.
struct DefinitionLinker {
    private let table: DefinitionTable
    private(set) var places: [Text: TypeDefinition.ID] = [:]
    private(set) var types: [TypeDefinition] = []
    private(set) var codeLists: [CodeList] = []
    private(set) var resourceTypes: [Text] = []
    private var listIDs: [String: CodeList.ID] = [:]
    /// Own elements and those of the bases, once they are known.
    private var flattened: [[ElementDefinition]?]
    private let resourceID: TypeDefinition.ID?

    init(_ table: DefinitionTable) {
        self.table = table
        flattened = Array(repeating: nil, count: table.types.count)
        resourceID = table.types.firstIndex { $0.name == "Resource" }.map(TypeDefinition.ID.init)
    }

    mutating func link() throws(DefinitionError) {
        for (index, head) in table.types.enumerated() {
            let known = places.updateValue(TypeDefinition.ID(index: index), forKey: Text(head.name))
            guard known == nil else { throw DefinitionError("\(head.name) stands twice", line: head.line) }
        }
        resourceTypes = table.codes["resource-types"].map { parts(of: $0[...]) } ?? []
        for index in table.types.indices {
            types.append(try definition(at: index))
        }
    }
}

extension DefinitionLinker {
    private mutating func definition(at index: Int) throws(DefinitionError) -> TypeDefinition {
        let head = table.types[index]
        let elements = try elements(at: index, depth: 0)
        guard elements.count <= UInt64.bitWidth else {
            throw DefinitionError("\(head.name) has more than 64 elements", line: head.line)
        }
        return TypeDefinition(
            id: TypeDefinition.ID(index: index),
            name: Text(head.name),
            base: head.base.map { Text($0) },
            kind: try kind(of: head),
            isAbstract: head.isAbstract,
            elements: elements
        )
    }

    private func kind(of head: DefinitionTable.TypeHead) throws(DefinitionError) -> TypeDefinition.Kind {
        if let kind = head.kind { return kind }
        return try isResource(head, depth: 0) ? .resource : .complex
    }

    private func isResource(_ head: DefinitionTable.TypeHead, depth: Int) throws(DefinitionError) -> Bool {
        if head.name == "Resource" { return true }
        guard let base = head.base else { return false }
        let place = try place(of: base, line: head.line, depth: depth)
        return try isResource(table.types[place.index], depth: depth + 1)
    }

    /// A profile's elements take the place of the base's, all others come after them.
    private mutating func elements(at index: Int, depth: Int) throws(DefinitionError) -> [ElementDefinition] {
        if let known = flattened[index] { return known }
        let head = table.types[index]
        var elements: [ElementDefinition] = []
        if let base = head.base {
            elements = try self.elements(at: place(of: base, line: head.line, depth: depth).index, depth: depth + 1)
        }
        for own in head.elements {
            let definition = try element(own)
            if let inherited = elements.firstIndex(where: { $0.name == Text(own.name) }) {
                guard head.kind == .profile else { throw DefinitionError("\(own.name) stands twice", line: own.line) }
                elements[inherited] = definition
            } else {
                elements.append(definition)
            }
        }
        flattened[index] = elements
        return elements
    }

    private func place(of name: String, line: Int, depth: Int = 0) throws(DefinitionError) -> TypeDefinition.ID {
        guard let place = places[Text(name)] else { throw DefinitionError("there is no \(name)", line: line) }
        guard depth < table.types.count else { throw DefinitionError("\(name) is its own base", line: line) }
        return place
    }

    private mutating func element(_ row: DefinitionTable.Element) throws(DefinitionError) -> ElementDefinition {
        let codes = try codeList(row)
        var types: [ElementType] = []
        for type in row.types {
            types.append(try elementType(type, codes: codes, line: row.line))
        }
        return ElementDefinition(
            name: Text(row.name),
            minimum: row.minimum,
            maximum: row.maximum,
            types: types,
            isAttribute: row.isAttribute
        )
    }

    private func elementType(
        _ type: DefinitionTable.TypeName,
        codes: CodeList.ID?,
        line: Int
    ) throws(DefinitionError) -> ElementType {
        let name = type.name.hasPrefix("#") ? String(type.name.dropFirst()) : type.name
        var id = try place(of: name, line: line)
        var targets = type.arguments == ["Any"] ? [] : type.arguments
        if let profile = targets.first, let place = places[Text(profile)], table.types[place.index].kind == .profile {
            id = place
            targets = []
        }
        return ElementType(
            name: Text(name),
            content: content(id),
            targets: targets.map { Text($0) },
            codes: codes
        )
    }

    private func content(_ id: TypeDefinition.ID) -> ElementContent {
        switch table.types[id.index].kind {
        case .primitive(let primitive): .primitive(primitive)
        case .xhtml: .xhtml
        case .complex, .group, .profile, .resource, nil: id == resourceID ? .resource : .complex(id)
        }
    }
}

extension DefinitionLinker {
    /// The list that a row is bound to; nil without one, or if the list is open to any.
    private mutating func codeList(_ row: DefinitionTable.Element) throws(DefinitionError) -> CodeList.ID? {
        guard var text = row.codes else { return nil }
        if text.hasPrefix("@") {
            guard let named = table.codes[String(text.dropFirst())] else {
                throw DefinitionError("there is no code list \(text.dropFirst())", line: row.line)
            }
            text = named
        }
        let syntax = text == "*" ? row.codes.flatMap { CodeSyntax(rawValue: String($0.dropFirst())) } : nil
        if let syntax { text = "*" + syntax.rawValue } else if text == "*" { return nil }
        if let known = listIDs[text] { return known }
        let id = CodeList.ID(index: codeLists.count)
        listIDs[text] = id
        if let syntax {
            codeLists.append(CodeList(system: nil, codes: [], syntax: syntax))
            return id
        }
        let hash = text.utf8.firstIndex(of: UInt8(ascii: "#"))
        let codes = hash.map { text[text.utf8.index(after: $0)...] } ?? text[...]
        codeLists.append(CodeList(system: hash.map { Text(text[..<$0]) }, codes: parts(of: codes)))
        return id
    }

    private func parts(of list: Substring) -> [Text] {
        list.utf8.split(separator: UInt8(ascii: "|")).map { Text(Substring($0)) }
    }
}
