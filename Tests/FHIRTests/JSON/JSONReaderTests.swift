import Bytes
import FHIR
import Testing

@Suite("Reading JSON, RFC 8259")
struct JSONReaderTests {
    @Test(
        "each kind of value is read as what it is",
        arguments: [
            ("null", .null),
            ("true", true),
            (" false\r\n", false),
            ("\t0", .number("0")),
            ("-0", .number("-0")),
            ("1.50", .number("1.50")),
            ("0.1234567890123456789", .number("0.1234567890123456789")),
            ("-12.0E+07", .number("-12.0E+07")),
            ("123456789012345678901234567890e-9", .number("123456789012345678901234567890e-9")),
            (#""""#, ""),
            ("[]", .array([])),
            ("[ ]", .array([])),
            ("{}", .object(JSONObject())),
            ("{ }", .object(JSONObject())),
            ("[1,[2 , 3],\n{}]", .array([1, [2, 3], .object(JSONObject())])),
            (#"{"b":1,"a":{"c":null}}"#, ["b": 1, "a": ["c": .null]]),
            ("\u{FEFF}{}", .object(JSONObject())),
        ] as [(String, JSONValue)]
    )
    func values(_ text: String, _ expected: JSONValue) throws {
        #expect(try JSONReader.read(Array(text.utf8)) == expected)
    }

    @Test(
        "the escapes of a string are resolved",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u0041\u00e9\u00E9\u20ac""#, "Aéé€"),
            (#""\ud83d\ude00 and \uD834\uDD1E""#, "😀 and 𝄞"),
            (#""a\u0000b""#, "a\0b"),
            (#""é € 😀 plain""#, "é € 😀 plain"),
            (#""before\nbetween\nafter""#, "before\nbetween\nafter"),
            ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
            (#""a string that is too long for the small form""#, "a string that is too long for the small form"),
        ]
    )
    func strings(_ text: String, _ expected: String) throws {
        let read = try JSONReader.read(Array(text.utf8)).string
        #expect(read.map { Array($0.utf8) } == Array(expected.utf8))
    }

    @Test("members keep the order in which they came")
    func order() throws {
        let read = try JSONReader.read(Array(#"{"z":1,"a":2,"m":3,"resourceType":"Slot"}"#.utf8))
        #expect(read.object?.members.map(\.name) == ["z", "a", "m", "resourceType"])
    }

    @Test("a part of a larger text is read by its span")
    func span() throws {
        let lines = Array("[1]\n[2]\n".utf8)
        #expect(try JSONReader.read(lines.span.extracting(4..<7)) == [2])
    }

    @Test("nesting is read up to the limit, and no deeper", arguments: [1, 3, 64])
    func depth(_ limit: Int) throws {
        let text = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
        #expect(throws: Never.self) { try JSONReader.read(Array(text.utf8), depthLimit: limit) }
        let tooDeep = #"{"a":"# + text + "}"
        let error = #expect(throws: FormatError.self) { try JSONReader.read(Array(tooDeep.utf8), depthLimit: limit) }
        #expect(error?.kind == .json(.depth(limit: limit)))
        #expect(error?.position.byteOffset == 4 + limit)
    }

    @Test("the recorded appointment is read with its structure")
    func recorded() throws {
        let read = try JSONReader.read(Array(recordedAppointment.utf8))
        #expect(read["description"] == "Test Appointment\n - Booked via GP Connect.")
        #expect(read["minutesDuration"] == .number("10"))
        #expect(read["participant"]?[2]?["actor"]?["display"] == "Broad Walk Medical Practice")
        #expect(read["extension"]?[3]?["valueCodeableConcept"]?["coding"]?[0]?["code"] == "S0010:G0020:R0260")
        #expect(read["contained"]?[0]?["address"]?[0]?["line"] == ["1 Oakworth Road"])
        #expect(read.object?.members.count == 13)
    }
}
