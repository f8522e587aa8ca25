import Foundation
import Testing

@testable import FHIR

@Suite("Whatever is valid can travel as XML")
struct SeedRoundTripTests {
    /// The appointments of the seed data, each with the release of its dialect.
    private static func seeds() throws -> [(file: String, release: Release, resource: JSONValue)] {
        let root = URL(filePath: #filePath).appending(path: "../../../../seed-data").standardized
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }.sorted { $0.path < $1.path }.compactMap { file in
            guard file.lastPathComponent != "seed.json", let format = WireFormat(rawValue: file.pathExtension) else {
                return nil
            }
            let isR4 = ["bars", "healthcloud"].contains(file.deletingLastPathComponent().lastPathComponent)
            let release: Release = isR4 ? .r4 : .stu3
            return (file.lastPathComponent, release, try format.read(Array(Data(contentsOf: file)), release))
        }
    }

    @Test("every file of the seed data comes back as the same tree", arguments: [JSONWriter.Layout.compact, .indented])
    func seedData(_ layout: JSONWriter.Layout) throws {
        let seeds = try Self.seeds()
        #expect(seeds.count >= 26)
        for seed in seeds {
            let back = try WireFormat.xml.read(
                WireFormat.xml.write(seed.resource, seed.release, layout: layout),
                seed.release
            )
            #expect(Difference.between(seed.resource, back) == [], "\(seed.file)")
            // In the standard's order now, and so the same to the letter.
            let again = try WireFormat.json.read(
                WireFormat.json.write(back, seed.release, layout: layout),
                seed.release
            )
            #expect(again == back, "\(seed.file)")
            #expect(Validator(seed.release).findings(in: back) == Validator(seed.release).findings(in: seed.resource))
        }
    }

    @Test("what validation accepts, however odd, is written and read back with the same meaning")
    func mutations() throws {
        var random = SeededGenerator(state: 20)
        var accepted = 0
        for seed in try Self.seeds() {
            let validator = Validator(seed.release)
            var resource = seed.resource
            for _ in 0..<120 {
                var next = resource
                TreeMutation.mutate(&next, using: &random)
                guard validator.findings(in: next).isEmpty, next != resource else { continue }
                accepted += 1
                // Oddities gather, until they are too many for the next to be seen.
                resource = accepted.isMultiple(of: 25) ? seed.resource : next
                let text = String(decoding: JSONWriter.write(next), as: UTF8.self)
                let back = try WireFormat.xml.read(WireFormat.xml.write(next, seed.release), seed.release)
                try #require(Difference.between(next, back) == [], "\(seed.file): \(text)")
                try #require(validator.findings(in: back) == [], "\(seed.file): \(text)")
            }
        }
        #expect(accepted > 1000)
    }
}
