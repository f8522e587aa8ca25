import Testing

@testable import HTTPServing

@Suite("List of idle connections")
struct IdleListTests {
    private func at(_ nanoseconds: Int64) -> Deadline { Deadline(nanoseconds: nanoseconds) }

    @Test("the longest idle one is first, whoever comes and goes")
    func order() {
        var list = IdleList()
        #expect(list.longest == nil)
        for slot in 0..<5 as Range<UInt32> { list.append(slot, since: at(Int64(slot))) }
        list.append(0, since: at(10))
        list.remove(2)
        list.remove(2)
        list.remove(99)
        list.append(3, since: at(11))
        var order: [UInt32] = []
        while let (slot, _) = list.longest {
            order.append(slot)
            list.remove(slot)
        }
        #expect(order == [1, 4, 0, 3])
        list.append(2, since: at(12))
        #expect(list.longest?.slot == 2)
        #expect(list.longest?.since == at(12))
    }

    @Test("it agrees with a sorted array", arguments: 1...20)
    func againstArray(_ seed: Int) {
        var list = IdleList()
        var expected: [UInt32] = []
        var state = UInt64(seed)
        for time in 0..<1000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let slot = UInt32(state >> 33) % 20
            expected.removeAll { $0 == slot }
            if state >> 60 < 10 {
                list.append(slot, since: at(Int64(time)))
                expected.append(slot)
            } else {
                list.remove(slot)
            }
            #expect(list.longest?.slot == expected.first)
        }
    }
}
