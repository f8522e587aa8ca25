import Bytes
import FHIR
import HTTP
import Testing

@testable import Steering

@Suite("What request patterns cost")
struct PatternCostTests {
    private func pattern(_ json: JSONValue) throws -> RequestPattern {
        try RequestPattern(MemberReader(json, in: "the test", allowing: RequestPattern.names))
    }

    private func request(_ value: String) -> Request {
        var fields = Fields()
        fields.append(FieldName("A"), value)
        return Request(method: .get, target: RequestTarget(text: "/x?y", segments: ["x"]), fields: fields)
    }

    @Test(
        "states are those of all regular expressions, and every other condition counts as one",
        arguments: [
            ([:], 0), (["method": "GET", "urlPath": "/x", "status": 404], 0), (["urlPathPattern": "/bc"], 3),
            (["headers": ["A": ["equalTo": "x", "contains": "y"], "B": [:]]], 3),
            (["urlPathPattern": "/a{599}", "headers": ["A": ["matches": "a{300}", "contains": "a"]]], 901),
        ] as [(JSONValue, Int)]
    )
    func stateCount(_ json: JSONValue, _ count: Int) throws {
        let pattern = try pattern(json)
        #expect(pattern.stateCount == count)
        #expect(pattern.load == PatternLoad(patterns: 1, states: count))
    }

    @Test("each state can be met at each byte of target and fields")
    func steps() {
        // `/x?y` has 4 bytes, and `A: bcd` with its line end 8.
        #expect(PatternLoad(patterns: 2, states: 10).steps(for: request("bcd")) == 200 + 10 * 12)
        let sum = PatternLoad(patterns: 1, states: 2) + PatternLoad(patterns: 3, states: 4)
        #expect(sum == PatternLoad(patterns: 4, states: 6))
    }

    @Test("four times the value costs four times as much to look through")
    func containsIsLinear() throws {
        let isLinear = try isLinear(size: 2000) { count in
            let sought = String(repeating: "a", count: count) + "b"
            let pattern = try pattern(["headers": ["A": ["contains": .string(sought)]]])
            let request = request(String(repeating: "a", count: 4 * count))
            #expect(!pattern.matches(request, dialect: nil, resource: nil))
        }
        #expect(isLinear)
    }

    @Test("the path is what stands before the query")
    func path() throws {
        for (json, isMatch) in [
            (["urlPath": "/x"], true), (["urlPath": "/x%3Fy"], false), (["urlPathPattern": "/[a-z]"], true),
        ] as [(JSONValue, Bool)] {
            #expect(try pattern(json).matches(request("b"), dialect: nil, resource: nil) == isMatch)
        }
    }
}
