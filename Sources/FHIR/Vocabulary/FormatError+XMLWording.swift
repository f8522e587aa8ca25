import Bytes

extension FormatError.XMLKind {
    var wording: Wording {
        switch self {
        case .versionMissing: Wording("`version=\"1.0\"` first in the XML declaration", "none")
        case .version(let found): Wording("XML version 1.0", inBackticks(found))
        case .encoding(let found): Wording("the encoding UTF-8", inBackticks(found))
        case .standalone(let found): Wording("standalone to be yes or no", inBackticks(found))
        case .declarationEnd(let found): Wording("`?>` after the XML declaration", found)
        case .declarationMisplaced:
            Wording("an XML declaration only at the very beginning", "one here", hint: "remove what precedes it")
        case .documentType: Wording("no document type, since FHIR does not allow one", "`<!DOCTYPE`")
        case .markup: Wording("a tag, a comment or a CDATA section", "`<!`")
        case .hyphens(let found): Wording("`>` after `--` in a comment", found)
        case .instructionEnd(let found): Wording("`?>` after the target of a processing instruction", found)
        case .illegalCharacter(let scalar):
            Wording("characters that XML can hold", "the character \(scalar.codePoint)")

        case .noElement(let found): Wording("an element", found, hint: found.hintOfElement)
        case .elementAfterRoot: Wording("nothing after the root element", "another element")
        case .depth(let limit): Wording("at most \(limit) elements inside each other", "one more")
        case .endTag(let open, let found):
            Wording(
                "the end tag of the element that is open",
                "\(inBackticks("</\(found)>")) for \(inBackticks("<\(open)>"))"
            )
        case .strayEndTag(let name): Wording("no end tag here", inBackticks("</\(name)>"))
        case .unfinished(let what):
            Wording("the end of \(what.wording)", "the end of the text\(what.wordingOfName)")
        case .strayCDATA: Wording("an element", "a CDATA section")
        case .endOfCDATA: Wording("no `]]>` in text", "one", hint: "write `]]&gt;`")

        case .name(let thing, let found): Wording(thing.wording, found)
        case .tag(let found): Wording("a space, `/>` or `>` in a tag", found)
        case .tagEnd(let name, let found):
            Wording("`>` at the end of a tag", "\(found.wording) in \(inBackticks("<\(name)"))")
        case .equalsSign(let name, let found):
            Wording("`=` after the name of an attribute", "\(found.wording) after \(inBackticks(name))")
        case .quotationMark(let name, let found):
            Wording("the value of an attribute in quotation marks", "\(found.wording) for \(inBackticks(name))")
        case .lessThan: Wording("no `<` in the value of an attribute", "one", hint: "write `&lt;`")
        case .duplicateAttribute(let name): Wording("each attribute once in a tag", "\(inBackticks(name)) again")
        case .attributes(let limit): Wording("at most \(limit) attributes in a tag", "more")

        case .ampersand: Wording("`;` after `&`", "none", hint: "write a plain `&` as `&amp;`")
        case .entity(let name):
            Wording("`&lt;` `&gt;` `&amp;` `&quot;` `&apos;` or a number like `&#160;`", inBackticks("&\(name);"))
        case .characterNumber(let name): Wording("the number of a character", inBackticks("&\(name);"))
        case .illegalReference(let name):
            Wording("the number of a character that XML can hold", inBackticks("&\(name);"))

        case .prefix(let prefix): Wording("a prefix that is declared", inBackticks(prefix))
        case .reservedPrefix:
            Wording("the prefixes xml and xmlns and their namespaces to be left as they are", "another declaration")
        case .prefixWithoutNamespace(let prefix): Wording("a namespace for a prefix", "none for \(inBackticks(prefix))")
        case .namespaces(let limit): Wording("at most \(limit) namespaces declared at once", "one more")
        case .namespace(let name, let expected, let found):
            Wording(expected.wordingOfNamespace, "\(inBackticks(name)) in \(found.wordingOfNamespace)")
        }
    }
}

extension FormatError.Found {
    fileprivate var hintOfElement: String? {
        switch self {
        case .character("{"), .character("["): "this looks like JSON"
        case .character("`"): "a Markdown fence is not part of XML"
        case .character("0"..."9"): "was the text copied with line numbers?"
        case .character, .byte, .end, .word: nil
        }
    }
}

extension FormatError.Unfinished {
    fileprivate var wording: String {
        switch self {
        case .declaration: "the XML declaration"
        case .comment: "the comment that begins here"
        case .instruction: "the processing instruction that begins here"
        case .sectionOfCDATA: "the CDATA section that begins here"
        case .element: "the element that is open"
        case .tag: "the tag"
        case .attribute: "the value that begins here"
        }
    }

    fileprivate var wordingOfName: String {
        switch self {
        case .declaration, .comment, .instruction, .sectionOfCDATA: ""
        case .element(let name), .tag(let name): " in \(inBackticks("<\(name)"))"
        case .attribute(let name): " in the attribute \(inBackticks(name))"
        }
    }
}

extension FormatError.NamedThing {
    fileprivate var wording: String {
        switch self {
        case .element: "the name of an element after `<`"
        case .attribute: "the name of an attribute"
        case .instruction: "the target of a processing instruction after `<?`"
        case .localPart: "a name after the prefix and its colon"
        }
    }
}

extension Text {
    /// As a sentence names a namespace.
    fileprivate var wordingOfNamespace: String {
        isEmpty ? "no namespace" : "the namespace \(inBackticks(self))"
    }
}
