import Bytes
import FHIR
import Testing

@Suite("Comparing hostile resources")
struct HostileComparisonTests {
    @Test(
        "only the first differences that count are kept, and others counted to a bound",
        arguments: [(99, 99, 0), (100, 100, 0), (101, 100, 1), (1000, 100, 900), (20_000, 100, 900)]
    )
    func bounded(_ count: Int, _ kept: Int, _ omitted: Int) {
        let items = (0..<count).map { JSONValue.number("\($0)") }
        let sent: JSONValue = ["before": .array(items), "slot": .array(items)]
        let found = Difference.first(100, between: ["before": [], "slot": []], and: sent, ignoring: ["before"]) { _ in
            true
        }
        #expect(found.differences.map(\.path.description) == (0..<kept).map { "slot[\($0)]" })
        #expect(found.omitted == omitted)
    }

    @Test("what does not count takes no room from what does", arguments: [10, 1000, 20_000])
    func uncounted(_ count: Int) {
        let items = (0..<count).map { JSONValue.number("\($0)") }
        let stored: JSONValue = ["before": [], "slot": []]
        let sent: JSONValue = ["before": .array(items), "slot": [1, 2]]
        let found = Difference.first(100, between: stored, and: sent, ignoring: []) {
            $0.path.steps.first == .member("slot")
        }
        #expect(found.differences.map(\.path.description) == ["slot[0]", "slot[1]"])
        #expect(found.omitted == 0)
    }

    @Test("20,000 extensions of one url are matched, whatever their order")
    func manyExtensions() {
        let items = (0..<20_000).map { ["url": "u", "valueString": .string("\($0)")] as JSONValue }
        let stored: JSONValue = ["extension": .array(items)]
        #expect(Difference.between(stored, ["extension": .array(items.reversed())]) == [])
        let others = (0..<20_000).map { ["url": "u", "valueString": .string("-\($0)")] as JSONValue }
        #expect(Difference.between(stored, ["extension": .array(others)]).count == 20_000)
    }

    @Test("20,000 members are matched, whatever their order")
    func manyMembers() {
        let members = (0..<20_000).map { JSONObject.Member("n\($0)", .number("\($0)")) }
        let reversed = JSONValue.object(JSONObject(members.reversed()))
        #expect(Difference.between(.object(JSONObject(members)), reversed) == [])
    }

    @Test("extensions in extensions, 30 deep, with a difference at the bottom")
    func nested() {
        func nest(_ value: JSONValue, _ depth: Int) -> JSONValue {
            (0..<depth).reduce(["url": "leaf", "valueString": value]) { inner, _ in
                ["url": "u", "extension": [["url": "a", "valueInteger": 1], inner, ["url": "z"], inner]]
            }
        }
        let found = Difference.between(nest("\"1\"", 10), nest("\"2\"", 10))
        #expect(found.count == 1024)
        func chain(_ value: JSONValue, _ depth: Int) -> JSONValue {
            (0..<depth).reduce(["url": "leaf", "valueString": value]) { inner, level in
                let items: [JSONValue] = [["url": "a", "valueInteger": 1], inner, ["url": "z"]]
                return ["url": "u", "extension": .array(level % 2 == 0 ? items : items.reversed())]
            }
        }
        #expect(Difference.between(chain("1", 30), chain("2", 30)).map(\.path.steps.count) == [61])
    }

    @Test("whichever side a mutated appointment is on, the same places differ", arguments: 1...20)
    func mutations(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        let original = try JSONReader.read(Array(recordedAppointment.utf8))
        var compared = 0
        for _ in 0..<200 {
            var bytes = Array(recordedAppointment.utf8)
            bytes.mutate(using: &random)
            guard let mutated = try? JSONReader.read(bytes) else { continue }
            let forth = Difference.between(original, mutated)
            let back = Difference.between(mutated, original)
            #expect(forth.count == back.count)
            #expect(Difference.between(mutated, mutated) == [])
            compared += forth.isEmpty ? 0 : 1
        }
        #expect(compared > 0)
    }
}
