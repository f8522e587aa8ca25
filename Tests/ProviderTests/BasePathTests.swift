import Bytes
import Provider
import Testing

@Suite("Base paths")
struct BasePathTests {
    @Test(
        "a path is taken as it is written, a slash at its end aside",
        arguments: [
            ("/", "/"), ("/a", "/a"), ("/a/", "/a"), ("/a/{ods}/c", "/a/{ods}/c"),
            ("/registry/STU3", "/registry/STU3"), ("/~x/a-b_c.d", "/~x/a-b_c.d"),
        ]
    )
    func readable(_ text: String, _ description: String) {
        #expect(BasePath(text)?.description == description)
    }

    @Test("what is no path is none", arguments: ["", "a", "a/b", "//", "/a//b", "/a b", "/a?b", "/a#b", "/é", "/a\n"])
    func unreadable(_ text: String) {
        #expect(BasePath(text) == nil)
    }

    @Test(
        "a request belongs to the path if it lies at or below it",
        arguments: [
            ("/", [], true), ("/", ["x"], true), ("/a", ["a"], true), ("/a", ["a", "b"], true), ("/a", [], false),
            ("/a", ["A"], false), ("/a", ["ab"], false), ("/a/b", ["a"], false), ("/a/b", ["b", "a"], false),
            ("/{ods}/x", ["A81001", "x", "y"], true), ("/{ods}/x", ["ABC", "x"], true),
            ("/{ods}/x", ["0123456789", "x"], true), ("/{ods}/x", ["AB", "x"], false),
            ("/{ods}/x", ["ABCDEFGHIJK", "x"], false), ("/{ods}/x", ["a81001", "x"], false),
            ("/{ods}/x", ["A8-001", "x"], false), ("/{ods}/x", ["ÄÖÜ", "x"], false),
            ("/{ods}/x", ["{ods}", "x"], false),
        ]
    )
    func contains(_ path: String, _ segments: [String], _ isInside: Bool) throws {
        #expect(try #require(BasePath(path)).contains(segments.map { Text($0) }) == isInside)
    }
}
