package import Bytes

extension FormatError {
    /// What can be wrong with an XML document, whatever it is about (XML 1.0, Namespaces in XML 1.0).
    package enum XMLKind: Hashable, Sendable {
        // What precedes the root element.
        /// An XML declaration that does not start with its version.
        case versionMissing
        case version(Text)
        case encoding(Text)
        case standalone(Text)
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
        case endTag(open: Text, found: Text)
        /// An end tag without an element that is open.
        case strayEndTag(Text)
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
        case tagEnd(of: Text, Found)
        case equalsSign(after: Text, Found)
        case quotationMark(of: Text, Found)
        case lessThan
        case duplicateAttribute(Text)
        case attributes(limit: Int)

        // References.
        case ampersand
        case entity(Text)
        case characterNumber(Text)
        /// The number of a character that XML does not allow.
        case illegalReference(Text)

        // Namespaces; "" stands for none.
        case prefix(Text)
        case reservedPrefix
        case prefixWithoutNamespace(Text)
        case namespaces(limit: Int)
        case namespace(of: Text, expected: Text, found: Text)
    }

    /// What the end of the text cut off.
    package enum Unfinished: Hashable, Sendable {
        case declaration, comment, instruction, sectionOfCDATA
        case element(Text)
        case tag(Text)
        case attribute(Text)
    }

    /// What a name belongs to.
    package enum NamedThing: Hashable, Sendable, CaseIterable {
        case element, attribute, instruction
        /// What follows a prefix and its colon.
        case localPart
    }
}
