import Bytes
import Testing

@testable import FHIR

@Suite("Narrative")
struct NarrativeTests {
    @Test(
        "formatted text is fine",
        arguments: [
            "<p>Hello</p>", "a &amp; b &#160; &#xA0;", "<p class='x' style=\"color:red\">a<br/>b<br /></p>",
            "<!-- a --><p>b</p>", "<![CDATA[a < b]]>", "<img src=\"#x\" alt=\"\"/>",
            "<a href=\"http://x/?a=1&amp;b\">x</a>", "<a href=\"x?javascript:\">x</a>",
            "<table><tr><td colspan=\"2\" xml:lang=\"en\">é</td></tr></table>", "<?pi x?>a",
            "<p xmlns=\"http://www.w3.org/1999/xhtml\">a</p>", "<h1 >a</h1 >", "a > b", "<p title=\"data: none\">a</p>",
            "<p style=\"color:red\" class=\"vbscript:\">&#160;a</p>",
        ]
    )
    func fine(_ content: String) throws {
        #expect(try findings(inside: content) == [])
    }

    @Test("any prefix may stand for the namespace, but must stand where it is declared")
    func prefixes() throws {
        let text = "<x:div xmlns:x='http://www.w3.org/1999/xhtml'><x:p>a</x:p></x:div>"
        #expect(try findings(in: text) == [])
        let found = try findings(in: text.replacing("x:p>", with: "p>"))
        #expect(
            found.map(\.found) == ["`p` in no namespace in line 1, column 47"]
        )
    }

    @Test(
        "what is not harmless formatting is refused",
        arguments: [
            ("<script>x</script>", "the element `script`"), ("<form/>", "the element `form`"),
            ("<iframe/>", "the element `iframe`"), ("<P>a</P>", "the element `P`"),
            ("<object/>", "the element `object`"), ("<base href='x'/>", "the element `base`"),
            ("<link href='x'/>", "the element `link`"),
            ("<p onclick=\"x()\">a</p>", "the attribute `onclick` of `p`"),
            ("<a href=\" JavaScript:x\">a</a>", "script in the attribute `href` of `a`"),
            ("<a href=\"java&#10;script&#58;x\">a</a>", "script in the attribute `href` of `a`"),
            ("<a href=\"VBScript:x\">a</a>", "script in the attribute `href` of `a`"),
            ("<img src=\"data:text/html,x\"/>", "data in the attribute `src` of `img`"),
            ("<p style=\"background:url(java&#9;Script:x)\">a</p>", "script in the attribute `style` of `p`"),
        ]
    )
    func harmful(_ content: String, _ what: String) throws {
        let finding = Finding(
            .narrative,
            at: Self.path,
            expected: "only what formats text",
            found: what,
            key: "txt-1"
        )
        #expect(try findings(inside: "a" + content) == [finding])
    }

    @Test(
        "a narrative says something",
        arguments: ["", " \n", "<p> </p>", "<br/>", "<!-- a -->", "<![CDATA[ ]]>", "&#32;", "<p>&#160; &#xA0;</p>"]
    )
    func empty(_ content: String) throws {
        let finding = Finding(
            .narrative,
            at: Self.path,
            expected: "text or an image",
            found: "neither",
            key: "txt-2"
        )
        #expect(try findings(inside: content) == [finding])
    }

    @Test(
        "text that is no div element is refused",
        arguments: ["Hello", "<p>a</p>", "<div>a</div>", "<div xmlns='x'>a</div>", " "]
    )
    func noDiv(_ text: String) throws {
        let found = try findings(in: text)
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.expected.hasPrefix("well-formed XHTML: ") })
    }

    @Test(
        "what is not well-formed is refused",
        arguments: [
            "<p>a", "<p>a</b>", "&nbsp;", "a & b", "<p class=x>a</p>", "<p class='a' class='b'>a</p>", "&#0;",
            "<p class='<'>a</p>", "<p class>a</p>", "<!-- a", "</div>b", "<1>", "]]>", "<!-- a -- b -->", "&#xFFFE;",
            "\u{FFFF}", "<p class='a'id='b'/>", "<a:b:c/>", "<?xml version='1.0'?>", "<y:p>a</y:p>",
        ]
    )
    func malformed(_ content: String) throws {
        let found = try findings(inside: "a" + content)
        #expect(found.allSatisfy { $0.expected.hasPrefix("well-formed XHTML: ") })
        #expect(found.map(\.key) == [nil])
    }

    @Test("a div that breaks off at any byte is refused")
    func cut() throws {
        let text = Array(
            "<div xmlns='http://www.w3.org/1999/xhtml'><p class='b'>a&#x41;<br/></p><![CDATA[c]]></div>".utf8
        )
        for length in 1..<text.count {
            #expect(try findings(in: String(decoding: text[..<length], as: UTF8.self)).map(\.kind) == [.narrative])
        }
    }

    private static let path = ElementPath("Appointment", [.member("text"), .member("div")])

    private func findings(inside content: String) throws -> [Finding] {
        try findings(in: "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(content)</div>")
    }

    private func findings(in div: String) throws -> [Finding] {
        var object = try #require(appointment("").object)
        object["text"] = ["status": "generated", "div": .string(div)]
        return Validator(.stu3).findings(in: .object(object))
    }
}
