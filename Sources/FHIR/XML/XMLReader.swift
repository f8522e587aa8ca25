import Bytes

/// Reads a resource in FHIR's XML format into the tree that its JSON format would give.
///
/// The tables of the release say what repeats, what is a number and in which order elements stand. Refused, as no FHIR
/// XML at all: what is not well-formed, names of other namespaces, attributes other than `value`, `id` and `url` in
/// their places, text between elements, elements out of the standard's order. What can be read but is not valid stays
/// in the tree, for validation to name it:
/// - an element that the type does not have, under its name: a string if it has nothing but a `value`, else an object;
/// - an element that comes too often, as an array;
/// - a `value` that is no number or boolean where there should be one, as a string;
/// - an empty element, as null or an object without members.
package struct XMLReader {
    var parser: XMLParser
    let definitions: Definitions
    let order: Order
    /// What every primitive can have beside its value.
    let element: TypeDefinition?
    /// What an element that the tables do not know is expected to have.
    let unknownElement: TypeDefinition?
    /// What a resource that the tables do not know is expected to have.
    let unknownResource: TypeDefinition?
    private var root: Text = ""
    /// The element that is being read, the root left out.
    var path: [Step] = []

    /// In which order elements may stand.
    package enum Order: Hashable, Sendable {
        /// In the standard's.
        case standard
        /// In any, as long as those of one name stand side by side.
        case any
    }

    /// One element of a path, by its place in the document: names are only made when there is something to say.
    struct Step {
        var name: Range<Int>
        /// Nil for an element that does not repeat.
        var index: Int?
    }

    private init(_ bytes: [UInt8], definitions: Definitions, _ order: Order) throws(FormatError) {
        parser = try XMLParser(bytes)
        self.definitions = definitions
        self.order = order
        element = definitions.type(named: "Element")
        unknownElement = definitions.type(named: "BackboneElement")
        unknownResource = definitions.type(named: "DomainResource")
    }

    /// Reads a whole document.
    ///
    /// Of a resource whose type the tables do not have, it reads no more than the type: the answer is an object with
    /// `resourceType` alone.
    ///
    /// - Throws: `FormatError` if the bytes are no FHIR XML, with the place and the element.
    package static func read(
        _ bytes: [UInt8],
        definitions: Definitions,
        order: Order = .standard
    ) throws(FormatError) -> JSONValue {
        var reader = try XMLReader(bytes, definitions: definitions, order)
        do {
            return try reader.readDocument()
        } catch {
            guard !reader.root.isEmpty, error.path == nil else { throw error }
            throw FormatError(error.kind, at: error.position, path: reader.elementPath)
        }
    }

    private var elementPath: ElementPath {
        path.reduce(into: ElementPath(root)) { elements, step in
            elements.steps.append(.member(parser.string(step.name)))
            if let index = step.index { elements.steps.append(.item(index)) }
        }
    }

    private mutating func readDocument() throws(FormatError) -> JSONValue {
        _ = try parser.next()
        try expectNamespace(.fhir)
        root = parser.localName
        guard let type = definitions.resource(named: root) else {
            return .object(JSONObject([JSONObject.Member("resourceType", .string(root))]))
        }
        let resource = try readResource(type)
        _ = try parser.next()
        return resource
    }
}

extension XMLReader {
    /// The resource whose start tag came last.
    private mutating func readResource(_ type: TypeDefinition?) throws(FormatError) -> JSONValue {
        var members = [JSONObject.Member("resourceType", .string(parser.localName))]
        if let attribute = parser.attributes.first {
            throw refusal(of: attribute, on: .resource)
        }
        try readChildren(of: type, into: &members)
        return .object(JSONObject(members))
    }

    /// `contained` and its like: one resource in an element of its own, which JSON leaves out.
    mutating func readContained() throws(FormatError) -> JSONValue {
        if let attribute = parser.attributes.first {
            throw refusal(of: attribute, on: .wrapperOfResource)
        }
        var resource: JSONValue?
        while true {
            switch try parser.next() {
            case .text(let text): if !text.isBlank { try refuse(text) }
            case .end, .endOfDocument: return resource ?? .object(JSONObject())
            case .start:
                try expectNamespace(.fhir)
                let name = parser.localName
                guard resource == nil else {
                    throw parser.failure(.secondResource(name), at: parser.eventRange.lowerBound)
                }
                resource = try readResource(definitions.resource(named: name) ?? unknownResource)
            }
        }
    }
}

extension XMLReader {
    @inline(__always)
    func expectNamespace(_ expected: XMLNamespace) throws(FormatError) {
        guard parser.element.namespace == expected else { throw parser.failure(expecting: expected) }
    }

    /// White space between elements has no meaning, in CDATA sections too; all other text is refused.
    func refuse(_ text: XMLText) throws(FormatError) {
        let content = try parser.content(of: text)
        guard let first = content.firstIndex(where: { !XMLCharacters.isWhitespace($0) }) else { return }
        let found = Text(String(decoding: content[first...], as: UTF8.self))
        let start = parser.bytes[text.range].firstIndex { !XMLCharacters.isWhitespace($0) }
        throw parser.failure(.text(found), at: start ?? text.range.lowerBound)
    }

    func refusal(of attribute: XMLAttribute, on owner: FormatError.AttributeOwner) -> FormatError {
        parser.failure(.attribute(parser.string(attribute.name.range), owner), at: attribute.range.lowerBound)
    }
}
