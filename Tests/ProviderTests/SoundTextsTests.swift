import Bytes
import FHIR
import Provider
import Testing

@Suite("Values that were found sound")
struct SoundTextsTests {
    private let texts = SoundTexts()
    private let reading = SoundTexts.Purpose("reading")
    private let writing = SoundTexts.Purpose("writing")

    private func holds(_ text: Text, for purpose: SoundTexts.Purpose, at seconds: Int = 0) -> Bool {
        texts.hold(for: purpose, at: seconds) { $0 == text }
    }

    @Test("one is known for its purpose, byte for byte, and no other")
    func purpose() {
        #expect(!holds("a", for: reading))
        texts.remember("a", for: reading)
        #expect(holds("a", for: reading))
        #expect(!holds("a", for: writing))
        #expect(!holds("b", for: reading))
        texts.remember("é", for: reading)
        #expect(holds("é", for: reading))
        #expect(!holds("e\u{301}", for: reading))
    }

    @Test("one holds from its first second to the last before its end")
    func validity() {
        texts.remember("a", for: reading, within: Validity(start: 1000, end: 1300.5))
        #expect([999, 1000, 1300, 1301].map { holds("a", for: reading, at: $0) } == [false, true, true, false])
    }

    @Test("the last sixteen are kept, and none that is very long")
    func bounds() {
        for number in 1...17 { texts.remember(Text("\(number)"), for: reading) }
        #expect(!holds("1", for: reading))
        #expect((2...17).allSatisfy { holds(Text("\($0)"), for: reading) })
        let long = Text(String(repeating: "a", count: 8193))
        texts.remember(long, for: reading)
        #expect(!holds(long, for: reading))
        #expect(holds("2", for: reading))
    }
}
