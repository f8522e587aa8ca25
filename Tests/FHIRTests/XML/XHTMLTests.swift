import Bytes
import Testing

@testable import FHIR

@Suite("XHTML of a narrative")
struct XHTMLTests {
    @Test(
        "the same content is equal however it is written",
        arguments: [
            ("<p>a</p>", "<p >a</p >"),
            ("<br/>", "<br></br>"),
            ("<p class='a' id='b'/>", "<p id=\"b\" class=\"a\"/>"),
            ("<x:p xmlns:x='http://www.w3.org/1999/xhtml'>a</x:p>", "<p>a</p>"),
            ("a &lt; &#38; b", "a <![CDATA[< &]]> b"),
            ("a<!-- c -->b<?d e?>c", "abc"),
            ("\u{E9}", "&#xE9;"),
            ("a\r\nb", "a\nb"),
            ("<p title='a\nb'/>", "<p title='a b'/>"),
            ("<p title='&#34;'/>", "<p title='\"'/>"),
        ]
    )
    func equal(_ one: String, _ other: String) {
        #expect(XHTML.areEqual(div(one), div(other)))
        #expect(XHTML.areEqual(div(other), div(one)))
    }

    @Test(
        "other content is not",
        arguments: [
            ("<p>a</p>", "<p>b</p>"),
            ("<p>a</p>", "<p>a </p>"),
            ("<p>a</p>", "<b>a</b>"),
            ("<p>a</p>", "<p/>a"),
            ("<p/><p/>", "<p><p/></p>"),
            ("<p/>", "<p/><p/>"),
            ("<p class='a'/>", "<p class='b'/>"),
            ("<p class='a'/>", "<p id='a'/>"),
            ("<p class='a'/>", "<p/>"),
            ("<p lang='a'/>", "<p xml:lang='a'/>"),
            ("\u{E9}", "e\u{301}"),
            ("<p title='\u{E9}'/>", "<p title='e\u{301}'/>"),
            ("a\nb", "a b"),
        ]
    )
    func unequal(_ one: String, _ other: String) {
        #expect(!XHTML.areEqual(div(one), div(other)))
    }

    @Test("what is not well-formed equals only itself")
    func broken() {
        #expect(XHTML.areEqual("<div>", "<div>"))
        #expect(!XHTML.areEqual("<div>", "<div >"))
        #expect(!XHTML.areEqual(div("a"), "<div>"))
    }

    @Test(
        "what FHIR allows has no problem",
        arguments: [
            "<div xmlns=\"http://www.w3.org/1999/xhtml\">a</div>",
            "<h:div xmlns:h='http://www.w3.org/1999/xhtml'><h:img src='a'/></h:div>",
            "<div xmlns='http://www.w3.org/1999/xhtml' xml:lang='en' lang='en'><a href='#x' name='y'>&#160;a</a></div>",
        ]
    )
    func valid(_ text: String) {
        #expect(XHTML.problem(in: Text(text)) == nil)
    }

    @Test(
        "everything else is named",
        arguments: [
            ("", .form(.noElement(.end), 1, 1)),
            ("a", .form(.noElement(.character("a")), 1, 1)),
            ("<div>a</div>", .form(.namespace(of: "div", expected: xhtml, found: ""), 1, 1)),
            ("<p xmlns='http://www.w3.org/1999/xhtml'/>", .form(.div("p"), 1, 1)),
            (" <div xmlns='http://www.w3.org/1999/xhtml'>a</div>", .form(.contentBeforeDiv, 1, 1)),
            ("<!-- a --><div xmlns='http://www.w3.org/1999/xhtml'>a</div>", .form(.contentBeforeDiv, 1, 1)),
            (
                "<?xml version='1.0'?><div xmlns='http://www.w3.org/1999/xhtml'>a</div>",
                .form(.declarationMisplaced, 1, 1)
            ),
            ("<div xmlns='http://www.w3.org/1999/xhtml'>a</div>\n", .form(.contentAfterDiv, 1, 50)),
            ("<div xmlns='http://www.w3.org/1999/xhtml'>&nbsp;</div>", .form(.entity("nbsp"), 1, 43)),
            ("<div xmlns='http://www.w3.org/1999/xhtml'> \n<p/></div>", .empty),
            ("<div xmlns='http://www.w3.org/1999/xhtml'><script>a</script></div>", .element("script")),
            ("<div xmlns='http://www.w3.org/1999/xhtml'><P>a</P></div>", .element("P")),
            ("<div xmlns='http://www.w3.org/1999/xhtml' onclick='a'>a</div>", .attribute("onclick", of: "div")),
            ("<div xmlns='http://www.w3.org/1999/xhtml' xml:space='a'>a</div>", .attribute("xml:space", of: "div")),
            (
                "<div xmlns='http://www.w3.org/1999/xhtml' xmlns:x='u' x:id='a'>a</div>",
                .form(.attributeNamespace("x:id"), 1, 55)
            ),
            (
                "<div xmlns='http://www.w3.org/1999/xhtml'><p xmlns='u'/></div>",
                .form(.namespace(of: "p", expected: xhtml, found: "u"), 1, 43)
            ),
        ] as [(String, XHTML.Problem)]
    )
    func invalid(_ text: String, _ problem: XHTML.Problem) {
        #expect(XHTML.problem(in: Text(text)) == problem)
    }

    @Test(
        "in XML the prefix goes, the namespace moves to the div, CDATA becomes text, all else stays",
        arguments: [
            ("<div xmlns='http://www.w3.org/1999/xhtml'> <p  class = 'a' >&#160;</p ><!-- c --><?d?></div>", nil),
            ("<div xmlns='http://www.w3.org/1999/xhtml'/>", nil),
            (
                "<div xmlns='http://www.w3.org/1999/xhtml'><![CDATA[<a>&]]>b<![CDATA[]]></div>",
                "<div xmlns='http://www.w3.org/1999/xhtml'>&lt;a&gt;&amp;b</div>"
            ),
            (
                "<h:div xmlns:h='http://www.w3.org/1999/xhtml' id='a'\n class=\"'\"><h:p/><h:p >a</h:p></h:div >",
                "<div xmlns=\"http://www.w3.org/1999/xhtml\" id='a' class=\"'\"><p/><p>a</p></div >"
            ),
            (
                "<div xmlns='http://www.w3.org/1999/xhtml' xmlns:h='http://www.w3.org/1999/xhtml'><h:br/></div>",
                "<div xmlns='http://www.w3.org/1999/xhtml' xmlns:h='http://www.w3.org/1999/xhtml'><br/></div>"
            ),
            (
                "<h:div xmlns:h='http://www.w3.org/1999/xhtml' xml:lang='en'><p xmlns='http://www.w3.org/1999/xhtml'/></h:div>",
                "<div xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang='en'><p xmlns='http://www.w3.org/1999/xhtml'/></div>"
            ),
        ] as [(String, String?)]
    )
    func fromXML(_ xml: String, _ string: String?) throws {
        let read = try tree(XMLSamples.appointment("<text>\(xml)</text>"))["text"]?["div"]?.string
        #expect(read == Text(string ?? xml))
        #expect(XHTML.areEqual(read ?? "", Text(xml)))
    }

    @Test("a namespace from outside is declared on the div")
    func inherited() throws {
        let text = """
            <f:Appointment xmlns:f="http://hl7.org/fhir" xmlns="http://www.w3.org/1999/xhtml">\
            <f:text><div id="a">b</div></f:text></f:Appointment>
            """
        #expect(try tree(text)["text"]?["div"] == "<div xmlns=\"http://www.w3.org/1999/xhtml\" id=\"a\">b</div>")
    }

    private func div(_ content: String) -> Text {
        "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(content)</div>"
    }
}

private let xhtml: Text = "http://www.w3.org/1999/xhtml"

extension XHTML.Problem {
    fileprivate static func form(_ kind: FormatError.XMLKind, _ line: Int, _ column: Int) -> XHTML.Problem {
        .form(FormatError(.xml(kind), at: TextPosition(byteOffset: column - 1, line: line, column: column)))
    }

    fileprivate static func form(_ kind: FormatError.ResourceKind, _ line: Int, _ column: Int) -> XHTML.Problem {
        .form(FormatError(.resource(kind), at: TextPosition(byteOffset: column - 1, line: line, column: column)))
    }
}
