import Bytes
import Provider
import Testing

@Suite("Version identifiers")
struct VersionIdentifierStyleTests {
    @Test(
        "a sequence starts at 1, or at a number that the seed data state",
        arguments: [
            (nil, "1"), ("1", "1"), ("7", "7"), ("123456789012345", "123456789012345"), ("0", "1"), ("-1", "1"),
            ("01", "1"), ("+1", "1"), ("1234567890123456", "1"), ("", "1"), ("x", "1"), ("１", "1"),
        ] as [(String?, String)]
    )
    func firstOfSequence(_ stated: String?, _ expected: String) {
        #expect(VersionIdentifierStyle.sequence.first(of: "any", carrying: stated.map { Text($0) }) == Text(expected))
    }

    @Test("it goes on by one", arguments: [("1", "2"), ("9", "10"), ("123456789012345", "123456789012346")])
    func nextOfSequence(_ previous: String, _ next: String) {
        #expect(VersionIdentifierStyle.sequence.next(after: Text(previous), of: "any") == Text(next))
    }

    @Test("hexadecimal ones are kept if they have the form")
    func statedHexadecimal() {
        let stated = "F5B58C75431BBEBA307ACC08F78537EC"
        #expect(VersionIdentifierStyle.hexadecimal.first(of: "a", carrying: Text(stated)) == Text(stated))
        let made = VersionIdentifierStyle.hexadecimal.first(of: "a", carrying: nil)
        for other in ["1", stated.lowercased(), String(stated.dropLast()), stated + "0", "G" + stated.dropFirst()] {
            #expect(VersionIdentifierStyle.hexadecimal.first(of: "a", carrying: Text(other)) == made)
        }
    }

    @Test("hexadecimal ones are 32 digits, of an appointment and its version alone, and never repeat")
    func spread() {
        var seen: Set<Text> = []
        for appointment in ["a", "b", "aebebd1000000000", "aebebd1000000001"] as [Text] {
            var version = VersionIdentifierStyle.hexadecimal.first(of: appointment, carrying: nil)
            for _ in 0..<1000 {
                #expect(version.string.wholeMatch(of: /[0-9A-F]{32}/) != nil)
                #expect(seen.insert(version).inserted)
                let next = VersionIdentifierStyle.hexadecimal.next(after: version, of: appointment)
                #expect(next == VersionIdentifierStyle.hexadecimal.next(after: version, of: appointment))
                version = next
            }
        }
        #expect(seen.count == 4000)
    }
}
