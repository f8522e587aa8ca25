import Testing

@testable import FHIR

@Suite("Narrative")
struct NarrativeTests {
    @Test(
        "formatted text is fine",
        arguments: [
            "<p>Hello</p>", "a &amp; b &#160; &#xA0;", "<p class='x' style=\"color:red\">a<br/>b<br /></p>",
            "<!-- a --><p>b</p>", "<![CDATA[a < b]]>", "<img src=\"#x\" alt=\"\"/>",
            "<a href=\"http://x/?a=1&amp;b\">x</a>",
            "<table><tr><td colspan=\"2\" xml:lang=\"en\">é</td></tr></table>", "<?pi x?>a",
            "<p xmlns=\"http://www.w3.org/1999/xhtml\">a</p>", "<h1 >a</h1 >", "a > b",
        ]
    )
    func fine(_ content: String) {
        #expect(Narrative.fault(in: "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(content)</div>") == nil)
    }

    @Test("any prefix may stand for the namespace")
    func prefixes() {
        let text = "<x:div xmlns:x='http://www.w3.org/1999/xhtml'><x:p>a</x:p></x:div>"
        #expect(Narrative.fault(in: text) == nil)
        #expect(Narrative.fault(in: text.replacing("x:p>", with: "p>"))?.found == "<p>")
    }

    @Test(
        "what is not harmless formatting is refused",
        arguments: [
            ("<script>x</script>", "<script>"), ("<form/>", "<form>"), ("<iframe/>", "<iframe>"), ("<P>a</P>", "<P>"),
            ("<p onclick=\"x()\">a</p>", "onclick=\"x()\""), ("<object/>", "<object>"), ("<base href='x'/>", "<base>"),
            ("<a href=\" JavaScript:x\">a</a>", "href=\" JavaScript:x\""), ("<link href='x'/>", "<link>"),
        ]
    )
    func harmful(_ content: String, _ found: String) {
        let fault = Narrative.fault(in: "<div xmlns=\"http://www.w3.org/1999/xhtml\">a\(content)</div>")
        #expect(fault?.key == "txt-1")
        #expect(fault?.found == found)
    }

    @Test("a narrative says something", arguments: ["", " \n", "<p> </p>", "<br/>", "<!-- a -->", "<![CDATA[ ]]>"])
    func empty(_ content: String) {
        let fault = Narrative.fault(in: "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(content)</div>")
        #expect(fault == Narrative.Fault(expected: "text or an image", found: "none", key: "txt-2"))
    }

    @Test(
        "text that is no div element is refused",
        arguments: [
            ("Hello", "a div element", "Hello"), ("<p>a</p>", "a div element", "<p>"),
            ("<div>a</div>", "a div in the namespace http://www.w3.org/1999/xhtml", "no namespace"),
            ("<div xmlns='x'>a</div>", "the namespace http://www.w3.org/1999/xhtml", "x"),
        ]
    )
    func noDiv(_ text: String, _ expected: String, _ found: String) {
        let fault = Narrative.fault(in: text)
        #expect(fault?.expected == expected)
        #expect(fault?.found == found)
    }

    @Test(
        "what is not well-formed is refused",
        arguments: [
            ("<p>a", "</p>", "</div>"), ("<p>a</b>", "</p>", "</b>"), ("&nbsp;", entities, "&nbsp;</div>"),
            ("a & b", entities, "& b</div>"), ("<p class=x>a</p>", "the value of class in quotes", "x>a</p></div>"),
            ("<p class='a' class='b'>a</p>", "class once", "it twice"), ("&#0;", entities, "&#0;</div>"),
            ("<p class='<'>a</p>", "&lt; in the value of class", "<'>a</p></div>"),
            ("<p class>a</p>", "= after class", ">a</p></div>"), ("<!-- a", "--> at the end of a comment", "the end"),
            ("</div>b", "nothing after the div", "b</div>"), ("<1>", "a name", "1></div>"),
        ]
    )
    func malformed(_ content: String, _ expected: String, _ found: String) {
        let fault = Narrative.fault(in: "<div xmlns=\"http://www.w3.org/1999/xhtml\">a\(content)</div>")
        #expect(fault == Narrative.Fault(expected: expected, found: found, key: nil))
    }

    @Test("a div that breaks off at any byte is refused")
    func cut() {
        let text = Array(
            "<div xmlns='http://www.w3.org/1999/xhtml'><p class='b'>a&#x41;<br/></p><![CDATA[c]]></div>".utf8
        )
        for length in 1..<text.count {
            #expect(Narrative.fault(in: String(decoding: text[..<length], as: UTF8.self)) != nil)
        }
    }
}

private let entities = "&lt; &gt; &amp; &quot; &apos; or a number after &"
