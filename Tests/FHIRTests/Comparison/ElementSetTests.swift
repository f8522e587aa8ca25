import Bytes
import FHIR
import Testing

@Suite("Elements that a comparison ignores")
struct ElementSetTests {
    private func paths(_ stored: JSONValue, _ sent: JSONValue, _ ignored: ElementSet) -> [String] {
        Difference.between(stored, sent, ignoring: ignored).map(\.path.description)
    }

    private let version: ElementSet = ["meta.versionId", "meta.lastUpdated", "status"]

    @Test("an ignored element may change, come or go, with all that it contains")
    func ignored() {
        #expect(paths(["status": "booked"], ["status": "cancelled"], version) == [])
        #expect(paths(["status": "booked"], [:], version) == [])
        #expect(paths([:], ["status": ["a": 1]], version) == [])
        #expect(paths(["meta": ["versionId": "1", "profile": ["p"]]], ["meta": ["profile": ["p"]]], version) == [])
    }

    @Test("an element of which nothing else is left is no difference")
    func nothingLeft() {
        #expect(paths([:], ["meta": ["versionId": "1"]], version) == [])
        #expect(paths(["meta": ["versionId": "1", "lastUpdated": "x"]], [:], version) == [])
        #expect(paths([:], ["a": [["b": 1], ["b": 2]]], ["a.b"]) == [])
    }

    @Test("what is beside it counts")
    func beside() {
        #expect(paths([:], ["meta": ["versionId": "1", "profile": ["p"]]], version) == ["meta"])
        #expect(paths(["meta": ["profile": ["p"]]], ["meta": ["profile": ["q"]]], version) == ["meta.profile[0]"])
        #expect(paths(["_status": ["id": "1"]], ["_status": ["id": "2"]], version) == ["_status.id"])
        #expect(
            paths(["participant": [["status": "a"]]], ["participant": [["status": "b"]]], version) == [
                "participant[0].status"
            ]
        )
        #expect(paths(["meta": ["versionId": "1"]], ["meta": "1"], version) == ["meta"])
        #expect(paths([:], ["meta": "1"], version) == ["meta"])
        #expect(paths([:], ["id": .object(JSONObject())], version) == ["id"])
    }

    @Test("in an array it is meant in each item")
    func items() {
        let stored: JSONValue = ["participant": [["status": "a", "type": "x"], ["status": "b"]]]
        let sent: JSONValue = ["participant": [["status": "c", "type": "y"], ["status": "d"]]]
        #expect(paths(stored, sent, ["participant.status"]) == ["participant[0].type"])
    }

    @Test("an element is known by its full name and place alone")
    func fullName() {
        #expect(paths(["stat": "1"], ["stat": "2"], version) == ["stat"])
        #expect(paths(["versionId": "1"], ["versionId": "2"], version) == ["versionId"])
        #expect(paths(["a": ["meta": ["versionId": "1"]]], [:], version) == ["a"])
        #expect(paths(["extension": [["url": "u", "id": "1"]]], [:], ["extension"]) == [])
    }
}
