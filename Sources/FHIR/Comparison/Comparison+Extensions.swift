// Extensions have no order, since each has its url: they are matched before they are compared.
extension Comparison {
    /// Adds what differs between two arrays of extensions: in the order of the stored ones, then what was added.
    mutating func compare(extensions stored: [JSONValue], _ sent: [JSONValue], ignoring ignored: ElementSet?) {
        // What stands alike at both ends belongs together: mostly one extension is left, which was added.
        let both = min(stored.count, sent.count)
        let start = zip(stored, sent).prefix { $0 == $1 }.count
        let end = zip(stored.reversed(), sent.reversed()).prefix(both - start)
            .prefix { $0 == $1 }.count
        let pairs = ExtensionPairs(stored, sent, from: start, upToLast: end)
        for index in start..<stored.count - end {
            let partner = pairs.partner(ofStored: index)
            let before = found.count
            if let partner {
                compare(stored[index], sent[partner], ignoring: ignored)
            } else {
                add(stored: stored[index], ignoring: ignored)
            }
            step(.item(partner ?? index), from: before)
        }
        for index in pairs.unmatchedSent {
            let before = found.count
            add(sent: sent[index], ignoring: ignored)
            step(.item(index), from: before)
        }
    }
}
