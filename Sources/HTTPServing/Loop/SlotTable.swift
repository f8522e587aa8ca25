/// Names an element of a `SlotTable`, and never the one that takes its slot later.
struct SlotKey: Hashable, Sendable {
    let slot: UInt32
    let generation: UInt32

    init(slot: UInt32, generation: UInt32) {
        self.slot = slot
        self.generation = generation
    }

    /// The key out of its number.
    init(_ number: UInt64) {
        slot = UInt32(truncatingIfNeeded: number)
        generation = UInt32(truncatingIfNeeded: number >> 32)
    }

    var number: UInt64 { UInt64(generation) << 32 | UInt64(slot) }
}

/// Elements under small numbers that are used again, so that what is kept beside them can be kept in arrays.
struct SlotTable<Element> {
    private var slots: [Slot] = []
    private var free: [UInt32] = []

    private struct Slot {
        var generation: UInt32
        var element: Element?
    }
}

extension SlotTable {
    var count: Int { slots.count - free.count }

    mutating func insert(_ element: Element) -> SlotKey {
        guard let slot = free.popLast() else {
            slots.append(Slot(generation: 0, element: element))
            return SlotKey(slot: UInt32(slots.count - 1), generation: 0)
        }
        slots[Int(slot)].element = element
        return SlotKey(slot: slot, generation: slots[Int(slot)].generation)
    }

    mutating func remove(_ key: SlotKey) {
        guard self[key] != nil else { return }
        slots[Int(key.slot)].element = nil
        slots[Int(key.slot)].generation &+= 1
        free.append(key.slot)
    }

    subscript(key: SlotKey) -> Element? {
        guard key.slot < slots.count, slots[Int(key.slot)].generation == key.generation else { return nil }
        return slots[Int(key.slot)].element
    }

    /// The element in a slot with its key.
    subscript(slot slot: UInt32) -> (key: SlotKey, element: Element)? {
        guard slot < slots.count, let element = slots[Int(slot)].element else { return nil }
        return (SlotKey(slot: slot, generation: slots[Int(slot)].generation), element)
    }

    /// All keys in use.
    var keys: [SlotKey] {
        slots.indices.compactMap { self[slot: UInt32($0)]?.key }
    }
}
