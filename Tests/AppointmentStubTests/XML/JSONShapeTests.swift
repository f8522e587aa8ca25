import Bytes
import Demonstration
import HTTPAsking
import Provider
import FHIR
import TestSupport
import Testing

/// What XML cannot even say: shapes of JSON that no Appointment has.
@Suite("Bodies whose JSON has the wrong shape")
struct JSONShapeTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let rule: String
        let place: String
        let path: [PathStep]
        let value: JSONValue?

        var testDescription: String { name }

        init(_ name: String, _ rule: String, at place: String, _ path: [PathStep], _ value: JSONValue?) {
            self.name = name
            self.rule = "definition.\(rule)"
            self.place = "Appointment\(place)"
            self.path = path
            self.value = value
        }
    }

    private static let note: JSONValue = ["extension": [["url": "https://a.test", "valueString": "x"]]]

    static let cases = [
        Case("a number for an instant", "elements", at: ".start", ["start"], 5),
        Case("text for a number", "elements", at: ".minutesDuration", ["minutesDuration"], "10"),
        Case("true for text", "elements", at: ".description", ["description"], true),
        Case("null for a value", "elements", at: ".comment", ["comment"], .null),
        Case("null for an object", "elements", at: ".serviceCategory", ["serviceCategory"], .null),
        Case("null in a list of objects", "elements", at: ".slot[0]", ["slot"], [.null]),
        Case(
            "null in a list of values without a sibling",
            "elements",
            at: ".meta.profile[1]",
            ["meta", "profile", 1],
            .null
        ),
        Case("a sibling of another length", "elements", at: ".meta.profile", ["meta", "_profile"], [.null, note]),
        Case("a sibling of an object", "elements", at: ".serviceCategory", ["_serviceCategory"], note),
        Case("a sibling with a value", "elements", at: ".description.value", ["_description"], ["value": "x"]),
        Case("a list in a list", "elements", at: ".slot[0]", ["slot"], [[["reference": "Slot/1"]]]),
        Case(
            "a resourceType inside",
            "elements",
            at: ".participant[0].resourceType",
            ["participant", 0, "resourceType"],
            "x"
        ),
        Case("an integer with a fraction", "values", at: ".minutesDuration", ["minutesDuration"], .number("10.0")),
        Case("an integer with an exponent", "values", at: ".minutesDuration", ["minutesDuration"], .number("1e1")),
        Case("a code with a blank before it", "values", at: ".status", ["status"], " cancelled"),
        Case("a code with two blanks", "values", at: ".language", ["language"], "en  GB"),
        Case("a control character", "values", at: ".comment", ["comment"], "\u{1}"),
    ]

    @Test("it is 422, names its place, and changes nothing", arguments: cases, XMLBodyTests.both)
    func invalid(_ bad: Case, _ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let before = try consumer.state(in: stub)
        let answer = try consumer.cancel(
            in: stub,
            edit: {
                JSONValue.object($0).setting(bad.path, bad.value).object ?? $0
            }
        )
        #expect(answer.status == 422)
        let entry = try #require(consumer.dialect.rules[named: bad.rule])
        let expected = Issue(
            "\(consumer.dialect.name).\(bad.rule)",
            entry.answer.issue?.rawValue ?? "",
            at: bad.place,
            spine: entry.answer.coding?.code
        )
        let issues = try answer.problems()
        #expect(issues == [expected])
        #expect(try consumer.state(in: stub) == before)
    }
}
