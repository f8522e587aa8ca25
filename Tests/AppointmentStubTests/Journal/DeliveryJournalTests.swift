import Bytes
import Demonstration
import FHIR
import Glibc
import HTTPAsking
import Testing

@Suite("Journal: when exchanges began and ended, and whether their answers arrived")
struct DeliveryJournalTests {
    private let stub: Stub

    init() throws {
        stub = try Stub.withTwoMounts()
    }

    @Test("what begins after another has ended does not overlap it")
    func times() throws {
        for _ in 0..<2 { _ = try stub.answer(to: .read(Seed.tomorrow, on: .core)) }
        let times = try stub.journal().flatMap { [$0["begin"]?.integer, $0["end"]?.integer] }.compactMap(\.self)
        #expect(times.count == 4)
        #expect(times == times.sorted())
    }

    @Test("a peer that closes before the answer is written has none")
    func closed() throws {
        try stub.fault(["kind": "delay", "milliseconds": 600_000, "times": 1])
        try send()
        let entry = try wait { $0["delivered"] == false }
        #expect(entry["response"]?["status"] == 200)
        let (begin, end) = (try #require(entry["begin"]?.integer), try #require(entry["end"]?.integer))
        #expect(begin < end)
    }

    @Test("an answer that is held back ends when it is sent")
    func heldBack() throws {
        try stub.fault(["kind": "delay", "milliseconds": 50, "times": 1])
        #expect(try stub.answer(to: .read(Seed.tomorrow, on: .core)).status == 200)
        let entry = try #require(try stub.journal().first)
        #expect(entry["delivered"] == true)
        let (begin, end) = (try #require(entry["begin"]?.integer), try #require(entry["end"]?.integer))
        #expect(end - begin >= 50_000)
    }

    /// Asks, and resets the connection once the request has been judged.
    private func send() throws {
        let connection = try stub.connect()
        try connection.send(try ConsumerRequest.read(Seed.tomorrow, on: .core).bytes)
        _ = try wait { $0["fault"]?["kind"] == "delay" }
        connection.resetWhenReleased()
    }

    /// The last exchange, once it is as it should be.
    private func wait(for condition: (JSONValue) -> Bool) throws -> JSONValue {
        let end = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < end {
            if let last = try stub.journal().last, condition(last) { return last }
            usleep(5000)
        }
        return try #require(try stub.journal().last)
    }
}
