import Provider
import Foundation
import Testing

@Suite("Built-in seed data")
struct BuiltInSeedDataTests {
    @Test("it is what lies in seed-data, file for file")
    func sameAsTheFolder() throws {
        let expected = try BuiltInSeedSource.text(of: Repository.folder("seed-data"))
        let path = Repository.folder("Sources/Provider/Seed/BuiltInSeedData.swift")
        if ProcessInfo.processInfo.environment["REWRITE_SEED_DATA"] == "1" {
            try Data(expected.utf8).write(to: path)
        }
        let actual = try String(contentsOf: path, encoding: .utf8)
        #expect(
            actual == expected,
            "seed-data has changed; REWRITE_SEED_DATA=1 swift test --filter BuiltInSeedData takes it over"
        )
    }

    @Test("every file of it is in the binary")
    func everyFile() throws {
        let names = try BuiltInSeedSource.files(in: Repository.folder("seed-data")).map(\.path)
        #expect(SeedSource.builtIn.files.map(\.path) == names)
        #expect(names.contains("seed.json"))
        #expect(names.filter { $0.hasPrefix("systmone/") }.count >= 7)
    }
}

/// Writes the source file that carries the seed data.
private enum BuiltInSeedSource {
    struct File {
        let path: String
        let text: String
    }

    static func files(in folder: URL) throws -> [File] {
        let enumerator = FileManager.default.enumerator(atPath: folder.path)
        let paths = (enumerator?.allObjects as? [String] ?? []).filter { $0.contains(".") }
        return try paths.sorted().map { path in
            let url = folder.appendingPathComponent(path)
            return File(path: path, text: try String(contentsOf: url, encoding: .utf8))
        }
    }

    static func text(of folder: URL) throws -> String {
        let files = try files(in: folder).map { file in
            """
                    SeedFile(
                        builtIn: "\(file.path)",
                        ##\"""
            \(file.text)
            \"""##
                    ),

            """
        }
        return """
            // swift-format-ignore-file
            extension SeedSource {
                /// What lies in `seed-data`, so that the executable needs no files; a test compares the two and writes this file.
                package static let builtIn = SeedSource(
                    name: "built-in seed data",
                    files: [
            \(files.joined())        ]
                )
            }

            """
    }
}

private enum Repository {
    static func folder(_ path: String) -> URL {
        URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent(path)
    }
}
