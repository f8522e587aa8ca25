import Testing

@testable import Exchanging

@Suite("Identifiers of requests")
struct RequestIdentifiersTests {
    @Test("they are UUIDs of version 4 and never repeat", arguments: [0, 1, .max] as [UInt64])
    func unique(_ seed: UInt64) {
        let identifiers = RequestIdentifiers(seed: seed)
        var seen: Set<String> = []
        for _ in 0..<5000 {
            let text = identifiers.nextText()
            #expect(text.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
            seen.insert(text)
        }
        #expect(seen.count == 5000)
    }

    @Test("another seed makes others")
    func seeds() {
        #expect(RequestIdentifiers(seed: 1).nextText() != RequestIdentifiers(seed: 2).nextText())
    }
}
