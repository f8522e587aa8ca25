import FHIR
import Testing

@Suite("Comparison by meaning")
struct ComparisonTests {
    /// Each difference as `path: stored -> sent`, with `-` for nothing.
    private func differences(_ stored: String, _ sent: String, ignoring ignored: ElementSet = []) throws -> [String] {
        let stored = try JSONReader.read(Array(stored.utf8))
        let sent = try JSONReader.read(Array(sent.utf8))
        return Difference.between(stored, sent, ignoring: ignored).map { difference in
            let sides = [difference.stored, difference.sent].map { side in
                side.map { String(decoding: JSONWriter.write($0), as: UTF8.self) } ?? "-"
            }
            return "\(difference.path): \(sides[0]) -> \(sides[1])"
        }
    }

    @Test(
        "means the same",
        arguments: [
            (#"{"a":1,"b":{"c":2,"d":3}}"#, #"{"b":{"d":3,"c":2},"a":1}"#),
            (#"{"a":"é/"}"#, #"{ "a" : "\u00e9\/" }"#),
            (#""2019-01-18T10:51:23.620+00:00""#, #""2019-01-18T10:51:23.620Z""#),
            (#""2019-01-18T10:51:23.620+00:00""#, #""2019-01-18T11:51:23.62+01:00""#),
            (#""2019-01-18T10:51:23Z""#, #""2019-01-18T10:51:23.000-00:00""#),
            (#""2019-12-31T23:30:00-01:00""#, #""2020-01-01T00:30:00Z""#),
            ("1.5e2", "150"),
            ("1.5e2", "1.5E+02"),
            ("1.50e1", "15"),
            ("0.50", "0.5"),
            ("1.5e2", "150.0"),
            ("1e2", "100"),
            ("0", "-0.0"),
            ("1000000e-6", "1"),
            ("1e999999999", "10e999999998"),
            ("-0.1e-999999999", "-1E-1000000000"),
            ("1e1", "10"),
            ("10e-1", "1.0"),
            ("15e-3", "0.015"),
            ("0.00e2", "0"),
            ("0e5", "0"),
            ("-2.5e-1", "-0.25"),
            ("1e99999999999999999999", "1e99999999999999999999"),
            (
                #"{"extension":[{"url":"a"},{"url":"b"},{"url":"c"}]}"#,
                #"{"extension":[{"url":"c"},{"url":"a"},{"url":"b"}]}"#
            ),
            (#"{"modifierExtension":[{"url":"a"},{"url":"b"}]}"#, #"{"modifierExtension":[{"url":"b"},{"url":"a"}]}"#),
            (
                #"{"_start":{"extension":[{"url":"a","valueString":"1"},{"url":"a","valueString":"2"}]}}"#,
                #"{"_start":{"extension":[{"valueString":"2","url":"a"},{"url":"a","valueString":"1"}]}}"#
            ),
            (
                #"{"extension":[{"url":"a","extension":[{"url":"x"},{"url":"y"}]},{"url":"b","valueInstant":"2019-01-18T10:00:00Z"}]}"#,
                #"{"extension":[{"url":"b","valueInstant":"2019-01-18T11:00:00+01:00"},{"url":"a","extension":[{"url":"y"},{"url":"x"}]}]}"#
            ),
            ("[null,true,false]", "[null,true,false]"),
            (#"{"actor":{"reference":"Patient/1"}}"#, #"{"actor":{"reference":"Patient/1/_history/2"}}"#),
            (
                #"{"slot":[{"reference":"https://a.test/fhir/Slot/a-1.b/_history/1"}]}"#,
                #"{"slot":[{"reference":"https://a.test/fhir/Slot/a-1.b/_history/2"}]}"#
            ),
            (
                #"{"extension":[{"url":"u","valueReference":{"reference":"Slot/1"}},{"url":"u","valueDecimal":0.50}]}"#,
                #"{"extension":[{"url":"u","valueDecimal":5e-1},{"url":"u","valueReference":{"reference":"Slot/1/_history/3"}}]}"#
            ),
            (
                #"{"text":{"div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p class=\"a\" id=\"b\">\u00e9 &amp;<br/></p></div>"}}"#,
                #"{"text":{"div":"<div xmlns='http://www.w3.org/1999/xhtml'><p id='b' class='a'>&#233; &#38;<br></br></p></div>"}}"#
            ),
        ]
    )
    func same(_ stored: String, _ sent: String) throws {
        #expect(try differences(stored, sent) == [])
        #expect(try differences(sent, stored) == [])
    }

    @Test("a narrative differs by its content, and no other text is taken for one")
    func narratives() throws {
        let namespace = #"xmlns=\"http://www.w3.org/1999/xhtml\""#
        let (one, other) = ("<div \(namespace)>a</div>", "<div \(namespace)>a </div>")
        let same = "<div xmlns='http://www.w3.org/1999/xhtml'>a</div>"
        #expect(
            try differences(#"{"text":{"div":"\#(one)"}}"#, #"{"text":{"div":"\#(other)"}}"#)
                == [#"text.div: "\#(one)" -> "\#(other)""#]
        )
        #expect(
            try differences(#"{"comment":"\#(one)"}"#, #"{"comment":"\#(same)"}"#)
                == [#"comment: "\#(one)" -> "\#(same)""#]
        )
        #expect(try differences(#"{"div":"\#(one)"}"#, #"{"div":"\#(same)"}"#) == [])
    }

    @Test(
        "does not mean the same",
        arguments: [
            (#""2019-01-18T10:51:23Z""#, #""2019-01-18T10:51:23.001Z""#),
            (#""2019-01-18T10:51:23Z""#, #""2019-01-18T10:51:23+01:00""#),
            (#""2019-01-18T10:51:23Z""#, #""2019-01-18T10:51:23""#),
            (#""2019-01-18""#, #""2019-01-18T00:00:00Z""#),
            (#""2019""#, #""2019-01""#),
            (#""2019-01-18T10:51:23Z""#, #"" 2019-01-18T10:51:23Z""#),
            ("1", "-1"),
            ("1e999999999", "1e999999998"),
            ("1e-999999999", "0"),
            ("10", "1"),
            ("1e1", "1"),
            ("1e99999999999999999999", "1e99999999999999999998"),
            ("0.1234567890123456789", "0.1234567890123456788"),
            ("1", #""1""#),
            ("true", "false"),
            ("null", "false"),
            (#""a""#, #""A""#),
            (#""a""#, #""a ""#),
            (#""\u00e9""#, #""e\u0301""#),
            ("{}", "[]"),
            (#""Patient/1""#, #""Patient/1/_history/2""#),
        ]
    )
    func different(_ stored: String, _ sent: String) throws {
        #expect(try differences(stored, sent) == [": \(stored) -> \(sent)"].map(Self.withoutEscapes))
        #expect(try differences(sent, stored) == [": \(sent) -> \(stored)"].map(Self.withoutEscapes))
    }

    private static func withoutEscapes(_ text: String) -> String {
        guard text.contains("u00e9") else { return text }
        return text.contains(#": "\u00e9"#) ? ": \"\u{E9}\" -> \"e\u{301}\"" : ": \"e\u{301}\" -> \"\u{E9}\""
    }

    @Test(
        "a reference differs by all but the version at its end",
        arguments: [
            ("Patient/1", "Patient/2/_history/1"),
            ("Patient/1", "Person/1/_history/1"),
            ("Patient/1", "https://a.test/Patient/1/_history/1"),
            ("Patient/1", "Patient/1/_history"),
            ("Patient/1", "Patient/1/_history/"),
            ("Patient/1", "Patient/1/_history/a b"),
            ("Patient/1", "Patient/1/history/1"),
            ("Patient/1", "Patient/1/_history/1/"),
            ("Patient/1", "Patient/1/_history/1/_history/2"),
            ("1", "1/_history/2"),
            ("patient/1", "patient/1/_history/2"),
            ("#1", "#1/_history/2"),
            ("", "/_history/2"),
        ]
    )
    func references(_ stored: String, _ sent: String) throws {
        let (first, second) = (#"{"reference":"\#(stored)"}"#, #"{"reference":"\#(sent)"}"#)
        #expect(try differences(first, second) == [#"reference: "\#(stored)" -> "\#(sent)""#])
    }

    struct Case: CustomTestStringConvertible {
        let stored: String
        let sent: String
        let differences: [String]

        init(_ stored: String, _ sent: String, _ differences: [String]) {
            self.stored = stored
            self.sent = sent
            self.differences = differences
        }

        var testDescription: String { "\(stored) \(sent)" }
    }

    @Test("every difference has its place", arguments: trees + extensions)
    func places(_ compared: Case) throws {
        #expect(try differences(compared.stored, compared.sent) == compared.differences)
    }

    static let trees = [
        Case(
            #"{"resourceType":"Slot","status":"free"}"#,
            #"{"resourceType":"Slot","status":"busy"}"#,
            [#"Slot.status: "free" -> "busy""#]
        ),
        Case(#"{"resourceType":"Slot"}"#, #"{"resourceType":"Patient"}"#, [#"Slot.resourceType: "Slot" -> "Patient""#]),
        Case("{}", #"{"resourceType":"Patient"}"#, [#"Patient.resourceType: - -> "Patient""#]),
        Case(
            #"{"a":1,"b":2,"c":3}"#,
            #"{"d":4,"c":0,"e":5,"a":0}"#,
            ["a: 1 -> 0", "b: 2 -> -", "c: 3 -> 0", "d: - -> 4", "e: - -> 5"]
        ),
        Case(#"{"a":[1,2,3]}"#, #"{"a":[1,3]}"#, ["a[1]: 2 -> 3", "a[2]: 3 -> -"]),
        Case(#"{"a":[1]}"#, #"{"a":[1,{"b":2},3]}"#, [#"a[1]: - -> {"b":2}"#, "a[2]: - -> 3"]),
        Case(#"{"a":[1,2]}"#, #"{"a":[2,1]}"#, ["a[0]: 1 -> 2", "a[1]: 2 -> 1"]),
        Case(#"{"a":{"b":1}}"#, #"{"a":[{"b":1}]}"#, [#"a: {"b":1} -> [{"b":1}]"#]),
        Case(#"{"a":{"b":[{"c":{"d":[0,1]}}]}}"#, #"{"a":{"b":[{"c":{"d":[0,2]}}]}}"#, ["a.b[0].c.d[1]: 1 -> 2"]),
        Case(
            #"{"a":{"b":1,"c":2},"z":0}"#,
            #"{"y":9,"a":{"x":8,"b":0}}"#,
            ["a.b: 1 -> 0", "a.c: 2 -> -", "a.x: - -> 8", "z: 0 -> -", "y: - -> 9"]
        ),
        Case(
            #"{"given":["Ann",null],"_given":[null,{"id":"1"}]}"#,
            #"{"given":["Ann","B"],"_given":[null,{"id":"2"}]}"#,
            [#"given[1]: null -> "B""#, #"_given[1].id: "1" -> "2""#]
        ),
        Case(
            #"{"contained":[{"id":"1"},{"id":"2"}]}"#,
            #"{"contained":[{"id":"2"},{"id":"1"}]}"#,
            [#"contained[0].id: "1" -> "2""#, #"contained[1].id: "2" -> "1""#]
        ),
    ]

    static let extensions = [
        Case(
            #"{"extension":[{"url":"a"},{"url":"b"}]}"#,
            #"{"extension":[{"url":"a"},{"url":"r","valueString":"x"},{"url":"b"}]}"#,
            [#"extension[1]: - -> {"url":"r","valueString":"x"}"#]
        ),
        Case(
            #"{"extension":[{"url":"a"},{"url":"b"}]}"#,
            #"{"extension":[{"url":"r"},{"url":"b"},{"url":"a"}]}"#,
            [#"extension[0]: - -> {"url":"r"}"#]
        ),
        Case(
            #"{"extension":[{"url":"a"},{"url":"b"},{"url":"c"}]}"#,
            #"{"extension":[{"url":"c"},{"url":"a"}]}"#,
            [#"extension[1]: {"url":"b"} -> -"#]
        ),
        Case(
            "{}",
            #"{"extension":[{"url":"a"},{"url":"b"}]}"#,
            [#"extension[0]: - -> {"url":"a"}"#, #"extension[1]: - -> {"url":"b"}"#]
        ),
        Case(#"{"extension":[{"url":"a"}]}"#, "{}", [#"extension[0]: {"url":"a"} -> -"#]),
        Case("{}", #"{"extension":[]}"#, ["extension: - -> []"]),
        Case("{}", #"{"extension":{"url":"a"}}"#, [#"extension: - -> {"url":"a"}"#]),
        Case(
            #"{"extension":[{"url":"a","valueCode":"1"},{"url":"b","valueCode":"2"}]}"#,
            #"{"extension":[{"url":"b","valueCode":"9"},{"url":"a","valueCode":"1"}]}"#,
            [#"extension[0].valueCode: "2" -> "9""#]
        ),
        Case(
            #"{"extension":[{"url":"a","valueCode":"1"}]}"#,
            #"{"extension":[{"url":"a","valueCode":"2"}]}"#,
            [#"extension[0].valueCode: "1" -> "2""#]
        ),
        Case(
            #"{"extension":[{"url":"a"}]}"#,
            #"{"extension":[{"url":"b"}]}"#,
            [#"extension[0]: {"url":"a"} -> -"#, #"extension[0]: - -> {"url":"b"}"#]
        ),
        Case(
            #"{"extension":[{"url":"a","valueCode":"1"},{"url":"a","valueCode":"2"}]}"#,
            #"{"extension":[{"url":"a","valueCode":"2"},{"url":"a","valueCode":"3"},{"url":"a","valueCode":"1"}]}"#,
            [#"extension[1]: - -> {"url":"a","valueCode":"3"}"#]
        ),
        Case(
            #"{"extension":[{"url":"a"}]}"#,
            #"{"extension":[{"url":"a"},{"url":"a"}]}"#,
            [#"extension[1]: - -> {"url":"a"}"#]
        ),
        Case(
            #"{"extension":[{"url":"a"},5]}"#,
            #"{"extension":[6,{"url":"a"}]}"#,
            ["extension[1]: 5 -> -", "extension[0]: - -> 6"]
        ),
        Case(
            #"{"extension":[{"url":"a","extension":[{"url":"x","valueCode":"1"},{"url":"y"}]},{"url":"b"}]}"#,
            #"{"extension":[{"url":"b"},{"url":"a","extension":[{"url":"y"},{"url":"x","valueCode":"2"}]}]}"#,
            [#"extension[1].extension[1].valueCode: "1" -> "2""#]
        ),
        Case(
            #"{"extension":[{"url":"a"}]}"#,
            #"{"extension":{"url":"a"}}"#,
            [#"extension: [{"url":"a"}] -> {"url":"a"}"#]
        ),
    ]
}
