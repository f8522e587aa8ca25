/// The narrative of a resource, as the string that JSON has for it: one `div` element of XHTML.
package enum XHTML {}

extension XHTML {
    /// Whether two narratives have the same content.
    ///
    /// The same elements with the same attributes in any order, the same text, white space included; whatever the
    /// prefixes, quotes, escapes, comments and CDATA sections. A narrative that is not well-formed equals only itself.
    package static func areEqual(_ one: String, _ other: String) -> Bool {
        if one.utf8.elementsEqual(other.utf8) { return true }
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

    /// What is wrong with a narrative, as a sentence; nil if nothing is.
    ///
    /// It must be well-formed, in the XHTML namespace throughout, use only the elements and attributes that FHIR
    /// allows (txt-1), and show some text or an image (txt-2).
    package static func problem(in narrative: String) -> String? {
        check(narrative, allowsOnlyFormatting: true)
    }

    /// Why a narrative cannot stand in an XML document at all; nil if it can.
    static func formatProblem(in narrative: String) -> String? {
        check(narrative, allowsOnlyFormatting: false)
    }

    private static func check(_ narrative: String, allowsOnlyFormatting: Bool) -> String? {
        do {
            var content = try XHTMLContent(narrative)
            var showsSomething = false
            while true {
                switch try content.next() {
                case .start(let name, let attributes):
                    if allowsOnlyFormatting, let problem = problem(with: name, attributes) { return problem }
                    if name == "img" { showsSomething = true }
                case .text(let text):
                    if !text.allSatisfy(XMLCharacters.isWhitespace) { showsSomething = true }
                case .end: break
                case .finished:
                    return showsSomething || !allowsOnlyFormatting
                        ? nil : "expected some text or an image, found neither"
                }
            }
        } catch {
            return "line \(error.position.line), column \(error.position.column): \(error.reason)"
        }
    }

    private static func problem(with element: String, _ attributes: [XHTMLContent.Attribute]) -> String? {
        guard elements.contains(element) else {
            return "the element \"\(excerpt(of: element))\" is not allowed in a narrative"
        }
        let unknown = attributes.first { $0.name != "xml:lang" && !XHTML.attributes.contains($0.name) }
        return unknown.map {
            "the attribute \"\(excerpt(of: $0.name))\" of \"\(element)\" is not allowed in a narrative"
        }
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

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(separator: " ").map(String.init))
    }
}
