import Bytes
import FHIR
import Provider
import Testing

@Suite("Version identifiers")
struct VersionIdentifierStyleTests {
    private func version(_ identifier: Text, after previous: Version? = nil) -> Version {
        Version(identifier: identifier, after: previous, lastUpdated: Instant(unixSeconds: 0), content: [])
    }

    @Test(
        "a sequence starts at 1 and goes on from the largest number so far",
        arguments: [
            (["1"], "2"), (["9"], "10"), (["123456789012345"], "123456789012346"), (["b2c7-41"], "2"),
            (["1", "b2c7-41"], "2"), (["7", "b2c7-41"], "8"), (["90", "7"], "91"), (["0"], "2"), (["01", "+7"], "2"),
            (["999999999999999999", "1000000000000000000"], "1000000000000000001"), (["１"], "2"),
            (["9223372036854775807"], "2"),
        ] as [([Text], Text)]
    )
    func sequence(_ identifiers: [Text], _ next: Text) {
        #expect(VersionIdentifierStyle.sequence.first(of: "any") == "1")
        var last = version(identifiers[0])
        for identifier in identifiers.dropFirst() { last = version(identifier, after: last) }
        #expect(VersionIdentifierStyle.sequence.next(after: last) == next)
    }

    @Test("hexadecimal ones are 32 digits, of an appointment and its version alone, and never repeat")
    func spread() {
        let style = VersionIdentifierStyle.hexadecimal
        var seen: Set<Text> = []
        for appointment in ["a", "b", "aebebd1000000000", "aebebd1000000001"] as [Text] {
            var identifier = style.first(of: appointment)
            for _ in 0..<1000 {
                #expect(identifier.string.wholeMatch(of: /[0-9A-F]{32}/) != nil)
                #expect(seen.insert(identifier).inserted)
                let next = style.next(after: version(identifier), of: appointment)
                #expect(next == style.next(after: version(identifier), of: appointment))
                identifier = next
            }
        }
        #expect(seen.count == 4000)
    }

    @Test("hexadecimal ones that are known are passed over")
    func known() {
        let style = VersionIdentifierStyle.hexadecimal
        let first = version("F5B58C75431BBEBA307ACC08F78537EC")
        let second = style.next(after: first)
        let third = style.next(after: version(second))
        #expect(style.next(after: first, unless: second) == third)
    }
}

extension VersionIdentifierStyle {
    fileprivate func next(after version: Version, of appointment: Text = "any", unless known: Text? = nil) -> Text {
        next(after: version.identifier, of: appointment, largest: version.number) { $0 == known }
    }
}
