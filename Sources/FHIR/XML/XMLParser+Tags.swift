import Bytes

extension XMLParser {
    /// Attributes of one element, declarations of namespaces included.
    ///
    /// More than any FHIR or XHTML element can have; without a limit, finding two of the same name would take long.
    static let attributeLimit = 64

    /// Reads `<name …>` and leaves what it says in `element` and `attributes`.
    mutating func readStartTag() throws(FormatError) -> (name: Range<Int>, isEmpty: Bool) {
        let start = offset
        offset += 1
        let name = try readQualifiedName(.element)
        // One by one, since removing all at once costs as much as reading one.
        while !attributes.isEmpty { attributes.removeLast() }
        declaresDefaultNamespace = false
        let isEmpty = try readAttributes(of: name.range)
        eventRange = start..<offset
        element = XMLName(namespace: try namespace(of: name.prefix), name: name)
        return (name.range, isEmpty)
    }

    /// The namespace of a prefix, the default one for the empty prefix.
    @inline(__always)
    private func namespace(of prefix: Range<Int>) throws(FormatError) -> XMLNamespace {
        if let namespace = namespaces.namespace(of: prefix, in: bytes.span) { return namespace }
        if prefix.isEmpty { return .none }
        guard bytes.span.holds("xml", in: prefix) else {
            throw failure(.prefix(string(prefix)), at: prefix.lowerBound)
        }
        return .xml
    }

    /// Up to the end of the tag; true if that is `/>`.
    private mutating func readAttributes(of element: Range<Int>) throws(FormatError) -> Bool {
        let outer = namespaces.count
        var prefixed = 0
        while true {
            let end = offset
            skipWhitespace()
            switch offset < bytes.count ? bytes[offset] : UInt8(ascii: "<") {
            case UInt8(ascii: ">"):
                offset += 1
                try resolveAttributes(prefixed)
                return false
            case UInt8(ascii: "/"):
                offset += 1
                guard skip(">") else {
                    throw failure(.tagEnd(of: string(element), found(at: offset)), at: offset)
                }
                try resolveAttributes(prefixed)
                return true
            default:
                guard offset > end, offset < bytes.count,
                    attributes.count + namespaces.count - outer < Self.attributeLimit
                else {
                    throw failureOfAttribute(after: end, in: element)
                }
                prefixed += try readAttribute(outer: outer) ? 1 : 0
            }
        }
    }

    private func failureOfAttribute(after end: Int, in element: Range<Int>) -> FormatError {
        if offset == bytes.count {
            return failure(.unfinished(.tag(string(element))), at: offset)
        }
        if offset > end {
            return failure(.attributes(limit: Self.attributeLimit), at: offset)
        }
        return failure(.tag(found(at: offset)), at: offset)
    }

    /// Reads `name="value"`; true if the name has a prefix, whose namespace may still be declared by what follows.
    private mutating func readAttribute(outer: Int) throws(FormatError) -> Bool {
        let name = try readQualifiedName(.attribute)
        skipWhitespace()
        guard skip("=") else {
            throw failure(.equalsSign(after: string(name.range), found(at: offset)), at: offset)
        }
        skipWhitespace()
        let value = try readAttributeValue(of: name.range)
        if bytes[name.range.lowerBound] == UInt8(ascii: "x"),
            bytes.span.holds("xmlns", in: name.prefix.isEmpty ? name.local : name.prefix)
        {
            try declare(name.prefix.isEmpty ? name.prefix : name.local, as: value, outer: outer, at: name)
            return false
        }
        let range = name.range.lowerBound..<offset
        attributes.append(XMLAttribute(namespace: .none, name: name, value: value, range: range))
        return !name.prefix.isEmpty
    }

    /// Finds the namespaces of prefixed attributes and refuses two of the same name.
    private mutating func resolveAttributes(_ prefixed: Int) throws(FormatError) {
        if prefixed > 0 {
            for index in attributes.indices where !attributes[index].name.prefix.isEmpty {
                attributes[index].namespace = try namespace(of: attributes[index].name.prefix)
            }
        }
        guard attributes.count > 1 else { return }
        for index in 1..<attributes.count {
            let (namespace, name) = (attributes[index].namespace, attributes[index].name.local)
            for other in 0..<index where attributes[other].namespace == namespace {
                guard !bytes.span.areEqual(attributes[other].name.local, name) else {
                    let start = attributes[index].range.lowerBound
                    throw failure(.duplicateAttribute(string(name)), at: start)
                }
            }
        }
    }

    /// Namespaces in XML 1.0 §3 and §5.
    private mutating func declare(
        _ prefix: Range<Int>,
        as uri: Text,
        outer: Int,
        at name: QualifiedName
    ) throws(FormatError) {
        let offset = name.range.lowerBound
        guard !namespaces.binds(prefix, after: outer, in: bytes.span) else {
            throw failure(.duplicateAttribute(string(name.range)), at: offset)
        }
        let namespace = namespaces.namespace(named: uri)
        guard !bytes.span.holds("xmlns", in: prefix), uri != "http://www.w3.org/2000/xmlns/",
            bytes.span.holds("xml", in: prefix) == (namespace == .xml)
        else {
            throw failure(.reservedPrefix, at: offset)
        }
        guard prefix.isEmpty || namespace != .none else {
            throw failure(.prefixWithoutNamespace(string(prefix)), at: offset)
        }
        guard namespaces.count < XMLNamespaces.limit else {
            throw failure(.namespaces(limit: XMLNamespaces.limit), at: offset)
        }
        namespaces.bind(prefix, to: namespace)
        if prefix.isEmpty { declaresDefaultNamespace = true }
    }
}
