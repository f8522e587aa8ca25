package import Bytes

/// The narrative of a resource, as the string that JSON has for it: one `div` element of XHTML.
package enum XHTML {
    /// The first thing that is wrong with a narrative.
    package enum Problem: Hashable, Sendable {
        /// Not well-formed, not one `div`, or not in the namespace of XHTML.
        case form(FormatError)
        /// An element that does more than format text (txt-1).
        case element(Text)
        /// An attribute that does more (txt-1).
        case attribute(Text, of: Text)
        /// Something in an attribute that a browser may run (txt-1).
        case hazard(Hazard, attribute: Text, of: Text)
        /// Neither text nor an image (txt-2).
        case empty
    }

    package enum Hazard: Hashable, Sendable {
        case script, data
    }
}

extension XHTML {
    /// Whether two narratives have the same content.
    ///
    /// The same elements with the same attributes in any order, the same text, white space included; whatever the
    /// prefixes, quotes, escapes, comments and CDATA sections. A narrative that is not well-formed equals only itself.
    package static func areEqual(_ one: Text, _ other: Text) -> Bool {
        if one == other { return true }
        do {
            var first = try XHTMLContent(one)
            var second = try XHTMLContent(other)
            while true {
                let piece = try first.next()
                guard try piece == second.next() else { return false }
                if piece == .finished { return true }
            }
        } catch {
            return false
        }
    }

    /// What is wrong with a narrative; nil if nothing is.
    ///
    /// It must be well-formed, in the XHTML namespace throughout, use only the elements and attributes that FHIR
    /// allows (txt-1) and no script in an address, and show some text or an image (txt-2).
    package static func problem(in narrative: Text) -> Problem? {
        check(narrative) { problem(with: $0, $1) }
    }

    /// Why a narrative cannot stand in an XML document at all; nil if it can.
    static func formatError(in narrative: Text) -> FormatError? {
        guard case .form(let error)? = check(narrative, tag: { _, _ in nil }) else { return nil }
        return error
    }

    private static func check(
        _ narrative: Text,
        tag: (Text, [XHTMLContent.Attribute]) -> Problem?
    ) -> Problem? {
        do {
            var content = try XHTMLContent(narrative)
            var showsSomething = false
            while true {
                switch try content.next() {
                case .start(let name, let attributes):
                    if let problem = tag(name, attributes) { return problem }
                    if name == "img" { showsSomething = true }
                case .text(let text):
                    if !isBlank(text) { showsSomething = true }
                case .end: break
                case .finished:
                    if showsSomething { return nil }
                    return .empty
                }
            }
        } catch {
            return .form(error)
        }
    }
}

extension XHTML {
    private static func problem(with element: Text, _ attributes: [XHTMLContent.Attribute]) -> Problem? {
        guard elements.contains(element) else { return .element(element) }
        for attribute in attributes {
            guard attribute.name == "xml:lang" || XHTML.attributes.contains(attribute.name) else {
                return .attribute(attribute.name, of: element)
            }
            if let hazard = hazard(in: attribute) {
                return .hazard(hazard, attribute: attribute.name, of: element)
            }
        }
        return nil
    }

    /// What a browser may run in an address; it skips white space and controls before and within the scheme.
    private static func hazard(in attribute: XHTMLContent.Attribute) -> Hazard? {
        let letters = attribute.value.utf8.filter { $0 > 0x20 }.map(\.lowercased)
        if letters.starts(with: "javascript:".utf8) { return .script }
        switch attribute.name {
        case "href", "src":
            if letters.starts(with: "vbscript:".utf8) { return .script }
            return letters.starts(with: "data:".utf8) ? .data : nil
        case "style": return holdsScript(letters) ? .script : nil
        default: return nil
        }
    }

    private static func holdsScript(_ style: [UInt8]) -> Bool {
        let script = Array("javascript:".utf8)
        return style.indices.contains { style[$0] == script[0] && style[$0...].starts(with: script) }
    }

    /// Whether nothing of the text is seen: white space and no-break spaces (U+00A0).
    private static func isBlank(_ text: [UInt8]) -> Bool {
        var rest = text[...]
        while let byte = rest.popFirst() {
            guard XMLCharacters.isWhitespace(byte) || byte == 0xC2 && rest.popFirst() == 0xA0 else { return false }
        }
        return true
    }
}

extension XHTML {
    /// Elements that the standard's Schematron files let into a `div`, itself included (txt-1).
    private static let elements = words(
        """
        a abbr acronym b big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i \
        img li ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var
        """
    )

    /// Attributes that they let in, on any element; all without a namespace.
    private static let attributes = words(
        """
        abbr accesskey align alt axis bgcolor border cellhalign cellpadding cellspacing cellvalign char charoff \
        charset cite class colspan compact coords dir frame headers height href hreflang hspace id lang longdesc name \
        nowrap rel rev rowspan rules scope shape span src start style summary tabindex title type valign value vspace \
        width
        """
    )

    private static func words(_ text: String) -> Set<Text> {
        Set(Text(text).split(at: .space).filter { !$0.isEmpty })
    }
}
