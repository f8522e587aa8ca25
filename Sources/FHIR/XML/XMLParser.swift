import Bytes

/// Reads an XML 1.0 document with namespaces, one event at a time; knows nothing of FHIR.
///
/// UTF-8 only, and no document type: `<!DOCTYPE` is refused before anything in it is looked at, so there are no
/// entities but the five of XML itself, and nothing outside of the bytes is ever read. Time and memory grow with the
/// number of bytes, whatever they hold. Every breach of well-formedness (XML 1.0, Namespaces in XML 1.0) throws.
struct XMLParser {
    /// How deep elements may nest.
    static let depthLimit = 64

    let bytes: [UInt8]
    /// Where the next event is looked for.
    var offset = 0

    /// The element whose start was the last event.
    var element = XMLName(namespace: .none, name: QualifiedName(prefix: 0..<0, local: 0..<0))
    /// Its attributes, without the declarations of namespaces.
    var attributes: [XMLAttribute] = []
    /// Whether it declares a default namespace itself.
    var declaresDefaultNamespace = false
    /// The bytes of the tag, text or CDATA section that was the last event; empty for the end of an empty tag.
    var eventRange = 0..<0
    /// Whether the last tag was of an element with a prefix.
    var isPrefixed = false

    var namespaces = XMLNamespaces()
    private var openElements: [OpenElement] = []
    private var hasSeenRoot = false
    /// After `<name/>`, whose end is an event of its own.
    private var endIsDue = false
    private var deepest = XMLParser.depthLimit

    private struct OpenElement {
        var name: Range<Int>
        var namespacesBefore: Int
        var isPrefixed: Bool
    }

    /// Skips a byte order mark, reads the XML declaration and makes sure of the encoding.
    ///
    /// - Parameter allowsDeclaration: false for a fragment, as a narrative is in JSON.
    init(_ bytes: [UInt8], allowsDeclaration: Bool = true) throws(FormatError) {
        self.bytes = bytes
        try refuseUTF16()
        if bytes.span.startsWithByteOrderMark { offset = 3 }
        if allowsDeclaration { try readDeclaration() }
        try checkCharacters()
    }

    /// The next event, in the order of the document.
    ///
    /// After `.endOfDocument` it stays there.
    mutating func next() throws(FormatError) -> XMLEvent {
        if skipEndOfEmptyTag() { return .end }
        while offset < bytes.count {
            guard bytes[offset] == UInt8(ascii: "<") else {
                if let event = try readText() { return event }
                continue
            }
            switch offset + 1 < bytes.count ? bytes[offset + 1] : 0 {
            case UInt8(ascii: "/"): return try readEndTag()
            case UInt8(ascii: "?"): try skipProcessingInstruction()
            case UInt8(ascii: "!"):
                if let event = try readDeclarationOrSection() { return event }
            default: return try readElementStart()
            }
        }
        return try finish()
    }

    private mutating func finish() throws(FormatError) -> XMLEvent {
        if let open = openElements.last {
            throw failure(.unfinished(.element(string(open.name))), at: offset)
        }
        guard hasSeenRoot else {
            throw failure(.noElement(.end), at: offset)
        }
        return .endOfDocument
    }
}

extension XMLParser {
    /// The name of the element whose start was the last event, without its prefix.
    var localName: Text { string(element.name.local) }

    /// How many elements are open.
    var depth: Int { openElements.count }

    /// Counts the depth of what follows anew from the element that was just opened.
    ///
    /// For a narrative: in JSON it is one string, whose depth is not the resource's.
    mutating func countDepthAnew() {
        deepest = openElements.count - 1 + Self.depthLimit
    }

    /// Goes back to the depth that a document may have.
    mutating func countDepthFromRoot() {
        deepest = Self.depthLimit
    }

    private mutating func readElementStart() throws(FormatError) -> XMLEvent {
        guard !openElements.isEmpty || !hasSeenRoot else {
            throw failure(.elementAfterRoot, at: offset)
        }
        guard openElements.count < deepest else {
            throw failure(.depth(limit: Self.depthLimit), at: offset)
        }
        let namespacesBefore = namespaces.count
        let tag = try readStartTag()
        openElements.append(
            OpenElement(name: tag.name, namespacesBefore: namespacesBefore, isPrefixed: element.isPrefixed)
        )
        hasSeenRoot = true
        endIsDue = tag.isEmpty
        isPrefixed = element.isPrefixed
        return .start
    }

    /// `</name>`, which must name the element that is open.
    private mutating func readEndTag() throws(FormatError) -> XMLEvent {
        let start = offset
        let name = start + 2..<bytes.span.endOfTagName(from: start + 2)
        offset = name.upperBound
        guard let open = openElements.last else {
            throw failure(.strayEndTag(string(name)), at: start)
        }
        guard bytes.span.areEqual(name, open.name) else {
            throw failure(.endTag(open: string(open.name), found: string(name)), at: start)
        }
        skipWhitespace()
        guard skip(">") else {
            throw failure(.tagEnd(of: "/\(string(name))", found(at: offset)), at: offset)
        }
        eventRange = start..<offset
        return close()
    }

    private mutating func close() -> XMLEvent {
        if let closed = openElements.popLast() {
            isPrefixed = closed.isPrefixed
            namespaces.unwind(to: closed.namespacesBefore)
        }
        return .end
    }

    /// Passes the end of the last element if its start was an empty tag.
    mutating func skipEndOfEmptyTag() -> Bool {
        guard endIsDue else { return false }
        endIsDue = false
        eventRange = offset..<offset
        _ = close()
        return true
    }
}
