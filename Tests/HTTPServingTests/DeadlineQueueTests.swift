import Testing

@testable import HTTPServing

@Suite("Deadline queue")
struct DeadlineQueueTests {
    private func at(_ nanoseconds: Int64) -> Deadline { Deadline(nanoseconds: nanoseconds) }

    private func drain(_ queue: inout DeadlineQueue, until now: Int64) -> [UInt32] {
        var slots: [UInt32] = []
        while let slot = queue.popDue(now: at(now)) { slots.append(slot) }
        return slots
    }

    @Test("slots come in the order of their moments, once these have come")
    func order() {
        var queue = DeadlineQueue()
        for (slot, time) in [50, 20, 90, 10, 70, 30, 80, 40, 60].enumerated() {
            queue.schedule(UInt32(slot), at: at(Int64(time)))
        }
        #expect(queue.earliest == at(10))
        #expect(drain(&queue, until: 45) == [3, 1, 5, 7])
        #expect(queue.earliest == at(50))
        #expect(drain(&queue, until: 100) == [0, 8, 4, 6, 2])
        #expect(queue.earliest == .never)
    }

    @Test("a slot has one moment: the last that was set")
    func rescheduling() {
        var queue = DeadlineQueue()
        queue.schedule(0, at: at(10))
        queue.schedule(1, at: at(20))
        queue.schedule(2, at: at(30))
        queue.schedule(0, at: at(40))
        queue.schedule(2, at: at(5))
        #expect(drain(&queue, until: 100) == [2, 1, 0])
    }

    @Test("a removed slot does not come, and the others keep their order", arguments: 0..<7)
    func removal(_ removed: UInt32) {
        var queue = DeadlineQueue()
        for slot in 0..<7 { queue.schedule(UInt32(slot), at: at(Int64(slot))) }
        queue.remove(removed)
        queue.remove(99)
        #expect(drain(&queue, until: 100) == [0, 1, 2, 3, 4, 5, 6].filter { $0 != removed })
    }
}

@Suite("Slot table")
struct SlotTableTests {
    @Test("a key never finds the element that took its slot later")
    func generations() {
        var table = SlotTable<String>()
        let first = table.insert("first")
        let other = table.insert("other")
        table.remove(first)
        table.remove(first)
        let second = table.insert("second")
        #expect(second.slot == first.slot)
        #expect(table[first] == nil)
        #expect(table[second] == "second")
        #expect(table[other] == "other")
        #expect(table.count == 2)
        #expect(SlotKey(second.number) == second)
    }
}
