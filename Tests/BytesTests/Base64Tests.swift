import Bytes
import Testing

@Suite("Base64, RFC 4648")
struct Base64Tests {
    @Test(
        "the alphabet of URLs is read without padding (§5)",
        arguments: [
            ("", []), ("AA", [0x00]), ("_w", [0xFF]), ("-_8", [0xFB, 0xFF]), ("Zm9v", [0x66, 0x6F, 0x6F]),
            ("Zm9vYg", [0x66, 0x6F, 0x6F, 0x62]), ("e30", [0x7B, 0x7D]), ("____", [0xFF, 0xFF, 0xFF]),
            ("AAECAwQFBgcICQ", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
        ] as [(String, [UInt8])]
    )
    func url(_ text: String, _ bytes: [UInt8]) {
        #expect(Base64.url.decode(text) == bytes)
        #expect(Base64.url.encode(bytes) == text)
    }

    @Test(
        "anything else is refused there",
        arguments: [
            "A", "AAAAA", "AA=", "AA==", "A+", "A/", "A A", "AA\n", "AÄ", "AA.", "AB", "AAB", "\u{0}\u{0}", "AAAAA+AA",
            "AAAéAA",
        ]
    )
    func notURL(_ text: String) {
        #expect(Base64.url.decode(text) == nil)
    }

    @Test(
        "the standard alphabet is read with padding (§4)",
        arguments: [
            ("", []), ("AA==", [0x00]), ("/w==", [0xFF]), ("+/8=", [0xFB, 0xFF]), ("Zm9v", [0x66, 0x6F, 0x6F]),
            ("e30=", [0x7B, 0x7D]), ("////", [0xFF, 0xFF, 0xFF]),
        ] as [(String, [UInt8])]
    )
    func standard(_ text: String, _ bytes: [UInt8]) {
        #expect(Base64.standard.decode(text) == bytes)
        #expect(Base64.standard.encode(bytes) == text)
    }

    @Test(
        "anything else is refused there",
        arguments: [
            "AA", "AAA", "AA=", "AAAA=", "=", "==", "====", "A===", "=AAA", "A=AA", "AA=A", "_w==", "-_8=", "AB==",
            "AAB=", "AA==AA==", "AA= =",
        ]
    )
    func notStandard(_ text: String) {
        #expect(Base64.standard.decode(text) == nil)
    }
}
