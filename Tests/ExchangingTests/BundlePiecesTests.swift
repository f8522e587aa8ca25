import Bytes
import FHIR
import HTTP
import Provider
import Testing

@testable import Exchanging

@Suite("A Bundle in pieces")
struct BundlePiecesTests {
    private static func pieces(ofVersionsWith bytes: [Int]) -> BundlePieces {
        let bundle: JSONObject = ["resourceType": "Bundle", "type": "history"]
        let memory = MemoryCheck(memory: MemoryBudget())
        return BundlePieces(.standard(of: .core), bundle, count: bytes.count, memory) { number in
            let comment = String(repeating: "a", count: bytes[number])
            let text = #"{"resourceType":"Appointment","comment":"\#(comment)"}"#
            return BundleEntry(
                fullURL: "http://x/\(number)",
                version: Version(identifier: "1", lastUpdated: Instant(unixSeconds: 0), content: Array(text.utf8)),
                rest: ["request": ["method": "PUT", "url": "x"]]
            )
        }
    }

    @Test("no piece has more than 64 KiB of a large resource, and none is made before it is asked for")
    func pieceSize() {
        var pieces = Self.pieces(ofVersionsWith: [500_000, 1_000_000])
        var sizes: [Int] = []
        while case .bytes(let piece) = pieces.next() { sizes.append(piece.count) }
        #expect(sizes.max().map { $0 <= 64 * 1024 + 100 } == true)
        #expect(sizes.reduce(0, +) > 1_500_000)
    }

    @Test("together they are the Bundle", arguments: [[], [10], [10, 100_000, 0, 65_536]])
    func whole(_ bytes: [Int]) throws {
        let bundle = try JSONReader.read(try Self.pieces(ofVersionsWith: bytes).whole())
        #expect(bundle["type"] == "history")
        let entries = bundle["entry"]?.array ?? []
        #expect(entries.map { $0["resource"]?["comment"]?.string?.utf8.count } == bytes)
        #expect(entries.map { $0["fullUrl"] } == bytes.indices.map { .string("http://x/\($0)") })
        #expect(entries.allSatisfy { $0["request"] == ["method": "PUT", "url": "x"] })
    }
}
