import Bytes
import FHIR
import Testing

@Suite("Places of elements in a JSON text")
struct JSONPositionsTests {
    private static let text = #"""
        { "resourceType": "Appointment",
          "id" : "é", "participant": [
            {"status": "accepted"}, {"actor": {"display": "a, ]}\""},
          "st\u0061tus":"declined"}
          ],
          "start": "2019-01-18T13:00:00Z", "_start": {"extension": [{"url": "u"}]},
          "_end": {"id": "e"}, "empty": [ ] }
        """#

    @Test(
        "the first byte of the value, or of its nearest ancestor's",
        arguments: [
            ([], 1, 1),
            ([.member("resourceType")], 1, 19),
            ([.member("id")], 2, 10),
            ([.member("participant")], 2, 30),
            ([.member("participant"), .item(0)], 3, 5),
            ([.member("participant"), .item(0), .member("status")], 3, 16),
            ([.member("participant"), .item(1)], 3, 29),
            ([.member("participant"), .item(1), .member("actor"), .member("display")], 3, 51),
            ([.member("participant"), .item(1), .member("status")], 4, 17),
            ([.member("participant"), .item(1), .member("type"), .item(3)], 3, 29),
            ([.member("participant"), .item(2), .member("status")], 2, 30),
            ([.member("start")], 6, 12),
            ([.member("_start"), .member("extension")], 6, 60),
            ([.member("start"), .member("extension"), .item(0), .member("url")], 6, 69),
            ([.member("end")], 7, 11),
            ([.member("end"), .member("id")], 7, 18),
            ([.member("empty"), .item(0)], 7, 33),
            ([.member("absent"), .member("element")], 1, 1),
            ([.item(0)], 1, 1),
        ] as [([ElementPath.Step], Int, Int)]
    )
    func places(_ steps: [ElementPath.Step], _ line: Int, _ column: Int) {
        let position = JSONPositions(Array(Self.text.utf8)).position(of: ElementPath("Appointment", steps))
        #expect([position.line, position.column] == [line, column])
    }

    @Test("a byte order mark is part of the offset, not of the column")
    func byteOrderMark() {
        let position = JSONPositions(Array("\u{FEFF}{\"a\":1}".utf8)).position(of: ElementPath("", [.member("a")]))
        #expect(position == TextPosition(byteOffset: 8, line: 1, column: 6))
    }

    @Test("text that is no JSON is answered all the same", arguments: ["", "{", #"{"a":"#, #"{"a":"x"#, "[1,", "}"])
    func broken(_ text: String) {
        let path = ElementPath("", [.member("a"), .item(2)])
        #expect(JSONPositions(Array(text.utf8)).position(of: path).line == 1)
    }
}
