import FHIR

/// Resources in the order of an instant: a sorted list for each day, so that a change moves no more than a day's.
struct Timeline: Sendable {
    struct Entry: Sendable {
        let instant: Instant
        let key: ResourceKey
    }

    private var days: [Int: [Entry]] = [:]
}

extension Timeline {
    init(_ entries: [Entry]) {
        for entry in entries { days[Self.day(of: entry.instant), default: []].append(entry) }
        for day in days.keys { days[day]?.sort(by: Self.precedes) }
    }

    mutating func insert(_ entry: Entry) {
        let day = Self.day(of: entry.instant)
        let index = days[day, default: []].partitioningIndex { !Self.precedes($0, entry) }
        days[day, default: []].insert(entry, at: index)
    }

    mutating func remove(_ entry: Entry) {
        let day = Self.day(of: entry.instant)
        guard let entries = days[day] else { return }
        let index = entries.partitioningIndex { !Self.precedes($0, entry) }
        guard index < entries.count, entries[index].key == entry.key else { return }
        days[day]?.remove(at: index)
        if days[day]?.isEmpty == true { days.removeValue(forKey: day) }
    }

    /// Those whose instant lies in the range, by instant, then by key.
    func entries(in range: Range<Instant>) -> [Entry] {
        let (first, last) = (Self.day(of: range.lowerBound), Self.day(of: range.upperBound))
        // A range of centuries has more days than there are lists.
        let known = last - first < days.count ? Array(first...last) : days.keys.filter { (first...last) ~= $0 }.sorted()
        return known.flatMap { day in
            let entries = days[day] ?? []
            let start = entries.partitioningIndex { $0.instant >= range.lowerBound }
            return entries[start...].prefix { $0.instant < range.upperBound }
        }
    }

    private static func day(of instant: Instant) -> Int {
        // Rounded down, before 1970 too.
        instant.unixSeconds >= 0 ? instant.unixSeconds / 86_400 : (instant.unixSeconds + 1) / 86_400 - 1
    }

    static func precedes(_ first: Entry, _ second: Entry) -> Bool {
        first.instant == second.instant ? first.key < second.key : first.instant < second.instant
    }
}

extension Array {
    /// The first index from which on the claim holds, in a list where it holds from some place on.
    fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
