extension FormatError {
    /// What can be wrong with an XML document, whatever it is about (XML 1.0, Namespaces in XML 1.0).
    package enum XMLKind: Hashable, Sendable {
        // What precedes the root element.
        /// An XML declaration that does not start with its version.
        case versionMissing
        case version(String)
        case encoding(String)
        case standalone(String)
        case declarationEnd(Found)
        /// An XML declaration anywhere but at the very beginning, or in a narrative.
        case declarationMisplaced
        /// `<!DOCTYPE`, which FHIR does not allow.
        case documentType
        /// `<!` and none of the names that may follow.
        case markup
        /// Two hyphens within a comment.
        case hyphens(Found)
        case instructionEnd(Found)
        case illegalCharacter(Unicode.Scalar)

        // Elements and what nests.
        case noElement(Found)
        case elementAfterRoot
        case depth(limit: Int)
        case endTag(open: String, found: String)
        /// An end tag without an element that is open.
        case strayEndTag(String)
        /// The text ends within something.
        case unfinished(Unfinished)
        /// A CDATA section outside of the root element.
        case strayCDATA
        /// `]]>` in text.
        case endOfCDATA

        // Tags.
        case name(NamedThing, Found)
        /// Neither white space nor the end of the tag.
        case tag(Found)
        /// No `>` after a slash in a tag, or after the name of an end tag.
        case tagEnd(of: String, Found)
        case equalsSign(after: String, Found)
        case quotationMark(of: String, Found)
        case lessThan
        case duplicateAttribute(String)
        case attributes(limit: Int)

        // References.
        case ampersand
        case entity(String)
        case characterNumber(String)
        /// The number of a character that XML does not allow.
        case illegalReference(String)

        // Namespaces; "" stands for none.
        case prefix(String)
        case reservedPrefix
        case prefixWithoutNamespace(String)
        case namespaces(limit: Int)
        case namespace(of: String, expected: String, found: String)
    }

    /// What the end of the text cut off.
    package enum Unfinished: Hashable, Sendable {
        case declaration, comment, instruction, sectionOfCDATA
        case element(String)
        case tag(String)
        case attribute(String)
    }

    /// What a name belongs to.
    package enum NamedThing: Hashable, Sendable, CaseIterable {
        case element, attribute, instruction
        /// What follows a prefix and its colon.
        case localPart
    }
}
