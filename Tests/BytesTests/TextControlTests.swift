import Bytes
import Testing

@Suite("Controls in text for people")
struct TextControlTests {
    @Test(
        "what a terminal would act on is written as JSON writes it",
        arguments: [
            ("a\u{1B}[2Jb", #"a\u001B[2Jb"#), ("\u{0}\u{7}\u{8}\t\r", #"\u0000\u0007\u0008\u0009\u000D"#),
            ("\u{7F}\u{80}\u{9B}1m\u{9F}", #"\u007F\u0080\u009B1m\u009F"#), ("a\nb", #"a\u000Ab"#),
            ("a\r\nb", #"a\u000D\u000Ab"#), ("\u{202E}abc\u{2066}\u{200F}\u{61C}", #"\u202Eabc\u2066\u200F\u061C"#),
        ]
    )
    func visible(_ text: Text, _ expected: Text) {
        #expect(text.withVisibleControls() == expected)
    }

    @Test("everything else stays as it is", arguments: ["", "plain", "naïve é …", "e\u{316}\u{301}", "\u{A0}", "日本 👩‍⚕️"])
    func untouched(_ text: Text) {
        #expect(text.withVisibleControls() == text)
    }

    @Test("lines can stay lines")
    func lines() {
        #expect(Text("a\n\u{1B}b\r\nc\n").withVisibleControls(keepingLines: true) == "a\n\\u001Bb\\u000D\nc\n")
    }
}
