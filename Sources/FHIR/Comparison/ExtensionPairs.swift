import Bytes

/// Which stored extension belongs to which sent one: one of the same meaning, else the next of the same url.
///
/// Each pass takes time in proportion to the text, however many extensions have one url.
struct ExtensionPairs {
    private var partners: [Int: Int] = [:]
    private var unmatchedStored: [Int]
    /// In their order.
    private(set) var unmatchedSent: [Int]

    /// - Parameters:
    ///   - start: how many are left out at the start of both.
    ///   - last: how many are left out at the end of both; together no more than the shorter has.
    init(_ stored: [JSONValue], _ sent: [JSONValue], from start: Int, upToLast last: Int) {
        unmatchedStored = Array(start..<stored.count - last)
        unmatchedSent = Array(start..<sent.count - last)
        // Between two extensions alone the url decides.
        if unmatchedStored.count > 1 || unmatchedSent.count > 1 {
            match(stored, sent) { CanonicalText.of($0) }
        }
        match(stored, sent) { $0["url"]?.string }
    }

    func partner(ofStored index: Int) -> Int? {
        partners[index]
    }

    /// Matches in order what has the same key.
    private mutating func match<Key: Hashable>(
        _ stored: [JSONValue],
        _ sent: [JSONValue],
        by key: (JSONValue) -> Key?
    ) {
        guard !unmatchedStored.isEmpty, !unmatchedSent.isEmpty else { return }
        var waiting: [Key: [Int]] = [:]
        for index in unmatchedSent.reversed() {
            if let key = key(sent[index]) { waiting[key, default: []].append(index) }
        }
        unmatchedStored.removeAll { index in
            guard let key = key(stored[index]), let partner = waiting[key]?.popLast() else { return false }
            partners[index] = partner
            return true
        }
        let taken = Set(partners.values)
        unmatchedSent.removeAll { taken.contains($0) }
    }
}
