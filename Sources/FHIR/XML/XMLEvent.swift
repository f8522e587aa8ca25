import Bytes

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

/// The name of an element, with its namespace found.
struct XMLName {
    var namespace: XMLNamespace
    /// Where it stands in the document.
    var name: XMLParser.QualifiedName

    var isPrefixed: Bool { !name.prefix.isEmpty }
}

/// An attribute, its references resolved and its white space normalized (XML 1.0 §3.3.3).
struct XMLAttribute {
    /// None for a name without a prefix, whatever the default namespace.
    var namespace: XMLNamespace
    /// Where its name stands in the document.
    var name: XMLParser.QualifiedName
    var value: Text
    /// Its bytes, from the name to the closing quote.
    var range: Range<Int>
}
