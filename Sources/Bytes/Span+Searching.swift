/// Looking for a run of bytes, in time that grows with the bytes looked at and sought and not with their product
/// (Knuth, Morris and Pratt, "Fast pattern matching in strings", 1977).
extension Span<UInt8> {
    /// Where a run of bytes stands first; nothing stands at the start.
    package func firstRange(of sought: Span<UInt8>) -> Range<Int>? {
        guard !sought.isEmpty else { return 0..<0 }
        guard sought.count <= count else { return nil }
        let borders = sought.borders
        var matched = 0
        var index = 0
        while index < count {
            if matched == 0 {
                index = firstIndex(of: sought[0], from: index)
                guard index < count else { return nil }
            }
            while matched > 0, self[index] != sought[matched] { matched = borders[matched - 1] }
            if self[index] == sought[matched] { matched += 1 }
            index += 1
            if matched == sought.count { return index - matched..<index }
        }
        return nil
    }

    /// For each count of first bytes, less one: how many of their last bytes are the first ones again, all aside.
    private var borders: [Int] {
        var borders = [0]
        borders.reserveCapacity(count)
        var length = 0
        for index in 1..<count {
            while length > 0, self[index] != self[length] { length = borders[length - 1] }
            if self[index] == self[length] { length += 1 }
            borders.append(length)
        }
        return borders
    }
}
