import Testing

@testable import FHIR

@Suite("XML refusals")
struct XMLRefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var error: String
        var testDescription: String { text }

        init(_ text: String, _ error: String) {
            self.text = text
            self.error = error
        }
    }

    static let fhir = [
        Case(
            "<Appointment/>",
            "1:1 expected \"Appointment\" in the namespace \"http://hl7.org/fhir\", found it in no namespace"
        ),
        Case(
            "<a:Appointment xmlns:a='urn:a'/>",
            "1:1 expected \"Appointment\" in the namespace \"http://hl7.org/fhir\", found it in the namespace \"urn:a\""
        ),
        Case(
            root("<x xmlns=''/>"),
            "1:42 Appointment.x: expected \"x\" in the namespace \"http://hl7.org/fhir\", found it in no namespace"
        ),
        Case(
            root("<status xmlns='urn:a' value='b'/>"),
            "1:42 Appointment.status: expected \"status\" in the namespace \"http://hl7.org/fhir\", found it in the namespace \"urn:a\""
        ),
        Case(root("booked"), "1:42 Appointment: expected no text between elements, found \"booked\""),
        Case(
            root("<status value='booked'> \n x</status>"),
            "2:2 Appointment.status: expected no text between elements, found \"x\""
        ),
        Case(root("<![CDATA[x]]>"), "1:51 Appointment: expected no text between elements, found \"x\""),
        Case(
            root("<start value='a'/><status value='b'/>"),
            "1:60 Appointment.status: \"status\" must stand before \"start\": elements come in the standard's order"
        ),
        Case(
            root("<participant/><slot/><participant/>"),
            "1:56 Appointment.slot: \"slot\" must stand before \"participant\": elements come in the standard's order"
        ),
        Case(
            root("<slot/><participant/><slot/>"),
            "1:63 Appointment.slot: the items of \"slot\" must stand side by side, found \"participant\" between them"
        ),
        Case(
            root("<slot/><foo/><slot/>"),
            "1:55 Appointment.slot: the items of \"slot\" must stand side by side, found \"foo\" between them"
        ),
        Case(
            root("<participant/><participant><status value='a'/><type/></participant>"),
            "1:88 Appointment.participant[1].type: \"type\" must stand before \"status\": elements come in the standard's order"
        ),
        Case(
            root("<status code='a'/>"),
            "1:50 Appointment.status: the attribute \"code\" is not allowed: a primitive has only value and id"
        ),
        Case(
            root("<status xmlns:x='urn:x' x:value='a'/>"),
            "1:66 Appointment.status: the attribute \"x:value\" is not allowed: a primitive has only value and id"
        ),
        Case(
            root("<status xml:lang='en' value='a'/>"),
            "1:50 Appointment.status: the attribute \"xml:lang\" is not allowed: a primitive has only value and id"
        ),
        Case(
            root("<extension url='a'><valueId id='a'/><valueCode value='b'/><valueId id='c'/></extension>"),
            "1:100 Appointment.extension[0].valueId: the items of \"valueId\" must stand side by side, found \"valueCode\" between them"
        ),
        Case(
            root("<meta url='a'/>"),
            "1:48 Appointment.meta: the attribute \"url\" is not allowed: FHIR has only value, id and url, in their places"
        ),
        Case(
            root("<meta value='a'><tag/></meta>"),
            "1:48 Appointment.meta: the attribute \"value\" is not allowed: this element has content of its own, and no value"
        ),
        Case(
            "<Appointment xmlns='http://hl7.org/fhir' id='a'/>",
            "1:42 Appointment: the attribute \"id\" is not allowed: a resource has no attributes (its id is an element)"
        ),
        Case(
            "<Appointment xmlns='http://hl7.org/fhir' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a'/>",
            "1:96 Appointment: the attribute \"xsi:schemaLocation\" is not allowed: a resource has no attributes (its id is an element)"
        ),
        Case(
            root("<contained id='a'><Patient/></contained>"),
            "1:53 Appointment.contained[0]: the attribute \"id\" is not allowed: an element around a resource has no attributes"
        ),
        Case(
            root("<contained><Patient/><Slot/></contained>"),
            "1:63 Appointment.contained[0]: expected one resource, found also \"Slot\": each has its own element"
        ),
        Case(
            root("<extension><url value='a'/></extension>"),
            "1:53 Appointment.extension[0].url: \"url\" is an attribute of its element, not an element"
        ),
        Case(
            root("<meta><id value='a'/></meta>"),
            "1:48 Appointment.meta.id: \"id\" is an attribute of its element, not an element"
        ),
        Case(root("<_status/>"), "1:42 Appointment._status: no element of FHIR is named \"_status\""),
        Case(
            root("<resourceType value='a'/>"),
            "1:42 Appointment.resourceType: no element of FHIR is named \"resourceType\""
        ),
        Case(
            root("<text><div>a</div></text>"),
            "1:48 Appointment.text.div: expected \"div\" in the namespace \"http://www.w3.org/1999/xhtml\", found it in the namespace \"http://hl7.org/fhir\""
        ),
        Case(
            root("<text><div xmlns='http://www.w3.org/1999/xhtml'><svg xmlns='urn:s'/></div></text>"),
            "1:90 Appointment.text.div: expected \"svg\" in the namespace \"http://www.w3.org/1999/xhtml\", found it in the namespace \"urn:s\""
        ),
        Case(
            root("<div xmlns='http://www.w3.org/1999/xhtml'><p></div>"),
            "1:87 Appointment.div: expected the end tag </p>, found </div>"
        ),
        Case(
            root("<status value='&nbsp;'/>"),
            "1:57 Appointment: expected one of &lt; &gt; &amp; &quot; &apos; and character references like &#160;, found &nbsp;"
        ),
    ]

    @Test("what is no FHIR XML is refused with its place and element", arguments: fhir)
    func refuses(_ item: Case) {
        #expect(description(fault(item.text)) == item.error)
    }

    static let xml = [
        Case("", "1:1 expected an element, found the end of the text"),
        Case("  ", "1:3 expected an element, found the end of the text"),
        Case("{}", "1:1 expected an element, found text: \"{\""),
        Case("<", "1:2 expected an element's name after \"<\", found the end of the text"),
        Case("<1/>", "1:2 expected an element's name after \"<\", found \"1\""),
        Case("< a/>", "1:2 expected an element's name after \"<\", found a space"),
        Case("<a:/>", "1:4 expected a name after the prefix and its colon, found \"/\""),
        Case("<a:b:c/>", "1:5 expected white space, \"/>\" or \">\" in a tag, found \":\""),
        Case("<a", "1:3 the text ends within the tag <a"),
        Case("<a/", "1:4 expected \">\" after \"/\" in the tag <a, found the end of the text"),
        Case("<a b/>", "1:5 expected \"=\" after the attribute's name b, found \"/\""),
        Case("<a b=c/>", "1:6 expected the value of the attribute b in quotes, found \"c\""),
        Case("<a b='c/>", "1:7 the text ends within the value of the attribute b"),
        Case("<a b='<'/>", "1:7 \"<\" may not stand in the value of an attribute: write \"&lt;\""),
        Case("<a b='1'c='2'/>", "1:9 expected white space, \"/>\" or \">\" in a tag, found \"c\""),
        Case("<a b='1' b='2'/>", "1:10 the attribute \"b\" is there twice"),
        Case("<a xmlns:x='u' xmlns:y='u' x:b='1' y:b='2'/>", "1:36 the attribute \"b\" is there twice"),
        Case("<a xmlns='u' xmlns='v'/>", "1:14 the attribute \"xmlns\" is there twice"),
        Case("<a xmlns:x='u' xmlns:x='v'/>", "1:16 the attribute \"xmlns:x\" is there twice"),
        Case("<x:a/>", "1:2 the prefix \"x\" is not declared"),
        Case("<a x:b='1'/>", "1:4 the prefix \"x\" is not declared"),
        Case("<a xmlns:x=''/>", "1:4 the prefix \"x\" is declared without a namespace"),
        Case("<a xmlns:xml='u'/>", "1:4 the prefixes xml and xmlns and their namespaces are reserved"),
        Case("<a xmlns:xmlns='u'/>", "1:4 the prefixes xml and xmlns and their namespaces are reserved"),
        Case(
            "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
            "1:4 the prefixes xml and xmlns and their namespaces are reserved"
        ),
        Case(
            "<a xmlns:b='http://www.w3.org/2000/xmlns/'/>",
            "1:4 the prefixes xml and xmlns and their namespaces are reserved"
        ),
        Case("<xmlns:a/>", "1:2 the prefix \"xmlns\" is not declared"),
        Case("</a>", "1:1 expected no end tag here, found </a>"),
        Case("<!DOCTYPE a>", "1:1 a document type (<!DOCTYPE) is not allowed in FHIR"),
        Case("<!doctype html>", "1:1 a document type (<!DOCTYPE) is not allowed in FHIR"),
        Case(
            "<!-- --><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "1:9 a document type (<!DOCTYPE) is not allowed in FHIR"
        ),
        Case("<!ELEMENT a ANY>", "1:1 expected a tag, a comment or a CDATA section, found \"<!\""),
        Case("<!-- a -- b --><a/>", "1:8 expected \">\" after \"--\" in a comment, found a space"),
        Case("<!-- a", "1:1 the text ends within a comment"),
        Case("<?a b", "1:1 the text ends within a processing instruction"),
        Case("<??><a/>", "1:3 expected the target of a processing instruction after \"<?\", found \"?\""),
        Case(
            " <?xml version='1.0'?><a/>",
            "1:2 the XML declaration may stand only at the very beginning, and not in a narrative"
        ),
        Case("<?xml?><a/>", "1:1 the XML declaration may stand only at the very beginning, and not in a narrative"),
        Case("<?xml encoding='UTF-8'?><a/>", "1:6 expected version=\"1.0\" first in the XML declaration"),
        Case("<?xml version='1.1'?><a/>", "1:16 expected XML version 1.0, found \"1.1\""),
        Case(
            "<?xml version='1.0' encoding='ISO-8859-1'?><a/>",
            "1:31 expected the encoding UTF-8, found \"ISO-8859-1\""
        ),
        Case(
            "<?xml version='1.0' standalone='maybe'?><a/>",
            "1:33 expected standalone to be yes or no, found \"maybe\""
        ),
        Case(
            "<?xml version='1.0' standalone='no' encoding='UTF-8'?><a/>",
            "1:37 expected \"?>\" after the XML declaration, found \"e\""
        ),
        Case("<![CDATA[a]]>", "1:1 expected an element, found a CDATA section"),
        Case("<a b='&'/>", "1:7 expected \";\" after \"&\": write a plain \"&\" as \"&amp;\""),
        Case("<a b='&#0;'/>", "1:7 &#0; is no character that can stand in XML"),
        Case("<a b='&#x1F;'/>", "1:7 &#x1F; is no character that can stand in XML"),
        Case("<a b='&#xD800;'/>", "1:7 &#xD800; is no character that can stand in XML"),
        Case("<a b='&#xFFFF;'/>", "1:7 &#xFFFF; is no character that can stand in XML"),
        Case("<a b='&#x110000;'/>", "1:7 &#x110000; is no character that can stand in XML"),
        Case("<a b='&#99999999999999999999;'/>", "1:7 &#99999999999999999999; is no character that can stand in XML"),
        Case("<a b='&#;'/>", "1:7 &#; is no character that can stand in XML"),
        Case("<a b='&#A;'/>", "1:7 expected a character's number, found &#A;"),
        Case("<a b='&#X41;'/>", "1:7 expected a character's number, found &#X41;"),
        Case("<a b='\u{1}'/>", "1:7 the character U+0001 cannot stand in XML"),
        Case("<a>\n\u{FFFE}</a>", "2:1 the character U+FFFE cannot stand in XML"),
        Case("<é\u{FFFF}/>", "1:3 the character U+FFFF cannot stand in XML"),
    ]

    @Test("what is not well-formed is refused with its place", arguments: xml)
    func refusesXML(_ item: Case) {
        #expect(description(fault(item.text)) == item.error)
    }

    static let afterRoot = [
        Case(root("") + "x", "1:56 expected an element, found text: \"x\""),
        Case(root("") + "<a/>", "1:56 expected the end of the text after the root element, found another element"),
        Case(root("") + "</a>", "1:56 expected no end tag here, found </a>"),
        Case(root("]]>"), "1:42 \"]]>\" may not stand in text: write \"]]&gt;\""),
        Case(root("<![CDATA["), "1:42 the text ends within a CDATA section"),
        Case(root("<meta>"), "1:48 expected the end tag </meta>, found </Appointment>"),
        Case(
            "<Appointment xmlns='http://hl7.org/fhir'></Appointment",
            "1:55 expected \">\" after the end tag </Appointment, found the end of the text"
        ),
        Case(
            "<Appointment xmlns='http://hl7.org/fhir'></appointment>",
            "1:42 expected the end tag </Appointment>, found </appointment>"
        ),
        Case(
            "<Appointment xmlns='http://hl7.org/fhir'>\r\n\r\n",
            "3:1 the text ends before the end tag </Appointment>"
        ),
    ]

    @Test("the end must be where it should be", arguments: afterRoot)
    func refusesEnd(_ item: Case) {
        let found = fault(item.text).map { "\($0.position.line):\($0.position.column) \($0.reason)" }
        #expect(found == item.error)
    }

    @Test(
        "other encodings are named",
        arguments: [
            ([0xFE, 0xFF, 0x00, 0x3C], "expected UTF-8, found UTF-16 or UTF-32"),
            ([0x3C, 0x00, 0x61, 0x00], "expected UTF-8, found UTF-16 or UTF-32"),
            ([0x3C, 0x61, 0xE9, 0x2F, 0x3E], "expected UTF-8, found the byte 0xE9 out of place"),
            ([0x3C, 0x61, 0xC0, 0x80, 0x3E], "expected UTF-8, found the byte 0xC0 out of place"),
            ([0x3C, 0x61, 0xED, 0xA0, 0x80], "expected UTF-8, found the byte 0xED out of place"),
        ] as [([UInt8], String)]
    )
    func encodings(_ bytes: [UInt8], _ reason: String) {
        #expect(fault(bytes)?.reason == reason)
    }

    private static func root(_ content: String) -> String {
        "<Appointment xmlns=\"http://hl7.org/fhir\">\(content)</Appointment>"
    }

    private func description(_ error: FormatError?) -> String? {
        error.map { error in
            let path = error.path.map { "\($0): " } ?? ""
            return "\(error.position.line):\(error.position.column) \(path)\(error.reason)"
        }
    }
}
