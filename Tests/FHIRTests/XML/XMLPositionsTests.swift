import Bytes
import FHIR
import Testing

@Suite("Places of elements in an XML text")
struct XMLPositionsTests {
    private static let text = """
        <?xml version="1.0"?><!-- <id/> -->
        <f:Appointment xmlns:f="http://hl7.org/fhir">
          <f:id value="é"/><f:text><f:status value="generated"/>
            <div xmlns="http://www.w3.org/1999/xhtml"><status/><participant/>é</div></f:text>
          <f:contained><f:Patient><f:id value="p"/>
            <f:name id="n"><f:given value="A"/><f:given><f:extension url="u"/></f:given></f:name></f:Patient></f:contained>
          <f:contained><f:Slot/></f:contained> <f:contained/>
          <f:extension url="a"><f:extension
            url="b"><f:valueString value="c"/></f:extension></f:extension>
          <f:status value="booked"/>
          <f:participant><f:actor><f:reference value="#p"/></f:actor></f:participant>
          <f:participant><f:status value="accepted"><f:extension url="s"/></f:status></f:participant>
        </f:Appointment>
        """

    @Test(
        "the start tag, or that of the nearest ancestor",
        arguments: [
            ("", 2, 1), ("resourceType", 2, 1), ("id", 3, 3), ("text.div", 4, 5), ("status", 10, 3),
            ("participant", 11, 3), ("participant[0].actor.reference", 11, 27), ("participant[1].status", 12, 18),
            ("participant[0].status", 11, 3), ("participant[2].status", 11, 3), ("participant[-1]", 11, 3),
            ("_status", 10, 3), ("participant[1].status.extension[0]", 12, 45), ("status.extension[0].url", 10, 3),
            ("participant[1].status.extension[0].url", 12, 58), ("extension[0].url", 8, 16),
            ("extension[0].extension[0].url", 9, 5), ("extension[0].extension[0].valueString", 9, 13),
            ("extension[0].extension[0].valueCode", 8, 24), ("contained[0]", 5, 3), ("contained[0].id", 5, 27),
            ("contained[0].resourceType", 5, 16), ("contained[0].name[0].id", 6, 13),
            ("contained[0].name[0].given[1]", 6, 40), ("contained[0].name[0]._given[1].extension[0]", 6, 49),
            ("contained[1].status", 7, 16), ("contained[2].resourceType", 7, 40), ("absent.element", 2, 1),
            ("[0]", 2, 1),
        ]
    )
    func places(_ path: String, _ line: Int, _ column: Int) {
        let position = XMLPositions(Array(Self.text.utf8)).position(of: ElementPath("", steps(path)))
        #expect([position.line, position.column] == [line, column])
    }

    @Test("is what a wire format answers for XML")
    func wireFormat() {
        let position = WireFormat.xml.position(of: ElementPath("", [.member("id")]), in: Array(Self.text.utf8))
        #expect([position.line, position.column] == [3, 3])
    }

    @Test("finds what stands behind a narrative as deep as one may be")
    func deepNarrative() throws {
        let depth = 63
        let narrative = String(repeating: "<p>", count: depth) + "a" + String(repeating: "</p>", count: depth)
        let text = """
            <Appointment xmlns="http://hl7.org/fhir"><text><div xmlns="http://www.w3.org/1999/xhtml">\(narrative)</div>\
            </text>
            <status value="booked"/></Appointment>
            """
        let bytes = Array(text.utf8)
        _ = try XMLReader.read(bytes, definitions: .r4)
        let position = XMLPositions(bytes).position(of: ElementPath("", [.member("status")]))
        #expect([position.line, position.column] == [2, 1])
    }

    @Test(
        "text that is no XML is answered all the same",
        arguments: ["", "<", "<a", "<a>", "<a><b", "a", "{}", String(repeating: "<A><a>", count: 20_000)]
    )
    func broken(_ text: String) {
        let path = ElementPath("", [.member("a"), .item(2), .member("a")])
        #expect(XMLPositions(Array(text.utf8)).position(of: path).line == 1)
    }

    /// `a[1].b` as steps.
    private func steps(_ path: String) -> [ElementPath.Step] {
        path.split { $0 == "." || $0 == "[" }.map { part in
            part.last == "]" ? .item(Int(part.dropLast()) ?? 0) : .member(Text(String(part)))
        }
    }
}
