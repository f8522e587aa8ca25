import Bytes
import FHIR
import Testing

/// The one place that pins the words: all other tests compare kinds.
@Suite("What people read of a text that cannot be read")
struct FormatErrorWordingTests {
    @Test("line, column and element come first, as far as they are known")
    func place() {
        let position = TextPosition(byteOffset: 7, line: 2, column: 3)
        let path = ElementPath("Appointment", [.member("slot"), .item(1)])
        #expect(
            FormatError(.json(.colon(.end)), at: position, path: path).description
                == "line 2, column 3, at Appointment.slot[1]: expected `:` after a name, got the end of the text"
        )
        #expect(
            FormatError(.otherEncoding, at: position).description
                == "line 2, column 3: expected UTF-8, got what looks like UTF-16 or UTF-32"
        )
    }

    @Test("expected, found and hint are there by themselves")
    func parts() {
        let error = error(.json(.value(.word("True"))))
        #expect(error.expected == "a value")
        #expect(error.found == "`True`")
        #expect(error.hint == "JSON writes `true` in lower case")
    }

    @Test("each kind has its sentence", arguments: general + json + xml + resource)
    func sentence(_ kind: FormatError.Kind, _ sentence: String) {
        #expect(error(kind).reason == sentence)
    }

    private func error(_ kind: FormatError.Kind) -> FormatError {
        FormatError(kind, at: TextPosition(byteOffset: 0, line: 1, column: 1))
    }

    private static let general: [(FormatError.Kind, String)] = [
        (
            .invalidUTF8(.strayContinuation, byte: 0x80),
            "expected UTF-8, got a continuation byte without a lead byte: the byte 0x80"
        ),
        (
            .invalidUTF8(.overlong, byte: 0xC0),
            "expected UTF-8, got a character in more bytes than it needs: the byte 0xC0"
        ),
        (.invalidUTF8(.surrogate, byte: 0xED), "expected UTF-8, got half of a surrogate pair, encoded: the byte 0xED"),
        (.invalidUTF8(.beyondUnicode, byte: 0xF5), "expected UTF-8, got a code point beyond U+10FFFF: the byte 0xF5"),
        (.invalidUTF8(.byteNeverUsed, byte: 0xFF), "expected UTF-8, got a byte that UTF-8 never uses: the byte 0xFF"),
        (.invalidUTF8(.cutShort, byte: 0xC3), "expected UTF-8, got a character cut short: the byte 0xC3"),
    ]

    private static let json: [(FormatError.Kind, String)] = [
        (.empty, "expected a JSON object, got an empty text"),
        (.contentAfterEnd(.character("{"), number: false), "expected nothing after the end of the value, got `{`"),
        (
            .contentAfterEnd(.character("{"), number: true),
            "expected nothing after the end of the value, got `{` (was the text copied with line numbers?)"
        ),
        (.contentAfterEnd(.character("x"), number: true), "expected nothing after the end of the value, got `x`"),
        (.value(.end), "expected a value, got the end of the text"),
        (.value(.character("?")), "expected a value, got `?`"),
        (.value(.character("é")), "expected a value, got `é`"),
        (.value(.character("\u{A0}")), "expected a value, got the character U+00A0"),
        (.value(.byte(0xFF)), "expected a value, got the byte 0xFF"),
        (.value(.character("<")), "expected a value, got `<` (this looks like XML)"),
        (.value(.character("`")), "expected a value, got ``` (a Markdown fence is not part of JSON)"),
        (.value(.character("/")), "expected a value, got `/` (JSON has no comments)"),
        (.value(.character("'")), "expected a value, got `'` (JSON writes strings in double quotation marks)"),
        (.value(.character("+")), "expected a value, got `+` (a number starts with a digit or `-`)"),
        (.value(.word("NaN")), "expected a value, got `NaN` (JSON writes numbers in digits)"),
        (.value(.word("NULL")), "expected a value, got `NULL` (JSON writes `null` in lower case)"),
        (.value(.word("oops")), "expected a value, got `oops` (JSON writes strings in double quotation marks)"),
        (.name(.word("a")), "expected a name in double quotation marks, got `a`"),
        (.name(.character("/")), "expected a name in double quotation marks, got `/` (JSON has no comments)"),
        (.colon(.character("1")), "expected `:` after a name, got `1`"),
        (.separator(.object, .character("\"")), "expected `,` or `}` in an object, got `\"`"),
        (.separator(.array, .end), "expected `,` or `]` in an array, got the end of the text"),
        (
            .trailingComma(.array),
            "expected a value after the comma, got `]` (JSON has no comma after the last one)"
        ),
        (
            .trailingComma(.object),
            "expected a name after the comma, got `}` (JSON has no comma after the last one)"
        ),
        (.duplicateName("status"), "expected each name once in an object, got `status` again"),
        (.depth(limit: 64), "expected at most 64 objects and arrays inside each other, got one more"),
        (
            .unclosedString,
            "expected a closing quotation mark for the string that begins here, got the end of the text"
        ),
        (.controlCharacter("\n"), "expected an escape for a control character, got a line end"),
        (.controlCharacter("\0"), "expected an escape for a control character, got the character U+0000"),
        (.escape(.character("x")), #"expected one of " \ / b f n r t u after a backslash, got `x`"#),
        (.hexDigit(.character("G")), #"expected four hexadecimal digits after \u, got `G`"#),
        (.halfSurrogatePair, "expected both halves of a surrogate pair, got one of them"),
        (.digit(.integer, .character("I")), "expected a digit in the integer part of a number, got `I`"),
        (.digit(.fraction, .end), "expected a digit in the fraction of a number, got the end of the text"),
        (.digit(.exponent, .character("-")), "expected a digit in the exponent of a number, got `-`"),
        (.leadingZero, "expected a number without a leading zero, got `0` and more digits"),
    ].map { (.json($0), $1) }

    private static let xml: [(FormatError.Kind, String)] = [
        (.versionMissing, "expected `version=\"1.0\"` first in the XML declaration, got none"),
        (.version("1.1"), "expected XML version 1.0, got `1.1`"),
        (.encoding("latin1"), "expected the encoding UTF-8, got `latin1`"),
        (.standalone("maybe"), "expected standalone to be yes or no, got `maybe`"),
        (.declarationEnd(.character("e")), "expected `?>` after the XML declaration, got `e`"),
        (
            .declarationMisplaced,
            "expected an XML declaration only at the very beginning, got one here (remove what precedes it)"
        ),
        (.documentType, "expected no document type, since FHIR does not allow one, got `<!DOCTYPE`"),
        (.markup, "expected a tag, a comment or a CDATA section, got `<!`"),
        (.hyphens(.character(" ")), "expected `>` after `--` in a comment, got a space"),
        (.instructionEnd(.end), "expected `?>` after the target of a processing instruction, got the end of the text"),
        (.illegalCharacter("\u{1}"), "expected characters that XML can hold, got the character U+0001"),
        (.noElement(.end), "expected an element, got the end of the text"),
        (.noElement(.character("{")), "expected an element, got `{` (this looks like JSON)"),
        (.noElement(.character("1")), "expected an element, got `1` (was the text copied with line numbers?)"),
        (.noElement(.character("`")), "expected an element, got ``` (a Markdown fence is not part of XML)"),
        (.elementAfterRoot, "expected nothing after the root element, got another element"),
        (.depth(limit: 64), "expected at most 64 elements inside each other, got one more"),
        (.endTag(open: "p", found: "div"), "expected the end tag of the element that is open, got `</div>` for `<p>`"),
        (.strayEndTag("a"), "expected no end tag here, got `</a>`"),
        (.unfinished(.declaration), "expected the end of the XML declaration, got the end of the text"),
        (.unfinished(.comment), "expected the end of the comment that begins here, got the end of the text"),
        (
            .unfinished(.instruction),
            "expected the end of the processing instruction that begins here, got the end of the text"
        ),
        (
            .unfinished(.sectionOfCDATA),
            "expected the end of the CDATA section that begins here, got the end of the text"
        ),
        (
            .unfinished(.element("Appointment")),
            "expected the end of the element that is open, got the end of the text in `<Appointment`"
        ),
        (.unfinished(.tag("slot")), "expected the end of the tag, got the end of the text in `<slot`"),
        (
            .unfinished(.attribute("value")),
            "expected the end of the value that begins here, got the end of the text in the attribute `value`"
        ),
        (.strayCDATA, "expected an element, got a CDATA section"),
        (.endOfCDATA, "expected no `]]>` in text, got one (write `]]&gt;`)"),
        (.name(.element, .character("1")), "expected the name of an element after `<`, got `1`"),
        (.name(.attribute, .character("\"")), "expected the name of an attribute, got `\"`"),
        (
            .name(.instruction, .character("?")),
            "expected the target of a processing instruction after `<?`, got `?`"
        ),
        (.name(.localPart, .character("/")), "expected a name after the prefix and its colon, got `/`"),
        (.tag(.character(":")), "expected a space, `/>` or `>` in a tag, got `:`"),
        (.tagEnd(of: "/meta", .end), "expected `>` at the end of a tag, got the end of the text in `</meta`"),
        (.equalsSign(after: "b", .character("/")), "expected `=` after the name of an attribute, got `/` after `b`"),
        (
            .quotationMark(of: "b", .character("c")),
            "expected the value of an attribute in quotation marks, got `c` for `b`"
        ),
        (.lessThan, "expected no `<` in the value of an attribute, got one (write `&lt;`)"),
        (.duplicateAttribute("b"), "expected each attribute once in a tag, got `b` again"),
        (.attributes(limit: 64), "expected at most 64 attributes in a tag, got more"),
        (.ampersand, "expected `;` after `&`, got none (write a plain `&` as `&amp;`)"),
        (
            .entity("nbsp"),
            "expected `&lt;` `&gt;` `&amp;` `&quot;` `&apos;` or a number like `&#160;`, got `&nbsp;`"
        ),
        (.characterNumber("#A"), "expected the number of a character, got `&#A;`"),
        (.illegalReference("#0"), "expected the number of a character that XML can hold, got `&#0;`"),
        (.prefix("x"), "expected a prefix that is declared, got `x`"),
        (
            .reservedPrefix,
            "expected the prefixes xml and xmlns and their namespaces to be left as they are, got another declaration"
        ),
        (.prefixWithoutNamespace("x"), "expected a namespace for a prefix, got none for `x`"),
        (.namespaces(limit: 128), "expected at most 128 namespaces declared at once, got one more"),
        (
            .namespace(of: "status", expected: "http://hl7.org/fhir", found: ""),
            "expected the namespace `http://hl7.org/fhir`, got `status` in no namespace"
        ),
        (
            .namespace(of: "div", expected: "http://www.w3.org/1999/xhtml", found: "urn:a"),
            "expected the namespace `http://www.w3.org/1999/xhtml`, got `div` in the namespace `urn:a`"
        ),
        (
            .strayEndTag(Text(String(repeating: "é", count: 100))),
            "expected no end tag here, got `</\(String(repeating: "é", count: 74))…`"
        ),
    ].map { (.xml($0), $1) }

    private static let resource: [(FormatError.Kind, String)] = [
        (.attribute("code", .primitive), "expected only value and id on a primitive, got the attribute `code`"),
        (
            .attribute("id", .resource),
            "expected no attribute on a resource, whose id is an element, got the attribute `id`"
        ),
        (
            .attribute("id", .wrapperOfResource),
            "expected no attribute on an element around a resource, got the attribute `id`"
        ),
        (
            .attribute("code", .complex),
            "expected only value, id and url as attributes, in their places, got the attribute `code`"
        ),
        (
            .attribute("value", .valueOfComplex),
            "expected no value on an element with content of its own, got the attribute `value`"
        ),
        (.text("booked"), "expected no text between elements, got `booked`"),
        (.secondResource("Slot"), "expected one resource in its element, got `Slot` as well"),
        (.attributeAsElement("url"), "expected an attribute of that name, got an element `url`"),
        (.order("status", before: "start"), "expected elements in the standard's order, got `status` after `start`"),
        (
            .apart("slot", by: "participant"),
            "expected the items of an element side by side, got `participant` between items of `slot`"
        ),
        (.reservedName("_status"), "expected the name of an element, got `_status` (only JSON has that name)"),
        (.contentBeforeDiv, "expected nothing before the element `div`, got other content"),
        (.div("p"), "expected the element `div`, got `p`"),
        (.contentAfterDiv, "expected nothing after the element `div`, got more content"),
        (
            .attributeNamespace("x:id"),
            "expected attributes without a namespace in a narrative, got the attribute `x:id`"
        ),
    ].map { (.resource($0), $1) }

    @Test(
        "what cannot be written as XML has its sentence too",
        arguments: [
            (.noResource, "expected a resource, got no object with a resourceType"),
            (.siblingOfObject("meta"), "expected `_meta` beside a primitive, got it beside an object"),
            (.siblingNoObject("status"), "expected `_status` to be an object"),
            (.nestedArray, "expected no array within an array"),
            (.attributeNoString("url"), "expected `url` to be a string, since XML has it as an attribute"),
            (
                .narrative(FormatError(.otherEncoding, at: TextPosition(byteOffset: 0, line: 1, column: 1))),
                "expected a narrative of well-formed XHTML: line 1, column 1: "
                    + "expected UTF-8, got what looks like UTF-16 or UTF-32"
            ),
            (.character("\u{0}"), "expected characters that XML can hold, got the character U+0000"),
            (.name("a b"), "expected the name of an element, got `a b`"),
        ] as [(XMLWritingError.Kind, String)]
    )
    func writing(_ kind: XMLWritingError.Kind, _ sentence: String) {
        let error = XMLWritingError(kind, at: ElementPath("Appointment", [.member("slot"), .item(0)]))
        #expect(error.description == "Appointment.slot[0]: \(sentence)")
    }
}
