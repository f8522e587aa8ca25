import Testing

@testable import Exchanging

@Suite("Undoing gzip")
struct InflaterTests {
    @Test("no more than one byte beyond the limit is made")
    func limit() throws {
        let bomb = try #require(Gzip.compress([UInt8](repeating: 97, count: 10_000_000)))
        for limit in [0, 1, 65_535, 65_536, 65_537, 1_000_000, 9_999_999] {
            let (plain, ending) = try #require(Inflater(.gzip)).inflate(bomb, limit: limit)
            #expect(plain.count == limit + 1)
            #expect(ending == .limit)
        }
        for limit in [10_000_000, 10_000_001, Int.max] {
            let (plain, ending) = try #require(Inflater(.gzip)).inflate(bomb, limit: limit)
            #expect(plain.count == 10_000_000)
            #expect(ending == .whole)
        }
    }

    @Test("a text that is cut anywhere is not whole")
    func cut() throws {
        let text = Array("an appointment is an appointment is an appointment".utf8)
        let coded = try #require(Gzip.compress(text))
        for count in coded.indices {
            let (plain, ending) = try #require(Inflater(.gzip)).inflate(Array(coded[..<count]), limit: 1000)
            #expect(ending == .cutShort)
            #expect(text.starts(with: plain))
        }
        let (plain, ending) = try #require(Inflater(.gzip)).inflate(coded + coded, limit: 1000)
        #expect(plain == text + text)
        #expect(ending == .whole)
    }
}
