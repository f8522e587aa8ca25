/// Comparing bytes in place.
extension Span<UInt8> {
    /// The first index at which two runs of bytes differ; the count of the shorter one if it begins the longer.
    @inlinable
    package func firstDifference(from other: Span<UInt8>) -> Int {
        let end = Swift.min(count, other.count)
        var index = 0
        while index + 8 <= end {
            let difference = ByteLanes(self, at: index).word ^ ByteLanes(other, at: index).word
            if difference != 0 { return index + ByteLanes.first(difference) }
            index += 8
        }
        while index < end, self[index] == other[index] { index += 1 }
        return index
    }

    /// Whether the bytes are the same.
    @inlinable
    package func equals(_ other: Span<UInt8>) -> Bool {
        count == other.count && firstDifference(from: other) == count
    }

    /// Whether the bytes are those of a text.
    @inlinable
    package func equals(_ text: String) -> Bool {
        equals(text.utf8.span)
    }

    /// Whether the bytes are the same, without regard to the case of A to Z.
    @inlinable
    package func equalsIgnoringCase(_ other: Span<UInt8>) -> Bool {
        guard count == other.count else { return false }
        for index in indices where self[index] != other[index] {
            if self[index].lowercased != other[index].lowercased { return false }
        }
        return true
    }

    /// Whether the bytes are those of a text, without regard to the case of A to Z.
    @inlinable
    package func equalsIgnoringCase(_ text: String) -> Bool {
        equalsIgnoringCase(text.utf8.span)
    }

    /// Whether the first bytes are these.
    @inlinable
    package func starts(with prefix: Span<UInt8>) -> Bool {
        prefix.count <= count && firstDifference(from: prefix) == prefix.count
    }

    /// Whether the last bytes are these.
    @inlinable
    package func ends(with suffix: Span<UInt8>) -> Bool {
        suffix.count <= count && extracting(count - suffix.count..<count).equals(suffix)
    }

    /// Whether the bytes come before others: at the first difference the smaller byte does, else the shorter run.
    @inlinable
    package func precedes(_ other: Span<UInt8>) -> Bool {
        let index = firstDifference(from: other)
        guard index < count, index < other.count else { return count < other.count }
        return self[index] < other[index]
    }
}
