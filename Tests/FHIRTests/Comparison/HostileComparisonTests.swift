import FHIR
import Testing

@Suite("Comparing hostile resources")
struct HostileComparisonTests {
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
