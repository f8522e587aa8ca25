import Bytes
import Testing

@Suite("Text from outside")
struct TextTests {
    @Test("é and e with an accent behind it are two texts")
    func noNormalisation() {
        let one: Text = "\u{E9}"
        let other: Text = "e\u{301}"
        #expect("\u{E9}" == "e\u{301}")
        #expect(one != other)
        #expect(Set([one, other]).count == 2)
        #expect(!one.hasPrefix("e"))
        #expect(other.hasPrefix("e"))
        #expect(other.hasSuffix("\u{301}"))
        #expect(other.contains("e"))
        #expect(other.split(at: "\u{301}")?.before == "e")
    }

    @Test("marks in two orders are two texts")
    func marks() {
        let one: Text = "a\u{316}\u{301}"
        let other: Text = "a\u{301}\u{316}"
        #expect(one != other)
        #expect(other < one)
    }

    @Test(
        "order is that of the bytes, a beginning before the whole",
        arguments: [
            ("", "a"), ("a", "aa"), ("a", "b"), ("Z", "a"), ("z", "é"), ("12345678", "123456789"),
            ("123456789", "12345678A"), ("abcdefgh1", "abcdefgh2"), ("\u{FFFF}", "\u{10000}"),
        ] as [(Text, Text)]
    )
    func order(_ less: Text, _ greater: Text) {
        #expect(less < greater)
        #expect(!(greater < less))
        #expect(less != greater)
        #expect(!(less < less))
    }

    @Test("equal texts hash alike, however they were made")
    func hashes() {
        let literal: Text = "application/fhir+json"
        let joined = Text("application/") == "application/" ? Text("application/" + "fhir+json") : ""
        #expect(literal == joined)
        #expect(literal.hashValue == joined.hashValue)
        #expect([literal: 1][joined] == 1)
        #expect([Text("a"), Text("bc")].hashValue != [Text("ab"), Text("c")].hashValue)
    }

    @Test("a switch compares bytes")
    func patterns() {
        func isAcute(_ text: Text) -> Bool {
            switch text {
            case "\u{E9}": true
            default: false
            }
        }
        #expect(isAcute("\u{E9}"))
        #expect(!isAcute("e\u{301}"))
    }

    private static func text(_ bytes: [UInt8]) -> Text? {
        Text(utf8: bytes.span)
    }

    @Test("only UTF-8 becomes a text")
    func validation() {
        #expect(Self.text([0x61, 0xC3, 0xA9]) == "a\u{E9}")
        #expect(Self.text([]) == "")
        for bytes in [[0xC3], [0xA9], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]] as [[UInt8]] {
            #expect(Self.text(bytes) == nil)
        }
    }

    @Test("it is shown, and put into strings, as it is")
    func shown() {
        let name: Text = "e\u{301}"
        #expect(Array("<\(name)>".utf8) == [0x3C, 0x65, 0xCC, 0x81, 0x3E])
        #expect(("<\(name)>" as Text) == Text("<e\u{301}>"))
        #expect(name.description.utf8.count == 3)
    }

    @Test("what it costs to compare, order, hash and search grows with the length of hostile marks, not its square")
    func hostileMarks() {
        let growth = Cost.growth(from: 2_000) { count in
            let one = Text("a" + String(repeating: "\u{316}\u{301}", count: count))
            let same = Text("a" + String(repeating: "\u{316}\u{301}", count: count))
            let other = Text("a" + String(repeating: "\u{301}\u{316}", count: count))
            return {
                one == same && one != other && other < one && one.hashValue == same.hashValue && !one.contains(other)
                    && one.hasPrefix(same) && one.lowercased == same && Set([one, same, other]).count == 2
            }
        }
        #expect(growth < 6)
    }
}
