/// What the parser met next.
enum XMLEvent: Hashable {
    /// A start tag: the parser's `element` and `attributes` tell more.
    case start
    /// An end tag, or the end of an element that is one empty tag.
    case end
    /// Text within an element; what belongs together may come in parts.
    case text(XMLText)
    case endOfDocument
}

/// A piece of text between two tags.
struct XMLText: Hashable {
    /// Its bytes, without the marks of a CDATA section.
    var range: Range<Int>
    var isCDATA: Bool
    /// Nothing but white space, written as such.
    var isBlank: Bool
}

/// A name with its namespace found.
struct XMLName: Hashable {
    var namespace: XMLNamespace
    var local: String
    var isPrefixed: Bool

    /// As two elements are compared: the prefix has no meaning.
    static func == (one: XMLName, other: XMLName) -> Bool {
        one.local == other.local && one.namespace == other.namespace
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(local)
        hasher.combine(namespace)
    }
}

/// An attribute, its references resolved and its white space normalized (XML 1.0 §3.3.3).
struct XMLAttribute: Hashable {
    var name: XMLName
    var value: String
    /// Its bytes, from the name to the closing quote.
    var range: Range<Int>
}
