import Bytes

extension XMLReader {
    /// The `div` whose start tag came last, as the string that JSON has for it.
    ///
    /// It stays as it came, comments included, but for what would change its meaning outside of the document: the
    /// namespace is declared on the `div` itself, prefixes go, and CDATA sections become escaped text, since a browser
    /// takes them for comments.
    mutating func readNarrative() throws(FormatError) -> JSONValue {
        var copy = NarrativeCopy(at: parser.eventRange.lowerBound)
        let outer = parser.depth - 1
        parser.countDepthAnew()
        try copyStartTag(into: &copy, isRoot: true)
        while parser.depth > outer {
            switch try parser.next() {
            case .start: try copyStartTag(into: &copy, isRoot: false)
            case .text(let text) where text.isCDATA:
                copy.append(escaped(try parser.content(of: text)), for: parser.eventRange, of: parser.bytes)
            case .end where parser.isPrefixed && !parser.eventRange.isEmpty:
                let name = parser.bytes[parser.eventRange].drop { $0 != UInt8(ascii: ":") }.dropFirst()
                copy.append("</".utf8 + name, for: parser.eventRange, of: parser.bytes)
            case .end, .text, .endOfDocument: break
            }
        }
        parser.countDepthFromRoot()
        return .string(copy.finish(at: parser.offset, of: parser.bytes))
    }

    private func copyStartTag(into copy: inout NarrativeCopy, isRoot: Bool) throws(FormatError) {
        try expectNamespace(.xhtml)
        for attribute in parser.attributes where !attribute.name.prefix.isEmpty && attribute.namespace != .xml {
            let name = parser.string(attribute.name.range)
            throw parser.failure(.attributeNamespace(name), at: attribute.range.lowerBound)
        }
        guard parser.element.isPrefixed || (isRoot && !parser.declaresDefaultNamespace) else { return }
        var tag = Array("<\(parser.localName)".utf8)
        if isRoot { tag += Array(" xmlns=\"http://www.w3.org/1999/xhtml\"".utf8) }
        for attribute in parser.attributes {
            tag.append(UInt8(ascii: " "))
            tag += parser.bytes[attribute.range]
        }
        tag += Array((parser.bytes[parser.eventRange].dropLast().last == UInt8(ascii: "/") ? "/>" : ">").utf8)
        copy.append(tag, for: parser.eventRange, of: parser.bytes)
    }

    private func escaped(_ text: [UInt8]) -> [UInt8] {
        text.flatMap { byte in
            switch byte {
            case UInt8(ascii: "&"): Array("&amp;".utf8)
            case UInt8(ascii: "<"): Array("&lt;".utf8)
            case UInt8(ascii: ">"): Array("&gt;".utf8)
            default: [byte]
            }
        }
    }
}

/// A copy of a part of the document in which some tags and sections are replaced.
private struct NarrativeCopy {
    private var bytes: [UInt8] = []
    /// How far the document has been copied.
    private var copied: Int

    init(at start: Int) {
        copied = start
    }

    /// Puts other bytes in the place of a range that has not been copied yet.
    mutating func append(_ replacement: some Sequence<UInt8>, for range: Range<Int>, of document: [UInt8]) {
        bytes += document[copied..<range.lowerBound]
        bytes += replacement
        copied = range.upperBound
    }

    mutating func finish(at end: Int, of document: [UInt8]) -> String {
        guard !bytes.isEmpty else { return String(decoding: document[copied..<end], as: UTF8.self) }
        bytes += document[copied..<end]
        return String(decoding: bytes, as: UTF8.self)
    }
}
