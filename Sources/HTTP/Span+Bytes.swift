/// Looking at bytes in place.
extension Span<UInt8> {
    /// The first index from `start` on, below `end`, whose byte no line may hold (tab excepted); `end` if there is none.
    ///
    /// Eight bytes at a time: a bearer token of 3 KiB is most of its message. A lane is flagged if it is below 0x20 or
    /// 0x7F; borrows only reach lanes behind the first flagged one, so that one is exact.
    func firstForbiddenControl(from start: Int, to end: Int) -> Int {
        var index = start
        while index + 8 <= end {
            let word = unsafe UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
            let delete = word ^ 0x7F7F_7F7F_7F7F_7F7F
            let below = (word &- 0x2020_2020_2020_2020) & ~word
            let equal = (delete &- 0x0101_0101_0101_0101) & ~delete
            let flags = (below | equal) & 0x8080_8080_8080_8080
            guard flags != 0 else {
                index += 8
                continue
            }
            index += flags.trailingZeroBitCount / 8
            if self[index] != .tab { return index }
            index += 1
        }
        while index < end {
            if self[index].isForbiddenControl { return index }
            index += 1
        }
        return index
    }

    /// The first index of a byte from `start` on, or the count.
    func firstIndex(of byte: UInt8, from start: Int = 0) -> Int {
        var index = start
        while index < count, self[index] != byte { index += 1 }
        return index
    }

    /// Whether the bytes are these letters, without regard to the case of A to Z.
    func equalsIgnoringCase(_ text: String) -> Bool {
        let other = text.utf8.span
        guard count == other.count else { return false }
        for index in indices where self[index] != other[index] {
            if self[index].lowercased != other[index].lowercased { return false }
        }
        return true
    }

    /// Where the bytes of a range lie without blanks and tabs at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, self[start].isBlankOrTab { start += 1 }
        while end > start, self[end - 1].isBlankOrTab { end -= 1 }
        return start..<end
    }
}

extension [UInt8] {
    /// Adds the bytes of a span at the end, in one copy.
    mutating func append(_ bytes: Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}

extension String {
    /// The text of bytes that must be UTF-8, or nil; over-long forms and surrogates are no UTF-8 (RFC 3629 §3).
    init?(utf8 bytes: Span<UInt8>) {
        guard let valid = try? UTF8Span(validating: bytes) else { return nil }
        self.init(copying: valid)
    }
}
