/// Reads a narrative's div from its first `<` to its last `>`.
///
/// Not a reader of XML: it builds nothing, knows no DTD, and stops at the first fault.
struct NarrativeScanner {
    private let text: [UInt8]
    private var place = 0
    /// Names of the elements that are open, with their prefixes.
    private var open: [String] = []
    private var prefix = ""
    private var hasContent = false

    init(_ text: String) {
        self.text = Array(text.utf8)
    }

    mutating func scan() throws(Narrative.Fault) {
        skipBlanks()
        try startTag(isRoot: true)
        while !open.isEmpty {
            guard place < text.count else { throw malformed("</\(open[open.count - 1])>", "the end") }
            try content()
        }
        skipBlanks()
        guard place == text.count else { throw malformed("nothing after the div", rest) }
        guard hasContent else { throw Narrative.Fault(expected: "text or an image", found: "none", key: "txt-2") }
    }
}

extension NarrativeScanner {
    private mutating func content() throws(Narrative.Fault) {
        if text[place] != less {
            try characters()
        } else if skip("<!--") {
            try skip(to: "-->", of: "a comment")
        } else if skip("<![CDATA[") {
            let start = place
            try skip(to: "]]>", of: "CDATA")
            if text[start..<place - 3].contains(where: { !isBlank($0) }) { hasContent = true }
        } else if skip("<?") {
            try skip(to: "?>", of: "a processing instruction")
        } else if skip("</") {
            try endTag()
        } else {
            try startTag(isRoot: false)
        }
    }

    private mutating func characters() throws(Narrative.Fault) {
        while place < text.count, text[place] != less {
            if text[place] == ampersand {
                try entity()
                hasContent = true
            } else {
                if !isBlank(text[place]) { hasContent = true }
                place += 1
            }
        }
    }

    private mutating func entity() throws(Narrative.Fault) {
        let start = place
        let name = text[(place + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
        place += name.count + 1
        guard place < text.count, text[place] == UInt8(ascii: ";"), isEntity(String(decoding: name, as: UTF8.self))
        else {
            place = start
            throw malformed("&lt; &gt; &amp; &quot; &apos; or a number after &", rest)
        }
        place += 1
    }

    private func isEntity(_ name: String) -> Bool {
        if ["lt", "gt", "amp", "quot", "apos"].contains(name) { return true }
        let isHex = name.hasPrefix("#x")
        guard name.hasPrefix("#"), let code = UInt32(name.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10) else {
            return false
        }
        return Unicode.Scalar(code) != nil && (code >= 0x20 || code == 9 || code == 10 || code == 13)
    }
}

extension NarrativeScanner {
    private mutating func startTag(isRoot: Bool) throws(Narrative.Fault) {
        guard skip("<") else { throw malformed("a div element", rest) }
        let name = try self.name()
        let (namePrefix, localName) = Self.split(name)
        if isRoot { prefix = namePrefix }
        guard isRoot ? localName == "div" : Narrative.elements.contains(localName) && namePrefix == prefix else {
            let expected = isRoot ? "a div element" : "an element that formats text"
            throw Narrative.Fault(expected: expected, found: "<\(name)>", key: "txt-1")
        }
        let attributes = try self.attributes()
        if isRoot, attributes[prefix.isEmpty ? "xmlns" : "xmlns:" + prefix] == nil {
            throw malformed("a div in the namespace \(Narrative.namespace)", "no namespace")
        }
        if localName == "img" { hasContent = true }
        if skip("/>") { return }
        guard skip(">") else { throw malformed("> at the end of <\(name)", rest) }
        open.append(name)
    }

    private mutating func endTag() throws(Narrative.Fault) {
        let name = try self.name()
        skipBlanks()
        guard skip(">"), open.last == name else {
            throw malformed("</\(open.last ?? "")>", "</\(name)>")
        }
        open.removeLast()
    }

    private mutating func attributes() throws(Narrative.Fault) -> [String: String] {
        var attributes: [String: String] = [:]
        while place < text.count, isBlank(text[place]) {
            skipBlanks()
            guard place < text.count, text[place] != UInt8(ascii: "/"), text[place] != UInt8(ascii: ">") else { break }
            let name = try self.name()
            skipBlanks()
            guard skip("=") else { throw malformed("= after \(name)", rest) }
            skipBlanks()
            let value = try attributeValue(of: name)
            guard attributes.updateValue(value, forKey: name) == nil else {
                throw malformed("\(name) once", "it twice")
            }
            try check(name, value)
        }
        return attributes
    }

    private mutating func attributeValue(of name: String) throws(Narrative.Fault) -> String {
        guard place < text.count, text[place] == UInt8(ascii: "\"") || text[place] == UInt8(ascii: "'") else {
            throw malformed("the value of \(name) in quotes", rest)
        }
        let quote = text[place]
        place += 1
        let start = place
        while place < text.count, text[place] != quote {
            guard text[place] != less else { throw malformed("&lt; in the value of \(name)", rest) }
            if text[place] == ampersand { try entity() } else { place += 1 }
        }
        guard place < text.count else { throw malformed("the end of the value of \(name)", "the end") }
        place += 1
        return String(decoding: text[start..<place - 1], as: UTF8.self)
    }

    private func check(_ name: String, _ value: String) throws(Narrative.Fault) {
        if name == (prefix.isEmpty ? "xmlns" : "xmlns:" + prefix) {
            guard value == Narrative.namespace else { throw malformed("the namespace \(Narrative.namespace)", value) }
            return
        }
        if name.hasPrefix("xmlns") { return }
        let address = value.lowercased().filter { !$0.isWhitespace }
        guard Narrative.attributes.contains(name), !address.hasPrefix("javascript:") else {
            throw Narrative.Fault(
                expected: "attributes that format text, and no script",
                found: "\(name)=\"\(value)\"",
                key: "txt-1"
            )
        }
    }
}

extension NarrativeScanner {
    private mutating func name() throws(Narrative.Fault) -> String {
        let start = place
        while place < text.count, isNameByte(text[place]) { place += 1 }
        guard place > start, !(UInt8(ascii: "-")...UInt8(ascii: "9")).contains(text[start]) else {
            place = start
            throw malformed("a name", rest)
        }
        return String(decoding: text[start..<place], as: UTF8.self)
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "_"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...: true
        default: false
        }
    }

    private static func split(_ name: String) -> (prefix: String, localName: String) {
        guard let colon = name.firstIndex(of: ":") else { return ("", name) }
        return (String(name[..<colon]), String(name[name.index(after: colon)...]))
    }

    private mutating func skip(_ expected: String) -> Bool {
        guard text[place...].starts(with: expected.utf8) else { return false }
        place += expected.utf8.count
        return true
    }

    private mutating func skip(to end: String, of part: String) throws(Narrative.Fault) {
        while place < text.count {
            if skip(end) { return }
            place += 1
        }
        throw malformed("\(end) at the end of \(part)", "the end")
    }

    private mutating func skipBlanks() {
        while place < text.count, isBlank(text[place]) { place += 1 }
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 9 || byte == 10 || byte == 13
    }

    private var rest: String {
        place < text.count ? String(decoding: text[place...].prefix(40), as: UTF8.self) : "the end"
    }

    private func malformed(_ expected: String, _ found: String) -> Narrative.Fault {
        Narrative.Fault(expected: expected, found: found, key: nil)
    }
}

private let less = UInt8(ascii: "<")
private let ampersand = UInt8(ascii: "&")
