import Bytes
import Testing

@Suite("Searching in text from outside")
struct TextSearchingTests {
    @Test(
        "where one text stands first in another",
        arguments: [
            ("", "", 0), ("abc", "", 0), ("abc", "a", 0), ("abc", "c", 2), ("abc", "abc", 0), ("abc", "abcd", nil),
            ("abc", "d", nil), ("aaaab", "aab", 2), ("abababac", "ababac", 2), ("aabaabaaab", "aabaaab", 3),
            ("0123456789 0123456789", "9 0", 9), ("e\u{301}", "\u{301}", 1), ("\u{E9}", "e", nil),
        ] as [(Text, Text, Int?)]
    )
    func contains(_ text: Text, _ sought: Text, _ place: Int?) {
        #expect(text.contains(sought) == (place != nil))
        #expect(text.split(at: sought)?.before.utf8.count == place)
        let rest = place.map { Array(text.utf8.dropFirst($0 + sought.utf8.count)) }
        #expect(text.split(at: sought).map { Array($0.after.utf8) } == rest)
    }

    @Test("it finds what looking at every place finds", arguments: 1...20)
    func againstEveryPlace(_ seed: Int) {
        var state = UInt64(seed)
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<500 {
            let text = (0..<next(40)).map { _ in UInt8(ascii: "a") + UInt8(next(2)) }
            let sought = (0..<next(7)).map { _ in UInt8(ascii: "a") + UInt8(next(2)) }
            let places = text.count < sought.count ? 0..<0 : 0..<text.count - sought.count + 1
            let first = places.first { text[$0..<$0 + sought.count].elementsEqual(sought) }
            let found = text.span.firstRange(of: sought.span)
            #expect(found?.lowerBound == first)
        }
    }

    @Test(
        "parts between the places of a byte",
        arguments: [
            ("", [""]), ("a", ["a"]), ("a.b", ["a", "b"]), (".", ["", ""]), ("a..b.", ["a", "", "b", ""]),
            ("\u{E9}.e\u{301}", ["\u{E9}", "e\u{301}"]),
        ] as [(Text, [Text])]
    )
    func parts(_ text: Text, _ parts: [Text]) {
        #expect(text.split(at: UInt8(ascii: ".")) == parts)
    }

    @Test("beginnings and ends")
    func ends() {
        let text: Text = "application/fhir+json"
        #expect(text.hasPrefix("application/"))
        #expect(text.hasPrefix(""))
        #expect(text.hasPrefix(text))
        #expect(!text.hasPrefix("application/fhir+json;"))
        #expect(!text.hasPrefix("Application/"))
        #expect(text.hasSuffix("+json"))
        #expect(text.hasSuffix(""))
        #expect(!text.hasSuffix("+xml"))
        #expect(text.dropping(prefix: "application/") == "fhir+json")
        #expect(text.dropping(prefix: "text/") == nil)
        #expect(text.dropping(prefix: text) == "")
    }

    @Test("A to Z are made lower case, and nothing else")
    func lowercased() {
        #expect(Text("Content-Type @[`{ÀÉ\u{212A}").lowercased == "content-type @[`{ÀÉ\u{212A}")
        #expect(Text("ETag").equalsIgnoringCase("etag"))
        #expect(!Text("ETag").equalsIgnoringCase("etags"))
        #expect(!Text("k").equalsIgnoringCase("\u{212A}"))
        #expect(!Text("@").equalsIgnoringCase("`"))
    }

    @Test("the search costs no more where almost everything matches")
    func hostileSearch() {
        let growth = Cost.growth(from: 5_000) { count in
            let text = Text(String(repeating: "a", count: 2 * count))
            let sought = Text(String(repeating: "a", count: count) + "b")
            return { text.contains(sought) }
        }
        #expect(growth < 6)
    }
}
