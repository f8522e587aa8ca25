/// Reads a narrative piece by piece, in a form in which equal content is equal.
struct XHTMLContent {
    enum Piece: Hashable {
        /// The attributes are in one order, however they were written.
        case start(XMLName, [Attribute])
        case end
        /// All the text up to the next tag, as UTF-8.
        case text([UInt8])
        case finished
    }

    struct Attribute: Hashable {
        var name: XMLName
        /// As UTF-8: two strings can be equal although their characters differ.
        var value: [UInt8]
    }

    private var parser: XMLParser
    private var isFinished = false
    /// What ended the last text.
    private var event: XMLEvent?

    /// Takes a string as JSON has it.
    ///
    /// - Throws: `FormatError` if it is not one `div` element and nothing else, or holds what XML cannot.
    init(_ narrative: String) throws(FormatError) {
        parser = try XMLParser(Array(narrative.utf8), allowsDeclaration: false)
        event = try parser.next()
        guard parser.eventRange.lowerBound == 0 else {
            throw parser.failure("expected nothing before the element div", at: 0)
        }
        guard parser.element.local == "div" else {
            throw parser.failure("expected the element div, found \"\(excerpt(of: parser.element.local))\"", at: 0)
        }
    }

    /// The next piece of content.
    ///
    /// - Throws: `FormatError` where the narrative is not well-formed, or leaves the namespace of XHTML.
    mutating func next() throws(FormatError) -> Piece {
        if isFinished { return .finished }
        var text: [UInt8] = []
        while true {
            let event = try nextEvent()
            if case .text(let part) = event {
                text += try parser.content(of: part)
            } else if text.isEmpty {
                return try piece(event)
            } else {
                self.event = event
                return .text(text)
            }
        }
    }

    private mutating func nextEvent() throws(FormatError) -> XMLEvent {
        guard let event else { return try parser.next() }
        self.event = nil
        return event
    }

    private mutating func piece(_ event: XMLEvent) throws(FormatError) -> Piece {
        switch event {
        case .start: return try start()
        case .end:
            if parser.depth == 0 { try finish() }
            return .end
        case .text, .endOfDocument: return .finished
        }
    }

    private func start() throws(FormatError) -> Piece {
        let name = parser.element
        guard name.namespace == .xhtml else {
            let reason =
                "expected \"\(excerpt(of: name.local))\" in \(XMLNamespace.xhtml), found it in \(name.namespace)"
            throw parser.failure(reason, at: parser.eventRange.lowerBound)
        }
        for attribute in parser.attributes where attribute.name.isPrefixed && attribute.name.namespace != .xml {
            let reason = "the attribute \"\(excerpt(of: parser.name(of: attribute)))\" is of another namespace"
            throw parser.failure(reason, at: attribute.range.lowerBound)
        }
        let attributes = parser.attributes.map { Attribute(name: $0.name, value: Array($0.value.utf8)) }
        return .start(name, attributes.sorted(by: Attribute.isInOrder))
    }

    /// Nothing may follow the element.
    private mutating func finish() throws(FormatError) {
        guard parser.offset == parser.bytes.count else {
            throw parser.failure("expected nothing after the element div", at: parser.offset)
        }
        isFinished = true
    }
}

extension XHTMLContent.Attribute {
    fileprivate static func isInOrder(_ one: Self, _ other: Self) -> Bool {
        (one.name.local, one.name.namespace.uri) < (other.name.local, other.name.namespace.uri)
    }
}
