/// What may stand in a narrative: `Narrative.div`.
enum Narrative {
    struct Fault: Hashable {
        let expected: String
        let found: String
        /// `txt-1` or `txt-2`; nil where the text is not well-formed.
        let key: String?
    }

    /// The first thing that is wrong with the div, looked at as a whole; nil if nothing is.
    static func fault(in text: String) -> Fault? {
        var scanner = NarrativeScanner(text)
        do {
            try scanner.scan()
            return nil
        } catch {
            return error
        }
    }

    static let namespace = "http://www.w3.org/1999/xhtml"

    // The lists of the Schematron files that are published with both releases.
    static let elements = words(
        """
        a abbr acronym b big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img
        li ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var
        """
    )
    static let attributes = words(
        """
        abbr accesskey align alt axis bgcolor border cellhalign cellpadding cellspacing cellvalign char charoff charset
        cite class colspan compact coords dir frame headers height href hreflang hspace id lang longdesc name nowrap rel
        rev rowspan rules scope shape span src start style summary tabindex title type valign value vspace width xml:lang
        """
    )

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}

extension Narrative.Fault: Error {}
