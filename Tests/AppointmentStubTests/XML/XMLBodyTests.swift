import Bytes
import Demonstration
import HTTPAsking
import Provider
import FHIR
import Testing

/// Bodies in XML as hostile, broken or foreign programs send them, to the two dialects whose consumers write XML.
@Suite("Bad bodies in XML")
struct XMLBodyTests {
    /// An edit of a sound cancel, and what it answers.
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        /// Without the dialect.
        let rule: String
        /// As `OperationOutcome.issue.expression` has it.
        let place: String
        let edit: @Sendable (String) -> [UInt8]

        var testDescription: String { name }

        init(
            _ name: String,
            _ rule: String = "body.readable",
            at place: String,
            _ edit: @escaping @Sendable (String) -> [UInt8]
        ) {
            self.name = name
            self.rule = rule
            self.place = place
            self.edit = edit
        }

        /// One text in place of another that is there.
        init(_ name: String, _ rule: String = "body.readable", at place: String, _ old: String, _ new: String) {
            self.init(name, rule, at: place) { Array($0.replacing(old, with: new, maxReplacements: 1).utf8) }
        }

        /// More text before an element that is there.
        init(_ name: String, _ rule: String = "body.readable", at place: String, before old: String, _ new: String) {
            self.init(name, rule, at: place, old, new + old)
        }
    }

    private static let status = "<status value=\"cancelled\"/>"
    private static let root = "<Appointment xmlns=\"http://hl7.org/fhir\">"

    private func answer(_ edit: (String) -> [UInt8], _ consumer: Consumer, _ stub: Stub) throws -> ClientAnswer {
        let sound = try consumer.cancelText(in: stub)
        let content = edit(sound)
        #expect(content != Array(sound.utf8))
        return try stub.answer(to: consumer.update(content: content, as: .xml).ifMatch("1"))
    }

    private func check(_ bad: Case, _ consumer: Consumer, status: Int) throws {
        let stub = try Stub(for: consumer)
        let before = try consumer.state(in: stub)
        let answer = try answer(bad.edit, consumer, stub)
        #expect(answer.status == status, "\(answer.text)")
        #expect(answer.format == .xml)
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

    static let unreadable = [
        Case("empty", at: "http.body") { _ in [] },
        Case("JSON under XML's name", at: "http.body") { _ in Array("{\"resourceType\":\"Appointment\"}".utf8) },
        Case("cut off", at: "Appointment") { Array($0.dropLast(5).utf8) },
        Case("text after the end", at: "Appointment") { Array(($0 + "x").utf8) },
        Case("two resources", at: "Appointment") { Array(($0 + "<Appointment xmlns=\"http://hl7.org/fhir\"/>").utf8) },
        Case("bytes that are no UTF-8", at: "http.body") { text in
            let bytes = Array(text.utf8)
            return bytes.replacing(
                Array("\"cancelled\"".utf8),
                with: Array("\"cance\u{0}\"".utf8).map { $0 == 0 ? 0xFF : $0 }
            )
        },
        Case("UTF-16", at: "http.body") { text in text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } },
        Case("a declaration of another encoding", at: "http.body", "encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\""),
        Case("a DOCTYPE", at: "http.body", before: root, "<!DOCTYPE Appointment>"),
        Case(
            "a DOCTYPE of a file",
            at: "http.body",
            before: root,
            "<!DOCTYPE Appointment SYSTEM \"file:///etc/passwd\">"
        ),
        Case("an external entity", at: "http.body") { text in
            let type = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            return Array(text.replacing(root, with: type + root).replacing("\"cancelled\"", with: "\"&x;\"").utf8)
        },
        Case(
            "a parameter entity from elsewhere",
            at: "http.body",
            before: root,
            "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]>"
        ),
        Case("an entity bomb", at: "http.body") { text in
            let levels = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
            let type = "<!DOCTYPE a [<!ENTITY l0 \"lol\">\(levels)]>"
            return Array(text.replacing(root, with: type + root).replacing("\"cancelled\"", with: "\"&l9;\"").utf8)
        },
        Case("an entity nobody declared", at: "Appointment", "\"cancelled\"", "\"cancelled&nbsp;\""),
        Case("a megabyte of nesting", at: "Appointment" + String(repeating: ".a", count: 63)) { text in
            let open = String(repeating: "<a>", count: 149_000)
            return Array((Self.root + open + String(repeating: "</a>", count: 149_000) + "</Appointment>").utf8)
        },
        Case("nesting that never ends", at: "Appointment" + String(repeating: ".a", count: 63)) { _ in
            Array((Self.root + String(repeating: "<a>", count: 300_000)).utf8)
        },
        Case(
            "an attribute twice",
            at: "Appointment",
            status,
            "<status value=\"cancelled\" value=\"cancelled\"/>"
        ),
        Case("an unknown attribute", at: "Appointment.status", status, "<status value=\"cancelled\" code=\"x\"/>"),
        Case("a value in a group", at: "Appointment.meta", "<meta>", "<meta value=\"x\">"),
        Case("a schema's attribute", at: "Appointment") { text in
            let schema = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"x\""
            return Array(text.replacing("\(Self.root.dropLast())>", with: "\(Self.root.dropLast()) \(schema)>").utf8)
        },
        Case("an undeclared prefix", at: "Appointment", status, "<f:status value=\"cancelled\"/>"),
        Case("no namespace", at: "http.body", root, "<Appointment>"),
        Case("another namespace", at: "http.body", root, "<Appointment xmlns=\"urn:hl7-org:v3\">"),
        Case(
            "an element of another namespace",
            at: "Appointment.status",
            status,
            "<status xmlns=\"urn:x\" value=\"cancelled\"/>"
        ),
        Case("tags that cross", at: "Appointment.participant[0]", "</participant>", "</participants>"),
        Case("text between elements", at: "Appointment", before: status, "cancelled"),
        Case("elements in another order", at: "Appointment.status") { text in
            let rest = text.replacing(Self.status, with: "")
            return Array(rest.replacing("</Appointment>", with: "\(Self.status)</Appointment>").utf8)
        },
        Case("an attribute without quotes", at: "Appointment", "\"cancelled\"", "cancelled"),
        Case("a lone ampersand", at: "Appointment", "\"cancelled\"", "\"cancelled & gone\""),
        Case("a character XML cannot hold", at: "Appointment", "\"cancelled\"", "\"cancelled&#1;\""),
        Case("a reference to half a character", at: "Appointment", "\"cancelled\"", "\"&#xD800;\""),
        Case("the id as an attribute", at: "Appointment", root, "<Appointment xmlns=\"http://hl7.org/fhir\" id=\"1\">"),
    ]

    @Test("what is no FHIR XML is 400 with its place, at once, and changes nothing", arguments: unreadable, both)
    func refusesUnreadable(_ bad: Case, _ consumer: Consumer) throws {
        // The registry's own samples are in other orders.
        guard bad.name != "elements in another order" || consumer.dialect.name != "registry" else { return }
        try check(bad, consumer, status: 400)
    }

    @Test("diagnostics give line and column")
    func position() throws {
        let stub = try Stub(for: .registry)
        let answer = try answer(
            { Array($0.replacing(Self.status, with: "\n\n  <status value=\"x\" value=\"y\"/>").utf8) },
            .registry,
            stub
        )
        let outcome = try answer.tree()
        #expect(
            outcome["issue"]?[0]?["diagnostics"]?.string?.contains("line 3, column 21") == true,
            "\(answer.text)"
        )
    }

    static let both: [Consumer] = [.registry, .gpconnect]
}
