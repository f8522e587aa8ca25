import Bytes
import Exchanging
import Foundation
import Testing

@testable import Steering

@Suite("The page that is built in")
struct BuiltInPageTests {
    private static let folder = repository("Sources/Steering/Console/Page")

    @Test("it is what lies in Console/Page, file for file")
    func sameAsTheFolder() throws {
        if ProcessInfo.processInfo.environment["REWRITE_PAGE"] == "1" {
            try Data(Self.text().utf8).write(to: Self.repository("Sources/Steering/Console/BuiltInPage.swift"))
            return
        }
        let hint: Comment = "Console/Page has changed; REWRITE_PAGE=1 swift test --filter BuiltInPage takes it over"
        #expect(BuiltInPage.files.map(\.name) == (try Self.names()), hint)
        for name in try Self.names() {
            let content = Array(try Data(contentsOf: Self.folder.appending(path: name)))
            #expect(PageFiles.all[Text(name)]?.content == content, hint)
        }
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
        let files = try names().map { name in
            let content = Array(try Data(contentsOf: folder.appending(path: name)))
            let packed = Base64.standard.encode(try #require(Gzip.compress(content)))
            return "        (\"\(name)\", \"\(packed)\"),\n"
        }
        return """
            // swift-format-ignore-file
            /// What lies in `Console/Page`, so that the executable needs no files, each as gzip in base64; a test compares the two
            /// and writes this file.
            enum BuiltInPage {
                static let files: [(name: String, packed: String)] = [
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
