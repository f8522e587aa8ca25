import Bytes
import FHIR
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
    private func text(_ value: JSONValue, _ layout: JSONWriter.Layout = .compact) -> String {
        String(decoding: JSONWriter.write(value, layout: layout), as: UTF8.self)
    }

    @Test(
        "compact, as it was kept",
        arguments: [
            (.null, "null"),
            (true, "true"),
            (false, "false"),
            (.number("1.50"), "1.50"),
            (.number("-1E+05"), "-1E+05"),
            ("", #""""#),
            (.array([]), "[]"),
            (.object(JSONObject()), "{}"),
            (["b": [1, "x", .null], "a": ["c": true]], #"{"b":[1,"x",null],"a":{"c":true}}"#),
        ] as [(JSONValue, String)]
    )
    func compact(_ value: JSONValue, _ expected: String) {
        #expect(text(value) == expected)
    }

    @Test(
        "only what must be escaped is",
        arguments: [
            ("say \"a\\b\"", #""say \"a\\b\"""#),
            ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
            ("\0\u{1}\u{B}\u{1F}", #""\u0000\u0001\u000b\u001f""#),
            ("a/b é € 😀 \u{7F}\u{2028}", "\"a/b é € 😀 \u{7F}\u{2028}\""),
        ]
    )
    func escapes(_ value: String, _ expected: String) {
        #expect(Array(text(.string(value)).utf8) == Array(expected.utf8))
    }

    @Test("names are escaped as strings are")
    func names() {
        #expect(text(["a\"\n": 1]) == #"{"a\"\n":1}"#)
    }

    @Test("indented by two blanks, empty ones on one line")
    func indented() {
        let value: JSONValue = ["a": [1, ["b": "c"], .array([])], "d": .object(JSONObject()), "e": .null]
        let expected = """
            {
              "a": [
                1,
                {
                  "b": "c"
                },
                []
              ],
              "d": {},
              "e": null
            }
            """
        #expect(text(value, .indented) == expected)
    }

    @Test("the recorded appointment, read and written indented, is the same bytes")
    func recorded() throws {
        let tree = try JSONReader.read(Array(recordedAppointment.utf8))
        #expect(text(tree, .indented) == recordedAppointment)
        #expect(try JSONReader.read(JSONWriter.write(tree)) == tree)
        #expect(JSONWriter.write(tree).count == 2320)
    }

    @Test("every control character comes back as it was")
    func controls() throws {
        let every = String(String.UnicodeScalarView((0..<0x100).compactMap { Unicode.Scalar($0) }))
        let read = try JSONReader.read(JSONWriter.write([.string(every)]))
        #expect(read[0]?.string.map { Array($0.utf8) } == Array(every.utf8))
    }

    @Test("what is appended stands behind what was there")
    func append() {
        var bytes = Array("data: ".utf8)
        JSONWriter.append([1], to: &bytes)
        JSONWriter.append([2], to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "data: [1][2]")
    }
}
