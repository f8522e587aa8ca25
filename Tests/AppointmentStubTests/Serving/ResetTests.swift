import Bytes
import Demonstration
import FHIR
import HTTPAsking
import TestSupport
import Testing

@Suite("Reset")
struct ResetTests {
    private static let reset = ConsumerRequest("POST", "/__admin/reset").with(.bytes([]))

    @Test("everything is as at the start, on every mount and open connection")
    func asAtTheStart() throws {
        let stub = try Stub.withTwoMounts()
        let open = try stub.connect()
        let before = try [TestMount.core, .systmone].map { try stub.state(of: Seed.recorded, on: $0) }
        _ = try stub.answer(to: try Fixture.recordedCancel())
        let cancelled = try open.answer(to: .read(Seed.recorded, on: .core)).resource().cancelled()
        #expect(try open.answer(to: .update(Seed.recorded, on: .core, cancelled).ifMatch("1")).status == 200)
        #expect(try open.answer(to: .read(Seed.recorded, on: .systmone)).resource()["status"] == "cancelled")

        let answer = try stub.answer(to: Self.reset)
        #expect(answer.status == 204)
        #expect(answer.content.isEmpty)
        #expect(try open.answer(to: .read(Seed.recorded, on: .systmone)).resource()["status"] == "booked")
        #expect(try open.answer(to: .read(Seed.recorded, on: .core)).version == "1")
        #expect(try [TestMount.core, .systmone].map { try stub.state(of: Seed.recorded, on: $0) } == before)
    }

    @Test("the same requests give the same version ids again")
    func deterministic() throws {
        let stub = try Stub.withTwoMounts()
        let first = try stub.answer(to: try Fixture.recordedCancel())
        _ = try stub.answer(to: Self.reset)
        let second = try stub.answer(to: try Fixture.recordedCancel())
        #expect(second.status == 200)
        #expect(first.version == second.version)
    }

    @Test("the next request on another connection sees it, many times over, with changes under way")
    func whileChanging() throws {
        let stub = try Stub.withTwoMounts()
        let changing = try stub.connect()
        let resetting = try stub.connect()
        let looking = try stub.connect()
        let stored = try stub.appointment(Seed.tomorrow)
        let update = ConsumerRequest.update(Seed.tomorrow, on: .core, stored.cancelled()).with("If-Match", "*")
        for _ in 0..<200 {
            #expect(try changing.answer(to: update).status == 200)
            #expect(try looking.answer(to: .read(Seed.tomorrow, on: .core)).version == "2")
            #expect(try resetting.answer(to: Self.reset).status == 204)
            #expect(try looking.answer(to: .read(Seed.tomorrow, on: .core)).version == "1")
        }
    }

    @Test("a change that races it is either wiped out or comes after, and never halves a history")
    func racing() throws {
        let stub = try Stub.withTwoMounts()
        let changing = try stub.connect()
        let resetting = try stub.connect()
        let stored = try stub.appointment(Seed.tomorrow)
        let cancel = ConsumerRequest.update(Seed.tomorrow, on: .core, stored.cancelled())
        let update = try cancel.with("If-Match", "*").bytes
        for round in 0..<200 {
            try changing.send(Array(update.dropLast()))
            if round.isMultiple(of: 2) {
                try changing.send([update[update.count - 1]])
                try resetting.send(Self.reset.bytes)
            } else {
                try resetting.send(Self.reset.bytes)
                try changing.send([update[update.count - 1]])
            }
            // The appointment may be cancelled already by the round before.
            let changed = try changing.receiveAnswer().status
            #expect(changed == 200 || changed == 422)
            #expect(try resetting.receiveAnswer().status == 204)
            let state = try stub.state(of: Seed.tomorrow, on: .core)
            #expect(state.entityTag == "W/\"\(state.versions ?? 0)\"")
            #expect(state.versions == 1 || state.versions == 2)
        }
    }
}
