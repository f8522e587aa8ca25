/// The slots of idle connections, the longest idle one first; every change costs the same.
struct IdleList {
    private struct Link {
        var previous: Int32 = -1
        var next: Int32 = -1
        /// `never` for a slot that is not in the list.
        var since = Deadline.never
    }

    /// By slot.
    private var links: [Link] = []
    private var first: Int32 = -1
    private var last: Int32 = -1
}

extension IdleList {
    /// The slot that has been idle for longest, and since when.
    var longest: (slot: UInt32, since: Deadline)? {
        first < 0 ? nil : (UInt32(first), links[Int(first)].since)
    }

    /// Adds a slot that has become idle now, whether or not it is there from before.
    mutating func append(_ slot: UInt32, since now: Deadline) {
        remove(slot)
        while links.count <= slot { links.append(Link()) }
        links[Int(slot)] = Link(previous: last, next: -1, since: now)
        if last < 0 { first = Int32(slot) } else { links[Int(last)].next = Int32(slot) }
        last = Int32(slot)
    }

    mutating func remove(_ slot: UInt32) {
        guard slot < links.count, links[Int(slot)].since != .never else { return }
        let link = links[Int(slot)]
        if link.previous < 0 { first = link.next } else { links[Int(link.previous)].next = link.next }
        if link.next < 0 { last = link.previous } else { links[Int(link.next)].previous = link.previous }
        links[Int(slot)].since = .never
    }
}
