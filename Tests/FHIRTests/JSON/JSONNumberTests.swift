import Bytes
import Testing

@testable import FHIR

@Suite("Numbers by value")
struct JSONNumberTests {
    @Test(
        "compares as numbers do, exactly",
        arguments: [
            ("1", "2"), ("-2", "-1"), ("-1", "0"), ("0", "0.001"), ("9", "10"), ("0.09", "0.1"), ("1e2", "101"),
            ("99", "1e2"), ("0.1234567890123456788", "0.1234567890123456789"), ("-1e99999999999", "1"),
            ("1e-5", "1e-4"), ("-1e99999999999999999999", "-1e9"),
        ]
    )
    func smaller(_ first: String, _ second: String) throws {
        let small = try #require(JSONNumber(first))
        let large = try #require(JSONNumber(second))
        #expect(small < large)
        #expect(!(large < small))
    }

    @Test(
        "the same number in another spelling is the same, and has the same text",
        arguments: [
            ("1.50", "1.5", "0.15e1"), ("150", "1.5e2", "0.15e3"), ("0.015", "15E-3", "0.15e-1"), ("-0", "0.00", "0"),
            ("0e5", "0", "0"), ("1e+0", "1", "0.1e1"), ("-1e01", "-10", "-0.1e2"),
            ("1e00999999999", "10e999999998", "0.1e1000000000"),
            ("0.1e9999999999999999999", "0.10e9999999999999999999", "0.1e1000000000000000000+9999999999999999999"),
        ]
    )
    func same(_ first: String, _ second: String, _ text: String) throws {
        #expect(try #require(JSONNumber(first)) == #require(JSONNumber(second)))
        #expect(JSONNumber(first)?.description == text)
        #expect(JSONNumber(second)?.description == text)
    }

    @Test(
        "a whole number is one in any spelling",
        arguments: [
            ("5179.0", 5179), ("5.179e3", 5179), ("-20e-1", -2), ("0.0", 0), ("9223372036854775807", Int.max),
            ("-9223372036854775808", Int.min), ("9223372036854775808", nil), ("1e19", nil), ("1e999999999", nil),
            ("1.5", nil), ("1e-1", nil),
        ]
    )
    func whole(_ text: String, _ number: Int?) throws {
        #expect(try #require(JSONNumber(text)).wholeNumber == number)
        #expect(JSONValue.number(Text(text)).integer == number)
    }

    @Test(
        "other text is no number",
        arguments: ["", "-", "01", "+1", "1.", ".5", "1e", "1e+", "0x1", "1 ", "NaN", "1e1.0"]
    )
    func malformed(_ text: String) {
        #expect(JSONNumber(text) == nil)
    }
}
