import Bytes
import Testing

@testable import FHIR

@Suite("XML writer")
struct XMLWriterTests {
    @Test("elements in the standard's order, ids and urls as attributes, narrative in place")
    func compact() throws {
        let appointment: JSONValue = [
            "status": "booked",
            "description": "a\n\t\r<&>\"'b",
            "resourceType": "Appointment",
            "minutesDuration": .number("10"),
            "_status": ["extension": [["valueDecimal": .number("1.50"), "url": "urn:d"]], "id": "s"],
            "text": ["div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">a<br/></div>", "status": "generated"],
            "extension": [["url": "urn:e", "id": "x", "valueBoolean": false]],
            "contained": [["resourceType": "Patient", "active": true, "id": "p"]],
            "id": "1",
        ]
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?>\
            <Appointment xmlns="http://hl7.org/fhir">\
            <id value="1"/>\
            <text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">a<br/></div></text>\
            <contained><Patient><id value="p"/><active value="true"/></Patient></contained>\
            <extension id="x" url="urn:e"><valueBoolean value="false"/></extension>\
            <status id="s" value="booked"><extension url="urn:d"><valueDecimal value="1.50"/></extension></status>\
            <description value="a&#10;&#9;&#13;&lt;&amp;>&quot;'b"/>\
            <minutesDuration value="10"/>\
            </Appointment>
            """
        #expect(try written(appointment) == expected)
    }

    @Test("a line for each element when indented, none within the narrative")
    func indented() throws {
        let appointment: JSONValue = [
            "resourceType": "Appointment",
            "text": ["status": "empty", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>a</p></div>"],
            "contained": [["resourceType": "Patient", "id": "p"]],
            "participant": [["status": "accepted"], ["status": "declined"]],
        ]
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Appointment xmlns="http://hl7.org/fhir">
              <text>
                <status value="empty"/>
                <div xmlns="http://www.w3.org/1999/xhtml"><p>a</p></div>
              </text>
              <contained>
                <Patient>
                  <id value="p"/>
                </Patient>
              </contained>
              <participant>
                <status value="accepted"/>
              </participant>
              <participant>
                <status value="declined"/>
              </participant>
            </Appointment>
            """
        #expect(try written(appointment, layout: .indented) == expected)
    }

    @Test("a primitive's values and extensions are joined by position")
    func siblings() throws {
        let patient: JSONValue = [
            "resourceType": "Patient",
            "_birthDate": ["id": "b"],
            "name": [
                ["given": ["A", .null, "C"], "_given": [.null, ["id": "g"], .null]], ["_given": [["id": "h"]]],
            ],
        ]
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?><Patient xmlns="http://hl7.org/fhir">\
            <name><given value="A"/><given id="g"/><given value="C"/></name><name><given id="h"/></name>\
            <birthDate id="b"/></Patient>
            """
        #expect(try written(patient) == expected)
    }

    @Test("members that the tables do not know go last, in their order")
    func unknown() throws {
        let appointment: JSONValue = [
            "resourceType": "Appointment", "foo": ["bar": 1, "id": "f"], "status": "booked", "baz": ["a", "b"],
        ]
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?><Appointment xmlns="http://hl7.org/fhir"><status value="booked"/>\
            <foo id="f"><bar value="1"/></foo><baz value="a"/><baz value="b"/></Appointment>
            """
        #expect(try written(appointment) == expected)
    }

    struct Refusal: Sendable {
        let members: JSONValue
        let kind: XMLWritingError.Kind
        let path: String

        init(_ members: JSONValue, _ kind: XMLWritingError.Kind, at path: String) {
            self.members = members
            self.kind = kind
            self.path = path
        }
    }

    static let refusals = [
        Refusal(["comment": "a\u{0}"], .character("\u{0}"), at: "Appointment.comment"),
        Refusal(
            ["identifier": [["value": "ok"], ["value": "\u{1B}"]]],
            .character("\u{1B}"),
            at: "Appointment.identifier[1].value"
        ),
        Refusal(["comment": "\u{FFFE}"], .character("\u{FFFE}"), at: "Appointment.comment"),
        Refusal(
            ["text": ["div": "<div>a</div>"]],
            .narrative(atStart(.namespace(of: "div", expected: "http://www.w3.org/1999/xhtml", found: ""))),
            at: "Appointment.text.div"
        ),
        Refusal(
            ["text": ["div": "a"]],
            .narrative(atStart(.noElement(.character("a")))),
            at: "Appointment.text.div"
        ),
        Refusal(["a b": 1], .name("a b"), at: "Appointment.a b"),
        Refusal(["meta": ["resourceType": "Meta"]], .name("resourceType"), at: "Appointment.meta.resourceType"),
        Refusal(["contained": [["id": "a"]]], .noResource, at: "Appointment.contained[0]"),
        Refusal(["status": [["a"]]], .nestedArray, at: "Appointment.status[0]"),
        Refusal(["meta": ["tag": []], "_meta": ["id": "m"]], .siblingOfObject("meta"), at: "Appointment.meta"),
        Refusal(["_status": "a"], .siblingNoObject("status"), at: "Appointment.status"),
        Refusal(["extension": [["url": ["urn:a"]]]], .attributeNoString("url"), at: "Appointment.extension[0]"),
    ]

    private static func atStart(_ kind: FormatError.XMLKind) -> FormatError {
        FormatError(.xml(kind), at: TextPosition(byteOffset: 0, line: 1, column: 1))
    }

    @Test("what XML cannot hold is named and never lost, and nothing is written", arguments: refusals)
    func refuses(_ refusal: Refusal) {
        let members = [JSONObject.Member("resourceType", "Appointment")] + (refusal.members.object?.members ?? [])
        var bytes = Array("before".utf8)
        let error = #expect(throws: XMLWritingError.self) {
            try XMLWriter.append(.object(JSONObject(members)), to: &bytes, definitions: .stu3)
        }
        #expect(error?.kind == refusal.kind)
        #expect(error?.path.description == refusal.path)
        #expect(bytes == Array("before".utf8))
    }

    private func written(_ value: JSONValue, layout: JSONWriter.Layout = .compact) throws -> String {
        String(decoding: try XMLWriter.write(value, definitions: .stu3, layout: layout), as: UTF8.self)
    }
}
