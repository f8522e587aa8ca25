import Bytes
import Testing

@testable import FHIR

@Suite("JSON to XML and back")
struct XMLRoundTripTests {
    static let resources = [
        """
        {"resourceType":"Appointment","id":"1","meta":{"versionId":"1","lastUpdated":"2020-01-01T00:00:00.000+00:00",\
        "profile":["urn:a","urn:b"],"_profile":[null,{"id":"q"}]},"text":{"status":"generated",\
        "div":"<div xmlns=\\"http://www.w3.org/1999/xhtml\\">\\n<p class='x'>a &amp; b</p><!-- c -->&#160;</div>"},\
        "contained":[{"resourceType":"Patient","id":"p","name":[{"family":"Zoë 😀","given":["Ann",null,"Lee"],\
        "_given":[null,{"extension":[{"url":"urn:x","valueString":"y"}]},null]}]},{"resourceType":"Slot","id":"s"}],\
        "extension":[{"url":"urn:1","extension":[{"url":"urn:2","valueDecimal":0.1234567890123456789},\
        {"url":"urn:3","valueDecimal":1.50},{"url":"urn:4","valueDecimal":-0.00}]}],"status":"booked",\
        "priority":0,"description":"  two\\nlines\\tand \\"quotes\\" <&> \\r ","start":"2020-01-01T00:00:00Z",\
        "_start":{"extension":[{"url":"urn:t","valueBoolean":true}]},"minutesDuration":15,"_created":{"id":"c"},\
        "participant":[{"id":"pa","actor":{"reference":"#p"},"status":"accepted"},{"type":[{"coding":[{"code":"x",\
        "userSelected":false}]}],"status":"declined"}],"requestedPeriod":[{"start":"2020","end":"2021"}]}
        """,
        """
        {"resourceType":"Bundle","type":"searchset","total":1,"link":[{"relation":"self","url":"urn:u"}],"entry":[\
        {"fullUrl":"urn:1","resource":{"resourceType":"Appointment","id":"1","status":"booked"},"search":{"mode":"match",\
        "score":1.0}},{"resource":{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid",\
        "diagnostics":"d","expression":["a","b"]}]}}]}
        """,
        #"{"resourceType":"Appointment"}"#,
        #"{"resourceType":"Appointment","meta":{},"status":null,"slot":[{},{"reference":"a"}]}"#,
        #"{"resourceType":"Appointment","status":["a","b"],"minutesDuration":"five","foo":{"bar":"1"}}"#,
    ]

    @Test(
        "every digit, blank, null and narrative comes back",
        arguments: resources,
        [JSONWriter.Layout.compact, .indented]
    )
    func roundTrip(_ text: String, _ layout: JSONWriter.Layout) throws {
        let tree = try JSONReader.read(Array(text.utf8))
        let xml = try XMLWriter.write(tree, definitions: .stu3, layout: layout)
        let back = try XMLReader.read(xml, definitions: .stu3)
        #expect(String(decoding: JSONWriter.write(back), as: UTF8.self) == text)
    }

    @Test(
        "XML that was read and written is read again as the same tree",
        arguments: [XMLSamples.registry, XMLSamples.rich]
    )
    func fromXML(_ text: String) throws {
        let first = try tree(text)
        #expect(try XMLReader.read(XMLWriter.write(first, definitions: .stu3), definitions: .stu3) == first)
    }

    @Test("members out of order come back in the standard's order")
    func order() throws {
        let tree: JSONValue = [
            "start": "2020", "_status": ["id": "a"], "resourceType": "Appointment", "status": "booked",
        ]
        let back = try XMLReader.read(XMLWriter.write(tree, definitions: .r4), definitions: .r4)
        let text = #"{"resourceType":"Appointment","status":"booked","_status":{"id":"a"},"start":"2020"}"#
        #expect(String(decoding: JSONWriter.write(back), as: UTF8.self) == text)
    }
}
