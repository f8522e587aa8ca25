import AppointmentStub
import Demonstration
import HTTPAsking
import Sockets
import Testing

@Suite("Faults of the embedded stub")
struct StubFaultTests {
    private static let id = "aebebd1000000001"

    @Test("a status strikes as often as it is asked to, from the call that is named")
    func times() throws {
        let stub = try EmbeddedStub()
        var fault = StubFault(.status(503), method: "GET", dialect: "core", appointment: Self.id)
        fault.firstCall = 2
        fault.times = 2
        try stub.sandbox.make(fault)
        #expect(try stub.status(of: "aebebd1000000002") == 200)
        #expect(try (1...4).map { _ in try stub.status(of: Self.id) } == [200, 503, 503, 200])
    }

    @Test("a fault without an end is there until it is taken away")
    func endless() throws {
        let stub = try EmbeddedStub()
        var fault = StubFault(.status(500))
        fault.times = nil
        try stub.sandbox.make(fault)
        #expect(try (1...3).map { _ in try stub.status(of: Self.id) } == [500, 500, 500])
        stub.sandbox.removeFaults()
        #expect(try stub.status(of: Self.id) == 200)
    }

    @Test("a concurrent change is a true conflict")
    func concurrentChange() throws {
        let stub = try EmbeddedStub()
        try stub.sandbox.make(StubFault(.concurrentChange, method: "PUT"))
        #expect(try stub.cancel(Self.id, ifMatch: "1").status == 409)
        #expect(stub.sandbox.exchanges.last?.rules == ["core.if-match.current"])
        #expect(try stub.cancel(Self.id, ifMatch: "2").status == 200)
    }

    @Test("what Health Cloud cannot process is proposed, and other dialects have no such answer")
    func proposed() throws {
        let stub = try EmbeddedStub()
        try stub.sandbox.make(StubFault(.proposed, method: "POST", dialect: "healthcloud"))
        let error = #expect(throws: StubError.self) { try stub.sandbox.make(StubFault(.proposed, dialect: "core")) }
        #expect(error?.description.contains("core refuses what cannot be processed") == true)
    }

    @Test("an answer that is lost was committed, and not delivered")
    func lostResponse() throws {
        let stub = try EmbeddedStub()
        try stub.sandbox.make(StubFault(.lostResponse, method: "PUT"))
        #expect(throws: SystemError.self) { try stub.cancel(Self.id, ifMatch: "1") }
        let last = try #require(stub.sandbox.exchanges.last)
        #expect(last.committed == "2" && !last.isDelivered)
    }

    @Test(
        "no answer, or half of one, is nothing a client can read",
        arguments: [
            StubFault.Kind.reset, .empty, .truncated(afterBytes: nil), .truncated(afterBytes: 20),
        ]
    )
    func cut(_ kind: StubFault.Kind) throws {
        let stub = try EmbeddedStub()
        try stub.sandbox.make(StubFault(kind))
        #expect(throws: SystemError.self) { try stub.status(of: Self.id) }
        #expect(stub.sandbox.exchanges.last?.isDelivered == false)
        #expect(try stub.status(of: Self.id) == 200)
    }

    @Test("a delayed answer is the true one")
    func delay() throws {
        let stub = try EmbeddedStub()
        try stub.sandbox.make(StubFault(.delay(.milliseconds(50))))
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try stub.status(of: Self.id) == 200)
        #expect(clock.now - start >= .milliseconds(50))
    }

    @Test(
        "what lies outside of its range is refused",
        arguments: [
            StubFault.Kind.status(200), .status(600), .delay(.seconds(601)), .delay(.seconds(-1)),
            .truncated(afterBytes: -1),
        ]
    )
    func ranges(_ kind: StubFault.Kind) throws {
        let stub = try EmbeddedStub()
        #expect(throws: StubError.self) { try stub.sandbox.make(StubFault(kind)) }
        var fault = StubFault(.reset)
        fault.times = 0
        #expect(throws: StubError.self) { try stub.sandbox.make(fault) }
        #expect(throws: StubError.self) { try stub.sandbox.make(StubFault(.reset, dialect: "cores")) }
        #expect(throws: StubError.self) { try stub.sandbox.make(StubFault(.reset, method: "FETCH")) }
        #expect(try stub.status(of: Self.id) == 200)
    }

    @Test("a status may say when to come again, and no other fault may")
    func retryAfter() throws {
        let stub = try EmbeddedStub()
        let read = ConsumerRequest.get("/Appointment/\(Self.id)")
        var fault = StubFault(.status(503))
        fault.retryAfter = .seconds(7)
        try stub.sandbox.make(fault)
        #expect(try stub.answer(to: read)["Retry-After"] == "7")
        fault.retryAfter = .date(inSeconds: 0)
        try stub.sandbox.make(fault)
        #expect(try stub.answer(to: read)["Retry-After"]?.hasSuffix(" GMT") == true)
        #expect(try stub.answer(to: read)["Retry-After"] == nil)
        fault.retryAfter = .seconds(-1)
        #expect(throws: StubError.self) { try stub.sandbox.make(fault) }
        var other = StubFault(.reset)
        other.retryAfter = .seconds(1)
        #expect(throws: StubError.self) { try stub.sandbox.make(other) }
    }
}
