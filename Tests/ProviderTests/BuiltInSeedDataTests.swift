import Bytes
import Foundation
import Provider
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

    @Test("each file is as in the folder, byte for byte")
    func sameBytes() throws {
        for file in SeedSource.builtIn.files {
            guard case .bytes(let bytes) = file.content else { continue }
            let folder = Repository.folder("seed-data").appendingPathComponent(file.path)
            #expect(bytes == Array(try Data(contentsOf: folder)), "\(file.path)")
        }
    }

    @Test(
        "nothing in it breaks a rule, so that a start need not check it",
        arguments: Dialect.all.map { Text($0.name) }
    )
    func sound(_ name: Text) throws {
        let dialect = try #require(Dialect.named(name))
        var collector = SeedCollector(dialect: dialect)
        for file in SeedSource.builtIn.files where dialect.seedFolders.contains(file.folder ?? "") {
            collector.add(file)
        }
        #expect(collector.faults.map(\.description) == [])
        #expect(!collector.resources.isEmpty)
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
            if file.path.hasSuffix(".ndjson") { return PackedSource(file.text).text(of: file.path) }
            return """
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
            \(files.joined())        ],
                    isSound: true
                )
            }

            """
    }
}

/// Lines as templates and rows, for `PackedLines`.
private struct PackedSource {
    private var templates: [String] = []
    private var rows: [String] = []

    /// Lines go together that have as many strings; what is the same in all of them is the template.
    init(_ text: String) {
        let lines = text.split(separator: "\n").map { $0.components(separatedBy: "\"") }
        let kinds = lines.map(\.count).reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
        var constants: [Int: [Bool]] = [:]
        for kind in kinds {
            let ofKind = lines.filter { $0.count == kind }
            constants[kind] = (0..<kind).map { place in ofKind.allSatisfy { $0[place] == ofKind[0][place] } }
            let pieces = (0..<kind).map { constants[kind]?[$0] == true ? ofKind[0][$0] : "¤" }
            templates.append(pieces.joined(separator: "\""))
        }
        var above: [Int: [String]] = [:]
        rows = lines.map { line in
            let parts = line.indices.filter { constants[line.count]?[$0] == false }.map { line[$0] }
            let others = above[line.count] ?? parts.map { _ in "" }
            above[line.count] = parts
            let shortened = zip(parts, others).map { Self.shortened($0, below: $1) }
            return ([String(kinds.firstIndex(of: line.count) ?? 0)] + shortened).joined(separator: "\t")
        }
    }

    /// How many bytes a part has in common with the one above it, as a byte from `0` on, and the others.
    private static func shortened(_ part: String, below other: String) -> String {
        // No part is cut within a character.
        let common = part.commonPrefix(with: other, options: .literal)
        let isPlain = common.utf8.allSatisfy { $0 < 0x80 }
        let count = isPlain ? min(common.utf8.count, 60) : 0
        return "\(UnicodeScalar(UInt8(48 + count)))\(part.dropFirst(count))"
    }

    func text(of path: String) -> String {
        """
                SeedFile(
                    builtIn: "\(path)",
                    templates: [
        \(templates.map { "            ##\"\($0)\"##,\n" }.joined())            ],
                    rows: ##\"""
        \(rows.joined(separator: "\n"))
        \"""##
                ),

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
