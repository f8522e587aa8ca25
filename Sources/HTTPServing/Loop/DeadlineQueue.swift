/// The next moment to look at each slot: a binary heap that knows where each slot stands.
///
/// At most one entry a slot, so an ended connection leaves nothing behind.
struct DeadlineQueue {
    private var heap: [Entry] = []
    /// The index in `heap` by slot; -1 without an entry.
    private var positions: [Int32] = []

    private struct Entry {
        var time: Deadline
        var slot: UInt32
    }
}

extension DeadlineQueue {
    /// The earliest of all moments; `never` without one.
    var earliest: Deadline { heap.first?.time ?? .never }

    /// Sets the moment of a slot, whatever it was before.
    mutating func schedule(_ slot: UInt32, at time: Deadline) {
        while positions.count <= slot { positions.append(-1) }
        let position = Int(positions[Int(slot)])
        guard position >= 0 else {
            heap.append(Entry(time: time, slot: slot))
            positions[Int(slot)] = Int32(heap.count - 1)
            moveUp(heap.count - 1)
            return
        }
        heap[position].time = time
        moveUp(position)
        moveDown(Int(positions[Int(slot)]))
    }

    mutating func remove(_ slot: UInt32) {
        guard slot < positions.count, positions[Int(slot)] >= 0 else { return }
        let position = Int(positions[Int(slot)])
        exchange(position, heap.count - 1)
        heap.removeLast()
        positions[Int(slot)] = -1
        guard position < heap.count else { return }
        let moved = heap[position].slot
        moveUp(position)
        moveDown(Int(positions[Int(moved)]))
    }

    /// Takes out the earliest slot whose moment has come.
    mutating func popDue(now: Deadline) -> UInt32? {
        guard let first = heap.first, first.time <= now else { return nil }
        remove(first.slot)
        return first.slot
    }

    private mutating func moveUp(_ start: Int) {
        var position = start
        while position > 0, heap[position].time < heap[(position - 1) / 2].time {
            exchange(position, (position - 1) / 2)
            position = (position - 1) / 2
        }
    }

    private mutating func moveDown(_ start: Int) {
        var position = start
        while true {
            var least = position
            for child in (2 * position + 1)...(2 * position + 2) where child < heap.count {
                if heap[child].time < heap[least].time { least = child }
            }
            guard least != position else { return }
            exchange(position, least)
            position = least
        }
    }

    private mutating func exchange(_ left: Int, _ right: Int) {
        heap.swapAt(left, right)
        positions[Int(heap[left].slot)] = Int32(left)
        positions[Int(heap[right].slot)] = Int32(right)
    }
}
