import Bytes
import Testing

@Suite("Hexadecimal digits")
struct HexadecimalTests {
    @Test(
        "as many as are needed, or zeros before them",
        arguments: [
            (0, 1, "0"), (9, 1, "9"), (10, 1, "a"), (0xF, 2, "0f"), (0x10, 1, "10"), (0x1F, 2, "1f"), (0x100, 2, "100"),
            (0xDEAD_BEEF, 16, "00000000deadbeef"), (.max, 1, "ffffffffffffffff"), (1, 18, "000000000000000001"),
        ] as [(UInt64, Int, String)]
    )
    func digits(_ number: UInt64, _ digits: Int, _ text: String) {
        #expect(number.hexadecimal(digits: digits) == text)
        #expect(number.hexadecimal(digits: digits, .upperCase) == text.uppercased())
    }

    @Test("a byte of a peer is shown as it is, or by its digits")
    func quoted() {
        #expect(QuotedBytes.text("a\u{0}\n~\u{7F}") == #""a\x00\x0A~\x7F""#)
        #expect(QuotedBytes.text("é") == #""\xC3\xA9""#)
        #expect(QuotedBytes.text(String(repeating: "a", count: 40)) == "\"" + String(repeating: "a", count: 40) + "\"")
        #expect(QuotedBytes.text(String(repeating: "a", count: 41)) == "\"" + String(repeating: "a", count: 40) + "…\"")
    }

    @Test(
        "percent-encoding is undone where it is right",
        arguments: [
            ("", ""), ("a%20b", "a b"), ("%41%c3%A9", "A\u{E9}"), ("%4", "%4"), ("%zz%41", "%zzA"), ("100%", "100%"),
        ]
    )
    func percent(_ text: String, _ decoded: String) {
        let bytes = PercentEncoding.decoded(text.utf8.span)
        #expect(bytes == Array(decoded.utf8))
    }
}
