import Bytes
import Testing

@testable import Provider

@Suite("Versions that are no longer kept")
struct ForgottenVersionsTests {
    @Test("each is remembered, whatever its name and order, and nothing else is")
    func remembered() {
        let names: [Text] = ["1", "2", "3", "7", "5", "6", "F5B58C75", "b2c7-41", "0", "636068818095315079", "01", "é"]
        var forgotten = ForgottenVersions()
        for (index, name) in names.enumerated() {
            #expect(!forgotten.contains(name))
            forgotten.insert(name)
            #expect(forgotten.count == index + 1)
            #expect(names.prefix(index + 1).allSatisfy { forgotten.contains($0) })
        }
        for other: Text in ["4", "8", "-1", "00", "1.0", "", "f5b58c75", "636068818095315078", "e\u{301}"] {
            #expect(!forgotten.contains(other), "\(other)")
        }
        forgotten.insert("4")
        #expect((0...7).allSatisfy { forgotten.contains("\($0)") })
    }

    @Test("numbers in a row take no memory each")
    func ranges() {
        var forgotten = ForgottenVersions()
        for number in 1...100_000 { forgotten.insert("\(number)") }
        #expect(forgotten.byteCount < 100)
        #expect(forgotten.contains("1") && forgotten.contains("50000") && forgotten.contains("100000"))
        #expect(!forgotten.contains("0") && !forgotten.contains("100001"))
    }
}
