import FHIR
import Testing

@Suite("Refusing what is no JSON")
struct JSONRefusalTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let error: String

        init(_ text: String, _ error: String) {
            self.text = text
            self.error = error
        }

        var testDescription: String { text }
    }

    @Test("the message says what came, and where", arguments: values + containers + strings + places)
    func messages(_ refused: Case) {
        let error = #expect(throws: FormatError.self) { try JSONReader.read(Array(refused.text.utf8)) }
        #expect(error?.description == refused.error)
    }

    static let values = [
        Case("", "line 1, column 1: the text is empty; expected a JSON object"),
        Case(" \n ", "line 2, column 2: the text is empty; expected a JSON object"),
        Case("\u{FEFF}", "line 1, column 1: the text is empty; expected a JSON object"),
        Case("NaN", "line 1, column 1: JSON has no `NaN`: a number is written in digits"),
        Case("-Infinity", "line 1, column 2: expected a digit in the integer part of a number; `I` came"),
        Case("True", "line 1, column 1: expected a value; `True` came: `true` is written in lower case"),
        Case(
            "undefined",
            "line 1, column 1: expected a value; the word `undefined` came, which needs quotation marks to be a string"
        ),
        Case(
            "nul",
            "line 1, column 1: expected a value; the word `nul` came, which needs quotation marks to be a string"
        ),
        Case(
            "truest",
            "line 1, column 1: expected a value; the word `truest` came, which needs quotation marks to be a string"
        ),
        Case("'a'", "line 1, column 1: a string stands in double quotation marks; `'` came"),
        Case("// no", "line 1, column 1: JSON has no comments; expected a value, `/` came"),
        Case("+1", "line 1, column 1: a number starts with a digit or `-`; `+` came"),
        Case(".5", "line 1, column 1: a number starts with a digit or `-`; `.` came"),
        Case("5.", "line 1, column 3: expected a digit in the fraction of a number; the end of the text came"),
        Case("1.x", "line 1, column 3: expected a digit in the fraction of a number; `x` came"),
        Case("1e", "line 1, column 3: expected a digit in the exponent of a number; the end of the text came"),
        Case("1e+-2", "line 1, column 4: expected a digit in the exponent of a number; `-` came"),
        Case("-", "line 1, column 2: expected a digit in the integer part of a number; the end of the text came"),
        Case("01", "line 1, column 1: a number has no leading zero"),
        Case("-00", "line 1, column 1: a number has no leading zero"),
        Case("0x1F", "line 1, column 2: expected nothing after the end of the value; `x` came"),
        Case("<Appointment/>", "line 1, column 1: expected a value; `<` came"),
        Case("é", "line 1, column 1: expected a value; the byte 0xC3 came"),
        Case("\u{A0}1", "line 1, column 1: expected a value; the byte 0xC2 came"),
        Case("{} {}", "line 1, column 4: expected nothing after the end of the value; `{` came"),
        Case("1\n\0", "line 2, column 1: expected nothing after the end of the value; the byte 0x00 came"),
    ]

    static let containers = [
        Case("[1,]", "line 1, column 4: expected a value after the comma; `]` came"),
        Case("[,1]", "line 1, column 2, at [0]: expected a value; `,` came"),
        Case("[1 2]", "line 1, column 4: expected `,` or `]` in an array; `2` came"),
        Case("[1/*2*/]", "line 1, column 3: JSON has no comments; expected `,` or `]`, `/` came"),
        Case("[1", "line 1, column 3: the text ends inside an array"),
        Case("[1,", "line 1, column 4, at [1]: the text ends where a value is expected"),
        Case("[1}", "line 1, column 3: expected `,` or `]` in an array; `}` came"),
        Case(#"{"a":1,}"#, "line 1, column 8: expected a name after the comma; `}` came"),
        Case(#"{"a" 1}"#, "line 1, column 6, at a: expected `:` after a name; `1` came"),
        Case(#"{"a":}"#, "line 1, column 6, at a: expected a value; `}` came"),
        Case(#"{"a":1 "b":2}"#, "line 1, column 8: expected `,` or `}` in an object; `\"` came"),
        Case("{a:1}", "line 1, column 2: expected a name in double quotation marks; `a` without them came"),
        Case("{'a':1}", "line 1, column 2: a name stands in double quotation marks; `'` came"),
        Case("{1:1}", "line 1, column 2: expected a name in double quotation marks; `1` came"),
        Case("{/**/}", "line 1, column 2: JSON has no comments; expected a name, `/` came"),
        Case("{", "line 1, column 2: the text ends inside an object"),
        Case(#"{"a":1"#, "line 1, column 7: the text ends inside an object"),
        Case(#"{"a"}"#, "line 1, column 5, at a: expected `:` after a name; `}` came"),
        Case(
            #"{"status":1,"st\u0061tus":2}"#,
            "line 1, column 13, at status: the name `status` comes twice in one object"
        ),
        Case(#"{"a":{"b":1,"b":2}}"#, "line 1, column 13, at a.b: the name `b` comes twice in one object"),
    ]

    static let strings = [
        Case(#""abc"#, "line 1, column 1: the text ends inside a string; no closing quotation mark follows"),
        Case(#""abc\""#, "line 1, column 1: the text ends inside a string; no closing quotation mark follows"),
        Case("\"a\nb\"", "line 1, column 3: a control character in a string needs an escape; a line end came as it is"),
        Case("\"a\tb\"", "line 1, column 3: a control character in a string needs an escape; a tab came as it is"),
        Case(
            "\"a\0\"",
            "line 1, column 3: a control character in a string needs an escape; the byte 0x00 came as it is"
        ),
        Case(#""\x""#, #"line 1, column 2: expected one of " \ / b f n r t u after a backslash; `x` came"#),
        Case(
            #""\"#,
            #"line 1, column 2: expected one of " \ / b f n r t u after a backslash; the end of the text came"#
        ),
        Case(#""\u12G4""#, #"line 1, column 2: expected four hexadecimal digits after \u; `G` came among them"#),
        Case(
            #""\u12"#,
            #"line 1, column 2: expected four hexadecimal digits after \u; the end of the text came among them"#
        ),
        Case(#""\u+123""#, #"line 1, column 2: expected four hexadecimal digits after \u; `+` came among them"#),
        Case(#""\ud83d""#, halfPair),
        Case(#""\ud83dx""#, halfPair),
        Case(#""\ud83d\n""#, halfPair),
        Case(#""\ud83d\u0041""#, halfPair),
        Case(#""\ud83d\ud83d""#, halfPair),
        Case(#""\ude00\ud83d""#, halfPair),
    ]

    static let halfPair =
        "line 1, column 2: the escape is half of a surrogate pair, and the other half does not come with it"

    static let places = [
        Case(
            "{\"resourceType\":\"Appointment\",\n \"participant\":[{},{\"status\": oops}]}",
            "line 2, column 31, at Appointment.participant[1].status: expected a value; the word `oops` came, which needs quotation marks to be a string"
        ),
        Case(
            #"{"participant":[{"status":?}],"resourceType":"Appointment"}"#,
            "line 1, column 27, at participant[0].status: expected a value; `?` came"
        ),
        Case(
            #"{"resourceType":"Appointment" "id":"1"}"#,
            "line 1, column 31, at Appointment: expected `,` or `}` in an object; `\"` came"
        ),
        Case(
            #"{"resourceType":"Appointment","contained":[{"resourceType":"Patient","id":1 2}]}"#,
            "line 1, column 77, at Appointment.contained[0]: expected `,` or `}` in an object; `2` came"
        ),
        Case("[\r\n1,\r2,\n3,\r\r\n ?]", "line 6, column 2, at [3]: expected a value; `?` came"),
        Case("[\"é€😀\",?]", "line 1, column 8, at [1]: expected a value; `?` came"),
        Case("\u{FEFF}[?]", "line 1, column 2, at [0]: expected a value; `?` came"),
    ]

    @Test(
        "bytes that are no UTF-8 are refused where they stand",
        arguments: [
            ([0x80], "a continuation byte without a lead byte"),
            ([0xC0, 0xAF], "a character in more bytes than it needs"),
            ([0xC1, 0xBF], "a character in more bytes than it needs"),
            ([0xE0, 0x80, 0xAF], "a character in more bytes than it needs"),
            ([0xF0, 0x80, 0x80, 0xAF], "a character in more bytes than it needs"),
            ([0xED, 0xA0, 0x80], "half of a surrogate pair, encoded"),
            ([0xED, 0xBF, 0xBF], "half of a surrogate pair, encoded"),
            ([0xF4, 0x90, 0x80, 0x80], "a code point beyond U+10FFFF"),
            ([0xF5, 0x80, 0x80, 0x80], "a code point beyond U+10FFFF"),
            ([0xF8, 0x80], "a byte that UTF-8 never has"), ([0xFF], "a byte that UTF-8 never has"),
            ([0xE2, 0x82], "a character cut short"),
            ([0xC3], "a character cut short"),
        ] as [([UInt8], String)]
    )
    func encoding(_ bad: [UInt8], _ reason: String) {
        let plain = Array(#"{"a":"xy"#.utf8) + bad + Array(#""}"#.utf8)
        let error = #expect(throws: FormatError.self) { try JSONReader.read(plain) }
        #expect(error?.reason == "the text is not UTF-8: \(reason)")
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
        #expect(error?.reason == "the text is not UTF-8: it begins like UTF-16 or UTF-32")
    }
}
