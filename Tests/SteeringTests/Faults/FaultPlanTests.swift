import Bytes
import HTTP
import Testing

@testable import Steering

@Suite("The faults of a sandbox")
struct FaultPlanTests {
    private let plan = FaultPlan()
    private let request = Request(method: .get, target: RequestTarget(text: "/a", segments: ["a"]))

    @discardableResult
    private func add(_ expression: String = "/a", times: Int? = 1, firstCall: Int = 1) throws -> String {
        let pattern = RequestPattern(urlPathPattern: try RegularExpression(expression))
        return try plan.add(pattern) { identifier in
            Fault(identifier: identifier, pattern: pattern, firstCall: firstCall, times: times, kind: .reset)
        }.identifier
    }

    private var struck: String? {
        plan.fault(for: request, dialect: nil, resource: nil)?.identifier
    }

    @Test("their patterns are bounded together, and healed ones make room")
    func states() throws {
        for _ in 1...10 { try add("/a(a?){498}") }
        #expect(plan.load == PatternLoad(patterns: 10, states: 9980))
        try add("b{20}")
        #expect(plan.load == PatternLoad(patterns: 11, states: 10_000))
        #expect(throws: FaultPlan.Full.states) { try add("b") }
        #expect(struck == "fault-1")
        #expect(try add("b") == "fault-12")
        #expect(plan.load == PatternLoad(patterns: 11, states: 9003))
        plan.removeAll()
        #expect(plan.load == PatternLoad())
        #expect(!plan.areThere)
    }

    @Test("they are bounded in number")
    func number() throws {
        for _ in 1...1000 { try add("b") }
        #expect(throws: FaultPlan.Full.faults) { try add("b") }
        #expect(plan.remove("fault-500"))
        #expect(try add("b") == "fault-1001")
    }

    @Test("one that goes away while a request is held against it does not strike, and the next one does")
    func removedMeanwhile() throws {
        for _ in 1...3 { try add(times: nil) }
        #expect(struck == "fault-1")
        #expect(plan.remove("fault-1"))
        #expect(struck == "fault-2")
        #expect(plan.all.map(\.seen) == [2, 2])
        #expect(plan.all.map(\.struck) == [1, 0])
    }
}
