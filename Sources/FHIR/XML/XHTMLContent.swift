import Bytes

/// Reads a narrative piece by piece, in a form in which equal content is equal.
struct XHTMLContent {
    enum Piece: Hashable {
        /// The attributes are in one order, however they were written.
        case start(Text, [Attribute])
        case end
        /// All the text up to the next tag, as UTF-8.
        case text([UInt8])
        case finished
    }

    struct Attribute: Hashable {
        /// Without a prefix, but for `xml:`.
        var name: Text
        var value: Text
    }

    private var parser: XMLParser
    private var isFinished = false
    /// What ended the last text.
    private var event: XMLEvent?

    /// Takes a string as JSON has it.
    ///
    /// - Throws: `FormatError` if it is not one `div` element and nothing else, or holds what XML cannot.
    init(_ narrative: Text) throws(FormatError) {
        parser = try XMLParser(Array(narrative.utf8), allowsDeclaration: false)
        event = try parser.next()
        guard parser.eventRange.lowerBound == 0 else {
            throw parser.failure(.contentBeforeDiv, at: 0)
        }
        guard parser.localName == "div" else {
            throw parser.failure(.div(parser.localName), at: 0)
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
        guard parser.element.namespace == .xhtml else { throw parser.failure(expecting: .xhtml) }
        var attributes: [Attribute] = []
        for attribute in parser.attributes {
            guard attribute.name.prefix.isEmpty || attribute.namespace == .xml else {
                let name = parser.string(attribute.name.range)
                throw parser.failure(.attributeNamespace(name), at: attribute.range.lowerBound)
            }
            let local = parser.string(attribute.name.local)
            let name: Text = attribute.namespace == .xml ? "xml:\(local)" : local
            attributes.append(Attribute(name: name, value: attribute.value))
        }
        return .start(parser.localName, attributes.sorted { $0.name < $1.name })
    }

    /// Nothing may follow the element.
    private mutating func finish() throws(FormatError) {
        guard parser.offset == parser.bytes.count else {
            throw parser.failure(.contentAfterDiv, at: parser.offset)
        }
        isFinished = true
    }
}
