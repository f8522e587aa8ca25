import Bytes
import FHIR
import Testing

@Suite("Refusing what is no JSON")
struct JSONRefusalTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let kind: FormatError.JSONKind
        let line: Int
        let column: Int
        let path: String?

        init(_ text: String, _ kind: FormatError.JSONKind, _ line: Int, _ column: Int, _ path: String? = nil) {
            self.text = text
            self.kind = kind
            self.line = line
            self.column = column
            self.path = path
        }

        var testDescription: String { text }
    }

    @Test("the error says what came, and where", arguments: values + containers + strings + places)
    func errors(_ refused: Case) {
        let error = #expect(throws: FormatError.self) { try JSONReader.read(Array(refused.text.utf8)) }
        #expect(error?.kind == .json(refused.kind))
        #expect(error?.position.line == refused.line)
        #expect(error?.position.column == refused.column)
        #expect(error?.path?.description == refused.path)
    }

    static let values = [
        Case("", .empty, 1, 1),
        Case(" \n ", .empty, 2, 2),
        Case("\u{FEFF}", .empty, 1, 1),
        Case("NaN", .value(.word("NaN")), 1, 1),
        Case("-Infinity", .digit(.integer, .character("I")), 1, 2),
        Case("True", .value(.word("True")), 1, 1),
        Case("undefined", .value(.word("undefined")), 1, 1),
        Case("nul", .value(.word("nul")), 1, 1),
        Case("truest", .value(.word("truest")), 1, 1),
        Case("'a'", .value(.character("'")), 1, 1),
        Case("// no", .value(.character("/")), 1, 1),
        Case("+1", .value(.character("+")), 1, 1),
        Case(".5", .value(.character(".")), 1, 1),
        Case("5.", .digit(.fraction, .end), 1, 3),
        Case("1.x", .digit(.fraction, .character("x")), 1, 3),
        Case("1e", .digit(.exponent, .end), 1, 3),
        Case("1e+-2", .digit(.exponent, .character("-")), 1, 4),
        Case("-", .digit(.integer, .end), 1, 2),
        Case("01", .leadingZero, 1, 1),
        Case("-00", .leadingZero, 1, 1),
        Case("0x1F", .contentAfterEnd(.character("x"), number: true), 1, 2),
        Case("<Appointment/>", .value(.character("<")), 1, 1),
        Case("é", .value(.character("\u{E9}")), 1, 1),
        Case("\u{A0}1", .value(.character("\u{A0}")), 1, 1),
        Case("{} {}", .contentAfterEnd(.character("{"), number: false), 1, 4),
        Case("1\n\0", .contentAfterEnd(.character("\0"), number: true), 2, 1),
    ]

    static let containers = [
        Case("[1,]", .trailingComma(.array), 1, 4),
        Case("[,1]", .value(.character(",")), 1, 2, "[0]"),
        Case("[1 2]", .separator(.array, .character("2")), 1, 4),
        Case("[1/*2*/]", .separator(.array, .character("/")), 1, 3),
        Case("[1", .separator(.array, .end), 1, 3),
        Case("[1,", .value(.end), 1, 4, "[1]"),
        Case("[1}", .separator(.array, .character("}")), 1, 3),
        Case(#"{"a":1,}"#, .trailingComma(.object), 1, 8),
        Case(#"{"a" 1}"#, .colon(.character("1")), 1, 6, "a"),
        Case(#"{"a":}"#, .value(.character("}")), 1, 6, "a"),
        Case(#"{"a":1 "b":2}"#, .separator(.object, .character("\"")), 1, 8),
        Case("{a:1}", .name(.word("a")), 1, 2),
        Case("{'a':1}", .name(.character("'")), 1, 2),
        Case("{1:1}", .name(.character("1")), 1, 2),
        Case("{/**/}", .name(.character("/")), 1, 2),
        Case("{", .name(.end), 1, 2),
        Case(#"{"a":1"#, .separator(.object, .end), 1, 7),
        Case(#"{"a"}"#, .colon(.character("}")), 1, 5, "a"),
        Case(#"{"status":1,"st\u0061tus":2}"#, .duplicateName("status"), 1, 13, "status"),
        Case(#"{"a":{"b":1,"b":2}}"#, .duplicateName("b"), 1, 13, "a.b"),
    ]

    static let strings = [
        Case(#""abc"#, .unclosedString, 1, 1),
        Case(#""abc\""#, .unclosedString, 1, 1),
        Case("\"a\nb\"", .controlCharacter("\n"), 1, 3),
        Case("\"a\tb\"", .controlCharacter("\t"), 1, 3),
        Case("\"a\0\"", .controlCharacter("\0"), 1, 3),
        Case(#""\x""#, .escape(.character("x")), 1, 2),
        Case(#""\"#, .escape(.end), 1, 2),
        Case(#""\u12G4""#, .hexDigit(.character("G")), 1, 2),
        Case(#""\u12"#, .hexDigit(.end), 1, 2),
        Case(#""\u+123""#, .hexDigit(.character("+")), 1, 2),
        Case(#""\ud83d""#, .halfSurrogatePair, 1, 2),
        Case(#""\ud83dx""#, .halfSurrogatePair, 1, 2),
        Case(#""\ud83d\n""#, .halfSurrogatePair, 1, 2),
        Case(#""\ud83d\u0041""#, .halfSurrogatePair, 1, 2),
        Case(#""\ud83d\ud83d""#, .halfSurrogatePair, 1, 2),
        Case(#""\ude00\ud83d""#, .halfSurrogatePair, 1, 2),
    ]

    static let places = [
        Case(
            "{\"resourceType\":\"Appointment\",\n \"participant\":[{},{\"status\": oops}]}",
            .value(.word("oops")),
            2,
            31,
            "Appointment.participant[1].status"
        ),
        Case(
            #"{"participant":[{"status":?}],"resourceType":"Appointment"}"#,
            .value(.character("?")),
            1,
            27,
            "participant[0].status"
        ),
        Case(#"{"resourceType":"Appointment" "id":"1"}"#, .separator(.object, .character("\"")), 1, 31, "Appointment"),
        Case(
            #"{"resourceType":"Appointment","contained":[{"resourceType":"Patient","id":1 2}]}"#,
            .separator(.object, .character("2")),
            1,
            77,
            "Appointment.contained[0]"
        ),
        Case("[\r\n1,\r2,\n3,\r\r\n ?]", .value(.character("?")), 6, 2, "[3]"),
        Case("[\"é€😀\",?]", .value(.character("?")), 1, 8, "[1]"),
        Case("\u{FEFF}[?]", .value(.character("?")), 1, 2, "[0]"),
    ]

    @Test(
        "bytes that are no UTF-8 are refused where they stand",
        arguments: [
            ([0x80], .strayContinuation),
            ([0xC0, 0xAF], .overlong),
            ([0xC1, 0xBF], .overlong),
            ([0xE0, 0x80, 0xAF], .overlong),
            ([0xF0, 0x80, 0x80, 0xAF], .overlong),
            ([0xED, 0xA0, 0x80], .surrogate),
            ([0xED, 0xBF, 0xBF], .surrogate),
            ([0xF4, 0x90, 0x80, 0x80], .beyondUnicode),
            ([0xF5, 0x80, 0x80, 0x80], .beyondUnicode),
            ([0xF8, 0x80], .byteNeverUsed),
            ([0xFF], .byteNeverUsed),
            ([0xE2, 0x82], .cutShort),
            ([0xC3], .cutShort),
        ] as [([UInt8], FormatError.InvalidUTF8)]
    )
    func encoding(_ bad: [UInt8], _ fault: FormatError.InvalidUTF8) {
        let plain = Array(#"{"a":"xy"#.utf8) + bad + Array(#""}"#.utf8)
        let error = #expect(throws: FormatError.self) { try JSONReader.read(plain) }
        #expect(error?.kind == .invalidUTF8(fault, byte: bad[0]))
        #expect(error?.position == TextPosition(byteOffset: 8, line: 1, column: 9))
        #expect(error?.path?.description == "a")
        let escaped = Array(#"{"\n":"#.utf8) + Array(#""\n"#.utf8) + bad + Array(#"\n"}"#.utf8)
        #expect(throws: FormatError.self) { try JSONReader.read(escaped) }
        let name = Array(#"{""#.utf8) + bad + Array(#"":1}"#.utf8)
        #expect(throws: FormatError.self) { try JSONReader.read(name) }
    }

    @Test(
        "another encoding is called by its name",
        arguments: [[0xFF, 0xFE, 0x7B, 0], [0xFE, 0xFF, 0, 0x7B], [0x7B, 0, 0x7D, 0], [0, 0x7B, 0, 0x7D]] as [[UInt8]]
    )
    func otherEncodings(_ bytes: [UInt8]) {
        let error = #expect(throws: FormatError.self) { try JSONReader.read(bytes) }
        #expect(error?.kind == .otherEncoding)
    }
}
