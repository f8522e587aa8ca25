import Bytes

/// Writes a tree in the shape of FHIR's JSON format as XML; reading it again gives the same tree.
///
/// Elements come in the standard's order whatever the order of the members; members that the tables do not know come
/// last, in theirs. Namespaces are default ones. A narrative is written as it is.
package struct XMLWriter {
    let definitions: Definitions
    let layout: JSONWriter.Layout
    var bytes: [UInt8]
    private var level = 0
    /// The id and extensions of a primitive.
    let element: TypeDefinition?
    let unknownElement: TypeDefinition?
    let unknownResource: TypeDefinition?

    private init(_ definitions: Definitions, _ layout: JSONWriter.Layout, bytes: consuming [UInt8], level: Int = 0) {
        self.definitions = definitions
        self.layout = layout
        self.bytes = bytes
        self.level = level
        element = definitions.type(named: "Element")
        unknownElement = definitions.type(named: "BackboneElement")
        unknownResource = definitions.type(named: "DomainResource")
    }

    /// The resource as a document, with an XML declaration.
    ///
    /// - Throws: `XMLWritingError` if a string holds a control character, for which XML has no way of writing, a
    ///   narrative is not well-formed, or the tree has not the shape of a resource.
    package static func write(
        _ resource: JSONValue,
        definitions: Definitions,
        layout: JSONWriter.Layout = .compact
    ) throws(XMLWritingError) -> [UInt8] {
        var bytes: [UInt8] = []
        try append(resource, to: &bytes, definitions: definitions, layout: layout)
        return bytes
    }

    /// Writes the document behind what is there; after an error what is there is as it was.
    package static func append(
        _ resource: JSONValue,
        to bytes: inout [UInt8],
        definitions: Definitions,
        layout: JSONWriter.Layout = .compact
    ) throws(XMLWritingError) {
        let length = bytes.count
        // The buffer moves into the writer and back, so that it is never shared and so never copied.
        var writer = XMLWriter(definitions, layout, bytes: bytes.taken())
        do {
            writer.write(declaration)
            try writer.write(resource: resource, isRoot: true)
        } catch {
            writer.bytes.removeLast(writer.bytes.count - length)
            bytes = writer.bytes
            throw error.inside(resource: resource["resourceType"]?.string ?? "Resource")
        }
        bytes = writer.bytes
    }

    private static let declaration: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
}

// A document in parts.
extension XMLWriter {
    /// The document as far as the end of the root's start tag.
    static func start(ofResource name: Text, definitions: Definitions, layout: JSONWriter.Layout) -> [UInt8] {
        var writer = XMLWriter(definitions, layout, bytes: [])
        writer.write(declaration)
        writer.openTag(name)
        writer.write(" xmlns=\"http://hl7.org/fhir\">")
        return writer.bytes
    }

    /// Some members of the root, which come behind those that were written before.
    static func members(
        _ members: JSONObject,
        ofResource name: Text,
        definitions: Definitions,
        layout: JSONWriter.Layout
    ) throws(XMLWritingError) -> [UInt8] {
        var writer = XMLWriter(definitions, layout, bytes: [], level: 1)
        do {
            try writer.write(members: members, ofResource: name)
        } catch {
            throw error.inside(resource: name)
        }
        return writer.bytes
    }

    /// The root's end tag.
    static func end(ofResource name: Text, definitions: Definitions, layout: JSONWriter.Layout) -> [UInt8] {
        var writer = XMLWriter(definitions, layout, bytes: [], level: 1)
        writer.closeTag(name, hasContent: true)
        return writer.bytes
    }
}

extension XMLWriter {
    func failure(_ kind: XMLWritingError.Kind) -> XMLWritingError {
        XMLWritingError(kind, at: ElementPath(""))
    }

    /// Starts a line of its own, if the layout has lines.
    mutating func breakLine() {
        guard layout == .indented else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
    }

    mutating func write(_ text: StaticString) {
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inline(__always)
    mutating func write(_ text: Span<UInt8>) {
        bytes.append(text)
    }

    mutating func openTag(_ name: Text) {
        breakLine()
        bytes.append(UInt8(ascii: "<"))
        write(name.utf8.span)
        level += 1
    }

    mutating func closeTag(_ name: Text, hasContent: Bool) {
        level -= 1
        guard hasContent else {
            write("/>")
            return
        }
        breakLine()
        write("</")
        write(name.utf8.span)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Writes ` name="text"` with what would be read otherwise as references.
    ///
    /// - Parameter start: the blank, the name, `=` and the quotation mark.
    mutating func write(attribute start: StaticString, _ text: Text) throws(XMLWritingError) {
        write(start)
        let plain = text.utf8.span
        if Self.isPlain(plain) {
            write(plain)
        } else {
            try checkCharacters(text)
            for byte in text.utf8 { writeEscaped(byte) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether the text can stand between quotes as it is.
    private static func isPlain(_ text: Span<UInt8>) -> Bool {
        for index in text.indices {
            let byte = text[index]
            // Most letters are above "<", and so need no closer look.
            guard byte <= UInt8(ascii: "<") || byte == 0xEF else { continue }
            switch byte {
            case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: "\""), 0xEF: return false
            default: break
            }
        }
        return true
    }

    private func checkCharacters(_ text: Text) throws(XMLWritingError) {
        guard let illegal = text.string.unicodeScalars.first(where: { !XMLCharacters.isLegal($0.value) }) else {
            return
        }
        throw failure(.character(illegal))
    }

    private mutating func writeEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): write("&amp;")
        case UInt8(ascii: "<"): write("&lt;")
        case UInt8(ascii: "\""): write("&quot;")
        // Plain ones would be read as blanks (XML 1.0 §3.3.3).
        case 0x09: write("&#9;")
        case 0x0A: write("&#10;")
        case 0x0D: write("&#13;")
        default: bytes.append(byte)
        }
    }

    /// Makes sure that a name that came from outside can be an element's.
    func checkName(_ name: Text) throws(XMLWritingError) {
        let scalars = name.string.unicodeScalars
        guard let first = scalars.first, XMLCharacters.isNameStart(first.value), first != "_", name != "resourceType",
            scalars.allSatisfy({ XMLCharacters.isName($0.value) })
        else {
            throw failure(.name(name))
        }
    }
}
