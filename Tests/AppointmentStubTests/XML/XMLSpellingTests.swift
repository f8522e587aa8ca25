import Bytes
import Demonstration
import FHIR
import HTTPAsking
import Testing

/// What XML allows and consumers write: the same Appointment in other words.
@Suite("Sound bodies in unusual XML")
struct XMLSpellingTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let edit: @Sendable (String) -> [UInt8]

        var testDescription: String { name }

        init(_ name: String, _ edit: @escaping @Sendable (String) -> String) {
            self.name = name
            self.edit = { Array(edit($0).utf8) }
        }
    }

    private static let status = "<status value=\"cancelled\"/>"

    static let cases = [
        Case("a byte order mark") { "\u{FEFF}" + $0 },
        Case("no declaration") { $0.replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", with: "") },
        Case("a prefix") { text in
            text.replacing("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", with: "")
                .replacing("</", with: "\u{0}").replacing("<", with: "<f:").replacing("\u{0}", with: "</f:")
                .replacing("xmlns=", with: "xmlns:f=")
        },
        Case("mixed prefixes") { text in
            text.replacing(
                "xmlns=\"http://hl7.org/fhir\"",
                with: "xmlns=\"http://hl7.org/fhir\" xmlns:f=\"http://hl7.org/fhir\""
            )
            .replacing(Self.status, with: "<f:status value=\"cancelled\"></f:status>")
        },
        Case("a prefix that is declared on the way") {
            $0.replacing(Self.status, with: "<g:status xmlns:g=\"http://hl7.org/fhir\" value='cancelled'/>")
        },
        Case("comments, instructions and blanks") {
            $0.replacing(Self.status, with: "<!-- x --><?y z?>\n\t\(Self.status)\r\n")
        },
        Case("single quotes") { $0.replacing(Self.status, with: "<status value='cancelled' />") },
        Case("a start and an end tag") { $0.replacing(Self.status, with: "<status value=\"cancelled\"></status>") },
        Case("character references") { $0.replacing(Self.status, with: "<status value=\"can&#99;&#x65;lled\"/>") },
        Case("blanks around a code") { $0.replacing(Self.status, with: "<status value=\" cancelled \"/>") },
        Case("blanks in CDATA") { $0.replacing(Self.status, with: "<![CDATA[  ]]>\(Self.status)") },
        Case("an instant in another spelling") {
            $0.replacing(/(<created value="[^"]*?)(\.000)?(Z|\+00:00)"/) { "\($0.1).0Z\"" }
        },
    ]

    @Test("it cancels", arguments: cases, XMLBodyTests.both)
    func accepted(_ spelled: Case, _ consumer: Consumer) throws {
        let stub = try Stub(for: consumer)
        let sound = try consumer.cancelText(in: stub)
        let stored = try consumer.stored(in: stub)
        let content = spelled.edit(sound)
        #expect(content != Array(sound.utf8))
        let answer = try stub.answer(to: consumer.update(content: content, as: .xml).ifMatch("1"))
        #expect(answer.status == 200, "\(answer.text)")
        let left = Difference.between(
            .object(consumer.cancelled(stored)),
            try answer.tree(),
            ignoring: ["meta.versionId", "meta.lastUpdated"]
        )
        #expect(left.isEmpty, "\(left)")
    }
}
