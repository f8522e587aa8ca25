import Demonstration
import HTTPAsking
import Provider
import FHIR
import Testing

/// Bodies in XML that can be read and are no valid Appointment of STU3.
@Suite("Invalid bodies in XML")
struct XMLInvalidTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let rule: String
        let place: String
        let old: String
        let new: String

        var testDescription: String { name }

        init(_ name: String, _ rule: String, at place: String, _ old: String, _ new: String) {
            self.name = name
            self.rule = "definition.\(rule)"
            self.place = "Appointment\(place)"
            self.old = old
            self.new = new
        }

        /// More text behind an element that is there.
        init(_ name: String, _ rule: String, at place: String, after old: String, _ new: String) {
            self.init(name, rule, at: place, old, old + new)
        }

        /// More text before an element that is there.
        init(_ name: String, _ rule: String, at place: String, before old: String, _ new: String) {
            self.init(name, rule, at: place, old, new + old)
        }
    }

    private static let status = "<status value=\"cancelled\"/>"

    static let cases = [
        Case(
            "R4's cancelationReason",
            "elements",
            at: ".cancelationReason",
            after: status,
            "<cancelationReason><text value=\"x\"/></cancelationReason>"
        ),
        Case(
            "R4's reasonCode",
            "elements",
            at: ".reasonCode",
            after: status,
            "<reasonCode><text value=\"x\"/></reasonCode>"
        ),
        Case("an unknown element", "elements", at: ".nonsense", after: status, "<nonsense value=\"x\"/>"),
        Case("an element twice", "elements", at: ".status", after: status, status),
        Case("an empty element", "elements", at: ".serviceCategory", after: status, "<serviceCategory/>"),
        Case(
            "an element with an id and nothing else",
            "elements",
            at: ".serviceCategory",
            after: status,
            "<serviceCategory id=\"a\"/>"
        ),
        Case("no value", "elements", at: ".description", before: "<start ", "<description value=\"\"/>"),
        Case("a code of another list", "codes", at: ".status", status, "<status value=\"canceled\"/>"),
        Case("R4's waitlist", "codes", at: ".status", status, "<status value=\"waitlist\"/>"),
        Case(
            "a code with two blanks inside",
            "values",
            at: ".language",
            after: "</meta>",
            "<language value=\"en  GB\"/>"
        ),
        Case("no status", "cardinality", at: ".status", status, ""),
    ]

    @Test("what is not valid is 422, names its place, and changes nothing", arguments: cases, XMLBodyTests.both)
    func invalid(_ bad: Case, _ consumer: Consumer) throws {
        let text = try consumer.cancelText(in: try Stub(for: consumer))
        #expect(text.contains(bad.old))
        try Self.check(
            Array(text.replacing(bad.old, with: bad.new, maxReplacements: 1).utf8),
            bad.rule,
            bad.place,
            consumer
        )
    }

    static let starts = [
        "2019-01-25", "2019-01-25T10:00:00", "2019-01-25T10:00Z", "2019-02-30T10:00:00Z", "2019-01-25T24:00:00Z",
        "2019-01-25T10:60:00Z", "2019-01-25T10:00:61Z", "0000-01-25T10:00:00Z", "999-01-25T10:00:00Z",
        "2019-01-25T10:00:00+15:00", "2019-01-25T10:00:00.Z", "2019-01-25t10:00:00Z", "2019-01-25 10:00:00Z",
        "yesterday",
        "-2019-01-25T10:00:00Z", "2019-13-01T10:00:00Z", "2019-00-25T10:00:00Z",
    ]

    @Test("an instant that is none is 422", arguments: starts, XMLBodyTests.both)
    func refusesStart(_ value: String, _ consumer: Consumer) throws {
        let text = try consumer.cancelText(in: try Stub(for: consumer))
        let spoilt = text.replacing(/<start value="[^"]*"/, with: "<start value=\"\(value)\"")
        #expect(spoilt != text)
        try Self.check(Array(spoilt.utf8), "definition.values", "Appointment.start", consumer)
    }

    @Test(
        "an instant of a leap second or before the year 1000 is one, though not the stored one",
        arguments: [
            "2016-12-31T23:59:60Z", "0999-01-25T10:00:00Z",
        ],
        XMLBodyTests.both
    )
    func otherStart(_ value: String, _ consumer: Consumer) throws {
        let text = try consumer.cancelText(in: try Stub(for: consumer))
        let spoilt = text.replacing(/<start value="[^"]*"/, with: "<start value=\"\(value)\"")
        try Self.check(Array(spoilt.utf8), "cancel.nothing-else", "Appointment.start", consumer)
    }

    static let contained = [
        (
            "letters for a number", "definition.elements", ".telecom[0].rank",
            "<id value=\"p\"/><telecom><system value=\"phone\"/><value value=\"1\"/><rank value=\"ten\"/></telecom>"
        ),
        (
            "nought for a positive number", "definition.values", ".telecom[0].rank",
            "<id value=\"p\"/><telecom><system value=\"phone\"/><value value=\"1\"/><rank value=\"0\"/></telecom>"
        ),
        (
            "an integer with a fraction", "definition.values", ".telecom[0].rank",
            "<id value=\"p\"/><telecom><system value=\"phone\"/><value value=\"1\"/><rank value=\"1.0\"/></telecom>"
        ),
        (
            "an integer beyond 32 bits", "definition.values", ".telecom[0].rank",
            "<id value=\"p\"/><telecom><system value=\"phone\"/><value value=\"1\"/><rank value=\"4294967297\"/></telecom>"
        ),
        (
            "an id over 64 characters", "definition.values", ".id",
            "<id value=\"\(String(repeating: "x", count: 65))\"/>"
        ),
        ("an id with a blank", "definition.values", ".id", "<id value=\"a b\"/>"),
        (
            "a code with a blank at its end, which XML trims, of another list", "definition.codes", ".gender",
            "<id value=\"p\"/><gender value=\"mail \"/>"
        ),
        ("30 February", "definition.values", ".birthDate", "<id value=\"p\"/><birthDate value=\"1970-02-30\"/>"),
        (
            "base64 rubbish", "definition.values", ".photo[0].data",
            "<id value=\"p\"/><photo><contentType value=\"image/png\"/><data value=\"a!b\"/></photo>"
        ),
        (
            "base64 without padding", "definition.values", ".photo[0].data",
            "<id value=\"p\"/><photo><contentType value=\"image/png\"/><data value=\"YWI\"/></photo>"
        ),
        ("one for true", "definition.elements", ".active", "<id value=\"p\"/><active value=\"1\"/>"),
    ]

    @Test("values of what is contained are checked as well", arguments: contained, XMLBodyTests.both)
    func refusesContained(
        _ bad: (name: String, rule: String, place: String, content: String),
        _ consumer: Consumer
    ) throws {
        let text = try consumer.cancelText(in: try Stub(for: consumer))
        // Behind those that are contained already.
        let index = text.ranges(of: "<contained>").count
        let anchor = try #require(
            text.ranges(of: "</contained>").last?.upperBound ?? text.ranges(of: "</meta>").first?.upperBound
        )
        let spoilt = text[..<anchor] + "<contained><Patient>\(bad.content)</Patient></contained>" + text[anchor...]
        let stub = try Stub(for: consumer)
        let before = try consumer.state(in: stub)
        let answer = try stub.answer(to: consumer.update(content: Array(String(spoilt).utf8), as: .xml).ifMatch("1"))
        #expect(answer.status == 422)
        let problems = try answer.problems()
        let found = problems.contains {
            $0.rule == "\(consumer.dialect.name).\(bad.rule)"
                && $0.expression == "Appointment.contained[\(index)]\(bad.place)"
        }
        #expect(found, "\(problems)")
        #expect(try consumer.state(in: stub) == before)
    }

    @Test(
        "script, forms and styles from elsewhere have no place in a narrative",
        arguments: [
            "<script>alert(1)</script>", "<p onclick=\"alert(1)\">x</p>", "<form><input/></form>",
            "<iframe src=\"x\"/>",
            "<link rel=\"stylesheet\" href=\"x\"/>", "<object data=\"x\"/>", "<base href=\"x\"/>", "   ",
        ],
        XMLBodyTests.both
    )
    func narrative(_ content: String, _ consumer: Consumer) throws {
        let text = try consumer.cancelText(in: try Stub(for: consumer))
        let div =
            "<text><status value=\"generated\"/><div xmlns=\"http://www.w3.org/1999/xhtml\">\(content)</div></text>"
        let spoilt = text.replacing("</meta>", with: "</meta>\(div)", maxReplacements: 1)
        try Self.check(Array(spoilt.utf8), "definition.values", "Appointment.text.div", consumer)
    }

    static func check(_ content: [UInt8], _ rule: String, _ place: String, _ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let before = try consumer.state(in: stub)
        let answer = try stub.answer(to: consumer.update(content: content, as: .xml).ifMatch("1"))
        #expect(answer.status == 422, "\(answer.text)")
        #expect(answer.format == .xml)
        let entry = try #require(consumer.dialect.rules[named: rule])
        let expected = Issue(
            "\(consumer.dialect.name).\(rule)",
            entry.answer.issue?.rawValue ?? "",
            at: place,
            spine: entry.answer.coding?.code
        )
        let issues = try answer.problems()
        #expect(issues == [expected])
        #expect(try consumer.state(in: stub) == before)
    }
}
