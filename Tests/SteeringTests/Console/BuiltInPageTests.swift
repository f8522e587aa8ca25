import Foundation
import Testing

@testable import Steering

@Suite("The page that is built in")
struct BuiltInPageTests {
    private static let folder = repository("Sources/Steering/Console/Page")

    @Test("it is what lies in Console/Page, file for file")
    func sameAsTheFolder() throws {
        let expected = try Self.text()
        let path = Self.repository("Sources/Steering/Console/BuiltInPage.swift")
        if ProcessInfo.processInfo.environment["REWRITE_PAGE"] == "1" {
            try Data(expected.utf8).write(to: path)
        }
        let actual = try String(contentsOf: path, encoding: .utf8)
        #expect(
            actual == expected,
            "Console/Page has changed; REWRITE_PAGE=1 swift test --filter BuiltInPage takes it over"
        )
    }

    @Test("it is small, and loads nothing from elsewhere")
    func smallAndAlone() throws {
        let texts = try Self.names().map { try String(contentsOf: Self.folder.appending(path: $0), encoding: .utf8) }
        #expect(texts.reduce(0) { $0 + $1.utf8.count } < 100_000)
        for text in texts {
            #expect(!text.contains("https://"))
            #expect(!text.contains("innerHTML"))
            #expect(!text.contains("eval("))
            #expect(!text.contains("style=\""))
        }
    }

    private static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    private static func text() throws -> String {
        let files = try names().filter { $0 != "index.html" }.map { name in
            """
                    (
                        "\(name)",
                        ##\"""
            \(try String(contentsOf: folder.appending(path: name), encoding: .utf8))
            \"""##
                    ),

            """
        }
        return """
            // swift-format-ignore-file
            /// What lies in `Console/Page`, so that the executable needs no files; a test compares the two and writes this file.
            enum BuiltInPage {
                /// `index.html`.
                static let page = ##\"""
            \(try String(contentsOf: folder.appending(path: "index.html"), encoding: .utf8))
            \"""##

                /// The other files.
                static let files: [(name: String, text: String)] = [
            \(files.joined())    ]
            }

            """
    }

    private static func repository(_ path: String) -> URL {
        URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent(path)
    }
}
