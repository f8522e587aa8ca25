extension XMLParser {
    /// Attributes of one element, declarations of namespaces included.
    ///
    /// More than any FHIR or XHTML element can have; without a limit, finding two of the same name would take long.
    static let attributeLimit = 64

    /// Reads `<name …>` and leaves what it says in `element` and `attributes`.
    mutating func readStartTag() throws(FormatError) -> (name: Range<Int>, isEmpty: Bool) {
        let start = offset
        offset += 1
        let name = try readQualifiedName("an element's name after \"<\"")
        attributes.removeAll(keepingCapacity: true)
        declaresDefaultNamespace = false
        let isEmpty = try readAttributes(of: name.range)
        eventRange = start..<offset
        element.local = name.local
        element.isPrefixed = !name.prefix.isEmpty
        element.namespace = try namespace(of: name.prefix, at: name.range.lowerBound)
        return (name.range, isEmpty)
    }

    private func namespace(of prefix: String, at offset: Int) throws(FormatError) -> XMLNamespace {
        guard let namespace = namespaces.namespace(of: prefix) else {
            throw failure("the prefix \"\(FHIR.excerpt(of: prefix))\" is not declared", at: offset)
        }
        return namespace
    }

    /// Up to the end of the tag; true if that is `/>`.
    private mutating func readAttributes(of element: Range<Int>) throws(FormatError) -> Bool {
        let outer = namespaces.count
        var prefixed = 0
        while true {
            let end = offset
            skipWhitespace()
            switch offset < bytes.count ? bytes[offset] : 0 {
            case UInt8(ascii: ">"):
                offset += 1
                try resolveAttributes(prefixed)
                return false
            case UInt8(ascii: "/"):
                offset += 1
                try expect(">", after: "\"/\" in the tag <", element)
                try resolveAttributes(prefixed)
                return true
            default:
                try checkAttributeMayFollow(end, in: element, declarations: namespaces.count - outer)
                prefixed += try readAttribute(outer: outer) ? 1 : 0
            }
        }
    }

    private func checkAttributeMayFollow(
        _ end: Int,
        in element: Range<Int>,
        declarations: Int
    ) throws(FormatError) {
        guard offset < bytes.count else {
            throw failure("the text ends within the tag <\(excerpt(element))", at: offset)
        }
        guard offset > end else {
            throw failure("expected white space, \"/>\" or \">\" in a tag, found \(character(at: offset))", at: offset)
        }
        guard attributes.count + declarations < Self.attributeLimit else {
            throw failure("an element has more than \(Self.attributeLimit) attributes", at: offset)
        }
    }

    /// Reads `name="value"`; true if the name has a prefix, whose namespace may still be declared by what follows.
    private mutating func readAttribute(outer: Int) throws(FormatError) -> Bool {
        let name = try readQualifiedName("an attribute's name")
        skipWhitespace()
        try expect("=", after: "the attribute's name ", name.range)
        skipWhitespace()
        let value = try readAttributeValue(of: name.range)
        if name.prefix == "xmlns" || (name.prefix.isEmpty && name.local == "xmlns") {
            let prefix = name.prefix.isEmpty ? "" : name.local
            try declare(prefix, as: value, outer: outer, at: name.range.lowerBound)
            return false
        }
        let isPrefixed = !name.prefix.isEmpty
        let attribute = XMLName(
            // Kept as a name until the tag is read: only then are all prefixes declared.
            namespace: isPrefixed ? .other(name.prefix) : .none,
            local: name.local,
            isPrefixed: isPrefixed
        )
        attributes.append(
            XMLAttribute(name: attribute, value: value, range: name.range.lowerBound..<offset)
        )
        return isPrefixed
    }

    /// Finds the namespaces of prefixed attributes and refuses two of the same name.
    private mutating func resolveAttributes(_ prefixed: Int) throws(FormatError) {
        if prefixed > 0 {
            for index in attributes.indices {
                let attribute = attributes[index]
                guard attribute.name.isPrefixed, case .other(let prefix) = attribute.name.namespace else { continue }
                attributes[index].name.namespace = try namespace(of: prefix, at: attribute.range.lowerBound)
            }
        }
        guard attributes.count > 1 else { return }
        for index in 1..<attributes.count {
            let name = attributes[index].name
            guard !attributes[..<index].contains(where: { $0.name == name }) else {
                throw failure(
                    "the attribute \"\(FHIR.excerpt(of: name.local))\" is there twice",
                    at: attributes[index].range.lowerBound
                )
            }
        }
    }

    /// Namespaces in XML 1.0 §3 and §5.
    private mutating func declare(
        _ prefix: String,
        as uri: String,
        outer: Int,
        at offset: Int
    ) throws(FormatError) {
        let namespace = XMLNamespace(uri: uri)
        guard !namespaces.binds(prefix, after: outer) else {
            let name = prefix.isEmpty ? "xmlns" : "xmlns:\(FHIR.excerpt(of: prefix))"
            throw failure("the attribute \"\(name)\" is there twice", at: offset)
        }
        guard prefix != "xmlns", uri != "http://www.w3.org/2000/xmlns/", (prefix == "xml") == (namespace == .xml) else {
            throw failure("the prefixes xml and xmlns and their namespaces are reserved", at: offset)
        }
        guard prefix.isEmpty || namespace != .none else {
            throw failure("the prefix \"\(FHIR.excerpt(of: prefix))\" is declared without a namespace", at: offset)
        }
        guard namespaces.count < XMLNamespaces.limit else {
            throw failure("more than \(XMLNamespaces.limit) namespaces are declared at once", at: offset)
        }
        namespaces.bind(prefix, to: namespace)
        if prefix.isEmpty { declaresDefaultNamespace = true }
    }
}
