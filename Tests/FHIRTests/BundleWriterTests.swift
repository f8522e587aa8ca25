import Bytes
import FHIR
import Testing

@Suite("A Bundle in parts")
struct BundleWriterTests {
    private static let bundle: JSONObject = [
        "resourceType": "Bundle", "type": "history", "total": 3,
        "link": [["relation": "self", "url": "http://x/?a=1&b=\"2\""]],
    ]

    private static let entries: [JSONValue] = [
        ["fullUrl": "http://x/1", "resource": ["resourceType": "Appointment", "id": "1", "status": "booked"]],
        [
            "fullUrl": "http://x/2",
            "resource": [
                "resourceType": "Appointment", "id": "2",
                "text": ["status": "generated", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">a\n b</div>"],
            ],
            "request": ["method": "PUT", "url": "Appointment/2"],
        ],
        ["resource": ["resourceType": "Appointment"]],
    ]

    @Test(
        "the parts one behind the other are the whole in every format and layout",
        arguments: WireFormat.allCases,
        [JSONWriter.Layout.compact, .indented]
    )
    func whole(_ format: WireFormat, _ layout: JSONWriter.Layout) throws {
        for count in 0...3 {
            let entries = Self.entries.prefix(count)
            var writer = BundleWriter(format, .r4, layout: layout)
            var parts = try writer.start(Self.bundle, hasEntries: count > 0)
            for entry in entries { parts += try writer.entry(entry) }
            parts += writer.end()
            var bundle = Self.bundle
            if count > 0 { bundle["entry"] = .array(Array(entries)) }
            let whole = try format.write(.object(bundle), .r4, layout: layout)
            #expect(String(decoding: parts, as: UTF8.self) == String(decoding: whole, as: UTF8.self))
        }
    }

    @Test("a resource's own text can stand in compact JSON, and nowhere else")
    func frames() throws {
        var writer = BundleWriter(.json, .r4)
        var parts = try writer.start(["resourceType": "Bundle"], hasEntries: true)
        for number in 1...2 {
            let frame = writer.frame(before: ["fullUrl": "x"], after: ["search": ["score": 1]])
            let (start, end) = try #require(frame)
            parts += start + Array("{\"number\":\(number)}".utf8) + end
        }
        parts += writer.end()
        let expected = """
            {"resourceType":"Bundle","entry":[{"fullUrl":"x","resource":{"number":1},"search":{"score":1}},\
            {"fullUrl":"x","resource":{"number":2},"search":{"score":1}}]}
            """
        #expect(String(decoding: parts, as: UTF8.self) == expected)
        for (format, layout) in [(WireFormat.xml, JSONWriter.Layout.compact), (.json, .indented)] {
            var other = BundleWriter(format, .r4, layout: layout)
            let frame = other.frame(before: ["fullUrl": "x"], after: ["search": [:]])
            #expect(frame == nil)
        }
    }

    @Test("what XML cannot hold is said with its place")
    func unwritable() {
        var writer = BundleWriter(.xml, .r4)
        let error = #expect(throws: XMLWritingError.self) {
            try writer.entry(["resource": ["resourceType": "Appointment", "comment": "\u{1}"]])
        }
        #expect(error.map { "\($0.path)" } == "Bundle.entry[0].resource.comment")
    }
}
