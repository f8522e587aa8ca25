import Provider
import FHIR
import Foundation
import FoundationXML
import Testing

@testable import Steering

@Suite("Report as JUnit XML")
struct JUnitReportTests {
    /// What Ant's schema requires, which Jenkins's knows too, and what both know beside it.
    private static let attributes: [String: (required: Set<String>, optional: Set<String>)] = [
        "testsuites": ([], []),
        "testsuite": (
            ["name", "tests", "failures", "errors", "time", "timestamp", "hostname", "id", "package"], ["skipped"]
        ),
        "properties": ([], []),
        "property": (["name", "value"], []),
        "testcase": (["name", "classname", "time"], []),
        "failure": (["type"], ["message"]),
        "skipped": ([], ["message"]),
        "system-out": ([], []),
        "system-err": ([], []),
    ]
    private static let parents = [
        "testsuites": "", "testsuite": "testsuites", "testcase": "testsuite", "failure": "testcase",
        "skipped": "testcase", "properties": "testsuite", "property": "properties", "system-out": "testsuite",
        "system-err": "testsuite",
    ]
    /// The order of a suite's children in Ant's schema.
    private static let order = ["properties", "testcase", "system-out", "system-err"]

    private static func text(of seen: [Seen], forgotten: Int = 0) -> String {
        let entries = seen.enumerated().map { $1.entry($0 + 1, .core) }
        let page = Journal.Page(entries: entries, forgotten: forgotten)
        return JUnitReport(ConsumerReport(page, dialects: [.core])).text
    }

    /// A read, a breach whose words hold what XML must escape, and much that is not shown.
    private static let seen: [Seen] = [
        .read("<&>"), .update(ifMatch: "W/\"]]>\u{1}\""),
    ]

    @Test("it keeps to the common schema of JUnit reports")
    func schema() throws {
        let elements = try XMLElements.read(Self.text(of: Self.seen))
        let children = elements.filter { $0.parent == "testsuite" }.map(\.name)
        let places = children.compactMap(Self.order.firstIndex)
        #expect(places.count == children.count)
        #expect(places == places.sorted())
        #expect(Self.order.allSatisfy(children.contains))
        let suite = try #require(elements.first { $0.name == "testsuite" })
        let stamp = suite.attributes["timestamp"] ?? ""
        #expect(stamp.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/) != nil, "\(stamp)")
        for element in elements {
            let rule = try #require(Self.attributes[element.name], "\(element.name)")
            #expect(element.parent == Self.parents[element.name])
            let names = Set(element.attributes.keys)
            #expect(names.isSuperset(of: rule.required), "\(element)")
            #expect(names.isSubset(of: rule.required.union(rule.optional)), "\(element)")
            for count in ["tests", "failures", "errors", "skipped"] {
                if let text = element.attributes[count] { #expect(Int(text) != nil) }
            }
        }
    }

    @Test("its counts are those of its test cases, in each suite and in all")
    func counts() throws {
        let elements = try XMLElements.read(Self.text(of: Self.seen))
        let suites = elements.filter { $0.name == "testsuite" }
        #expect(suites.map { $0.attributes["name"] } == ["core"])
        for (index, suite) in suites.enumerated() {
            let cases = elements.filter { $0.name == "testcase" && $0.suite == index }
            let failures = elements.filter { $0.name == "failure" && $0.suite == index }
            let skipped = elements.filter { $0.name == "skipped" && $0.suite == index }
            #expect(suite.attributes["tests"] == String(cases.count))
            #expect(suite.attributes["failures"] == String(failures.count))
            #expect(suite.attributes["skipped"] == String(skipped.count))
        }
        #expect(suites[0].attributes["tests"] == "17")
        #expect(suites[0].attributes["failures"] == "1")
        #expect(suites[0].attributes["skipped"] == "8")
        let times = elements.filter { $0.name == "testcase" }.compactMap {
            $0.attributes["time"].flatMap { Double($0) }
        }
        #expect(times.count == 17)
        #expect(suites[0].attributes["time"].flatMap { Double($0) } == times.reduce(0, +))
    }

    @Test("a broken obligation is a failure that says which exchanges show it, escaped")
    func failure() throws {
        let failure = try #require(try XMLElements.read(Self.text(of: Self.seen)).first { $0.name == "failure" })
        #expect(
            failure.attributes["message"]
                == """
                The read gave W/"<&>", but If-Match was W/"]]> ". It should have sent If-Match with the ETag of its last \
                read, or of the answer to its last update. #1 GET /Appointment/1 → 200, ETag W/"<&>"; \
                #2 PUT /Appointment/1, If-Match W/"]]> " → 200, ETag W/"2"
                """
        )
        #expect(
            failure.text == """
                Did: The read gave W/"<&>", but If-Match was W/"]]> ".
                Should: It should have sent If-Match with the ETag of its last read, or of the answer to its last update.
                  #1 GET /Appointment/1 → 200, ETag W/"<&>"
                  #2 PUT /Appointment/1, If-Match W/"]]> " → 200, ETag W/"2"
                Source: appointment-stub, the core dialect
                """
        )
    }

    @Test("what may have been forgotten is skipped with a word on that")
    func forgotten() throws {
        let skipped = try XMLElements.read(Self.text(of: Self.seen, forgotten: 4)).filter { $0.name == "skipped" }
        #expect(
            Set(skipped.map { $0.attributes["message"] }) == [
                "not shown; 4 older exchanges are forgotten: what is not shown may have been shown."
            ]
        )
    }

    @Test(
        "text is made fit for XML",
        arguments: [
            ("a<b>&\"c\"", "a&lt;b&gt;&amp;&quot;c&quot;"), ("a\nb\tc\r", "a&#10;b&#9;c&#13;"),
            ("\u{0}\u{1B}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("naïve 👩‍⚕️", "naïve 👩‍⚕️"),
        ]
    )
    func escaped(_ text: String, _ expected: String) {
        #expect(XMLText.escaped(text) == expected)
    }
}

/// The elements of a document as Foundation's parser tells them.
private final class XMLElements: NSObject, XMLParserDelegate {
    struct Element {
        let name: String
        let parent: String
        /// Which suite it is, or is in.
        let suite: Int
        let attributes: [String: String]
        var text = ""
    }

    private var found: [Element] = []
    private var open: [Int] = []
    private var suite = -1

    static func read(_ text: String) throws -> [Element] {
        let parser = XMLParser(data: Data(text.utf8))
        let elements = XMLElements()
        parser.delegate = elements
        try #require(parser.parse(), "\(String(describing: parser.parserError))")
        return elements.found
    }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        if name == "testsuite" { suite += 1 }
        let parent = open.last.map { found[$0].name } ?? ""
        found.append(Element(name: name, parent: parent, suite: suite, attributes: attributes))
        open.append(found.count - 1)
    }

    func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if let last = open.last { found[last].text += text }
    }
}
