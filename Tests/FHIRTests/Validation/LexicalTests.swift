import Bytes
import Testing

@testable import FHIR

@Suite("Lexical rules of the primitive types")
struct LexicalTests {
    static let accepted: [(Primitive, [String])] = [
        (.boolean, ["true", "false"]),
        (.integer, ["0", "-1", "30", "2147483647", "-2147483648", "-0"]),
        (.unsignedInt, ["0", "2147483647"]),
        (.positiveInt, ["1", "2147483647"]),
        (.decimal, ["0", "-0.0", "1.50", "0.1234567890123456789", "100", "-12.5", "1.5e2", "1E-7", "0e+00"]),
        (.string, ["a", " a ", "Ünï", "\u{A0}", "line\nline", "tab\there", "\u{7F}", "\u{FFFD}\u{10FFFF}"]),
        (.markdown, ["# a\r\n* b"]),
        (.code, ["a", "in progress", "entered-in-error", "<="]),
        (.id, ["a", "A-1.b", String(repeating: "x", count: 64)]),
        (.uri, ["http://a/b?c#d", "#x", "urn:oid:1.2", "a%20b", "http://ü.example/", "http://x|1.0"]),
        (.canonical, ["http://a/b", "http://a|1.0", "urn:oid:1.2", "#x", "#x|1"]),
        (.oid, ["urn:oid:2.16.840.1", "urn:oid:0.0", "urn:oid:1.3"]),
        (.uuid, ["urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"]),
        (.base64Binary, ["QQ==", "QUI=", "QUJD", "QU JD\nQUJD", "+/+/"]),
        (
            .instant,
            [
                "2024-05-01T09:30:00Z", "2024-05-01T09:30:00+14:00", "2024-05-01T09:30:00.123456789123-14:00",
                "2016-12-31T23:59:60Z", "2024-02-29T00:00:00Z", "0001-01-01T00:00:00-00:00",
            ]
        ),
        (.date, ["2024", "2024-05", "2024-05-31", "2000-02-29", "0999-01-01"]),
        (.dateTime, ["2024", "2024-05", "2024-05-31", "2024-05-31T23:59:59.0+01:00"]),
        (.time, ["00:00:00", "23:59:59.999"]),
    ]

    static let refused: [(Primitive, [String])] = [
        (.boolean, ["True", "1", "0", "", "yes"]),
        (
            .integer,
            ["", "-", "+1", "01", "-01", "1.0", "30.0", "3e1", "2147483648", "-2147483649", "99999999999999999999"]
        ),
        (.unsignedInt, ["-1", "-0", "2147483648"]),
        (.positiveInt, ["0", "-1", "00"]),
        (.decimal, ["", ".5", "5.", "+1", "01.5", "1.2.3", "NaN", "INF", "1,5", "1e", "1e+", "-"]),
        (.string, ["", " ", "\n\t ", "a\u{0}", "a\u{1F}", "a\u{FFFE}b", "a\u{FFFF}"]),
        (.markdown, ["", "\r\n", "a\u{B}", "\u{FFFE}"]),
        (.code, ["", " a", "a ", "a  b", "a\tb", "a\nb", " ", "é\u{FFFF}"]),
        (.id, ["", "a_b", "a b", "ä", String(repeating: "x", count: 65)]),
        (.uri, ["", "a b", " http://a", "http://a\n", "<x>", "a%2", "a%zz", "{x}", "\"x\"", "é\u{FFFE}"]),
        (
            .canonical,
            ["", "a", "a/b", "/a", "Patient/1", "http://a|", "|1", "#", "http://a|1|2", ":a", "1:a", "a b:c"]
        ),
        (.oid, ["", "urn:oid:", "urn:oid:3.1", "urn:oid:1", "urn:oid:1.", "urn:oid:1.01", "1.2.3", "urn:oid:1..2"]),
        (
            .uuid,
            [
                "urn:uuid:0C3151BD-1cbf-4d64-b04d-cd9187a4c6e0", "0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0",
                "urn:uuid:0c3151bd1cbf-4d64-b04d-cd9187a4c6e0-", "urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e",
            ]
        ),
        (.base64Binary, ["", "Q", "QQ", "QQ=", "Q===", "QQ==QQ==", "Q-==", "====", " "]),
        (
            .instant,
            [
                "2024", "2024-05-01", "2024-05-01T09:30:00", "2024-05-01T09:30Z", "2024-02-30T00:00:00Z",
                "2023-02-29T00:00:00Z", "2024-05-01T24:00:00Z", "2024-05-01T09:60:00Z", "2024-05-01T09:30:61Z",
                "2024-05-01t09:30:00Z", "2024-05-01T09:30:00z", "2024-05-01T09:30:00.Z", "2024-05-01T09:30:00+14:01",
                "2024-05-01T09:30:00+1:00", "2024-05-01T09:30:00+01:60", "0000-01-01T00:00:00Z",
                " 2024-05-01T09:30:00Z", "2024-05-01T09:30:00Z ", "2024-05-01 09:30:00Z", "2024-05-01T9:30:00ZZZ",
                "20240501T093000Z00000", "-2024-05-01T09:30:00Z",
            ]
        ),
        (
            .date,
            [
                "", "24", "0000", "2024-0", "2024-00", "2024-13", "2024-05-00", "2024-04-31", "1900-02-29", "2024-5-1",
                "2024-05-01T09:30:00Z", " 2024", "-2024", "20240501",
            ]
        ),
        (.dateTime, ["2024-05-31T23:59", "2024-05-31T23:59:59", "2024-05-31T", "2024-06-31"]),
        (.time, ["", "24:00:00", "9:30:00", "09:30", "09:30:00Z", "09:30:00.", "09:60:00", "09:30:61"]),
    ]

    @Test("values that are one", arguments: accepted)
    func accepts(_ primitive: Primitive, _ texts: [String]) {
        for text in texts {
            #expect(primitive.accepts(Text(text), in: .stu3), "\(primitive) \(text)")
            #expect(primitive.accepts(Text(text), in: .r4), "\(primitive) \(text)")
        }
    }

    @Test("values that are none", arguments: refused)
    func refuses(_ primitive: Primitive, _ texts: [String]) {
        for text in texts {
            #expect(!primitive.accepts(Text(text), in: .stu3), "\(primitive) \(text)")
            #expect(!primitive.accepts(Text(text), in: .r4), "\(primitive) \(text)")
        }
    }

    @Test(
        "leap seconds in a time came with R4",
        arguments: [(Primitive.time, "23:59:60")] as [(Primitive, Text)]
    )
    func onlyR4(_ primitive: Primitive, _ text: Text) {
        #expect(!primitive.accepts(text, in: .stu3))
        #expect(primitive.accepts(text, in: .r4))
    }

    @Test("a string holds a million characters and a bit, of any size")
    func longest() {
        #expect(Primitive.string.accepts(Text(String(repeating: "é", count: 1_048_576)), in: .r4))
        #expect(!Primitive.string.accepts(Text(String(repeating: "é", count: 1_048_577)), in: .r4))
    }
}
