import Bytes
import Testing

@testable import FHIR

@Suite("XML refusals")
struct XMLRefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let kind: FormatError.Kind
        let line: Int
        let column: Int
        let path: String?

        var testDescription: String { text }

        init(_ text: String, _ kind: FormatError.Kind, _ line: Int, _ column: Int, _ path: String? = nil) {
            self.text = text
            self.kind = kind
            self.line = line
            self.column = column
            self.path = path
        }

        init(_ text: String, _ kind: FormatError.XMLKind, _ line: Int, _ column: Int, _ path: String? = nil) {
            self.init(text, .xml(kind), line, column, path)
        }
    }

    @Test("the error says what came, and where", arguments: fhir + xml + afterRoot)
    func errors(_ refused: Case) {
        let error = fault(refused.text)
        #expect(error?.kind == refused.kind)
        #expect(error?.position.line == refused.line)
        #expect(error?.position.column == refused.column)
        #expect(error?.path?.description == refused.path)
    }

    /// What is no FHIR XML.
    static let fhir = [
        Case("<Appointment/>", .namespace(of: "Appointment", expected: "http://hl7.org/fhir", found: ""), 1, 1),
        Case(
            "<a:Appointment xmlns:a='urn:a'/>",
            .namespace(of: "Appointment", expected: "http://hl7.org/fhir", found: "urn:a"),
            1,
            1
        ),
        Case(
            root("<x xmlns=''/>"),
            .namespace(of: "x", expected: "http://hl7.org/fhir", found: ""),
            1,
            42,
            "Appointment.x"
        ),
        Case(
            root("<status xmlns='urn:a' value='b'/>"),
            .namespace(of: "status", expected: "http://hl7.org/fhir", found: "urn:a"),
            1,
            42,
            "Appointment.status"
        ),
        Case(root("booked"), .resource(.text("booked")), 1, 42, "Appointment"),
        Case(root("<status value='booked'> \n x</status>"), .resource(.text("x")), 2, 2, "Appointment.status"),
        Case(root("<![CDATA[x]]>"), .resource(.text("x")), 1, 51, "Appointment"),
        Case(
            root("<start value='a'/><status value='b'/>"),
            .resource(.order("status", before: "start")),
            1,
            60,
            "Appointment.status"
        ),
        Case(
            root("<participant/><slot/><participant/>"),
            .resource(.order("slot", before: "participant")),
            1,
            56,
            "Appointment.slot"
        ),
        Case(
            root("<slot/><participant/><slot/>"),
            .resource(.apart("slot", by: "participant")),
            1,
            63,
            "Appointment.slot"
        ),
        Case(root("<slot/><foo/><slot/>"), .resource(.apart("slot", by: "foo")), 1, 55, "Appointment.slot"),
        Case(
            root("<participant/><participant><status value='a'/><type/></participant>"),
            .resource(.order("type", before: "status")),
            1,
            88,
            "Appointment.participant[1].type"
        ),
        Case(root("<status code='a'/>"), .resource(.attribute("code", .primitive)), 1, 50, "Appointment.status"),
        Case(
            root("<status xmlns:x='urn:x' x:value='a'/>"),
            .resource(.attribute("x:value", .primitive)),
            1,
            66,
            "Appointment.status"
        ),
        Case(
            root("<status xml:lang='en' value='a'/>"),
            .resource(.attribute("xml:lang", .primitive)),
            1,
            50,
            "Appointment.status"
        ),
        Case(
            root("<extension url='a'><valueId id='a'/><valueCode value='b'/><valueId id='c'/></extension>"),
            .resource(.apart("valueId", by: "valueCode")),
            1,
            100,
            "Appointment.extension[0].valueId"
        ),
        Case(root("<meta url='a'/>"), .resource(.attribute("url", .complex)), 1, 48, "Appointment.meta"),
        Case(
            root("<meta value='a'><tag/></meta>"),
            .resource(.attribute("value", .valueOfComplex)),
            1,
            48,
            "Appointment.meta"
        ),
        Case(
            "<Appointment xmlns='http://hl7.org/fhir' id='a'/>",
            .resource(.attribute("id", .resource)),
            1,
            42,
            "Appointment"
        ),
        Case(
            "<Appointment xmlns='http://hl7.org/fhir' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a'/>",
            .resource(.attribute("xsi:schemaLocation", .resource)),
            1,
            96,
            "Appointment"
        ),
        Case(
            root("<contained id='a'><Patient/></contained>"),
            .resource(.attribute("id", .wrapperOfResource)),
            1,
            53,
            "Appointment.contained[0]"
        ),
        Case(
            root("<contained><Patient/><Slot/></contained>"),
            .resource(.secondResource("Slot")),
            1,
            63,
            "Appointment.contained[0]"
        ),
        Case(
            root("<extension><url value='a'/></extension>"),
            .resource(.attributeAsElement("url")),
            1,
            53,
            "Appointment.extension[0].url"
        ),
        Case(root("<meta><id value='a'/></meta>"), .resource(.attributeAsElement("id")), 1, 48, "Appointment.meta.id"),
        Case(root("<_status/>"), .resource(.reservedName("_status")), 1, 42, "Appointment._status"),
        Case(
            root("<resourceType value='a'/>"),
            .resource(.reservedName("resourceType")),
            1,
            42,
            "Appointment.resourceType"
        ),
        Case(
            root("<text><div>a</div></text>"),
            .namespace(of: "div", expected: "http://www.w3.org/1999/xhtml", found: "http://hl7.org/fhir"),
            1,
            48,
            "Appointment.text.div"
        ),
        Case(
            root("<text><div xmlns='http://www.w3.org/1999/xhtml'><svg xmlns='urn:s'/></div></text>"),
            .namespace(of: "svg", expected: "http://www.w3.org/1999/xhtml", found: "urn:s"),
            1,
            90,
            "Appointment.text.div"
        ),
        Case(
            root("<div xmlns='http://www.w3.org/1999/xhtml'><p></div>"),
            .endTag(open: "p", found: "div"),
            1,
            87,
            "Appointment.div"
        ),
        Case(root("<status value='&nbsp;'/>"), .entity("nbsp"), 1, 57, "Appointment"),
    ]

    /// What is not well-formed.
    static let xml = [
        Case("", .noElement(.end), 1, 1),
        Case("  ", .noElement(.end), 1, 3),
        Case("{}", .noElement(.character("{")), 1, 1),
        Case("<", .name(.element, .end), 1, 2),
        Case("<1/>", .name(.element, .character("1")), 1, 2),
        Case("< a/>", .name(.element, .character(" ")), 1, 2),
        Case("<a:/>", .name(.localPart, .character("/")), 1, 4),
        Case("<a:b:c/>", .tag(.character(":")), 1, 5),
        Case("<a", .unfinished(.tag("a")), 1, 3),
        Case("<a/", .tagEnd(of: "a", .end), 1, 4),
        Case("<a b/>", .equalsSign(after: "b", .character("/")), 1, 5),
        Case("<a b=c/>", .quotationMark(of: "b", .character("c")), 1, 6),
        Case("<a b='c/>", .unfinished(.attribute("b")), 1, 7),
        Case("<a b='<'/>", .lessThan, 1, 7),
        Case("<a b='1'c='2'/>", .tag(.character("c")), 1, 9),
        Case("<a b='1' b='2'/>", .duplicateAttribute("b"), 1, 10),
        Case("<a xmlns:x='u' xmlns:y='u' x:b='1' y:b='2'/>", .duplicateAttribute("b"), 1, 36),
        Case("<a xmlns='u' xmlns='v'/>", .duplicateAttribute("xmlns"), 1, 14),
        Case("<a xmlns:x='u' xmlns:x='v'/>", .duplicateAttribute("xmlns:x"), 1, 16),
        Case("<x:a/>", .prefix("x"), 1, 2),
        Case("<a x:b='1'/>", .prefix("x"), 1, 4),
        Case("<a xmlns:x=''/>", .prefixWithoutNamespace("x"), 1, 4),
        Case("<a xmlns:xml='u'/>", .reservedPrefix, 1, 4),
        Case("<a xmlns:xmlns='u'/>", .reservedPrefix, 1, 4),
        Case("<a xmlns='http://www.w3.org/XML/1998/namespace'/>", .reservedPrefix, 1, 4),
        Case("<a xmlns:b='http://www.w3.org/2000/xmlns/'/>", .reservedPrefix, 1, 4),
        Case("<xmlns:a/>", .prefix("xmlns"), 1, 2),
        Case("</a>", .strayEndTag("a"), 1, 1),
        Case("<!DOCTYPE a>", .documentType, 1, 1),
        Case("<!doctype html>", .documentType, 1, 1),
        Case("<!-- --><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", .documentType, 1, 9),
        Case("<!ELEMENT a ANY>", .markup, 1, 1),
        Case("<!-- a -- b --><a/>", .hyphens(.character(" ")), 1, 8),
        Case("<!-- a", .unfinished(.comment), 1, 1),
        Case("<?a b", .unfinished(.instruction), 1, 1),
        Case("<??><a/>", .name(.instruction, .character("?")), 1, 3),
        Case(" <?xml version='1.0'?><a/>", .declarationMisplaced, 1, 2),
        Case("<?xml?><a/>", .declarationMisplaced, 1, 1),
        Case("<?xml encoding='UTF-8'?><a/>", .versionMissing, 1, 6),
        Case("<?xml version='1.1'?><a/>", .version("1.1"), 1, 16),
        Case("<?xml version='1.0' encoding='ISO-8859-1'?><a/>", .encoding("ISO-8859-1"), 1, 31),
        Case("<?xml version='1.0' standalone='maybe'?><a/>", .standalone("maybe"), 1, 33),
        Case("<?xml version='1.0' standalone='no' encoding='UTF-8'?><a/>", .declarationEnd(.character("e")), 1, 37),
        Case("<![CDATA[a]]>", .strayCDATA, 1, 1),
        Case("<a b='&'/>", .ampersand, 1, 7),
        Case("<a b='&#0;'/>", .illegalReference("#0"), 1, 7),
        Case("<a b='&#x1F;'/>", .illegalReference("#x1F"), 1, 7),
        Case("<a b='&#xD800;'/>", .illegalReference("#xD800"), 1, 7),
        Case("<a b='&#xFFFF;'/>", .illegalReference("#xFFFF"), 1, 7),
        Case("<a b='&#x110000;'/>", .illegalReference("#x110000"), 1, 7),
        Case("<a b='&#99999999999999999999;'/>", .illegalReference("#99999999999999999999"), 1, 7),
        Case("<a b='&#;'/>", .illegalReference("#"), 1, 7),
        Case("<a b='&#A;'/>", .characterNumber("#A"), 1, 7),
        Case("<a b='&#X41;'/>", .characterNumber("#X41"), 1, 7),
        Case("<a b='\u{1}'/>", .illegalCharacter("\u{01}"), 1, 7),
        Case("<a>\n\u{FFFE}</a>", .illegalCharacter("\u{FFFE}"), 2, 1),
        Case("<é\u{FFFF}/>", .illegalCharacter("\u{FFFF}"), 1, 3),
    ]

    /// What is wrong with the end.
    static let afterRoot = [
        Case(root("") + "x", .noElement(.character("x")), 1, 56, "Appointment"),
        Case(root("") + "<a/>", .elementAfterRoot, 1, 56, "Appointment"),
        Case(root("") + "</a>", .strayEndTag("a"), 1, 56, "Appointment"),
        Case(root("]]>"), .endOfCDATA, 1, 42, "Appointment"),
        Case(root("<![CDATA["), .unfinished(.sectionOfCDATA), 1, 42, "Appointment"),
        Case(root("<meta>"), .endTag(open: "meta", found: "Appointment"), 1, 48, "Appointment.meta"),
        Case(
            "<Appointment xmlns='http://hl7.org/fhir'></Appointment",
            .tagEnd(of: "/Appointment", .end),
            1,
            55,
            "Appointment"
        ),
        Case(
            "<Appointment xmlns='http://hl7.org/fhir'></appointment>",
            .endTag(open: "Appointment", found: "appointment"),
            1,
            42,
            "Appointment"
        ),
        Case(
            "<Appointment xmlns='http://hl7.org/fhir'>\r\n\r\n",
            .unfinished(.element("Appointment")),
            3,
            1,
            "Appointment"
        ),
    ]

    @Test(
        "other encodings are named",
        arguments: [
            ([0xFE, 0xFF, 0x00, 0x3C], .otherEncoding),
            ([0x3C, 0x00, 0x61, 0x00], .otherEncoding),
            ([0x3C, 0x61, 0xE9, 0x2F, 0x3E], .invalidUTF8(.cutShort, byte: 0xE9)),
            ([0x3C, 0x61, 0xC0, 0x80, 0x3E], .invalidUTF8(.overlong, byte: 0xC0)),
            ([0x3C, 0x61, 0xED, 0xA0, 0x80], .invalidUTF8(.surrogate, byte: 0xED)),
        ] as [([UInt8], FormatError.Kind)]
    )
    func encodings(_ bytes: [UInt8], _ kind: FormatError.Kind) {
        #expect(fault(bytes)?.kind == kind)
    }

    private static func root(_ content: String) -> String {
        "<Appointment xmlns=\"http://hl7.org/fhir\">\(content)</Appointment>"
    }
}
